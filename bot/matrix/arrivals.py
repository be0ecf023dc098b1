"""What the bot finds where it has just come in: who let it in, and whether that was somebody who may.

An invitation seldom says who a room's admins are, so some rooms are entered to be looked at: those into which somebody
else than an admin brought the bot are left again before anybody hears of them.
"""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import quote

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.fields import dict_or_none, text_or_none
from bot.matrix.inquiries import Inquiries
from bot.matrix.invitations import Doorkeeper, Invitation
from bot.matrix.patience import Patience
from bot.matrix.rights import ADMIN, rights_of
from messages.errors import Unreachable

log = logging.getLogger(__name__)


class Arrivals:
    """Looks around. All methods raise Unreachable (for some minutes), Throttled or LoginRefused where the homeserver
    does not say."""

    def __init__(
        self, client: MatrixClient, inquiries: Inquiries, doorkeeper: Doorkeeper, patience: Patience | None = None
    ) -> None:
        self._client = client
        self._own = client.user_id
        self._inquiries = inquiries
        self._doorkeeper = doorkeeper
        self._patience = patience or Patience()

    async def look(self, room: str, event: dict[str, Any]) -> dict[str, object] | None:
        """The facts (bot/matrix/changes.py) of our own join to a room that is not private, whatever it was called when
        we were invited; None if it was left again."""
        invitation = self._invitation(room, event)
        facts: dict[str, object] = {"inviter": invitation.inviter, "inviter_name": invitation.name}
        try:
            self._inquiries.forget_rights(room)
            rights = await self._inquiries.rights(room)
            title = await self._inquiries.title(room)
        except HomeserverRefused:
            rights, title = rights_of({}, {}), ""  # out already: that comes next
        except Unreachable:
            if not self._patience.is_over(room):
                raise
            rights, title = rights_of({}, {}), ""
        else:
            self._patience.answered(room)
        vouched = room in self._doorkeeper.rooms or not invitation.inviter or invitation.admin is True
        if not vouched and rights.level(invitation.inviter) < ADMIN:
            await self._leave(room)
            return None
        can = {"writes": rights.may_write(self._own), "admin": rights.may_redact_others(self._own)}
        return {**facts, **can, "title": title}

    def _invitation(self, room: str, event: dict[str, Any]) -> Invitation:
        """As it came, or after a restart what the join itself tells of it. Synapse names its sender [run]."""
        kept = self._doorkeeper.invitation(room)
        if kept is not None and kept.inviter:
            return kept
        unsigned = dict_or_none(event, "unsigned")
        before = dict_or_none(unsigned, "prev_content")
        if before.get("membership") != "invite":
            return Invitation()
        return Invitation(text_or_none(unsigned, "prev_sender"), direct=before.get("is_direct") is True)

    async def _leave(self, room: str) -> None:
        log.warning("an invitation to a room by somebody who is no admin there was not followed")
        try:
            await self._client.call("POST", f"{V3}/rooms/{quote(room, safe='')}/leave", {})
        except HomeserverRefused:
            return  # out already
        except Unreachable:
            if not self._patience.is_over(room):
                raise
