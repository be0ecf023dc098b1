"""Places, also those that move, people's cards, and dice.

Sources: Bot API, sendLocation and its like; TDLib (Location, get_input_message_content) for limits and wording.
"""

from __future__ import annotations

import random

from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.dice import DICE
from bot.sandbox.telegram.errors import Json, bad_request
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.posting import UNPLAYED, own, post, replaced

FOREVER = 0x7FFFFFFF
"""The live_period of a location that is shared until somebody stops it."""
_OPTIONAL = ("horizontal_accuracy", "heading", "proximity_alert_radius")


@plays("sendLocation")
def send_location(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_send("location")
    period = call.get("live_period", 0)
    if period and not 60 <= period <= 86400 and period != FOREVER:
        raise bad_request("wrong live location period specified")
    place = checked_place(call)
    if period:
        place["live_period"] = period
    return post(call, room, "", [], {"location": place}).json()


def checked_place(call: Call) -> Json:
    """The Bot API's Location in a request. Raises ApiError."""
    latitude, longitude = call.get("latitude"), call.get("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("invalid location specified", violation="latitude, longitude: not on earth")
    if not 0 <= call.get("horizontal_accuracy", 0) <= 1500:
        raise bad_request("invalid location specified", violation="horizontal_accuracy: not 0 to 1500")
    if call.get("heading", 0) and not 1 <= call.get("heading") <= 360:
        raise bad_request("wrong live location heading specified")
    if not 0 <= call.get("proximity_alert_radius", 0) <= 100_000:
        raise bad_request("wrong live location proximity alert radius specified")
    given = {name: call.get(name) for name in _OPTIONAL if call.get(name)}
    return {"latitude": latitude, "longitude": longitude, **given}


@plays("editMessageLiveLocation")
def edit_message_live_location(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    message = _live(call)
    period = call.get("live_period") or message.extra["location"]["live_period"]
    place = {**checked_place(call), "live_period": period}
    return replaced(call, message, "", [], {**message.extra, "location": place})


@plays("stopMessageLiveLocation")
def stop_message_live_location(call: Call) -> Json:
    """It stays where it was last."""
    call.unplayed(UNPLAYED)
    message = _live(call)
    place = {key: value for key, value in message.extra["location"].items() if key in {"latitude", "longitude"}}
    return replaced(call, message, "", [], {**message.extra, "location": place})


def _live(call: Call) -> Message:
    message = own(call)
    period = message.extra.get("location", {}).get("live_period")
    if period is None:
        raise bad_request("there is no live location in the message to edit")
    if period != FOREVER and call.server.now() > message.date + period:
        raise bad_request("message can't be edited")
    return message


@plays("sendVenue")
def send_venue(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_send("venue")
    place = checked_place(call)
    if not call.get("title").strip() or not call.get("address").strip():
        raise bad_request("VENUE_TITLE_EMPTY", violation="title, address: empty")
    names = ("title", "address", "foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
    venue = {"location": place, **{name: call.get(name) for name in names if call.get(name)}}
    return post(call, room, "", [], {"venue": venue, "location": place}).json()


@plays("sendContact")
def send_contact(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_send("contact")
    for name in ("phone_number", "first_name"):
        if not call.get(name).strip():
            raise bad_request(f'parameter "{name}" is required', violation=f"{name}: empty")
    names = ("phone_number", "first_name", "last_name", "vcard")
    card = {name: call.get(name) for name in names if call.get(name)}
    return post(call, room, "", [], {"contact": card}).json()


@plays("sendDice")
def send_dice(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_send("dice")
    emoji = call.get("emoji") or "🎲"
    if emoji not in DICE:
        raise bad_request("EMOTICON_INVALID", violation="emoji: no dice")
    value = random.randint(1, DICE[emoji])  # noqa: S311 - nobody plays for money
    return post(call, room, "", [], {"dice": {"emoji": emoji, "value": value}}).json()
