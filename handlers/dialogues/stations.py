"""What each place in a dialogue shows and offers: questions, and the stations between and after them."""

from __future__ import annotations

from datetime import date

from handlers.dialogues import path
from handlers.dialogues.answers import Misunderstood, Option, options
from handlers.dialogues.draft import CANCEL, CAREFUL, CONFIRM, CONSENT, LANGUAGE, MORE, REVIEW, WHICH, Draft
from handlers.dialogues.forms import Forms
from handlers.dialogues.lookups import Lookups
from handlers.dialogues.model import Dialogue, Kind, Question
from handlers.dialogues.prompt import Choice, Prompt
from messages.catalog import LANGUAGES, Catalog
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain

_POLLED = (Kind.CHOICE, Kind.CHOICES, Kind.YES_NO)
_SHORT_LABELS = 24


class Stations:
    """Prompts, in the words of a catalog."""

    def __init__(self, catalog: Catalog, forms: Forms, *, contact: str = "") -> None:
        self._catalog = catalog
        self._contact = contact
        self._forms = forms

    def prompt(self, dialogue: Dialogue, draft: Draft, lookups: Lookups, today: date) -> Prompt:
        """What is asked where the draft stands."""
        question = dialogue.question(draft.at)
        if question is not None:
            return self._question(dialogue, draft, question, lookups, today)
        choices = self._choices(dialogue, draft)
        return Prompt(
            self._said(dialogue, draft),
            choices,
            words=self._words(dialogue, draft),
            said=self._spoken(dialogue, draft),
            columns=_columns(choices),
        )

    def _question(self, dialogue: Dialogue, draft: Draft, question: Question, lookups: Lookups, today: date) -> Prompt:
        number, total = path.progress(dialogue, draft, question)
        head = [] if dialogue.brief else [self._italic("dialogue-progress", draft, number=number, total=total)]
        lines = [*head, plain(self._text(dialogue.word(question), draft)).wrapped(Style.BOLD)]
        if question.kind is Kind.FILE:
            lines.append(plain(self._text("dialogue-file", draft)))
        answer = draft.answers.get(question.key)
        if answer is not None and not answer.skipped:
            shown = isolate(self._forms.shown(question, answer.value, draft.language))
            lines.append(self._italic("dialogue-picked", draft, answers=shown))
        several = question.kind in (Kind.CHOICES, Kind.LANGUAGES, Kind.RECORDS)
        if several and answer is not None and "ticks" not in draft.view and isinstance(answer.value, list):
            draft.view["ticks"] = [v["ref"] if isinstance(v, dict) else v for v in answer.value]
        choices = self._forms.choices(question, draft, lookups)
        return Prompt(
            joined(lines, "\n"),
            choices,
            grid=self._forms.grid(question, draft, today),
            words=self._words(dialogue, draft, question),
            said=self._spoken(dialogue, draft),
            several=several,
            page=int(draft.view.get("page", 0)),
            columns=_columns(choices),
            poll=question.kind in _POLLED,
        )

    def own_words(self, dialogue: Dialogue, draft: Draft) -> frozenset[str]:
        """The universal words that are answers where the draft stands."""
        question = dialogue.question(draft.at)
        if question is not None:
            if question.kind is Kind.YES_NO:
                return frozenset(("yes", "no"))
            several = question.kind in (Kind.CHOICES, Kind.LANGUAGES, Kind.RECORDS)
            return frozenset(("all", "none")) if several else frozenset()
        if draft.at.startswith(CONSENT):
            return frozenset(("yes", "no"))
        return {
            MORE: frozenset(("more", "yes", "no")),
            CONFIRM: frozenset(("yes",)),
            REVIEW: frozenset(("yes",)),
            CANCEL: frozenset(("yes", "no", "keep", "delete")),
            CAREFUL: frozenset(("keep", "delete", "yes", "no")),
        }.get(draft.at, frozenset())

    def choice_of(self, dialogue: Dialogue, draft: Draft, text: str, lookups: Lookups, today: date) -> str | None:
        """The token of the choice that was typed, by number, label or word; None if it is none of them."""
        from handlers.dialogues.words import heard

        word = heard(text)
        if word is not None:
            token = _BY_WORD.get(draft.at.partition(":")[0] if draft.at.startswith(CONSENT) else draft.at, {})
            if word[0] in token:
                return token[word[0]]
        choices = self._choices(dialogue, draft)
        offered = [Option(choice.token, (choice.label,)) for choice in choices]
        try:
            return options(text, offered, several=False)[0] if offered else None
        except Misunderstood:
            return None

    def explanation(self, dialogue: Dialogue, draft: Draft, word: str) -> str:
        """The help for where the draft stands, or why it is asked."""
        question = path.current(dialogue, draft)
        if question is not None and draft.at == question.key:
            return self._text(f"{dialogue.word(question)}.{word}", draft)
        if draft.at.startswith(CONSENT):
            return self._text(f"consent-{draft.at.removeprefix(CONSENT)}.{word}", draft)
        return self._text(
            "dialogue-review-how" if draft.at == REVIEW else "dialogue-hint-choice",
            draft,
            **({"edit": self._catalog.text("word-edit", draft.language)} if draft.at == REVIEW else {}),
        )

    def _text(self, key: str, draft: Draft, **args: str | int) -> str:
        return self._catalog.text(key, draft.language, **args)

    def _italic(self, key: str, draft: Draft, **args: str | int) -> RichText:
        return plain(self._text(key, draft, **args)).wrapped(Style.ITALIC)

    def _said(self, dialogue: Dialogue, draft: Draft) -> RichText:
        """The text of a station."""
        if draft.at.startswith(CONSENT):
            return self._consent(dialogue, draft)
        match draft.at:
            case str(at) if at == REVIEW:
                return self._review(dialogue, draft)
            case str(at) if at == CAREFUL:
                kinds = [self._text(f"sensitive-kind-{kind.replace('_', '-')}", draft) for kind in draft.view["kinds"]]
                noticed = plain(self._text("sensitive-noticed", draft, kinds=", ".join(kinds)))
                held = plain(str(draft.view["held"][0])).wrapped(Style.QUOTE)
                human = (
                    f"\n{self._text('sensitive-human-contact', draft, contact=self._contact)}" if self._contact else ""
                )
                return noticed + plain("\n") + held + plain(human)
            case str(at) if at == WHICH:
                key = "dialogue-which" if draft.view.get("found") else "dialogue-unknown"
                return plain(self._text(key, draft)).wrapped(Style.BOLD)
            case _:
                return plain(self._text(_TEXTS[draft.at], draft)).wrapped(Style.BOLD)

    def _consent(self, dialogue: Dialogue, draft: Draft) -> RichText:
        name = draft.at.removeprefix(CONSENT)
        question = plain(self._text(f"consent-{name}", draft)).wrapped(Style.BOLD)
        if name != dialogue.consents[0]:
            return question
        return plain(self._text("dialogue-consents", draft)) + plain("\n\n") + question

    def _review(self, dialogue: Dialogue, draft: Draft) -> RichText:
        lines = [plain(self._text("dialogue-review", draft)).wrapped(Style.BOLD)]
        for number, question in enumerate(path.asked(dialogue, draft), 1):
            answer = draft.answers.get(question.key)
            empty = answer is None or answer.skipped
            shown = self._text("dialogue-review-empty", draft)
            if answer is not None and not empty:
                shown = isolate(self._forms.shown(question, answer.value, draft.language))
            label = self._text(dialogue.word(question), draft)
            lines.append(plain(self._text("dialogue-review-line", draft, number=number, question=label, answer=shown)))
        edit = self._catalog.text("word-edit", draft.language)
        lines += [plain(""), self._italic("dialogue-review-how", draft, edit=edit)]
        return joined(lines, "\n")

    def _choices(self, dialogue: Dialogue, draft: Draft) -> tuple[Choice, ...]:
        """What a station offers."""

        def word(token: str, name: str) -> Choice:
            return Choice(token, self._text(name if name.startswith("careful-") else f"word-{name}", draft))

        if draft.at.startswith(CONSENT):
            return (word("c:yes", "yes"), word("c:no", "no"))
        if draft.at == LANGUAGE:
            return tuple(Choice(f"l:{code}", self._catalog.text("language-name", code)) for code in LANGUAGES)
        if draft.at == WHICH:
            found = [Choice(f"o:{n}", label) for n, (_, label) in enumerate(draft.view.get("found", []))]
            question = path.current(dialogue, draft)
            new = question is not None and question.kind is Kind.ORGANISATION
            key = "dialogue-add-new" if new else "dialogue-keep-typed"
            return (*found, Choice("s:typed", self._text(key, draft, name=isolate(draft.view["typed"]))))
        offers = {
            MORE: (("s:more", "more"), ("s:go", "review")),
            REVIEW: (("s:go", "confirm"),),
            CONFIRM: (("s:go", "confirm"),),
            CANCEL: (("s:keep", "keep"), ("s:delete", "delete")),
            CAREFUL: (("s:remove", "careful-remove"), ("s:keep", "careful-keep"), ("s:again", "careful-again")),
        }
        return tuple(word(token, name) for token, name in offers.get(draft.at, ()))

    def _spoken(self, dialogue: Dialogue, draft: Draft) -> tuple[str, ...]:
        """The universal words, as labels."""
        usual = ("help", "skip", "cancel") if dialogue.brief else _SPOKEN
        question = dialogue.question(draft.at)
        must = draft.at == CONFIRM or (question is not None and not question.optional)
        return tuple(self._text(f"word-{word}", draft).rstrip("?؟ ") for word in usual if not (must and word == "skip"))

    def _words(
        self, dialogue: Dialogue, draft: Draft, question: Question | None = None
    ) -> tuple[tuple[Choice, ...], ...]:
        """What can always be said, as rows of buttons: the rarer ones open with one more press."""

        def row(*names: str) -> tuple[Choice, ...]:
            return tuple(Choice(f"w:{name}", self._catalog.text(f"word-{name}", draft.language)) for name in names)

        rows: list[tuple[Choice, ...]] = []
        if question is not None and question.kind in (Kind.CHOICES, Kind.LANGUAGES, Kind.RECORDS):
            rows.append((Choice("n:done", "✓ " + self._catalog.text("word-done", draft.language)),))
        if dialogue.brief:
            return (*rows, row("help", "cancel"))
        optional = question is not None and (question.optional or question.key in draft.answers)
        aside = draft.at in (CAREFUL, WHICH, CANCEL, LANGUAGE) or draft.back_to
        first = path.before(dialogue, draft, draft.at) is None and not aside
        usual = [*(() if first else ("back",)), *(("skip",) if optional else ()), "help"]
        if draft.at == REVIEW:
            numbers = len(path.asked(dialogue, draft))
            mark = self._catalog.text("word-edit", draft.language)
            edits = [Choice(f"e:{n}", f"{mark} {n}") for n in range(1, numbers + 1)]
            rows += [tuple(edits[at : at + 4]) for at in range(0, numbers, 4)]
        if not draft.view.get("open"):
            return (*rows, (*row(*usual), Choice("w:options", "…")))
        return (*rows, row(*usual), row("why", "review"), row("save", "cancel", "language"))


_SPOKEN = ("back", "skip", "help", "why", "review", "save", "cancel", "language")
_TEXTS = {
    MORE: "dialogue-more",
    CONFIRM: "dialogue-confirm",
    CANCEL: "dialogue-cancel-ask",
    LANGUAGE: "dialogue-language",
}
_BY_WORD = {
    CONSENT.rstrip(":"): {"yes": "c:yes", "no": "c:no"},
    MORE: {"more": "s:more", "yes": "s:more", "no": "s:go"},
    CONFIRM: {"yes": "s:go"},
    REVIEW: {"yes": "s:go"},
    CANCEL: {"yes": "s:delete", "delete": "s:delete", "no": "s:keep", "keep": "s:keep"},
    CAREFUL: {"keep": "s:keep", "no": "s:keep", "delete": "s:remove", "yes": "s:remove"},
}


def _columns(choices: tuple[Choice, ...]) -> int:
    longest = max((len(choice.label) for choice in choices), default=0)
    return 2 if longest <= _SHORT_LABELS and len(choices) > 1 else 1
