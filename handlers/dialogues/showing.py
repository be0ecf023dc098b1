"""Showing a question: in place or anew, in parts, with its poll; and storing where it was asked."""

from __future__ import annotations

from handlers.dialogues import layout
from handlers.dialogues.step import Step
from handlers.private.visit import Office, Visit
from messages.richtext import plain
from messages.types import NO_EXTRAS, Extras
from storage import drafts, outbox
from storage.drafts import StoredDraft
from storage.ledger import Target
from storage.outbox import NewDelivery

_POLL_PART = 100  # beyond the parts of any text


class Showing:
    """Shows steps."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self, visit: Visit, stored: StoredDraft, step: Step) -> None:
        """Say what the step asks for, and store it with where it was said."""
        prompt = step.prompt
        if prompt is None:
            return
        moved = stored.room_id != visit.place.room_id
        if moved:
            step.notes.insert(0, visit.text("dialogue-moved"))
        body, extras = layout.lay_out(
            prompt,
            capabilities=visit.capabilities,
            catalog=self._office.catalog,
            language=step.draft.language,
            ref=stored.ref,
            revision=stored.revision + 1,
        )
        if step.notes:
            body = plain("\n\n".join(step.notes) + "\n\n") + body
        prompt_id = stored.prompt_id
        here = step.in_place and prompt_id is not None and not moved and visit.capabilities.buttons
        if here and prompt_id is not None and visit.can_edit(prompt_id, body):
            visit.edit(prompt_id, body, extras)
        else:
            prompt_id = visit.say(body, extras)
            poll = layout.poll_of(prompt, capabilities=visit.capabilities)
            if poll != NO_EXTRAS:
                step.draft.polls[str(prompt_id)] = step.draft.at
            self._poll(visit, prompt_id, poll)
        self.save(visit, stored, step, prompt_id, active=True)

    def _poll(self, visit: Visit, message_id: int, extras: Extras) -> None:
        """A poll is one more event of the same message: what is voted there finds its way."""
        if extras == NO_EXTRAS:
            return
        new = NewDelivery(
            "send",
            visit.place.room_id,
            plain(""),
            message_id=message_id,
            part=_POLL_PART,
            target=Target(message_id=message_id),
            priority=outbox.ANSWER,
            extras=extras,
        )
        expires = visit.now + self._office.keep
        visit.rooms |= outbox.add(visit.conn, [new], ring=self._office.ring, now=visit.now, expires_at=expires)

    def save(self, visit: Visit, stored: StoredDraft, step: Step, prompt_id: int | None, *, active: bool) -> None:
        """Store what became of a draft."""
        if active and not stored.active:
            drafts.set_aside(visit.conn, visit.person.id)
        drafts.save(
            visit.conn,
            stored,
            step.draft.to_json(),
            room_id=visit.place.room_id,
            prompt_id=prompt_id,
            active=active,
            ring=self._office.ring,
            now=visit.now,
        )
