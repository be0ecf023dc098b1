"""The first word in a room that the bot was let into, and the last one before it goes because nobody linked the room.

Who is greeted is in a group that the bot knows nothing of: its language is that of whoever let the bot in, until an
admin says another.
"""

from __future__ import annotations

from handlers.bridging.orders import missing
from handlers.bridging.scene import Scene
from handlers.private.visit import Office
from messages.richtext import RichText, Style, joined, plain
from storage import linking
from storage.linking import Room


def greet(scene: Scene) -> None:
    """Say who is there, what can be done, and what is missing for it. A room that was greeted before is told when its
    last lack is gone."""
    if linking.linked_in_chat(scene.conn, scene.place.chat):
        return  # the room itself, or a topic of it
    lacks = missing(scene)
    if scene.place.language:
        scene.say_here(joined(lacks, "\n\n") if lacks else plain(scene.text("bridging-complete")))
        return
    linking.set_language(scene.conn, scene.place.room_id, scene.language)
    lines = [
        plain(scene.typed(verb, *(scene.text(f"bridging-placeholder-{name}") for name in names))).wrapped(Style.CODE)
        + plain(f" – {scene.text(f'bridging-word-{verb}.about')}")
        for verb, names in (("new", ("name",)), ("join", ("code", "language")), ("language", ("language",)))
    ]
    hours = int(linking.LOBBY.total_seconds() // 3600)
    parts = [plain(scene.text("bridging-hello")), joined(lines, "\n"), *lacks]
    scene.say_here(joined([*parts, plain(scene.text("bridging-hello-terms", hours=hours))], "\n\n"))


def farewell(office: Office, room: Room) -> RichText:
    """Why the bot goes, and how to have it back."""
    return plain(office.catalog.text("bridging-farewell", room.language))
