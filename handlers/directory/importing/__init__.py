"""Sheets of organisations, practices and events: from rows to the directory.

Every row with a name comes in. A proposal keeps what was read, says what was understood, and names what somebody should
check (`doubts`); it corrects nothing. Its `key` is the same when the sheet is read again, so that nothing doubles.
`table` reads the sheet; `organisations`, `practices`, `events` understand it; `doubts` holds what makes a row doubtful;
none of them stores anything. `proposals` makes records of the rows, `storing` puts them into the directory, and
`partners` finds the organisations that they name.
"""

from handlers.directory.importing.events import EventRow, read_events
from handlers.directory.importing.organisations import OrganisationRow, read_organisations
from handlers.directory.importing.practices import PracticeRow, read_practices
from handlers.directory.importing.table import Problem, Sheet, SheetError, decode

__all__ = [
    "EventRow",
    "OrganisationRow",
    "PracticeRow",
    "Problem",
    "Sheet",
    "SheetError",
    "decode",
    "read_events",
    "read_organisations",
    "read_practices",
]
