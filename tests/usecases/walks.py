"""The flows, each as a coordinator and a member live it: see tests/usecases/walking.py."""

from __future__ import annotations

from handlers.dialogues.answers.language_names import plain_name
from tests.usecases import plenary
from tests.usecases.press_room import everything
from tests.usecases.talking import CATALOG, settled, translated
from tests.usecases.walking import Walk, begins_with, confirmation, holds


async def read_versions(walk: Walk) -> None:
    """Find every translation right but the last one."""
    chair = walk.chair
    others = sorted(set(walk.rooms.values()) - {chair.language})
    for language in others[:-1]:
        await chair.pick(chair.text("announce-b-language", language=plain_name(language, chair.language)))
        await chair.pick(chair.text("announce-b-good"))


async def send_all_the_same(walk: Walk) -> None:
    """One version nobody has read: it is named, and it leaves all the same."""
    chair = walk.chair
    await chair.pick(chair.text("announce-b-send"))
    await chair.pick(chair.text("announce-b-all-the-same"))
    await everything(walk.house)


async def announce(walk: Walk) -> None:
    """Written, read over, sent, reported."""
    chair, said = walk.chair, walk.said
    before = {room: len(walk.shown(room)) for room in walk.rooms}
    await walk.command(chair, "announce")
    await chair.pick(chair.text("announcement-call"))
    await chair.say(said.meeting)
    await chair.say(said.text)
    await chair.say(chair.word("skip"))
    await walk.answers(chair, confirmation(chair))
    await translated(walk.house)
    await read_versions(walk)
    await chair.pick(chair.text("announce-b-preview"))
    await walk.command(chair, "announcements")
    await chair.pick(holds(chair, said.meeting))
    await send_all_the_same(walk)
    for room, language in walk.rooms.items():
        told = walk.since(room, before[room])
        assert len(walk.shown(room)) == before[room] + 1, room
        assert (said.text if language == chair.language else f"[{language}] {said.text}") in told
    await walk.tick(seconds=6)
    await walk.tick(seconds=6)
    await walk.command(chair, "announcements")
    await chair.pick(holds(chair, said.meeting))
    await chair.pick(chair.text("announce-b-report"))


async def event(walk: Walk) -> None:
    """Registered, and announced by the coordinator who is asked right away."""
    chair, said = walk.chair, walk.said
    year = walk.house.clock.now().year + 1
    await walk.command(chair, "event")
    await walk.answers(
        chair,
        [
            ("event-kind", lambda: chair.pick(chair.text("event-kind-webinar"))),
            ("event-title", lambda: chair.say(said.meeting)),
            ("event-start", lambda: chair.say(f"16/06/{year}")),
            ("event-time", lambda: chair.say("18:30")),
            ("event-mode", lambda: chair.pick(chair.text("event-mode-hybrid"))),
            ("event-place", lambda: chair.say("Dakar, Senegal")),
            ("dialogue-which", lambda: chair.pick(chair.labels[0])),
            ("event-join-link", lambda: chair.say("https://meet.example.org/dakar")),
            ("event-time-zone", lambda: chair.say(chair.word("skip"))),
            ("event-languages", lambda: chair.say(plain_name("fr", chair.language))),
            ("event-summary", lambda: chair.say(said.text)),
            *confirmation(chair),
        ],
    )
    await translated(walk.house)
    await chair.pick(chair.text("event-do-announce"))
    await chair.pick(chair.text("announce-b-send"))
    go = chair.text("announce-b-go")
    await chair.pick(go if go in chair.labels else chair.text("announce-b-all-the-same"))
    await everything(walk.house)


async def come(walk: Walk) -> None:
    """Answered in the room; then in private, with interpretation and what is needed; then found again."""
    guest, said = walk.guest, walk.said
    shown = next(one for one in reversed(walk.shown(walk.own)) if "rsvp:" in str(one.buttons) or one.extras.reactions)
    private = len(guest.texts)
    notice = await walk.react_or_press(guest.text("rsvp-pick-yes"), "✅", guest.who, shown, walk.own)
    noted = guest.text("rsvp-noted-yes")
    assert noted in (notice or "\n".join(guest.texts[private:]))
    await walk.command(guest, "events")
    await guest.pick(holds(guest, said.meeting))
    await guest.pick(guest.text("event-do-answer"))
    await guest.pick(guest.text("rsvp-interpretation"))
    await guest.pick(plain_name("es" if guest.language != "es" else "en", guest.language))
    await guest.pick(guest.text("rsvp-needs"))
    await guest.say(said.needs)
    assert said.needs in guest.last.text
    assert said.meeting in await walk.ask_in_room("events")
    await walk.command(guest, "agenda")
    assert said.meeting in guest.last.text
    await walk.command(walk.chair, "events")
    await walk.chair.pick(holds(walk.chair, said.meeting))
    await walk.chair.pick(walk.chair.text("event-do-manage"))
    await walk.chair.pick(walk.chair.text("event-do-who"))
    assert said.needs in walk.chair.last.text


async def ask(walk: Walk) -> None:
    """A question without a name, and the coordinator's answer to it."""
    guest, chair, said = walk.guest, walk.chair, walk.said
    await walk.command(guest, "question")
    await guest.pick(guest.text("webinar-ask"))
    await guest.say(said.question)
    await guest.pick(guest.word("no"))
    await translated(walk.house)
    await walk.command(chair, "question")
    await chair.pick(chair.text("webinar-desk"))
    await chair.pick(holds(chair, said.question))
    await chair.pick(chair.text("webinar-write"))
    await chair.say(said.text)
    await translated(walk.house)
    await walk.tick(minutes=2)
    assert said.text in guest.last.text


async def propose(walk: Walk) -> None:
    """An idea of the guest's, supported by the coordinator."""
    guest, chair, said = walk.guest, walk.chair, walk.said
    await walk.command(guest, "idea")
    for answer in (said.idea, said.reason, guest.word("skip"), guest.word("no"), guest.word("skip")):
        await guest.say(answer)
    await walk.answers(guest, confirmation(guest))
    await translated(walk.house)
    await walk.command(chair, "ideas")
    await chair.pick(holds(chair, said.idea))
    await chair.pick(chair.text("idea-support-it"))
    assert said.idea in await walk.ask_in_room("ideas")
    await walk.command(chair, "ideas")
    assert "(+2)" in "\n".join(chair.labels)


async def vote(walk: Walk) -> None:
    """Prepared, opened, picked in the room and in private, told."""
    guest, chair, said = walk.guest, walk.chair, walk.said
    await walk.command(chair, "votes")
    await chair.pick(chair.text("vote-new"))
    await chair.say(said.question)
    await chair.say(chair.word("skip"))
    await chair.say("\n".join(said.options))
    await walk.answers(chair, confirmation(chair))
    await translated(walk.house)
    await chair.pick(chair.text("vote-open-now"))
    await everything(walk.house)
    room = walk.own
    if guest.presses:
        assert await plenary.press_in(walk.house, room, "2", guest.who)
    else:
        await plenary.react_in(walk.house, room, 2, guest.who)
    assert said.question in await walk.ask_in_room("votes")
    await walk.command(chair, "votes")
    await chair.pick(holds(chair, said.question))
    await chair.pick(holds(chair, said.options[1]))
    await walk.tick(days=8)
    for room, language in walk.rooms.items():
        told = plenary.result(walk.house, room)
        assert CATALOG.text("vote-ballots-person", language, count=2) in told
    await walk.command(guest, "votes")
    await guest.pick(holds(guest, said.question))


async def act(walk: Walk) -> None:
    """An action is put on the board, moved on, and read by the guest."""
    guest, chair, said = walk.guest, walk.chair, walk.said
    await walk.command(chair, "actions")
    await chair.pick(holds(chair, chair.text("action-new")))
    await walk.answers(
        chair,
        [
            ("action-title", lambda: chair.say(said.action)),
            ("action-owner", lambda: chair.say("Port Authority")),
            ("dialogue-which", lambda: chair.pick(chair.labels[-1])),
            ("action-step", lambda: chair.say(said.reason)),
            ("action-due", lambda: chair.say(str(walk.house.clock.now().year + 1))),
            ("action-committee", lambda: chair.pick(chair.word("no"))),
            *confirmation(chair),
        ],
    )
    await translated(walk.house)
    await walk.command(chair, "actions")
    await chair.pick(holds(chair, said.action))
    await chair.pick(chair.text("action-do-states"))
    await chair.pick(chair.text("action-state-under-way"))
    await walk.command(guest, "actions")
    assert said.action in guest.last.text
    await guest.pick(holds(guest, said.action))
    await guest.pick(guest.text("action-do-history"))


async def sign(walk: Walk) -> None:
    """A charter is written and put in force; the guest signs it for an organisation."""
    guest, chair, said = walk.guest, walk.chair, walk.said
    await walk.command(chair, "charter")
    await chair.pick(chair.text("charter-new"))
    await walk.answers(
        chair,
        [
            ("charter-title", lambda: chair.say(said.meeting)),
            ("charter-text", lambda: chair.say(said.charter)),
            ("charter-years", lambda: chair.say("3")),
            *confirmation(chair),
        ],
    )
    await translated(walk.house)
    await walk.command(chair, "charter")
    await chair.pick(chair.text("charter-draft"))
    await chair.pick(chair.text("charter-publish"))
    if chair.text("charter-publish-anyway") in chair.labels:
        await chair.pick(chair.text("charter-publish-anyway"))
    await plenary.represents(walk.house, guest, "Port Authority", "association")
    await walk.command(guest, "charter")
    await guest.pick(guest.text("charter-do-sign", name="Port Authority"))
    await guest.say("Maire")
    await guest.say(guest.word("skip"))
    await guest.pick(guest.word("yes"))
    await walk.command(chair, "charter")
    await chair.pick(chair.text("charter-list"))


async def follow(walk: Walk) -> None:
    """In the very words of the example that is shown, and by ticks; announcements in private as well."""
    chair = walk.chair
    await walk.command(chair, "follow")
    await chair.say(chair.text("follow-example").rpartition(":")[2].strip())
    for name in ("theme-housing", "region-africa", "follow-digest-weekly"):
        assert chair.text(name) in chair.last.text
    await chair.pick(chair.text("follow-choose-regions"))
    await chair.pick(holds(chair, chair.text("region-asia")))
    await chair.pick(chair.word("done"))
    assert chair.text("region-asia") in chair.last.text
    await chair.pick(chair.text("follow-announcements-start"))


async def digest(walk: Walk) -> None:
    """What others brought since Monday before last, once."""
    chair = walk.chair
    for _ in range(2):
        await walk.house.front.fire_due(walk.house.database, walk.house.context)
        await settled(walk.house, stored=True)
    (found,) = [text for text in chair.texts if text.startswith(chair.text("digest-title-weekly"))]
    assert walk.said.idea in found


async def week(walk: Walk) -> None:
    """A Welcoming Week, with an activity of the guest's."""
    guest, chair, said = walk.guest, walk.chair, walk.said
    year = walk.house.clock.now().year + 1
    await walk.command(guest, "week")
    await walk.command(chair, "event")
    await walk.answers(
        chair,
        [
            ("event-kind", lambda: chair.pick(chair.text("event-kind-welcoming-week"))),
            ("event-title", lambda: chair.say(said.activity)),
            ("event-start", lambda: chair.say(f"14/09/{year}")),
            ("event-time", lambda: chair.say(chair.word("skip"))),
            ("event-mode", lambda: chair.pick(chair.text("event-mode-on-site"))),
            ("event-place", lambda: chair.say("Dakar, Senegal")),
            ("dialogue-which", lambda: chair.pick(chair.labels[0])),
            ("event-time-zone", lambda: chair.say(chair.word("skip"))),
            ("event-languages", lambda: chair.say(plain_name("fr", chair.language))),
            ("event-summary", lambda: chair.say(said.text)),
            *confirmation(chair),
        ],
    )
    await translated(walk.house)
    await walk.house.front.fire_due(walk.house.database, walk.house.context)
    await settled(walk.house, stored=True)
    assert said.activity in await walk.ask_in_room("week")
    await walk.command(guest, "week")
    await guest.pick(guest.text("week-register"))
    await guest.say(guest.word("cancel"))
    await walk.command(chair, "week")
    await chair.pick(begins_with(chair, chair.text("week-plan")))
    await chair.pick(chair.labels[0])


FLOWS = (announce, event, come, ask, follow, propose, vote, digest, act, sign, week)
