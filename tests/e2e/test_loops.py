"""Two bridges in the same two rooms, each of which reads what the other writes: everything is passed on once by each,
and nothing that a bridge wrote is passed on by the other. Real Synapse, the strict stand-in in bot-to-bot mode.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.sandbox.synapse import SERVER_NAME, Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.stage import PASSWORD, TOKEN, BotProcess, Stage, eventually, free_port

OTHER = "654321:zyxwvutsrqponmlkjihgfedcba-9876543210"


def configured(first: Path, folder: Path, changes: dict[str, str]) -> None:
    """The same configuration with other accounts."""
    written = (first / "passerelle.toml").read_text()
    for ours, theirs in changes.items():
        written = written.replace(ours, theirs)
    folder.mkdir()
    (folder / "passerelle.toml").write_text(written)


async def second_bridge(stage: Stage, folder: Path) -> BotProcess:
    """Another installation for the same rooms, with accounts of its own."""
    other = stage.telegram.add_bot(OTHER, "second_bot", "Second", bot_to_bot=True)
    stage.groups["g"].join(other)
    stage.groups["g"].promote(other)
    user = f"second{stage.matrix_user.split(':')[0][1:]}"
    await stage.synapse.register(user, PASSWORD, name="Second")
    await stage.ana.invite(stage.rooms["m"], f"@{user}:{SERVER_NAME}")
    bot = BotProcess(folder, free_port())
    accounts = {TOKEN: OTHER, stage.matrix_user: f"@{user}:{SERVER_NAME}"}
    configured(stage.folder, folder, accounts | {f"port = {stage.bot.port}": f"port = {bot.port}"})
    return bot


async def copies(stage: Stage, room: str, mark: str) -> int:
    """How many messages of bots say this."""
    if room == "g":
        return sum(mark in one.text for one in stage.groups["g"].messages if one.author.is_bot)
    events = await stage.ana.messages(stage.rooms["m"])
    people = stage.ana.user_id
    return sum(mark in str(one["content"].get("body", "")) for one in events if one["sender"] != people)


async def passed_on(stage: Stage, room: str, mark: str) -> None:
    async def by_both() -> bool:
        return await copies(stage, room, mark) == 2

    await eventually(by_both)


async def shows_reaction(stage: Stage, mark: str) -> bool:
    """Whether both copies on Matrix show exactly one reaction, of their own bridge."""
    read = [one for one in await stage.ana.read(stage.rooms["m"]) if mark in one.text]
    return [list(one.reactions.values()) for one in read] == [[[one.sender]] for one in read] and len(read) == 2


async def test_two_bridges_in_the_same_rooms_pass_on_what_people_say_and_nothing_of_each_other(
    stage: MakeStage, synapse: Synapse, tmp_path: Path
) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"}, bot_to_bot=True)
    second = await second_bridge(town, tmp_path / "second")
    try:
        await asyncio.gather(town.bot.start(within=90), second.start(within=90))
        said = town.amina.say(town.groups["g"], "Bonjour à tout le monde #t1")
        await passed_on(town, "m", "#t1")
        event = await town.ana.say(town.rooms["m"], "Bonsoir #m1")
        await passed_on(town, "g", "#m1")
        town.amina.say(town.groups["g"], "Une réponse #t2", reply_to=said)
        await town.ana.edit(town.rooms["m"], event, "Bonsoir encore #m1 #m2")
        await passed_on(town, "m", "#t2")
        await passed_on(town, "g", "#m2")
        town.bruno.react(said, "👍")
        await eventually(lambda: shows_reaction(town, "#t1"))
        await town.ana.pin(town.rooms["m"], event)
        await town.telegram.wait_until(lambda: len(town.groups["g"].pinned) == 2)
        # each bridge has read all copies above before what follows, so that an echo would stand before its copy
        for number in (3,):
            town.amina.say(town.groups["g"], f"Suite #t{number}")
            await town.ana.say(town.rooms["m"], f"Suite #m{number}")
            await passed_on(town, "m", f"#t{number}")
            await passed_on(town, "g", f"#m{number}")
        for mark in ("#t1", "#t2", "#t3", "#m1", "#m3"):
            here, there = ("g", "m") if mark.startswith("#t") else ("m", "g")
            assert await copies(town, here, mark) == 0, mark
            assert await copies(town, there, mark) == 2, mark
        assert list(said.reactions) == [town.bruno.id], "no reaction of a bridge comes back"
        assert (await town.ana.state(town.rooms["m"], "m.room.pinned_events"))["pinned"] == [event]
        assert len(town.groups["g"].pinned) == 2
    finally:
        await second.kill()
