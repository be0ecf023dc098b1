"""Nobody waits before Telegram complains; then a chat is paced by what it bore, for a while."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest

from bot.telegram.pace import MANY, Pace


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


@pytest.fixture
def time() -> Time:
    return Time()


def pace_of(time: Time, **settings: int) -> Pace:
    return Pace(clock=time, sleep=time.sleep, **settings)


async def turns(pace: Pace, time: Time, count: int, chat: str = "-1", group: bool = True) -> list[float]:
    """When each of some turns came, counted from the first question."""
    began, at = time.now, []
    for _ in range(count):
        await pace.turn(chat, group)
        at.append(time.now - began)
    return at


async def test_nothing_is_slowed_before_a_refusal(time: Time) -> None:
    assert await turns(pace_of(time), time, 500) == [0.0] * 500


async def test_a_refused_chat_waits_as_told_and_then_keeps_to_what_it_bore(time: Time) -> None:
    pace = pace_of(time)
    await turns(pace, time, 21)  # it bore twenty, and refused the next for forty seconds
    assert pace.refused("-1", True, 40) is False
    at = await turns(pace, time, 20)
    assert at == [pytest.approx(40.0 + 2.0 * n) for n in range(20)]


async def test_a_chat_that_complains_again_is_given_more_time_up_to_the_documented_pace(time: Time) -> None:
    pace = pace_of(time)
    await turns(pace, time, 5)
    pauses = []
    for _ in range(30):
        pace.refused("-1", True, 1)
        at = await turns(pace, time, 5)
        pauses.append(at[4] - at[3])
    assert pauses[0] == pytest.approx(0.25), "one refusal in five does not stop a conversation"
    assert pauses == sorted(pauses)
    assert pauses[-1] == pytest.approx(3.0), "20 a minute"


async def test_a_chat_that_bore_nothing_keeps_the_documented_pace(time: Time) -> None:
    pace = pace_of(time)
    pace.refused("-1", True, 30)
    at = await turns(pace, time, 30)
    assert [later - earlier for earlier, later in pairwise(at)] == [pytest.approx(3.0)] * 29
    pace.refused("5", False, 30)
    at = await turns(pace, time, 30, "5", False)
    assert [later - earlier for earlier, later in pairwise(at)] == [pytest.approx(1.0)] * 29


async def test_other_chats_go_on(time: Time) -> None:
    pace = pace_of(time)
    pace.refused("-1", True, 30)
    assert await turns(pace, time, 100, "-2") == [0.0] * 100


async def test_ten_minutes_later_the_chat_is_free_again(time: Time) -> None:
    pace = pace_of(time)
    pace.refused("-1", True, 5)
    time.now += 605
    assert await turns(pace, time, 100) == [0.0] * 100


async def test_several_chats_refused_at_once_slow_the_account(time: Time) -> None:
    pace = pace_of(time)
    assert [pace.refused(chat, True, 3) for chat in ("-1", "-2", "-3")] == [False, False, True]
    began = time.now
    for number in range(90):
        await pace.turn(f"-9{number}", True)
    assert time.now - began == pytest.approx(3 + 2)  # 30 at once, 30 a second later, 30 after that


async def test_refusals_far_apart_are_the_chats_own(time: Time) -> None:
    pace = pace_of(time)
    for chat in ("-1", "-2", "-3", "-4"):
        assert pace.refused(chat, True, 1) is False
        time.now += 2


async def test_a_pace_set_by_the_operator_holds_from_the_start(time: Time) -> None:
    at = await turns(pace_of(time, per_group_per_minute=10), time, 11)
    assert at == [0.0] * 10 + [60.0]
    assert await turns(pace_of(time, per_group_per_minute=10), time, 50, "5", False) == [0.0] * 50
    at = await turns(pace_of(time, overall_per_second=25), time, 26)
    assert at == [0.0] * 25 + [1.0]


async def test_no_memory_of_a_refusal_if_wanted(time: Time) -> None:
    pace = pace_of(time, calm_for=0)
    pace.refused("-1", True, 2)
    assert await turns(pace, time, 50) == [2.0] * 50


async def test_a_refusal_lengthens_the_wait_of_those_that_wait(time: Time) -> None:
    """A turn given before the account was told to wait is not used before the wait is over."""
    woken = asyncio.Event()

    async def sleep(seconds: float) -> None:
        if not woken.is_set():
            woken.set()
            for chat in ("-1", "-2", "-3"):
                pace.refused(chat, True, 40)
        time.now += seconds

    pace = Pace(clock=time, sleep=sleep)
    pace.refused("-1", True, 1)
    await pace.turn("-1", True)
    assert time.now >= 1040


async def test_answers_in_a_private_chat_never_wait_but_for_a_refusal_and_then_a_second_at_most(time: Time) -> None:
    pace = pace_of(time)
    assert await turns(pace, time, 100, "7", group=False) == [0.0] * 100
    pace.refused("7", False, 30)
    at = await turns(pace, time, 5, "7", group=False)
    assert at[0] == 30
    assert all(after - before <= 1.0 for before, after in pairwise(at))
    assert await turns(pace, time, 3, "8", group=False) == [0.0] * 3


async def test_chats_that_have_long_been_quiet_are_forgotten_and_the_slow_ones_are_not(time: Time) -> None:
    pace = pace_of(time)
    await turns(pace, time, 4, "slow", group=False)
    for number in range(MANY - 1):
        await pace.turn(str(number), False)
    time.now += 100
    pace.refused("slow", False, 300)
    await pace.turn("one more", False)
    assert set(pace._chats) == {"slow", "one more"}
    assert (await turns(pace, time, 1, "slow", group=False))[0] == 300
