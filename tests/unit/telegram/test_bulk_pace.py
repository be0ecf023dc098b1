"""Bulk uses what Telegram allows and never more, goes first come first served, and makes nothing urgent wait."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AbstractContextManager
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.pace import Pace
from tests.unit.virtual_time import now, run

EPSILON = 1e-6


def new_pace(overall_per_second: int = 0) -> Pace:
    return Pace(clock=now, overall_per_second=overall_per_second)


class Log:
    """Who got a turn when: (seconds, chat, bulk)."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.turns: list[tuple[float, str, bool]] = []

    async def send(self, chat: str, at: float = 0.0, *, bulk: bool = True) -> float:
        """One message, asked for after some seconds; when it went."""
        await asyncio.sleep(at)
        with await self.pace.turn(chat, chat.startswith("-"), bulk=bulk):
            self.turns.append((now(), chat, bulk))
        return now()

    async def broadcast(self, chats: Sequence[str]) -> None:
        await asyncio.gather(*(self.send(chat) for chat in chats))

    @property
    def bulk(self) -> list[tuple[float, str]]:
        return [(at, chat) for at, chat, bulk in self.turns if bulk]


def chats(count: int) -> list[str]:
    return [f"-{1000 + number}" for number in range(count)]


def most_in_a_second(log: Log) -> int:
    """The fullest second with bulk in it."""
    times = sorted(at for at, _, _ in log.turns)
    ends = [at for at in times if any(at - 1 + EPSILON < one <= at for one, _ in log.bulk)]
    return max(sum(end - 1 + EPSILON < at <= end for at in times) for end in ends)


urgent_times = st.lists(st.floats(0, 6).map(lambda at: round(at, 3)), max_size=40)
bursts = st.lists(st.tuples(st.floats(0, 6), st.integers(2, 45)), max_size=2)


@settings(max_examples=120, deadline=None)
@given(single=urgent_times, several=bursts, same=st.booleans())
def test_any_mix_keeps_to_the_limit_uses_it_and_holds_up_nothing_urgent(
    single: list[float], several: list[tuple[float, int]], same: bool
) -> None:
    """Thirty a second at most, 95% of that used while bulk waits, urgent messages a second later at most than where
    there is nothing but them."""
    wanted = sorted(single + [at for at, count in several for _ in range(count)])

    async def urgent(log: Log, *others: asyncio.Task[None]) -> list[float]:
        names = ["7" if same else str(number) for number in range(len(wanted))]
        work = (log.send(name, at, bulk=False) for name, at in zip(names, wanted, strict=True))
        went = await asyncio.gather(*work)
        await asyncio.gather(*others)
        return sorted(went)

    async def beside_bulk() -> tuple[Log, list[float]]:
        log = Log(new_pace())
        return log, await urgent(log, asyncio.create_task(log.broadcast(chats(200))))

    async def alone() -> list[float]:
        return await urgent(Log(new_pace(overall_per_second=30)))

    log, went = run(beside_bulk())
    assert most_in_a_second(log) <= 30
    end = log.bulk[-1][0]
    assert sum(at <= end for at, _, _ in log.turns) >= 0.95 * 30 * end
    for beside, by_itself in zip(went, run(alone()), strict=True):
        assert beside <= by_itself + 1 + EPSILON


def test_a_thousand_chats_are_served_in_order_in_nearly_the_ideal_time() -> None:
    async def main() -> Log:
        log = Log(new_pace())
        await log.broadcast(chats(1000))
        return log

    log = run(main())
    assert [chat for _, chat in log.bulk] == chats(1000)
    assert log.bulk[-1][0] <= 1000 / 30 * 1.05
    assert most_in_a_second(log) <= 30


def test_a_long_line_costs_no_more_for_each_turn_than_a_short_one() -> None:
    """Were everybody woken at each turn, the clock would be read half a million times."""
    looks = 0

    def clock() -> float:
        nonlocal looks
        looks += 1
        return now()

    async def main() -> None:
        await Log(Pace(clock=clock)).broadcast(chats(1000))

    run(main())
    assert looks < 8 * 1000


def test_a_group_that_had_its_twenty_waits_while_others_go_on() -> None:
    async def main() -> tuple[Log, float]:
        log = Log(new_pace())
        for _ in range(20):
            await log.send("-1", bulk=False)
        busy = asyncio.create_task(log.send("-1"))
        await asyncio.sleep(0)
        await log.broadcast(chats(60))
        others = now()
        await busy
        return log, others

    log, others = run(main())
    assert others < 4
    last, chat = log.bulk[-1]
    assert chat == "-1"
    assert last == pytest.approx(60, abs=0.1)


def test_one_chat_gets_bulk_once_a_second_and_a_group_twenty_times_a_minute() -> None:
    async def main(chat: str) -> Log:
        log = Log(new_pace())
        for _ in range(22):
            await log.send(chat)
        return log

    group, person = (run(main(chat)) for chat in ("-1", "7"))
    for log in (group, person):
        assert all(later - earlier >= 1 - EPSILON for (earlier, _), (later, _) in pairwise(log.bulk))
    assert person.bulk[-1][0] == pytest.approx(21, abs=0.1)
    assert group.bulk[19][0] == pytest.approx(19, abs=0.1)
    assert group.bulk[20][0] == pytest.approx(60, abs=0.1)


def test_whoever_gives_up_and_comes_again_keeps_the_place() -> None:
    async def main() -> Log:
        log = Log(new_pace())
        everybody = asyncio.create_task(log.broadcast(chats(90)))
        first = asyncio.create_task(log.send("-1", 0.005))
        await asyncio.sleep(0.01)
        later = asyncio.create_task(log.broadcast([f"-{5000 + number}" for number in range(90)]))
        await asyncio.sleep(0.5)
        first.cancel()
        await log.send("-1", bulk=False)  # something more urgent
        await asyncio.gather(everybody, later, log.send("-1"))
        return log

    log = run(main())
    order = [chat for _, chat in log.bulk]
    assert order.index("-1") == 90
    assert len(order) == len(set(order)) == 181


def test_no_more_are_in_the_air_than_may_leave_in_a_second() -> None:
    """If Telegram stops answering, only these are of unknown fate."""

    async def main() -> tuple[int, int]:
        pace = new_pace()
        taken: list[AbstractContextManager[None]] = []

        async def hang(chat: str) -> None:
            taken.append(await pace.turn(chat, True, bulk=True))

        waiting = [asyncio.create_task(hang(chat)) for chat in chats(100)]
        await asyncio.sleep(30)
        hanging = len(taken)
        for turn in taken[:10]:
            with turn:
                pass
        await asyncio.sleep(30)
        for task in waiting:
            task.cancel()
        return hanging, len(taken)

    assert run(main()) == (30, 40)


def test_a_turn_that_comes_to_somebody_who_just_left_is_given_back() -> None:
    """Else the line would come to rest, one lost turn after the other."""

    async def main() -> int:
        pace = new_pace()
        taken = [await pace.turn(str(number), False, bulk=True) for number in range(30)]
        await asyncio.sleep(2)
        waiting = asyncio.create_task(pace.turn("31", False, bulk=True))
        await asyncio.sleep(0)
        with taken.pop():
            pass
        waiting.cancel()  # it has its turn and does not know it yet
        with pytest.raises(asyncio.CancelledError):
            await waiting
        return pace._line._in_air

    assert run(main()) == 29


def test_an_account_that_was_told_to_wait_sends_no_bulk_before() -> None:
    async def main() -> Log:
        log = Log(new_pace())
        work = asyncio.create_task(log.broadcast(chats(60)))
        await asyncio.sleep(0.5)
        for number in range(3):
            log.pace.refused(f"-{number}", True, 20)
        await work
        return log

    times = [at for at, _ in run(main()).bulk]
    assert not any(0.5 < at < 20.5 for at in times)
    assert times[-1] < 22.5


def test_without_bulk_nothing_is_counted_against_anybody() -> None:
    """A second after the last message of a broadcast the relay is as fast as Telegram lets it be."""

    async def main() -> float:
        log = Log(new_pace())
        await log.broadcast(chats(40))
        await asyncio.sleep(1.01)
        before = now()
        for number in range(500):
            await log.send(str(number), bulk=False)
        return now() - before

    assert run(main()) == 0


def test_a_wait_of_next_to_nothing_fails_on_no_event_loop() -> None:
    """uvloop, on which the program runs, makes of such a wait a handle that does not know its time: a turn that was
    used then ended in an error, and a message that had arrived was of unknown fate."""
    uvloop = pytest.importorskip("uvloop")
    clock = [0.0]

    async def many() -> None:
        pace = Pace(clock=lambda: clock[0])
        asked = []
        for first, second in zip(chats(300)[::2], chats(300)[1::2], strict=True):
            asked += [asyncio.ensure_future(pace.turn(chat, group=True, bulk=True)) for chat in (first, second)]
            await asyncio.sleep(0)
            clock[0] += 0.0003
        for one in asked:
            one.cancel()
        ended = await asyncio.gather(*asked, return_exceptions=True)
        assert [one for one in ended if isinstance(one, Exception)] == []

    uvloop.run(many())
