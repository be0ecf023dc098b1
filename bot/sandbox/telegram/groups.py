"""Basic groups and supergroups: members and their rights, topics, and the change from one into the other.

What the server announces by itself (service messages, my_chat_member, chat_member) is announced here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.sandbox.telegram import delivery
from bot.sandbox.telegram.accounts import BotAccount
from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.files import StoredFile
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.rights import TEXT, default_flags, default_permissions
from bot.sandbox.telegram.rooms import Room

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import Account, Person
    from bot.sandbox.telegram.world import World

IN_IT = frozenset({"creator", "administrator", "member", "restricted"})
ADMINS = frozenset({"creator", "administrator"})


@dataclass
class Member:
    """An account's standing in a group; `flags` are an admin's rights or a restricted member's permissions."""

    account: Account
    status: str
    flags: dict[str, bool] = field(default_factory=dict)

    def json(self) -> Json:
        """The Bot API's ChatMember."""
        data: Json = {"user": self.account.json(), "status": self.status}
        if self.status == "creator":
            data["is_anonymous"] = False
        elif self.status == "administrator":
            data.update({"can_be_edited": False, "is_anonymous": False, **self.flags})
        elif self.status == "restricted":
            data.update({"is_member": True, "until_date": 0, **self.flags})
        elif self.status == "kicked":
            data["until_date"] = 0
        return data

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and self.flags.get(right, False))


class Group(Room):
    """A group; `kind` is "group" or "supergroup". Everything done to members takes `by`, the owner unless given."""

    def __init__(self, world: World, identity: int, title: str, kind: str, owner: Person, *, forum: bool) -> None:
        super().__init__(world, identity, kind)
        self.title = title
        self.username = ""
        self.owner = owner
        self.forum = forum
        self._last_id = int(forum)  # the first message is that of the general topic, whose id it is
        self.topics: dict[int, str] = {}
        self.closed_topics: set[int] = set()
        self.successor: Group | None = None
        self.permissions = default_permissions()
        self.picture: list[StoredFile] = []
        self.members: dict[int, Member] = {owner.id: Member(owner, "creator")}

    def json(self) -> Json:
        data: Json = {"id": self.id, "title": self.title}
        if self.username:
            data["username"] = self.username
        data["type"] = self.kind
        if self.forum:
            data["is_forum"] = True
        return data

    def status_of(self, account: Account) -> str:
        """creator, administrator, member, restricted, left (also: never seen) or kicked."""
        member = self.members.get(account.id)
        return member.status if member is not None else "left"

    def may_write(self, account: Account) -> bool:
        member = self.members.get(account.id)
        if member is None or member.status not in IN_IT or self.successor is not None:
            return False
        return self.may_send(account, TEXT)

    def may_send(self, account: Account, permission: str) -> bool:
        member = self.members.get(account.id)
        if member is None or member.status in ADMINS:
            return True
        return (member.flags if member.status == "restricted" else self.permissions).get(permission, False)

    def may_pin(self, account: Account) -> bool:
        admin = self.status_of(account) in ADMINS
        return self.may(account, "can_pin_messages") if admin else self.may_send(account, "can_pin_messages")

    def has(self, account: Account) -> bool:
        return self.status_of(account) in IN_IT

    def may(self, account: Account, right: str) -> bool:
        member = self.members.get(account.id)
        return member is not None and member.may(right)

    def add(self, account: Account, *, admin: bool = False, by: Person | None = None) -> None:
        """Let somebody in; a bot learns of it by my_chat_member, everybody by a service message."""
        self._change(account, "administrator" if admin else "member", {}, by)
        self._announce(by or self.owner, new_chat_members=[account.json()])

    def kick(self, account: Account, *, by: Person | None = None) -> None:
        """Put somebody out for good; a bot learns of it by my_chat_member alone."""
        self._change(account, "kicked", {}, by)
        self._announce(by or self.owner, left_chat_member=account.json())

    def join(self, account: Account) -> None:
        """Somebody comes in by a link."""
        self._change(account, "member", {}, account)
        self._announce(account, new_chat_members=[account.json()])

    def leave(self, account: Account) -> None:
        """An account goes by itself."""
        self._change(account, "left", {}, account)
        self._announce(account, left_chat_member=account.json())

    def promote(self, account: Account, *, by: Person | None = None, **rights: bool) -> None:
        """Make an admin; `rights` take single ones away or give them (all but can_promote_members by default)."""
        self._change(account, "administrator", rights, by)

    def demote(self, account: Account, *, by: Person | None = None) -> None:
        self._change(account, "member", {}, by)

    def restrict(self, account: Account, *, by: Person | None = None, **permissions: bool) -> None:
        """Take permissions away (all of them, but for those given as True)."""
        self._change(account, "restricted", permissions, by)

    def allow(self, **permissions: bool) -> None:
        """Give or take permissions that hold for every member that is no admin."""
        self.permissions |= permissions

    def rename(self, title: str, *, by: Account | None = None) -> Message:
        """Give the group another title; the service message that says so."""
        self.title = title
        return self._announce(by or self.owner, new_chat_title=title)

    def set_picture(self, content: bytes | None, *, by: Account | None = None) -> Message:
        """Give the group a picture, or take it away; the service message that says so."""
        self.picture = self.world.files.photo(content) if content is not None else []
        if not self.picture:
            return self._announce(by or self.owner, delete_chat_photo=True)
        return self._announce(by or self.owner, new_chat_photo=[size.json() for size in self.picture])

    def _change(self, account: Account, status: str, flags: dict[str, bool], by: Account | None) -> None:
        before = self.members.get(account.id) or Member(account, "left")
        after = self.members[account.id] = Member(account, status, default_flags(status, flags))
        delivery.tell_membership(self, account, by or self.owner, before.json(), after.json())
        self.world.changed("member", self, None)

    def _announce(self, by: Account, **fields: object) -> Message:
        message = self.append(by, service=True, extra=fields)
        delivery.tell_message(message, "message")
        return message

    def add_topic(self, name: str, *, by: Account | None = None, color: int = 7322096) -> int:
        """Open a forum topic; its message_thread_id is the id of the service message that opened it."""
        if not self.forum:
            raise ValueError("only a forum has topics")
        message = self.append(
            by or self.owner, service=True, extra={"forum_topic_created": {"name": name, "icon_color": color}}
        )
        message.thread = message.message_id
        self.topics[message.message_id] = name
        delivery.tell_message(message, "message")
        return message.message_id

    def thread_of(self, thread: int | None, reply_to: int | None) -> int | None:
        target = self.find(reply_to) if reply_to is not None else None
        if self.forum:
            return thread if thread is not None else (target.thread if target else None)
        if self.kind != "supergroup" or target is None:
            return None
        return target.thread or target.message_id

    def migrate(self, *, by: Person | None = None) -> Group:
        """Turn the basic group into a supergroup, which is returned: a new id, message ids from the start, same
        members. Bots see both service messages and get a 400 with migrate_to_chat_id for the old id."""
        if self.kind != "group" or self.successor is not None:
            raise ValueError("only a basic group, once, becomes a supergroup")
        heir = self.world.add_group(self.title, kind="supergroup", owner=self.owner)
        heir.members = {key: Member(m.account, m.status, dict(m.flags)) for key, m in self.members.items()}
        heir.permissions, heir.picture, heir.bot_to_bot = dict(self.permissions), self.picture, self.bot_to_bot
        self._announce(by or self.owner, migrate_to_chat_id=heir.id)
        self.successor = heir
        message = heir.append(
            self.world.anonymous_admin,
            service=True,
            sender_chat=heir.json(),
            extra={"migrate_from_chat_id": self.id},
        )
        delivery.tell_message(message, "message")
        return heir

    def bots(self) -> Sequence[tuple[BotAccount, Member | None]]:
        """The bots that are in the group."""
        inside = [m for m in self.members.values() if m.status in IN_IT]
        return [(m.account, m) for m in inside if isinstance(m.account, BotAccount)]
