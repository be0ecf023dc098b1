"""What a person types, turned into a value that can be kept as JSON, or into a word on why not; and back into words.

Pure. Every function takes any text at all and ends in a value or in Misunderstood, soon.
"""

from handlers.dialogues.answers.agreement import yes_no
from handlers.dialogues.answers.choices import Option, options
from handlers.dialogues.answers.contacts import contact
from handlers.dialogues.answers.dates import date
from handlers.dialogues.answers.links import link
from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.numbers import number, year
from handlers.dialogues.answers.showing import show, show_date
from handlers.dialogues.answers.texts import count_words, long_text, short_text
from handlers.dialogues.answers.times import time
from handlers.dialogues.answers.tongues import languages
from handlers.dialogues.answers.zones import time_zone

__all__ = [
    "Misunderstood",
    "Option",
    "contact",
    "count_words",
    "date",
    "languages",
    "link",
    "long_text",
    "number",
    "options",
    "short_text",
    "show",
    "show_date",
    "time",
    "time_zone",
    "year",
    "yes_no",
]
