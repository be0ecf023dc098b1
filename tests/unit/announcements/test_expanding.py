"""What somebody composed, as platforms show it: no word and no choice is lost, however long or odd the text is."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.announcements.expanding import FILE_PART, Rendered, rendered
from handlers.announcements.model import Composed, Pick
from handlers.private.visit import Office
from messages.catalog import LANGUAGES, Catalog
from messages.keycaps import KEYCAPS
from messages.richtext import plain
from messages.types import File
from storage.crypto import Secrets
from storage.identities import Identities
from tests.usecases.house import FakePlatform, letter, sign

SECRETS = Secrets(Fernet.generate_key().decode())
NOTHING: Any = None  # what is laid out needs no keys
OFFICE = Office({}, SECRETS, Identities(SECRETS), NOTHING, Catalog(), timedelta(days=7))

_KEYS = ("✅", "❔", "❌", "")
_words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
_pick = st.builds(
    Pick,
    st.sampled_from(("Coming", "Perhaps", "قادم")),
    st.sampled_from(("rsvp:yes:x", "rsvp:no:x", "https://example.org/way")),
    st.sampled_from(_KEYS),
)
_composed = st.builds(
    lambda words, picks, columns, file: Composed(plain("début " + " ".join(words)), tuple(picks), columns, file),
    st.lists(_words, max_size=60),
    st.lists(_pick, max_size=8, unique=True),
    st.integers(0, 4),
    st.sampled_from((None, File("meeting.ics", "text/calendar", b"x"))),
)


def on(platform: FakePlatform, composed: Composed, **more: Any) -> Rendered:
    return rendered(OFFICE, platform, composed, more.get("language", "fr"))


def squeezed(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=60, deadline=None)
@given(_composed, st.integers(60, 400))
def test_buttons_stand_below_the_last_part_and_no_word_is_lost(composed: Composed, limit: int) -> None:
    platform = sign("sign")
    platform.limit = limit
    found = on(platform, composed)
    texts = [found.parts[number] for number in sorted(found.parts) if number != FILE_PART]
    assert squeezed("".join(body.text for body, _ in texts)) == squeezed(composed.body.text)
    assert all(platform.fits(body) for body, _ in texts)
    assert not any(extras.keyboard for _, extras in texts[:-1])
    shown = [button for row in texts[-1][1].keyboard for button in row]
    assert [button.data or button.url for button in shown] == [pick.data for pick in composed.choices]
    assert (FILE_PART in found.parts) == (composed.file is not None)


@settings(max_examples=60, deadline=None)
@given(_composed, st.sampled_from(LANGUAGES))
def test_every_choice_can_be_picked_by_the_reaction_that_is_offered(composed: Composed, language: str) -> None:
    found = on(letter("letter"), composed, language=language)
    text = "\n".join(body.text for body, _ in found.parts.values())
    offered = [sign for _, extras in found.parts.values() for sign in extras.reactions]
    pickable = [pick for pick in composed.choices if not pick.data.startswith("https://")]
    assert list(found.picks) == [pick.data for pick in pickable]
    assert offered == [pick.key or KEYCAPS[at] for at, pick in enumerate(pickable)]
    for at, pick in enumerate(pickable):
        assert found.keys[at] == pick.key
        assert (f"{pick.key} {pick.label}" if pick.key else f"{at + 1}. {pick.label}") in text
    for pick in composed.choices:
        if pick not in pickable:
            assert pick.label in text
            assert pick.data in text
