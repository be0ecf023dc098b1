"""Polls of a bot's own: sending and stopping them. Quizzes, pictures and times of closing are not played.

Sources: Bot API, sendPoll, stopPoll; TDLib (PollManager) for limits and wording.
"""

from __future__ import annotations

from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, bad_request
from bot.sandbox.telegram.posting import UNPLAYED, checked_markup, post
from bot.sandbox.telegram.text import prepared
from messages.richtext import utf16_length

MOST_OPTIONS = 12
MAX_QUESTION = 300
MAX_OPTION = 100
_UNPLAYED = (
    *("question_parse_mode", "allow_adding_options", "hide_results_until_closes", "members_only", "country_codes"),
    *("correct_option_ids", "explanation", "explanation_media", "open_period", "close_date", "description", "media"),
    *("shuffle_options", "is_closed"),
)


@plays("sendPoll")
def send_poll(call: Call) -> Json:
    call.unplayed((*UNPLAYED, *_UNPLAYED))
    room = call.room_to_send("poll")
    if call.get("type", "regular") not in {"regular", "quiz"}:
        raise bad_request("unsupported poll type specified", violation="type: unknown")
    if call.get("type") == "quiz":
        call.unplayed(("type",))
    question, entities = _short(call, call.get("question"), call.get("question_entities"), "question", MAX_QUESTION)
    poll = call.server.new_poll(
        question,
        _options(call),
        question_entities=entities,
        anonymous=call.get("is_anonymous", True),
        multiple=call.get("allows_multiple_answers", False),
    )
    message = post(call, room, "", [], {"poll": poll.json()})
    poll.shown_in(message)
    return message.json()


def _options(call: Call) -> list[str]:
    options = call.get("options")
    if len(options) < 2:
        raise bad_request("poll must have at least 2 option")
    if len(options) > MOST_OPTIONS:
        raise bad_request(f"poll can't have more than {MOST_OPTIONS} options")
    for option in options:
        for name in ("text_parse_mode", "media"):
            call.unplayed_in(option, name)
    return [_short(call, one["text"], one.get("text_entities"), "options", MAX_OPTION)[0] for one in options]


def _short(call: Call, text: str, entities: list[Json] | None, what: str, limit: int) -> tuple[str, list[Json]]:
    """Only custom emoji may mark it, so other entities vanish (Bot API, question_entities)."""
    shown, marks = prepared(text, entities, call.server.user_json, empty=True)
    if not shown:
        raise bad_request(f"poll {what} must be non-empty")
    if utf16_length(shown) > limit:
        raise bad_request(f"poll {what} length must not exceed {limit}")
    return shown, [mark for mark in marks if mark["type"] == "custom_emoji"]


@plays("stopPoll")
def stop_poll(call: Call) -> Json:
    call.unplayed(("business_connection_id",))
    message = call.message(call.room(), "message with poll to stop not found")
    if "poll" not in message.extra:
        raise bad_request("message is not a poll")
    if message.author is not call.bot:
        raise bad_request("poll can't be stopped")
    poll = call.server.polls[message.extra["poll"]["id"]]
    if poll.closed:
        raise bad_request("poll has already been closed")
    message.markup = checked_markup(call.get("reply_markup"))
    poll.stop()
    return poll.json()
