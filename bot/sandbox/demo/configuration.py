"""The demo's configuration file: an ordinary one, read back by the ordinary loader, for anyone to look at."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.sandbox.demo.cast import BRIDGE, RoomPlan

HEAD = "# Written by `passerelle demo`, anew each time."


def write(
    path: Path,
    *,
    folder: Path,
    token: str,
    base_url: str,
    homeserver: str,
    user_id: str,
    password: str,
    rooms: Mapping[str, str],
    plans: Sequence[RoomPlan],
    coordinators: Sequence[str],
) -> None:
    """Write it for the owner's eyes only; `rooms` are ids by the keys of the cast, `coordinators` accounts as
    `[roles]` takes them. FileExistsError where a configuration stands that no demo wrote."""
    if path.exists() and not path.read_text(encoding="utf-8", errors="replace").startswith(HEAD):
        raise FileExistsError
    folder.mkdir(parents=True, exist_ok=True)
    parts = [
        HEAD,
        f"[network]\nlanguages = {json.dumps([plan.key for plan in plans])}\ntime_zone = {_quoted(plans[0].zone)}",
        f"[storage]\nurl = {_quoted(f'sqlite:///{folder.absolute()}/passerelle.db')}\n"
        f"key_file = {_quoted(str(folder.absolute() / 'passerelle.key'))}",
        f"[telegram]\ntoken = {_quoted(token)}\nbase_url = {_quoted(base_url)}",
        f"[matrix]\nhomeserver = {_quoted(homeserver)}\nuser_id = {_quoted(user_id)}\npassword = {_quoted(password)}",
        '[translation]\nengines = ["apertium"]\ndeadline = 8.0  # its dictionaries may still be loading',
        f"[roles]\ncoordinators = {json.dumps(list(coordinators))}",
        '[announcements]\nquiet = ""  # a demo may be shown at any hour',
        "[web]\nport = 0",
        f'[[bridges]]\nname = "{BRIDGE}"\noriginal = true\ntier = "local"',
    ]
    parts += [
        f"  [[bridges.rooms]]\n  platform = {_quoted(plan.platform)}\n  id = {_quoted(rooms[plan.key])}\n"
        f"  language = {_quoted(plan.key)}\n  time_zone = {_quoted(plan.zone)}"
        for plan in plans
    ]
    path.touch(mode=0o600)
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _quoted(text: str) -> str:
    """A TOML basic string (TOML 1.0): JSON's escapes are valid there, but DEL must be escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
