"""The rules for one value at a time, for `passerelle init`, which checks each answer as it is given."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from config.errors import ConfigProblem
from config.explain import problems_of
from config.settings import Bridge, BridgedRoom, Matrix, Network, Telegram

_SECTIONS: dict[str, type[BaseModel]] = {
    "network": Network,
    "telegram": Telegram,
    "matrix": Matrix,
    "bridges": Bridge,
    "rooms": BridgedRoom,
}


def problem_with(section: str, key: str, value: object) -> ConfigProblem | None:
    """What is wrong with one value of a section ("rooms": of a bridge's rooms), None if nothing is."""
    field = _SECTIONS[section].model_fields[key]
    kind: Any = Annotated[field.annotation, *field.metadata]
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    try:
        adapter.validate_python(value)
    except ValidationError as error:
        return problems_of(error, (section, key))[0]
    return None


def problem_with_room(platform: str, room_id: str) -> ConfigProblem | None:
    """What is wrong with a room's id, None if nothing is."""
    try:
        BridgedRoom(platform=platform, id=room_id, language="en")
    except ValidationError as error:
        return problems_of(error, ("rooms",))[0]
    return None
