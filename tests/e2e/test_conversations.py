"""A practice on the real servers, by the real program: registered on Telegram, published on Matrix, found in
Portuguese, asked about and answered, with a restart in the middle."""

from __future__ import annotations

import secrets

from bot.sandbox.synapse import SERVER_NAME, Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.members import PASSWORD_OF, OnTelegram, on_matrix
from tests.e2e.stage import Stage
from tests.usecases.talking import WORDS


async def telegram_member(town: Stage, name: str, language: str) -> OnTelegram:
    """Somebody who has never talked with the bot."""
    return OnTelegram(town, town.telegram.add_person(name, username=f"{name}_qx", language_code=language))


async def test_a_practice_from_its_author_to_the_one_who_asks(synapse: Synapse, stage: MakeStage) -> None:
    name = f"carla{secrets.token_hex(4)}"
    await synapse.register(name, PASSWORD_OF, name="Carlaqx")
    roles = f'[roles]\ncoordinators = ["matrix:@{name}:{SERVER_NAME}"]\n'
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"}, more=f'{roles}[log]\nlevel = "debug"\n')
    await town.bot.start()
    nadia, paulo = await telegram_member(town, "Nadiaqx", "fr"), await telegram_member(town, "Pauloqx", "pt")
    carla = await on_matrix(town, name, "en")
    try:
        await carla.say("!language English")
        await carla.reads(carla.text("language-set"))

        nadia.person.start(town.telegram_bot, "practice")
        await nadia.answer(until="practice-place")
        nadia.answered = nadia.last
        await nadia.say("Palermo")
        await nadia.answer(until="consent-publish")

        assert await town.bot.stop() == 0
        nadia.answered = nadia.last
        await nadia.pick(nadia.text("word-yes"))  # nobody hears it yet
        await town.bot.start()
        await nadia.answer()

        await carla.reads(WORDS["fr"].title, carla.text("theme-housing"))
        await carla.pick(carla.text("review-publish"))
        await carla.reads(carla.text("review-published"))
        await nadia.reads(WORDS["fr"].title)

        await paulo.say("/start")
        await paulo.reads(paulo.text("help-title"))
        await paulo.say("habitação em Itália")
        await paulo.reads(paulo.text("theme-housing"))
        await paulo.pick(paulo.labels[0])
        await paulo.reads("Palermo")
        await paulo.pick(paulo.text("find-ask"))
        await paulo.reads(paulo.text("ask-text"))
        question, reply = "Como começaram a escola e quem vos ajudou?", "Nous avons commencé avec deux bénévoles."
        await paulo.say(question)
        asked = await nadia.reads(nadia.text("letter-original"), question)
        assert "bénévole" in asked.text or "école" in asked.text or "commenc" in asked.text
        await nadia.pick(nadia.text("letters-label-answer"))
        await nadia.reads(nadia.text("reply-text"))
        await nadia.say(reply)
        answered = await paulo.reads(paulo.text("letter-original"), reply)
        assert "voluntári" in answered.text

        names = {nadia: ("nadiaqx", str(nadia.person.id)), paulo: ("pauloqx", str(paulo.person.id)), carla: (name,)}
        for reader in names:
            await reader.look()
            shown = repr(reader.messages).casefold()
            assert not [word for other in names if other is not reader for word in names[other] if word in shown]
        log = town.bot.log.read_text().casefold()
        said = (
            WORDS["fr"].title,
            WORDS["fr"].summary,
            question,
            reply,
            *(word for one in names.values() for word in one),
        )
        assert not [word for word in said if word.casefold() in log]
        assert await town.bot.stop() == 0
    finally:
        await carla.close()
