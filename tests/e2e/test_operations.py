"""What an operator relies on: the bot ends when told to and loses nothing, refuses in words what cannot work, without
secrets, leaves no process behind, and runs on PostgreSQL by its URL alone.
"""

from __future__ import annotations

import asyncio
import socket
import time
from pathlib import Path
from urllib.parse import quote

import psutil
import pytest

from bot.sandbox.synapse import Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.reading import copy, texts
from tests.e2e.stage import PASSWORD, TOKEN, Stage, eventually
from tests.e2e.test_durability import arrived, report, settled, talk
from tests.figures import note

RELAYED = 60.0


async def test_sigterm_in_a_burst_ends_in_time_and_nothing_is_lost(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"}, more='[log]\nlevel = "debug"\nformat = "json"')
    await town.bot.start()
    talking = asyncio.create_task(talk(town, 0, 50))
    await town.telegram.wait_until(lambda: len(town.telegram_texts("g")) >= 20, RELAYED)
    started = time.monotonic()
    assert await town.bot.stop(within=10) == 0
    note(f"SIGTERM in a burst: ended after {time.monotonic() - started:.1f} s")
    await talking
    await town.bot.start()
    to_telegram, to_matrix = await arrived(town, "g", "m", 50)
    assert report("SIGTERM, Telegram→Matrix", to_matrix, 50) == (0, 0)
    assert report("SIGTERM, Matrix→Telegram", to_telegram, 50) == (0, 0)
    assert to_matrix == to_telegram == list(range(50))
    code, said = await town.bot.command("run")
    assert code == 1, "a second one on the same database is refused"
    assert "another process uses this database" in said
    assert "Traceback" not in said
    await settled(town)
    assert await town.bot.stop() == 0
    assert "Traceback" not in town.bot.log.read_text()


async def test_a_refused_login_is_said_in_words_without_the_secret(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    file = town.folder / "passerelle.toml"
    right = file.read_text()
    for wrong in (right.replace(TOKEN, f"{TOKEN}x"), right.replace(PASSWORD, "Tr0ub4dor")):
        file.write_text(wrong)
        code, said = await town.bot.command("run")
        assert code == 1
        assert "refused" in said
        assert "Traceback" not in said
        for secret in (TOKEN, PASSWORD, "Tr0ub4dor"):
            assert secret not in said


async def test_check_finds_all_well_or_everything_that_is_not(
    synapse: Synapse, stage: MakeStage, tmp_path: Path
) -> None:
    town = await stage(synapse, {"g": "fr", "h": "es"}, {"m": "en"})
    await town.bot.start()  # accepts the invitation
    assert await town.bot.stop() == 0
    levels = f"/rooms/{quote(town.rooms['m'])}/state/m.room.power_levels"
    power = await town.ana.call("GET", levels)
    await town.ana.call("PUT", levels, {**power, "users": {**power["users"], town.matrix_user: 50}})
    code, said = await town.bot.command("check")
    assert code == 0, said
    assert "✗" not in said
    town.groups["g"].kick(town.telegram_bot)
    town.groups["h"].demote(town.telegram_bot)
    town.telegram_bot.privacy = True
    await town.ana.kick(town.rooms["m"], town.matrix_user)
    town.configure(more=f'[translation]\napertium_modes = "{tmp_path}"')
    code, said = await town.bot.command("check")
    assert code == 1
    assert said.count("the bot is not in this room") == 2
    assert "privacy mode hides most messages" in said
    assert "no engine knows this direction" in said
    assert "Traceback" not in said


async def test_kill_9_leaves_no_engine_behind(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "es"})
    await town.bot.start()
    town.amina.say(town.groups["g"], "Nous voulons une ville ouverte pour toutes les personnes. #i1")
    await copy(town, "m", "#i1")
    assert town.bot.process is not None
    children = psutil.Process(town.bot.process.pid).children(recursive=True)
    assert children, "Apertium's pipelines are running"
    await town.bot.kill()

    async def all_gone() -> bool:
        return not any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children)

    await eventually(all_gone, 10)


@pytest.mark.soak
async def test_the_web_server_is_optional_and_its_address_must_be_free(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    with socket.create_server(("127.0.0.1", town.bot.port)):
        code, said = await town.bot.command("run")
    assert code == 1
    assert "address" in said
    assert "Traceback" not in said
    town.bot.port = 0
    town.configure()
    await town.bot.start(ready=False)
    await eventually(lambda: joined(town))
    town.amina.say(town.groups["g"], "sans serveur #i2")
    await copy(town, "m", "#i2")
    assert town.bot.process is not None
    connections = psutil.Process(town.bot.process.pid).net_connections("tcp")
    assert not [one for one in connections if one.status == psutil.CONN_LISTEN]
    assert await town.bot.stop() == 0


async def joined(town: Stage) -> bool:
    """Whether the bot is in its Matrix room."""
    members = await town.ana.call("GET", f"/rooms/{town.rooms['m']}/joined_members")
    return town.matrix_user in members["joined"]


@pytest.mark.soak
async def test_a_bridge_that_left_the_file_is_paused_until_it_is_back(synapse: Synapse, stage: MakeStage) -> None:
    apart = {"second": ("", ("h", "n"))}
    town = await stage(synapse, {"g": "fr", "h": "fr"}, {"m": "fr", "n": "fr"}, apart=apart)
    await town.bot.start()
    said = town.amina.say(town.groups["h"], "avant #i3")
    before = await copy(town, "n", "#i3")
    assert await town.bot.stop() == 0
    town.configure(apart=apart, paused=("second",))
    await town.bot.start()
    town.amina.say(town.groups["h"], "pendant la pause #i4")
    await town.ana.say(town.rooms["n"], "pendant la pause #i5")
    town.amina.say(town.groups["g"], "l’autre pont #i6")
    await town.ana.say(town.rooms["m"], "l’autre pont #i7")
    await copy(town, "m", "#i6")
    await copy(town, "g", "#i7")
    assert await town.bot.stop() == 0
    town.configure(apart=apart)
    await town.bot.start()
    await town.ana.say(town.rooms["n"], "après #i8", reply_to=before.id)
    assert (await copy(town, "h", "#i8")).reply_to == str(said.message_id)
    assert not [text for name in ("h", "n") for text in await texts(town, name) if "#i4" in text or "#i5" in text]


async def test_postgresql_serves_by_its_url_alone(synapse: Synapse, stage: MakeStage, empty_postgres_url: str) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"}, more=f'[storage]\nurl = "{empty_postgres_url}"')
    await town.bot.start()
    talking = asyncio.create_task(talk(town, 0, 40))
    await town.telegram.wait_until(lambda: len(town.telegram_texts("g")) >= 10, RELAYED)
    await town.bot.kill()
    await town.bot.start()
    await talking
    to_telegram, to_matrix = await arrived(town, "g", "m", 40)
    assert report("PostgreSQL, kill -9, Telegram→Matrix", to_matrix, 40) == (0, 0)
    lost, doubled = report("PostgreSQL, kill -9, Matrix→Telegram", to_telegram, 40)
    assert lost == 0
    assert doubled <= 1
    code, said = await town.bot.command("status")
    assert code == 0, said
    assert not (town.folder / "passerelle.db").exists()
    assert await town.bot.stop() == 0
