"""The words of `passerelle check`: what was found, and what the operator can do about it.

Codes come from adapters (RoomState.missing) and from messages/errors.py; one without words here is shown as it is.
"""

from __future__ import annotations

from bot.cli.wording import Said
from messages.errors import PasserelleError

_ROOM = {
    "check-not-member": Said(
        "the bot is not in this room",
        "Invite it: on Matrix by its user id, on Telegram by adding it to the group. Then check the id in the file.",
    ),
    "check-privacy-mode": Said(
        "privacy mode hides most messages from the bot",
        "In BotFather: /setprivacy, Disable. Then remove the bot from the group and add it again, or make it an admin.",
    ),
    "check-cannot-write": Said(
        "the bot may not write here",
        "Give it the right to send messages (Telegram: group permissions; Matrix: its power level).",
    ),
    "check-cannot-delete": Said(
        "the bot may not delete here, so withdrawn messages can only be marked",
        "Telegram: make it an admin who may delete messages. Matrix: a power level of at least 50.",
    ),
    "check-encrypted": Said(
        "this room is encrypted and the bot cannot read it",
        "Make a room without encryption: it cannot be switched off in a room that has it.",
    ),
}

_ERRORS = {
    "unreachable": Said("no answer", "Check the address, the network and a firewall; then try again."),
    "throttled": Said("it asks to wait", "Try again in a few minutes."),
    "login_refused": Said("login refused", "Check the token or password, and that the account still exists."),
    "token_refused": Said("the token is refused", "Copy it again from BotFather, or make a new one there (/token)."),
    "password_refused": Said("the password is refused", "Check [matrix] user_id and password."),
    "wrong_user": Said("the access token belongs to another account", "Check [matrix] user_id and access_token."),
    "conflict": Said("another program uses the same token", "Stop it, or make a bot of its own for it."),
    "server_error": Said("the server has a fault of its own", "Try again later, or tell its operators."),
    "bad_answer": Said(
        "what answered is not what was expected there", "Check the address: it may be a web page or another server."
    ),
    "missing": Said("its programs or packages are not installed", "Run make setup, or see deploy/README.md."),
    "room_closed": Said("the bot was put out of this room", "Invite it again."),
    "room_moved": Said("the room has moved", "Put its new id into the file; a running bot follows it by itself."),
    "refused": Said("it refuses", "Check the id in the file, and the bot's rights there."),
    "timeout": Said("no answer in time", "Check the address, the network and a firewall; then try again."),
    "bad-room-id": Said("this is not the id of a room", "Compare it with config/example.toml."),
    "no-route": Said("it knows no direction between the languages of your bridges", "Install its data, or remove it."),
    "no-engine": Said(
        "no engine knows this direction (or may see these texts)",
        "Add an engine to [translation] engines, or widen the bridge's tier. Until then, originals go out marked.",
    ),
    "empty": Said("it answered nothing", "Check its address and key; try it by itself."),
    "engine_failed": Said("it failed", "Check its address and key, or that its programs are installed (make setup)."),
    "room_claimed_twice": Said(
        "a room of this file belongs to another bridge, made in a chat, or a bridge has the name of such a one",
        "Remove it from the file or rename it, or undo the other bridge: there, `bridge leave`.",
    ),
    "web_address_taken": Said(
        "another program listens at the address of [web]", "Stop it, or set another [web] port (0: no web server)."
    ),
    "storage_unreachable": Said("the database cannot be opened", "Check its address, folder and rights."),
    "database_too_new": Said(
        "a later version of Passerelle has used this database", "Install that version again, or restore a backup."
    ),
    "secret_key_invalid": Said(
        "the secret key is not one, or not the one this database was made with",
        "Put back the former PASSERELLE_SECRET_KEY or key file: without it the database cannot be read.",
    ),
    "wrong_secret_key": Said(
        "the secret key is not the one this database was made with",
        "Put back the former PASSERELLE_SECRET_KEY or key file: without it the database cannot be read.",
    ),
    "former_secret_key_missing": Said(
        "the key this database was made with is not among the secret keys",
        "Put it back after the new one (PASSERELLE_SECRET_KEY=new,former; in a key file, one a line) and start once.",
    ),
    "cursor_of_unknown_account": Said(
        "the secret key cannot be changed: a bot account that is not in the configuration has read for this database",
        "Put the former secret key first again, and start once with that account in the configuration.",
    ),
    "key_file_unsafe": Said("others can read the file of keys", "chmod 600 that file, and think about who read it."),
    "key_file_damaged": Said("the file of keys is damaged", "Restore it from a backup."),
    "already_running": Said("another process uses this database", "Stop it first (systemctl stop passerelle)."),
}


def finding(code: str) -> Said:
    """Words for a code; an unknown one says itself."""
    return _ROOM.get(code) or _ERRORS.get(code) or Said(code.replace("_", " "), "")


def finding_of(error: PasserelleError) -> Said:
    """Words for an error: of its own code, else of its kind, with the code in brackets."""
    if error.code in _ERRORS:
        return _ERRORS[error.code]
    for kind in type(error).__mro__:
        code = getattr(kind, "code", None)
        if code in _ERRORS:
            said = _ERRORS[code]
            return Said(f"{said.wrong} ({error.code.replace('_', ' ')})", said.remedy)
    return finding(error.code)
