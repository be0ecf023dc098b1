"""Roles that the configuration gives, as storage.people.apply_roles takes them."""

from __future__ import annotations

from config.settings import Roles

_ROLES = {"admins": "admin", "coordinators": "coordinator"}
"""Names of the settings and of the roles."""


def roles_of_settings(roles: Roles) -> list[tuple[str, str, str]]:
    """(platform, account, role) of everybody named under `[roles]`. An account is written "platform:id", and a Matrix
    id has a colon of its own."""
    return [
        (platform, account, role)
        for setting, role in _ROLES.items()
        for platform, _, account in (written.partition(":") for written in getattr(roles, setting))
    ]
