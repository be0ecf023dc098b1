"""What a message says besides its words where it is no file: a place, a card, a throw, a poll. Pure.

One that is not described as the Bot API says costs this part of the message, never the message.
"""

from __future__ import annotations

from typing import Any

from bot.telegram.entities import richtext_of, sound
from bot.telegram.fields import Json
from messages.richtext import RichText
from messages.types import About, Contact, Dice, Location, PollAsked


def about_of(data: Json) -> About | None:
    """What this message carries, if it is one of these."""
    if isinstance(venue := data.get("venue"), dict):
        return _location(venue.get("location"), _text(venue, "title"), _text(venue, "address"))
    if "location" in data:
        return _location(data["location"])
    if isinstance(contact := data.get("contact"), dict):
        return _contact(contact)
    if isinstance(dice := data.get("dice"), dict):
        emoji, value = _text(dice, "emoji"), dice.get("value")
        return Dice(emoji, value) if emoji and type(value) is int else None
    return _poll(data["poll"]) if isinstance(data.get("poll"), dict) else None


def _location(data: Any, title: str = "", address: str = "") -> Location | None:
    """Live while it says for how long; the edit that ends it does not."""
    if not isinstance(data, dict):
        return None
    latitude, longitude = _degrees(data.get("latitude"), 90), _degrees(data.get("longitude"), 180)
    if latitude is None or longitude is None:
        return None
    period = data.get("live_period")
    return Location(latitude, longitude, title, address, live=type(period) is int and period > 0)


def _degrees(value: Any, most: int) -> float | None:
    return float(value) if type(value) in (int, float) and abs(value) <= most else None


def _contact(data: Json) -> Contact | None:
    name = f"{_text(data, 'first_name')} {_text(data, 'last_name')}".strip()
    phone = _text(data, "phone_number")
    return Contact(name, phone, _text(data, "vcard")) if name or phone else None


def _poll(data: Json) -> PollAsked | None:
    """Its options have no ids that last; their places do, since a poll cannot be edited."""
    options = data.get("options")
    if not isinstance(data.get("question"), str) or not isinstance(options, list):
        return None
    labels = [_text(option, "text") if isinstance(option, dict) else "" for option in options]
    if not any(labels):
        return None
    return PollAsked(
        _question(data),
        tuple((str(place), label) for place, label in enumerate(labels)),
        len(labels) if data.get("allows_multiple_answers") is True else 1,
        poll=_text(data, "id"),
        closed=data.get("is_closed") is True,
    )


def _question(data: Json) -> RichText:
    entities = data.get("question_entities")
    known = [one for one in entities if isinstance(one, dict)] if isinstance(entities, list) else []
    return richtext_of(data["question"], known)


def _text(data: Json, key: str) -> str:
    value = data.get(key)
    return sound(value) if isinstance(value, str) else ""
