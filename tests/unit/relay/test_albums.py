"""Protects the grouping of what is due: nothing is lost or repeated, groups are albums that the platform takes, and all
else keeps its order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.relay.albums import captioned, grouped, incomplete, waiting
from messages.richtext import RichText, Style, plain
from messages.types import Extras, FileRef, Media
from storage.ledger import Target
from storage.outbox import Delivery

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
NAME = plain("Amal").wrapped(Style.BYLINE)
KINDS = ["", "photo", "video", "document", "audio", "voice", "sticker"]


def delivery(number: int, kind: str = "photo", album: str = "", part: int = 0, body: RichText = NAME) -> Delivery:
    media = Media("letter", FileRef(kind, f"m{number}")) if kind else None
    message = number if part == 0 else number - 1
    extras = Extras(media=media, album=album)
    at = NOON + timedelta(seconds=number)
    return Delivery(number, f"k{number}", "send", 1, message, 1, part, Target(), "repeat", 0, at, body, extras)


due = st.lists(
    st.tuples(
        st.sampled_from(KINDS), st.sampled_from(["", "a", "b"]), st.integers(0, 1), st.sampled_from([NAME, plain("x")])
    ),
    max_size=20,
).map(lambda found: [delivery(number, *one) for number, one in enumerate(found)])


@settings(max_examples=60)
@given(due, st.sampled_from([0, 2, 3, 10]))
def test_nothing_is_lost_and_order_holds(found: list[Delivery], most: int) -> None:
    groups = list(grouped(found, most))
    flat = [one for group in groups for one in group]
    assert sorted(one.id for one in flat) == [one.id for one in found]
    assert all(len(group) <= max(1, most) for group in groups)
    assert all(one.extras.media is not None for group in groups if len(group) > 1 for one in group)
    for group in groups:
        assert len({one.extras.album for one in group}) == 1
    media = [one.id for one in flat if one.extras.media is not None]
    assert media == sorted(media), "media never overtake each other"
    if not most:
        assert flat == found


def test_the_rest_of_a_long_caption_follows_its_album() -> None:
    found = [delivery(1, album="a"), delivery(2, "", part=1), delivery(3, album="a"), delivery(4, "")]
    assert [[one.id for one in group] for group in grouped(found, 10)] == [[1, 3], [2], [4]]


def test_pictures_and_films_go_together_and_documents_by_themselves() -> None:
    found = [delivery(1), delivery(2, "video"), delivery(3, "document"), delivery(4, "document"), delivery(5, "voice")]
    assert [[one.id for one in group] for group in grouped(found, 10)] == [[1, 2], [3, 4], [5]]


def test_an_answer_begins_a_row_and_never_goes_on_with_one() -> None:
    first, second = delivery(1), delivery(2)
    answer = replace(second, target=Target(9))
    assert len(list(grouped([first, answer], 10))) == 2
    assert len(list(grouped([answer, delivery(3)], 10))) == 1


def test_an_album_names_its_author_once() -> None:
    caption = plain("Amal: ").wrapped(Style.BYLINE) + plain("words")
    none = [delivery(number, album="a") for number in range(3)]
    assert [part.body.text for part in captioned(none)] == ["Amal", "", ""]
    one = [*none[:2], delivery(2, album="a", body=caption)]
    assert [part.body.text for part in captioned(one)] == ["", "", "Amal: words"]
    two = [none[0], delivery(1, album="a", body=caption), delivery(2, album="a", body=caption)]
    assert [part.body.text for part in captioned(two)] == ["Amal", "Amal: words", "Amal: words"]


def test_of_pictures_that_go_together_one_has_a_caption() -> None:
    caption = plain("Amal: ").wrapped(Style.BYLINE) + plain("words")
    bodies = [NAME, caption, NAME, caption, NAME]
    seen = [delivery(number, album="a", body=body) for number, body in enumerate(bodies)]
    assert [[one.id for one in group] for group in grouped(seen, 10)] == [[0, 1, 2], [3, 4]]
    heard = [delivery(number, "document", album="a", body=body) for number, body in enumerate(bodies)]
    assert len(list(grouped(heard, 10))) == 1, "each shows its own"


def test_an_album_waits_with_what_follows_its_captions() -> None:
    album = [delivery(1, album="a"), delivery(2, "", part=1)]
    soon = NOON + timedelta(seconds=1.1)
    groups = list(grouped([delivery(0, ""), *album], 10))
    assert waiting(groups, 10, soon)[0] == 1
    assert waiting(groups, 10, soon + timedelta(seconds=1)) == (3, 0.0)
    assert waiting([*groups, [delivery(9, "")]], 10, soon) == (4, 0.0), "nothing else waits"
    assert waiting([], 10, soon) == (0, 0.0)


def test_only_an_album_waits_and_not_for_long() -> None:
    album = [delivery(1, album="a"), delivery(2, album="a")]
    soon = NOON + timedelta(seconds=2.1)
    assert 0 < incomplete(album, 10, soon) <= 0.5
    assert incomplete(album, 2, soon) == 0, "it is full"
    assert incomplete(album, 10, soon + timedelta(seconds=1)) == 0
    assert incomplete([delivery(1)], 10, soon) == 0
    assert incomplete([delivery(1, "", album="a")], 10, soon) == 0
