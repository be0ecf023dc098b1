"""Which questions are asked, and in which order: pure look-ups on a dialogue and its draft."""

from __future__ import annotations

from handlers.dialogues.draft import CAREFUL, CONFIRM, CONSENT, MORE, REVIEW, WHICH, Draft
from handlers.dialogues.model import Dialogue, Question, When

_DAY = len("2024-06-15")


def asked(dialogue: Dialogue, draft: Draft) -> list[Question]:
    """The questions of this draft's path, in order: the short ones, and the detail if it was wanted."""
    return [
        q
        for q in dialogue.questions
        if (draft.more or not q.detail) and applies(q.when, draft) and (not q.given or q.key in draft.answers)
    ]


def applies(when: When | None, draft: Draft) -> bool:
    """Whether a condition holds."""
    if when is None:
        return True
    value = draft.value(when.key)
    if when.given or when.whole:
        return value is not None and (not when.whole or len(str(value)) == _DAY)
    if not when.values:
        return value is None
    return any(wanted in value if isinstance(value, list) else wanted == value for wanted in when.values)


def has_more(dialogue: Dialogue, draft: Draft) -> bool:
    """Whether there is detail that was not offered yet."""
    return not draft.more and any(q.detail and applies(q.when, draft) for q in dialogue.questions)


def current(dialogue: Dialogue, draft: Draft) -> Question | None:
    """The question that the draft stands at, also while something about its answer is asked."""
    if draft.at in (CAREFUL, WHICH):
        return dialogue.question(draft.view.get("question", ""))
    return dialogue.question(draft.at)


def following(dialogue: Dialogue, draft: Draft, at: str) -> str:
    """The station after `at`."""
    if dialogue.question(at) is not None or at == MORE:
        return _after_question(dialogue, draft, at)
    stations = [REVIEW, *(CONSENT + name for name in dialogue.consents), CONFIRM]
    return stations[min(stations.index(at) + 1, len(stations) - 1)] if at in stations else REVIEW


def _after_question(dialogue: Dialogue, draft: Draft, at: str) -> str:
    """The next question without an answer, first those after this one; then what comes after all questions."""
    questions = asked(dialogue, draft)
    keys = [q.key for q in questions]
    rest = keys[keys.index(at) + 1 :] if at in keys else keys
    open_ones = [key for key in rest if key not in draft.answers]
    missing = [q.key for q in questions if not q.optional and q.key not in draft.answers]
    last = CONFIRM if dialogue.brief else MORE if at != MORE and has_more(dialogue, draft) else REVIEW
    return next(iter((*open_ones, *missing)), last)


def before(dialogue: Dialogue, draft: Draft, at: str) -> str | None:
    """The station before `at`; None at the first."""
    keys = [q.key for q in asked(dialogue, draft)]
    stations = [*keys]
    if any(q.detail for q in dialogue.questions) and not draft.more:
        stations.append(MORE)
    stations += [REVIEW, *(CONSENT + name for name in dialogue.consents), CONFIRM]
    if at not in stations or stations.index(at) == 0:
        return None
    return stations[stations.index(at) - 1]


def progress(dialogue: Dialogue, draft: Draft, question: Question) -> tuple[int, int]:
    """(number of the question, how many there are) on this path."""
    keys = [q.key for q in asked(dialogue, draft)]
    number = keys.index(question.key) + 1 if question.key in keys else len(keys)
    return number, len(keys)
