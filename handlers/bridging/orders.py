"""What the admins of a room may have done with its bridge: each verb checks, changes, and tells the rooms concerned.

An admin speaks for their own room alone. A code is the consent of the rooms that are there already: one of their admins
asked for it, it is good for an hour, and for one room.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from handlers.bridging import words
from handlers.bridging.scene import Scene
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import linking
from storage.drafts import new_ref
from storage.linking import Bridge, NameTaken

Order = Callable[[Scene, str], None]

_CODE: Final = 8
_EXAMPLE: Final = "k7mp-2xqr"


def obey(scene: Scene, arguments: str) -> None:
    """Do what follows the word `bridge`, for an admin of this room."""
    verb, rest = words.verb_of(arguments)
    if verb is None:
        wrong = isolate(neutralise(arguments.split(maxsplit=1)[0]))
        scene.say(joined([plain(scene.text("bridging-unknown", word=wrong)), _list_of_verbs(scene)], "\n\n"))
        return
    if scene.place.lobby:
        linking.prolong(scene.conn, scene.place.room_id, scene.now)
    _ORDERS[verb](scene, rest)


def how(scene: Scene, rest: str = "") -> None:
    """What can be typed."""
    scene.say(_list_of_verbs(scene))


def _list_of_verbs(scene: Scene) -> RichText:
    own = scene.bridge
    verbs = ("new", "join") if own is None else words.VERBS[2:-1]
    lines = [
        plain(scene.typed(verb, *_arguments(scene, verb))).wrapped(Style.CODE)
        + plain(f" – {scene.text(f'bridging-word-{verb}.about')}")
        for verb in verbs
    ]
    title = scene.text("bridging-help-none") if own is None else scene.text("bridging-help", name=isolate(own.name))
    return joined([plain(title), *lines], "\n")


def _arguments(scene: Scene, verb: str) -> list[str]:
    """What follows a verb, as placeholders to be filled."""
    takes = {"new": ("name",), "join": ("code", "language"), "language": ("language",), "members": ("switch",)}
    return [scene.text(f"bridging-placeholder-{name}") for name in takes.get(verb, ())]


# making and joining


def new(scene: Scene, rest: str) -> None:
    """`new NAME [LANGUAGE]`: a bridge with this room, and a code for the next."""
    if _taken(scene):
        return
    name, said = words.name_and_language(rest)
    if not name or len(name) > words.LONGEST_NAME:
        key = "bridging-name-missing" if not name else "bridging-name-long"
        scene.tell(key, most=words.LONGEST_NAME, command=scene.typed("new", scene.text("bridging-example-name")))
        return
    language = said or scene.language
    try:
        bridge_id = linking.create(scene.conn, name)
    except NameTaken:
        command = scene.typed("new", scene.text("bridging-placeholder-name"))
        scene.tell("bridging-name-taken", name=isolate(name), command=command)
        return
    linking.link(scene.conn, scene.place.room_id, bridge_id, language)
    scene.changed, scene.language = True, language
    made = scene.text("bridging-made", name=isolate(name), language=scene.tongue(language))
    other = scene.typed("language", scene.text("bridging-placeholder-language"))
    parts = [plain(made), plain(scene.text("bridging-made-terms", command=other))]
    if scene.encrypted:
        parts.append(plain(scene.text("bridging-encrypted-here")))
    scene.say(joined([*parts, *missing(scene), _code(scene, bridge_id)], "\n\n"))


def code(scene: Scene, rest: str) -> None:
    """`code`: one more room may join."""
    bridge = _own(scene)
    if bridge is not None:
        scene.say(_code(scene, bridge.id))


def _code(scene: Scene, bridge_id: int) -> RichText:
    made = new_ref(_CODE)
    while not any(character.isdigit() for character in made):  # so that no word is taken for one
        made = new_ref(_CODE)
    office = scene.office
    maker = office.identities.account(scene.place.room.platform, scene.author.account)
    linking.add_code(scene.conn, office.identities.code(f"bridge {made}"), bridge_id, maker, scene.now)
    shown = f"{made[:4]}-{made[4:]}"
    language = scene.text("bridging-placeholder-language")
    typed = dict.fromkeys(scene.typed("join", shown, language, platform=name) for name in office.platforms)
    lines = [plain(line).wrapped(Style.CODE) for line in typed]
    return joined([plain(scene.text("bridging-code")), *lines], "\n")


def join(scene: Scene, rest: str) -> None:
    """`join CODE LANGUAGE`: this room enters the bridge that the code is of."""
    typed, said = words.code_and_language(rest)
    digest = scene.office.identities.code(f"bridge {typed}")
    bridge = linking.code_opens(scene.conn, digest, scene.now) if typed else None
    if _taken(scene, bridge):
        return
    example = scene.typed("join", _EXAMPLE, "fr")
    if not typed:
        scene.tell("bridging-code-missing", command=example)
        return
    if bridge is None or bridge.origin != "chat":
        scene.tell("bridging-code-wrong", command=scene.typed("code"))
        return
    language = words.language_of(said) if said else None
    if language is None:
        wrong = isolate(neutralise(said))
        ask = scene.text("bridging-language-unknown", text=wrong) if said else scene.text("bridging-language-which")
        scene.offer_languages(ask, f"br:j:{typed}", "join", f"{typed[:4]}-{typed[4:]}")
        return
    others = scene.rooms_of(bridge)
    linking.use_code(scene.conn, digest)
    linking.link(scene.conn, scene.place.room_id, bridge.id, language)
    scene.changed, scene.language = True, language
    _joined(scene, bridge)
    text = scene.office.catalog.text
    for room in others:
        title = scene.title(scene.place.room_id, scene.place.room.platform, room.language)
        tongue = scene.tongue(language, room.language)
        told = text("bridging-joined-there", room.language, title=title, name=isolate(bridge.name), language=tongue)
        secret = f"\n\n{text('bridging-encrypted', room.language)}" if scene.encrypted else ""
        scene.say_in(room, told + secret)


def _joined(scene: Scene, bridge: Bridge) -> None:
    """What this room hears: with whom it is linked now, and on what terms."""
    values = {"name": isolate(bridge.name), "language": scene.tongue(scene.language)}
    parts = [plain(scene.text("bridging-joined", **values)), _rooms(scene, bridge)]
    if bridge.state == "paused":
        parts.append(plain(scene.text("bridging-is-paused", command=scene.typed("resume"))))
    if scene.encrypted:
        parts.append(plain(scene.text("bridging-encrypted")))
    scene.say(joined([*parts, *missing(scene)], "\n\n"))


def missing(scene: Scene) -> list[RichText]:
    """What the bot lacks in this room, and how to give it."""
    state = scene.states.get(scene.place.room_id)
    keys = [f"bridging-{code}" for code in (state.missing if state is not None else ())]
    said = [plain(f"• {scene.text(key)}") for key in keys if scene.office.catalog.has(key)]
    return [joined([plain(scene.text("bridging-missing")), *said], "\n")] if said else []


# changing


def language(scene: Scene, rest: str) -> None:
    """`language LANGUAGE`: of this room, in its bridge or before it has one."""
    bridge = scene.bridge
    if bridge is not None and not _of_chat(scene, bridge):
        return
    named = words.language_of(rest) if rest else None
    if named is None:
        wrong = isolate(neutralise(rest))
        text = scene.text("bridging-language-unknown", text=wrong) if rest else scene.text("bridging-language-which")
        scene.offer_languages(text, "br:l", "language")
        return
    linking.set_language(scene.conn, scene.place.room_id, named)
    scene.changed, scene.language = True, named
    scene.tell("bridging-language-set", language=scene.tongue(named))


def leave(scene: Scene, rest: str) -> None:
    """`leave`: this room goes out of its bridge."""
    bridge = _own(scene)
    if bridge is None:
        return
    others = scene.others(bridge)
    linking.unlink(scene.conn, scene.place.room_id, scene.now)
    scene.changed = True
    scene.tell("bridging-left", name=isolate(bridge.name), hours=int(linking.LOBBY.total_seconds() // 3600))
    scene.tell_others(others, "bridging-left-there", name=isolate(bridge.name))


def pause(scene: Scene, rest: str) -> None:
    """`pause`: nothing is carried until `resume`."""
    _switch(scene, "paused", "bridging-paused", scene.typed("resume"))


def resume(scene: Scene, rest: str) -> None:
    """`resume`."""
    _switch(scene, "active", "bridging-resumed", scene.typed("pause"))


def _switch(scene: Scene, state: str, key: str, command: str) -> None:
    bridge = _own(scene)
    if bridge is None:
        return
    if bridge.state == state:
        scene.tell(f"{key}-already", name=isolate(bridge.name))
        return
    linking.set_bridge(scene.conn, bridge.id, state=state)
    scene.changed = True
    scene.tell(key, name=isolate(bridge.name), command=command)
    scene.tell_others(scene.others(bridge), f"{key}-there", name=isolate(bridge.name))


def members(scene: Scene, rest: str) -> None:
    """`members on|off`: whether the rooms are told who comes and goes in the others."""
    bridge = _own(scene)
    if bridge is None:
        return
    wanted = words.switch_of(rest)
    if wanted is None:
        on, off = (scene.typed("members", scene.text(f"bridging-word-{word}")) for word in ("on", "off"))
        scene.tell("bridging-members-tells" if bridge.tells_members else "bridging-members-silent", on=on, off=off)
        return
    linking.set_bridge(scene.conn, bridge.id, tells_members=wanted)
    scene.changed = True
    scene.tell("bridging-members-on" if wanted else "bridging-members-off")


def listing(scene: Scene, rest: str) -> None:
    """`list`: the rooms of this bridge."""
    bridge = scene.bridge
    if bridge is None:
        scene.tell("bridging-none", command=scene.typed("new", scene.text("bridging-placeholder-name")))
        return
    scene.say(_rooms(scene, bridge))


def _rooms(scene: Scene, bridge: Bridge) -> RichText:
    lines = [plain(scene.text("bridging-rooms", name=isolate(bridge.name)))]
    for room in scene.rooms_of(bridge):
        title = scene.title(room.id, room.room.platform)
        key = "bridging-room-line-here" if room.id == scene.place.room_id else "bridging-room-line"
        lines.append(plain(f"• {scene.text(key, title=title, language=scene.tongue(room.language))}"))
    return joined(lines, "\n")


# what must hold


def _taken(scene: Scene, wanted: Bridge | None = None) -> bool:
    """Whether this room has a bridge already; it is named then."""
    bridge = scene.bridge
    if bridge is None:
        return False
    same = wanted is not None and wanted.id == bridge.id
    scene.tell(
        "bridging-already" if same else "bridging-has-bridge", name=isolate(bridge.name), command=scene.typed("leave")
    )
    return True


def _own(scene: Scene) -> Bridge | None:
    """The bridge that may be changed from here; None, once that is said, if there is none."""
    bridge = scene.bridge
    if bridge is None:
        scene.tell("bridging-none", command=scene.typed("new", scene.text("bridging-placeholder-name")))
        return None
    return bridge if _of_chat(scene, bridge) else None


def _of_chat(scene: Scene, bridge: Bridge) -> bool:
    if bridge.origin == "chat":
        return True
    scene.tell("bridging-from-file", name=isolate(bridge.name))
    return False


_ORDERS: Final[dict[str, Order]] = {
    "new": new,
    "join": join,
    "code": code,
    "language": language,
    "list": listing,
    "members": members,
    "pause": pause,
    "resume": resume,
    "leave": leave,
    "help": how,
}
