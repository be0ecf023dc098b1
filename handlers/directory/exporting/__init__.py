"""What leaves the directory: files of what is public for everybody, and for each person what is theirs.

`entries` decides what of a record may leave; `formats` writes it as CSV, JSON or GeoJSON and knows no database;
`own` is the command by which people get their own entries and data.
"""

from handlers.directory.exporting.entries import KINDS, Entry, shared_entries
from handlers.directory.exporting.formats import FORMATS, Format
from handlers.directory.exporting.own import Exports

__all__ = ["FORMATS", "KINDS", "Entry", "Exports", "Format", "shared_entries"]
