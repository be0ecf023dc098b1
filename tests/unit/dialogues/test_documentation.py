"""What docs/dialogues.md shows is true."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from handlers.dialogues.model import Dialogue, Kind

TEXT = (Path(__file__).parents[3] / "docs" / "dialogues.md").read_text(encoding="utf-8")


def test_the_example_of_a_new_dialogue_is_one() -> None:
    code = re.search(r"```python\n(.*?)```", TEXT, re.DOTALL)
    assert code is not None
    names: dict[str, Any] = {}
    exec(code[1], names)  # noqa: S102 - our own page
    (dialogue,) = names["DIALOGUES"]
    assert isinstance(dialogue, Dialogue)
    words = re.search(r"```ftl\n(.*?)```", TEXT, re.DOTALL)
    assert words is not None
    assert f"{dialogue.title} = " in words[1]
    assert f"{dialogue.word(dialogue.questions[0])} = " in words[1]


def test_every_setting_of_a_question_that_it_names_exists() -> None:
    for name in re.findall(r"^\| `(\w+)`", TEXT, re.MULTILINE):
        assert name in {"kind", *(field for field in _fields())}, name
    assert Kind.SHORT


def _fields() -> set[str]:
    from dataclasses import fields

    from handlers.dialogues.model import Question

    return {field.name for field in fields(Question)}
