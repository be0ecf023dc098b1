"""Refusals in the Bot API's own words and numbers.

Clients tell errors apart by `error_code` and by the wording of `description`, so both are kept as the real server
gives them.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class ApiError(Exception):
    """A refused request. `violation` is set where a correct client would never have sent it: where and why, without
    any text of a message."""

    def __init__(
        self, code: int, description: str, *, parameters: Json | None = None, violation: str | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters
        self.violation = violation

    def json(self) -> Json:
        """The answer's body (Bot API, "Making requests", ResponseParameters)."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class Unimplemented(ApiError):
    """Valid Bot API that the stand-in does not play; `what` is recorded, so that nobody takes it for a refusal."""

    def __init__(self, what: str) -> None:
        super().__init__(501, f"Not Implemented: the stand-in does not play {what}")
        self.what = what


def bad_request(description: str, *, violation: str | None = None) -> ApiError:
    return ApiError(400, f"Bad Request: {description}", violation=violation)


def forbidden(description: str) -> ApiError:
    return ApiError(403, f"Forbidden: {description}")


def conflict(description: str) -> ApiError:
    return ApiError(409, f"Conflict: {description}")


def too_many(retry_after: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", parameters={"retry_after": retry_after})
