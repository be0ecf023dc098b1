"""Names of persons: after a title, after "her name is", or given names that this network's people bear.

Mayors, ministers and writers are public, streets and schools bear names, and a project is also "called" something: a
name counts as a person's only when nothing beside it says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.sensitive.finding import Range
from messages.sensitive.given_names import GIVEN, HISTORIC
from messages.sensitive.reading import Reading
from messages.sensitive.vocabulary import INSTITUTION, ROLE, speaks_of_thing, words

_WORD = r"(?:[^\W\d_a-z\u0600-\u06ff][^\W\d_]{0,30}(?:['-][^\W\d_]{1,30}){0,3})"
_PARTICLE = r"(?:de la|de|da|do|dos|das|del|della|di|du|des|van|von|der|den|la|el|al|ben|bin|ibn|ould|bint|e|y)"
_SENTENCE = (
    r"(?!(?:Elle|Ella|Ela|Ele|Ils?|Elles|She|He|They|We|The|Les?|La|El|Os?|As?|Si|Se|If|Nous|Son|Sa|Su|Her|His)\b)"
)
_ONE = rf"(?:[A-Z]\.|{_WORD})"  # an initial, or a word: only an initial's full stop belongs to a name
_MORE = rf"(?:\s(?:{_PARTICLE}\s){{0,2}}{_SENTENCE}{_ONE}(?![^\W\d_])){{0,4}}"
_TITLE = (
    r"(?:(?:M|D)\.|(?:M[RrXx]|M[MmLl][Ee]|MLLE|Mlle|M[Rr][Ss]|M[Ss]|S[Rr](?:[Tt]?[Aa])?|mme|mlle|mrs|srta"
    r"|sra)\b\.?|(?:M|m)(?:adame|onsieur|ademoiselle|iss|ister)\b"
    r"|[Ss](?:enor(?:it)?a?|enhora?)\b|(?:Don|Dona|dona|don)\b)"
)
_TITLED = re.compile(rf"(?<![\w.]){_TITLE}\s{{1,2}}(?P<name>{_ONE}{_MORE}|[a-z]{{2,20}}(?:\s[a-z]{{2,20}})?)")
_AR_WORD = r"[\u0621-\u064a]{2,20}"
_AR_MORE = rf"(?:\s{_AR_WORD}|\s[\u0621-\u064a]\.){{0,3}}"
_AR_TITLED = re.compile(
    rf"(?<!\w)[ولب]?(?:السيده|السيد|الانسه|للسيده|للسيد|الاخت|الاخ|الحاجه|الحاج|الطفله"
    rf"|الطفل)\s(?P<name>{_AR_WORD}{_AR_MORE})"
)
_CALLED = re.compile(
    r"(?<!\w)(?:(?P<own>(?:elle|il|qui|et) s'appell(?:e|ait)|je m'appelle|(?:her|his|my) (?:first )?name (?:is|was)|"
    r"(?:su|mi) nombre es|me llamo|chamo-me|(?:me )?chamo|chama-se|nome(?: (?:dela|dele))? e|اسمي)"
    r"|اسمها|اسمه|تدعى|يدعى|s'appell(?:e|ait)|nommee?|appelee?|prenommee?|named|called|whose name (?:is|was)|"
    r"llamad[oa]|se llama(?:ba)?|de nombre|chamad[oa]|se chama(?:va)?|de nome)\s[\"'«“]?\s?"
)
_NAME = re.compile(rf"{_ONE}{_MORE}")
_AR_NAME = re.compile(rf"{_AR_WORD}{_AR_MORE}")
_LATIN_WORD = re.compile(rf"(?<![\w@'./-]){_WORD}(?![\w@])")
_BEFORE_GIVEN = re.compile(rf"(?<![\w'.@/-])({_WORD})\s$")
_AR_ONE = re.compile(rf"(?<!\w){_AR_WORD}(?!\w)")
_LINK = (
    rf"(?:[\s,'\"«»“(-]{{1,3}}(?:{_PARTICLE}|d|l|the|of|le|les|ville|city|cidade|ciudad|commune|region|general|"
    rf"{_WORD}|ال[\u0621-\u064a]{{2,18}}))"
)
_BEFORE = re.compile(
    rf"(?i:{ROLE}){_LINK}{{0,6}}[\s,:'\"«“(-]{{0,3}}$|(?i:{INSTITUTION}){_LINK}{{0,3}}[\s'\"«“-]{{0,3}}$"
)
_AFTER = re.compile(rf"\s?[,(-]\s?(?:\w{{1,14}}['\s-]){{0,3}}?(?i:{ROLE})|[\s-](?i:{INSTITUTION})")
_KING = re.compile(r"\s(?:(?:I{2,3}|I?VI{0,3}|I?XI{0,3})\b|ال(?:خامس|سادس|ثاني|اول|ثالث|رابع)\b)")
_IS_ROLE = re.compile(rf"(?i:{ROLE})")
_IS_INSTITUTION = re.compile(rf"(?i:{INSTITUTION})")
_STOP = words(
    "est etait a ont et qui que nee ne le la les de du des en au dort vit habite arrive was is and who has had "
    "the of in es esta y que fue tiene vive e esta foi tem mora on at to por con com para pour chez avec"
)
_AR_STOP = words(
    "من في الى عن على علي مع كان كانت التي الذي وهي وهو هي هو قد لم لا لن ثم او ان انها انه بعد قبل حتى منذ عند "
    "اليوم الليله الان البارحه امس حامل لاجيه طالبه الى تسكن يسكن تعيش يعيش تساعد يساعد تعاني يعاني وعمل وعملت "
    "فان بلا بدون والسيد والسيده السيد السيده"
)


def person_names(reading: Reading) -> Iterator[Range]:
    """Names that are no public figure's and no street's, with their title; in order of certainty, overlaps included."""
    public = bytearray(len(reading.plain))  # "Mme Marie Martin, maire" clears "Marie Martin" as well
    for start, end in (*_titled(reading), *_called(reading), *_given(reading)):
        if public[start : start + 1] == b"\1":
            continue
        if _is_public(reading, start, end):
            public[start:end] = b"\1" * (end - start)
        else:
            yield start, end


def _titled(reading: Reading) -> Iterator[Range]:
    for match in _TITLED.finditer(reading.plain):
        name = match["name"]
        if name[0].islower():
            typed = name.split(" ")
            if typed[0] in GIVEN:
                kept = typed[:2] if len(typed) > 1 and typed[1] not in _STOP else typed[:1]
                yield match.start(), match.start("name") + len(" ".join(kept))
        elif not _IS_ROLE.match(name):
            yield match.start(), match.end()
    for match in _AR_TITLED.finditer(reading.plain):
        end = _arabic_end(match["name"])
        if end and not _IS_ROLE.match(match["name"]):
            yield match.start(), match.start("name") + end


def _called(reading: Reading) -> Iterator[Range]:
    for match in _CALLED.finditer(reading.lower):
        left, _ = reading.around(*match.span())
        thing = speaks_of_thing(reading.lower[left : match.start()])
        if thing or (thing is None and not match["own"]):
            continue
        name = _NAME.match(reading.plain, match.end())
        if name:
            yield name.start(), name.end()
        elif arabic := _AR_NAME.match(reading.plain, match.end()):
            end = _arabic_end(arabic.group())
            if end:
                yield arabic.start(), arabic.start() + end


def _given(reading: Reading) -> Iterator[Range]:
    for word in _LATIN_WORD.finditer(reading.plain):
        if word.group().split("-")[0].lower() not in GIVEN:
            continue
        before = _BEFORE_GIVEN.search(reading.plain, max(0, word.start() - 33), word.start())
        start = before.start(1) if before and _goes_with_name(reading, before) else word.start()
        name = _NAME.match(reading.plain, start)
        if name:
            yield start, name.end()
    for word in _AR_ONE.finditer(reading.plain):
        offset = 0 if word.group() in GIVEN else 1 if word.group()[0] in "ولبف" and word.group()[1:] in GIVEN else -1
        if offset < 0:
            continue
        name = _AR_NAME.match(reading.plain, word.start() + offset)
        if name:
            yield name.start(), name.start() + _arabic_end(name.group())


def _goes_with_name(reading: Reading, before: re.Match[str]) -> bool:
    """Whether the capitalised word before a given name is another; "Merci Fatou" and "Councillor James" are not."""
    if reading.begins_sentence(reading.origins[before.start(1)]):
        return False
    return not (_IS_ROLE.match(before[1]) or _IS_INSTITUTION.match(before[1]))


def _arabic_end(name: str) -> int:
    """How many characters of these words are the name; Arabic has no capitals to tell. 0 if none."""
    first, *others = name.split(" ")
    if first in _AR_STOP:
        return 0
    kept = [first]
    for word in others:
        joined = kept[-1] in ("عبد", "بن", "بنت", "ابن", "ابو", "ام")
        named = word in GIVEN or word in ("علي", "عمر", "حسن", "بن", "بنت", "عبد", "ابو") or word.endswith(".")
        family = word.startswith("ال") and word not in _AR_STOP
        if word in _AR_STOP and not joined and word != "علي":
            break
        if not (joined or named or family):
            break
        kept.append(word)
    return len(" ".join(kept))


def _is_public(reading: Reading, start: int, end: int) -> bool:
    """Whether the name is an official's, a writer's, a street's, a king's."""
    plain = reading.plain
    name = plain[start:end].lower().replace("-", " ")
    if any(figure.replace("_", " ") in name for figure in HISTORIC) or _IS_INSTITUTION.search(name):
        return True
    left, right = reading.around(start, end)
    before = plain[max(left, start - 60) : start]
    return bool(
        _BEFORE.search(before)
        or _AFTER.match(plain, end, min(right, end + 60))
        or _KING.search(plain, start, min(right, end + 9))
    )
