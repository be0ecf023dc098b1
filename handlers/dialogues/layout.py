"""A prompt as one message: buttons where a platform has them, numbered lines everywhere else."""

from __future__ import annotations

from handlers.dialogues.prompt import NOTHING, Choice, Prompt
from messages.catalog import Catalog
from messages.keycaps import KEYCAPS, keycap_number
from messages.richtext import RichText, Style, joined, plain
from messages.types import NO_EXTRAS, Button, Capabilities, Extras, Poll

PAGE = 8
"""Choices on one page of buttons."""
_POLL_MOST = 20  # options of a poll (MSC3381)


def lay_out(
    prompt: Prompt, *, capabilities: Capabilities, catalog: Catalog, language: str, ref: str, revision: int
) -> tuple[RichText, Extras]:
    """The message that shows a prompt. Buttons send `d:<ref>:<revision>:<token>`, so that old ones are known."""
    if capabilities.buttons:
        return _with_buttons(prompt, catalog, language, f"d:{ref}:{revision}:")
    return _numbered(prompt, catalog, language), _reactions(prompt, capabilities)


def poll_of(prompt: Prompt, *, capabilities: Capabilities) -> Extras:
    """The same choices as a poll, where there are too many for reactions; nothing where that does not go."""
    if not (capabilities.polls and prompt.poll and len(KEYCAPS) < len(prompt.choices) <= _POLL_MOST):
        return NO_EXTRAS
    most = len(prompt.choices) if prompt.several else 1
    question = prompt.text.text.splitlines()[-1] if prompt.text.text else ""
    return Extras(poll=Poll(question, tuple((choice.token, choice.label) for choice in prompt.choices), most))


def _with_buttons(prompt: Prompt, catalog: Catalog, language: str, prefix: str) -> tuple[RichText, Extras]:
    text = prompt.text
    rows: list[tuple[Button, ...]] = []
    pages = max(1, -(-len(prompt.choices) // PAGE))
    page = prompt.page % pages
    shown = prompt.choices[page * PAGE : (page + 1) * PAGE]
    for at in range(0, len(shown), prompt.columns):
        rows.append(tuple(_button(choice, prefix) for choice in shown[at : at + prompt.columns]))
    if pages > 1:
        where = catalog.text("dialogue-page", language, page=page + 1, pages=pages)
        turn = (Choice("p:-", "‹"), Choice(NOTHING, where), Choice("p:+", "›"))
        rows.append(tuple(_button(choice, prefix) for choice in turn))
        picked = [choice.label for choice in prompt.choices if choice.ticked]
        if picked:
            line = catalog.text("dialogue-picked", language, answers=", ".join(picked))
            text = text + plain("\n") + plain(line).wrapped(Style.ITALIC)
    rows += [tuple(_button(choice, prefix) for choice in row) for row in prompt.grid]
    rows += [tuple(_button(choice, prefix) for choice in row) for row in prompt.words]
    return text, Extras(keyboard=tuple(rows))


def _button(choice: Choice, prefix: str) -> Button:
    tick = {True: "☑ ", False: "☐ ", None: ""}[choice.ticked]
    return Button(tick + choice.label, prefix + choice.token)


def _numbered(prompt: Prompt, catalog: Catalog, language: str) -> RichText:
    lines = [prompt.text]
    for number, choice in enumerate(prompt.choices, 1):
        tick = " ✓" if choice.ticked else ""
        lines.append(plain(f"{number}. {choice.label}{tick}"))
    if prompt.choices:
        hint = "dialogue-hint-choices" if prompt.several else "dialogue-hint-choice"
        lines.append(plain(catalog.text(hint, language)).wrapped(Style.ITALIC))
    if prompt.said:
        words = ", ".join(prompt.said).lower()
        lines.append(plain(catalog.text("dialogue-hint-words", language, words=words)).wrapped(Style.ITALIC))
    return joined(lines, "\n")


def _reactions(prompt: Prompt, capabilities: Capabilities) -> Extras:
    if not capabilities.reactions or prompt.several or not 0 < len(prompt.choices) <= len(KEYCAPS):
        return NO_EXTRAS
    return Extras(reactions=KEYCAPS[: len(prompt.choices)])


def reacted(prompt: Prompt, key: str) -> str | None:
    """The token of the choice that a reaction stands for; None if it stands for none."""
    number = keycap_number(key)
    return prompt.choices[number - 1].token if number is not None and number <= len(prompt.choices) else None
