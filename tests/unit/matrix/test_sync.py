"""Protects what is taken from a sync: nothing from before our own join, gaps stated, own echoes left out, names right,
and no shape of answer that stops listening."""

from __future__ import annotations

from typing import Any

import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matrix.names import Names
from bot.matrix.sync import Found, raw_event, read_page, read_sync
from messages.types import Gap, RoomRef

OWN = "@bot:x"
ROOM = "!r:x"


def said(text: str, sender: str = "@ana:x", **more: Any) -> dict[str, Any]:
    return {"type": "m.room.message", "sender": sender, "event_id": f"${text}", "content": {"body": text}, **more}


def member(user: str, membership: str, name: str = "", before: str = "") -> dict[str, Any]:
    unsigned = {"prev_content": {"membership": before}} if before else {}
    content = {"membership": membership, "displayname": name}
    return {"type": "m.room.member", "sender": user, "state_key": user, "content": content, "unsigned": unsigned}


def found_in(
    events: list[Any], names: Names, *, limited: bool = False, section: str = "join", shared: bool = False, **news: Any
) -> Found:
    timeline = {"events": events, "limited": limited, "prev_batch": "p"}
    answer = {"rooms": {section: {ROOM: {"timeline": timeline, **news}}}}
    return read_sync(answer, own_user=OWN, since="s", names=names, shared=[ROOM] if shared else [])


def synced(events: list[Any], *, limited: bool = False, section: str = "join") -> tuple[list[str], list[Gap], Names]:
    names = Names()
    found = found_in(events, names, limited=limited, section=section, shared=True)
    return [e.get("content", {}).get("body", e["type"]) for _, e, _ in found.events], found.gaps, names


def settled(events: list[Any], **how: Any) -> list[tuple[str, bool]]:
    """What is told of a room that is not linked, and whether others came or went after it."""
    found = found_in(events, Names(), **how)
    return [(event.get("content", {}).get("body", event["type"]), settled) for _, event, settled in found.events]


def test_events_before_our_own_join_are_left_out_and_leave_no_gap() -> None:
    events, gaps, _ = synced([said("old"), member(OWN, "join", before="invite"), said("new")], limited=True)
    assert (events, gaps) == (["m.room.member", "new"], [])


def test_only_the_last_stay_counts() -> None:
    stay = [member(OWN, "join"), said("one"), member(OWN, "leave", before="join"), said("two"), member(OWN, "join")]
    assert synced([*stay, said("three")])[0] == ["m.room.member", "three"]


def test_a_change_of_our_profile_is_no_join() -> None:
    events, gaps, _ = synced([said("a"), member(OWN, "join", before="join"), said("b")], limited=True)
    assert (events, gaps) == (["a", "b"], [Gap(RoomRef("matrix", ROOM), "p", "s")])


def test_our_own_echoes_are_left_out_and_others_only_come_and_go() -> None:
    bea = [member("@bea:x", *how) for how in (("invite",), ("join", "Bea", "invite"), ("join", "B", "join"))]
    events, _, names = synced([said("ours", OWN), *bea, said("theirs")])
    assert (events, names.get(ROOM, "@bea:x")) == (["m.room.member", "theirs"], "B")
    assert synced([member("@bea:x", "ban", before="leave"), member("@bea:x", "leave", before="invite")])[0] == []
    assert synced([member("@bea:x", "ban", before="join")])[0] == ["m.room.member"]


def test_what_was_sent_while_we_were_not_members_is_left_out() -> None:
    events, _, _ = synced([said("out", unsigned={"membership": "leave"}), said("in", unsigned={"membership": "join"})])
    assert events == ["in"]


def test_the_end_of_a_stay_is_told() -> None:
    assert synced([said("bye"), member(OWN, "ban", before="join")], section="leave")[0] == ["bye", "m.room.member"]


def test_a_page_ends_at_our_own_join() -> None:
    chunk = [said("new"), member(OWN, "join", before="invite"), said("old")]
    events, following = read_page({"chunk": chunk, "end": "e"}, ROOM, own_user=OWN, names=Names())
    assert ([one.event["type"] for one in events], following) == (["m.room.message", "m.room.member"], None)


def test_what_was_said_before_others_came_or_went_is_not_settled() -> None:
    bea = member("@bea:x", "invite", before="leave")
    assert settled([said("a"), bea, said("b")]) == [("a", False), ("m.room.member", False), ("b", True)]
    renamed = member("@ana:x", "join", "Anita", before="join")
    assert settled([said("a"), renamed, said("b")]) == [("a", True), ("b", True)]
    came = member(OWN, "join", before="invite")
    assert settled([member("@ana:x", "join"), came, said("a")]) == [("m.room.member", True), ("a", True)]
    assert settled([said("a"), bea], shared=True) == [("a", True)]  # an invitation is no coming


def test_rooms_where_anybody_came_or_went_are_to_be_looked_at_anew() -> None:
    def stirred(*events: Any, **how: Any) -> bool:
        return bool(found_in(list(events), Names(), **how).stirred)

    assert stirred(member("@bea:x", "leave", before="join"))
    assert stirred(member(OWN, "join", before="invite"))
    assert stirred(said("a"), limited=True)
    assert not stirred(said("a"), member("@ana:x", "join", before="join"))
    assert not stirred(member("@bea:x", "leave", before="join"), shared=True)


def test_a_gap_before_others_came_or_went_is_left_out_unless_the_room_is_linked() -> None:
    bea = member("@bea:x", "leave", before="join")
    assert found_in([bea], Names(), limited=True).gaps == []
    assert found_in([bea], Names(), limited=True, shared=True).gaps == [Gap(RoomRef("matrix", ROOM), "p", "s")]
    chunk = [said("new"), bea, said("old")]
    for shared, texts, end in ((False, ["new"], None), (True, ["new", "bea", "old"], "e")):
        page = {"chunk": chunk, "end": "e"}
        events, following = read_page(page, ROOM, own_user=OWN, names=Names(), shared=shared)
        found = [one.event["content"].get("body", "bea") for one in events]
        assert (found, following) == (texts, end)


def test_the_homeservers_count_tells_of_a_crowd() -> None:
    def crowded(**counts: Any) -> bool:
        summary = {f"m.{name}_member_count": count for name, count in counts.items()}
        return bool(found_in([], Names(), summary=summary).crowded)

    assert crowded(joined=3)
    assert crowded(joined=2, invited=1)
    assert crowded(joined=1, invited=0)
    assert not crowded(joined=2, invited=0)
    assert not crowded(joined=1)
    assert not crowded(invited=5)
    assert not crowded(joined="3")
    assert not found_in([], Names(), section="leave", summary={"m.joined_member_count": 5}).crowded


def test_an_old_page_does_not_bring_back_an_old_name() -> None:
    names = Names()
    names.put(ROOM, "@ana:x", "Anita")
    read_page(
        {"chunk": [member("@ana:x", "join", "Ana"), member("@bea:x", "join", "Bea")]}, ROOM, own_user=OWN, names=names
    )
    assert (names.get(ROOM, "@ana:x"), names.get(ROOM, "@bea:x")) == ("Anita", "Bea")


def test_names_are_bounded_and_kept_of_those_who_left() -> None:
    names = Names(most=2)
    names.learn(ROOM, [member("@ana:x", "join", "Ana"), member("@ana:x", "leave")])
    assert names.get(ROOM, "@ana:x") == "Ana"
    names.learn(ROOM, [member(f"@{n}:x", "join", str(n)) for n in range(2)])
    assert names.get(ROOM, "@ana:x") is None


def test_an_event_without_an_id_can_be_set_aside_under_one() -> None:
    event = {"type": 5, "content": "?"}
    first, second = raw_event(ROOM, event, ""), raw_event(ROOM, event, "")
    assert first == second
    assert first.event_id.startswith("?")
    assert orjson.loads(first.payload)["event"] == event


KEYS = """
    rooms join leave invite timeline state events type content unsigned sender state_key chunk summary membership
    limited prev_batch m.joined_member_count
"""
WORDS = ("join", OWN, "m.room.member", "m.room.message")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=4),
    max_leaves=20,
)


@settings(deadline=None, max_examples=300)
@given(json_values)
def test_no_shape_of_answer_stops_listening(value: Any) -> None:
    for answer in (
        {"rooms": value},
        {"rooms": {"join": {ROOM: value}}},
        {"rooms": {"join": {ROOM: {"timeline": value}}}},
    ):
        found = read_sync(answer, own_user=OWN, since="s", names=Names())
        for room, event, _ in found.events:
            raw_event(room, event, "")
    for page in ({"chunk": value, "state": value}, {"chunk": [value]}):
        read_page(page, ROOM, own_user=OWN, names=Names(), shared=False)
