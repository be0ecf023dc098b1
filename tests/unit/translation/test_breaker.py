"""The breaker opens, waits longer each time, lets one probe through and closes."""

from __future__ import annotations

from handlers.translation.breaker import Breaker


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def breaker(time: Time) -> Breaker:
    return Breaker(monotonic=time, failures=3, first=10.0, longest=30.0, chance=lambda: 0.0)


def test_opens_after_failures_in_a_row_only() -> None:
    one = breaker(Time())
    for _ in range(2):
        one.failed()
    one.succeeded()
    for _ in range(2):
        one.failed()
    assert one.enter()
    one.failed()
    assert not one.enter()


def test_one_probe_at_a_time_and_a_success_closes() -> None:
    time = Time()
    one = breaker(time)
    for _ in range(3):
        one.failed()
    time.now = 10.0
    assert one.enter()
    assert not one.enter()
    one.succeeded()
    assert one.enter()
    assert one.enter()


def test_each_failed_probe_waits_longer_up_to_a_limit() -> None:
    time = Time()
    one = breaker(time)
    for _ in range(3):
        one.failed()
    for wait in (10.0, 20.0, 30.0, 30.0):
        time.now += wait - 0.1
        assert not one.enter()
        time.now += 0.1
        assert one.enter()
        one.failed()


def test_late_failures_of_calls_begun_before_do_not_lengthen_the_wait() -> None:
    time = Time()
    one = breaker(time)
    for _ in range(8):
        one.failed()
    time.now = 10.0
    assert one.enter()


def test_abandoned_probe_makes_room_for_the_next() -> None:
    time = Time()
    one = breaker(time)
    for _ in range(3):
        one.failed()
    time.now = 10.0
    assert one.enter()
    one.abandoned()
    assert one.enter()
