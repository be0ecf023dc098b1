"""Bulk leaves a homeserver's allowance to others: few requests at once, and slower than it refills after a 429."""

from __future__ import annotations

import asyncio

import pytest

from bot.matrix.pace import AT_ONCE, CALM_FOR, LONGEST, SLOWER, BulkPace
from tests.unit.virtual_time import now, run


async def went(pace: BulkPace, count: int, *, takes: float = 0.0) -> list[float]:
    """When each of so many messages left, each being in the air for some seconds."""
    times: list[float] = []

    async def send() -> None:
        with await pace.turn():
            times.append(now())
            await asyncio.sleep(takes)

    await asyncio.gather(*(send() for _ in range(count)))
    return times


def test_only_a_few_are_in_the_air_at_once() -> None:
    times = run(went(BulkPace(now), 5 * AT_ONCE, takes=0.1))
    assert times == [pytest.approx(0.1 * (number // AT_ONCE)) for number in range(5 * AT_ONCE)]


def test_after_a_refusal_bulk_stays_away_longer_and_goes_singly_for_a_while() -> None:
    async def main() -> tuple[list[float], list[float]]:
        pace = BulkPace(now)
        pace.refused(2.0)
        slow = await went(pace, 5)
        await asyncio.sleep(CALM_FOR)
        began = now()
        return slow, [at - began for at in await went(pace, 5)]

    slow, quick = run(main())
    assert slow == [pytest.approx(2.0 * SLOWER * (number + 1)) for number in range(5)]
    assert quick == [0.0] * 5


def test_whoever_has_the_allowance_half_the_time_never_waits() -> None:
    """A limit of one message in two seconds, five saved up: a message every eight seconds passes beside bulk."""

    async def main() -> tuple[int, int]:
        pace, level, at, refused, sent = BulkPace(now), 5.0, 0.0, 0, 0

        def allowed() -> float:
            nonlocal level, at
            level, at = min(5.0, level + (now() - at) / 2), now()
            if level < 1:
                return (1 - level) * 2
            level -= 1
            return 0.0

        async def bulk() -> None:
            nonlocal sent
            while True:
                with await pace.turn():
                    wait = allowed()
                if wait:
                    pace.refused(wait)
                    await asyncio.sleep(wait)
                sent += not wait

        tasks = [asyncio.create_task(bulk()) for _ in range(50)]
        await asyncio.sleep(60)
        before = sent
        for _ in range(50):
            await asyncio.sleep(8)
            if wait := allowed():
                refused += 1
                pace.refused(wait)
        for task in tasks:
            task.cancel()
        return refused, sent - before

    refused, sent = run(main())
    assert refused <= 2
    assert sent >= 0.4 * 400 / 2, "and bulk has most of the rest"


def test_a_long_wait_is_kept_to_once_and_the_pauses_after_it_are_bounded() -> None:
    async def main() -> list[float]:
        pace = BulkPace(now)
        for _ in range(50):
            pace.refused(CALM_FOR - 100)
        return await went(pace, 3)

    first = CALM_FOR - 100
    assert run(main()) == [pytest.approx(first + number * LONGEST) for number in range(3)]


def test_who_stops_waiting_makes_room() -> None:
    async def main() -> int:
        pace = BulkPace(now)
        pace.refused(10.0)
        waiting = [asyncio.create_task(pace.turn()) for _ in range(2 * AT_ONCE)]
        await asyncio.sleep(1)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        return len(await went(pace, 2 * AT_ONCE))

    assert run(main()) == 2 * AT_ONCE
