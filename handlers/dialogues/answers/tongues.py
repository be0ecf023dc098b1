"""Languages by their names in the five languages or in their own: "français, wolof et العربية".

People put commas or nothing between them, say "we speak", write codes, and join an Arabic "and" to the next word.
"""

from __future__ import annotations

import re

from handlers.dialogues.answers.language_names import code_of, index, plain_name
from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.reading import key_of, line, one_line, quoted, told

_AROUND = """
et and y e i og und و plus also aussi también também ainsi que la le les l the el los las o a os as en in em de langue
langues language languages lengua lenguas idioma idiomas língua línguas nous parlons on parle we speak hablamos falamos
surtout mainly courant couramment fluent un peu little bit natif native maternelle materna poco pouco
لغة اللغة باللغة اللغات نتكلم نتحدث أيضا كذلك
"""
_CONNECTORS = frozenset(map(key_of, _AROUND.split()))
_AND = frozenset({"et", "and", "y", "e", "و"})
_SEPARATOR = re.compile(r"[,;/|·•&+.]")
_CODE = re.compile(r"\(([a-z]{2,3})\)")
_ASIDE = re.compile(r"\((?![a-z]{2,3}\))[^()]*\)")
_MOST = 100


def languages(text: str) -> list[str]:
    """ISO 639 codes (two letters where there are any, else three) in the order of the answer, each once; variants of
    countries count as their language. Misunderstood: wrong-empty, wrong-language, wrong-language-several."""
    try:
        found = _languages(line(one_line(text), "wrong-language-list", most=1500))
    except Misunderstood as wrong:
        raise told(wrong, text) from None
    if not 0 < len(found) <= _MOST:
        raise Misunderstood("wrong-language-list")
    return list(found)


def _languages(folded: str) -> dict[str, None]:
    only_codes = _only_codes(folded)
    if only_codes:
        return dict.fromkeys(only_codes)
    return dict.fromkeys(code for piece in _SEPARATOR.split(folded) for code in _piece(piece.strip()))


def _only_codes(folded: str) -> list[str]:
    """An answer made of nothing but codes: "fr en ar", "pt-BR"."""
    tokens = [token for token in re.split(r"[\s,;/|+&.]+", folded) if token and token not in _AND]
    codes = [code_of(token) for token in tokens]
    named = any(key_of(words) in index() for words in (folded, *tokens))
    return [] if named or not all(codes) else codes


def _piece(piece: str) -> list[str]:
    """The languages named between two separators."""
    key = key_of(piece)
    whole = _exact(key) or ((code_of(piece),) if code_of(piece) and key not in _CONNECTORS else ())
    if whole:
        return [_one(whole, piece)]
    try:
        return _coded(piece)
    except Misunderstood:
        if not _ASIDE.search(piece):
            raise
    return _coded(_ASIDE.sub(" ", piece))  # "anglais (un peu)"


def _coded(piece: str) -> list[str]:
    """Names of which some have their code in brackets behind them."""
    before, *others = _CODE.split(piece)  # "malais (ms) et wolof": text, code, text
    pairs = zip([before, *others[1::2]], [*map(code_of, others[::2]), ""], strict=True)
    return [code for words, known in pairs for code in _words(words, known)]


def _words(piece: str, known: str) -> list[str]:
    """Names one behind the other, the longest first. `known` is the code that was written behind the last of them."""
    tokens = key_of(piece).split()
    found: list[str] = []
    place = 0
    while place < len(tokens):
        length, values = _longest(tokens[place:])
        if not values and tokens[place] in _CONNECTORS:
            place += 1
            continue
        length = length or _run(tokens[place:])
        place += length
        if known and place == len(tokens):
            found.append(known)
        else:
            written = tokens[place - length : place]
            found.append(_one(values or _misspelt(written), " ".join(written)))
    return found


def _longest(tokens: list[str]) -> tuple[int, tuple[str, ...]]:
    for length in range(min(len(tokens), index().longest), 0, -1):
        values = _exact(" ".join(tokens[:length]))
        if values and not (length == 1 and tokens[0] in _CONNECTORS):
            return length, values
    return 0, ()


def _run(tokens: list[str]) -> int:
    """How many words stand together before "and" or a name that is known."""
    for length in range(1, len(tokens)):
        following = tokens[length]
        if following in _CONNECTORS or _exact(following) or (following[0] == "و" and not following.isascii()):
            return length
    return len(tokens)


def _misspelt(tokens: list[str]) -> tuple[str, ...]:
    run = " ".join(tokens)
    for form in (run, run[1:] if run[0] in "وب" else run):
        if values := index().spelled(form):
            return values
    raise Misunderstood("wrong-language", {"text": run})


def _exact(key: str) -> tuple[str, ...]:
    """With an Arabic "and" or "in" before it, or an article, a name is the same name."""
    for form in (key, key[1:] if key[:1] in ("و", "ب") else "", re.sub(r"^و?ب?ال", "", key)):
        if form and (found := index().exact(form)):
            return found
    return ()


def _one(values: tuple[str, ...], written: str) -> str:
    if len(values) == 1:
        return values[0]
    candidates = ", ".join(quoted(f"{plain_name(code, 'en')} ({code})") for code in values[:8])
    raise Misunderstood("wrong-language-several", {"text": written, "candidates": candidates}, proposals=values[:8])
