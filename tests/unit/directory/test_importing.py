"""Protects what comes in from sheets: every row, as it stands, with what was understood and what to look at."""

from __future__ import annotations

import csv
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.directory.importing import (
    EventRow,
    OrganisationRow,
    PracticeRow,
    Sheet,
    SheetError,
    decode,
    read_events,
    read_organisations,
    read_practices,
)
from handlers.directory.importing.doubts import CODES
from messages.catalog import LANGUAGES, Catalog
from messages.countries import all_codes
from messages.enumerations import ENUMERATIONS

DATA = Path(__file__).parents[2] / "data"


def text_of(name: str) -> str:
    return decode((DATA / name).read_bytes())


@pytest.fixture(scope="module")
def annex() -> Sheet[OrganisationRow]:
    return read_organisations(text_of("organisations-2019.csv"))


def by_name(sheet: Sheet[OrganisationRow]) -> dict[str, OrganisationRow]:
    return {row.name: row for row in sheet.rows}


def organisations(*lines: str) -> Sheet[OrganisationRow]:
    return read_organisations("\n".join(["name,type,country", *lines]))


def practice(**cells: str) -> PracticeRow:
    usual = {"title": "A card", "country": "FR", "pillar": "unconditional_access_to_rights", "theme": "housing"}
    row = {**usual, "territory": "Lyon", "organisation": "OCU", "summary": "It helps.", **cells}
    quoted = ",".join(f'"{cell}"' for cell in row.values())
    return read_practices(f"{','.join(row)}\n{quoted}\n").rows[0]


def event(title: str = "Meeting", kind: str = "plenary", **cells: str) -> EventRow:
    row = {"title": title, "kind": kind, "start": "2024-05-02", **cells}
    quoted = ",".join(f'"{cell}"' for cell in row.values())
    return read_events(f"{','.join(row)}\n{quoted}\n").rows[0]


def test_all_rows_of_the_annex_come_in_as_they_stand(annex: Sheet[OrganisationRow]) -> None:
    with (DATA / "organisations-2019.csv").open(encoding="utf-8", newline="") as file:
        printed = list(csv.DictReader(file))
    assert [dict(row.read) for row in annex.rows] == printed
    assert [row.line for row in annex.rows] == list(range(2, 118))
    assert not annex.problems
    assert not annex.unknown
    assert len({row.key for row in annex.rows}) == 116


def test_the_annex_is_understood(annex: Sheet[OrganisationRow]) -> None:
    assert sum(row.country is None for row in annex.rows) == 2
    assert {row.country for row in annex.rows if row.country} == {
        *("BE", "BR", "DE", "ES", "FR", "GT", "IT", "MA", "ML", "NE", "PT", "TN", "US", "UY")
    }
    assert {row.type for row in annex.rows} == set(ENUMERATIONS["orgtype"])
    anvita = by_name(annex)["Association Nationale des Villes et Territoires Accueillants (ANVITA)"]
    assert (anvita.type, anvita.country, anvita.doubts) == ("network_of_institutions", "FR", ())
    assert anvita.aliases == ("ANVITA", "Association Nationale des Villes et Territoires Accueillants")


def test_every_trap_of_the_annex_is_marked_and_nothing_else(annex: Sheet[OrganisationRow]) -> None:
    """A mark on everything would be looked at by nobody: new marks here are either traps or false alarms."""
    assert {row.name: row.doubts for row in annex.rows if row.doubts} == {
        "Africités": ("country_missing",),
        "Asociación Del Ágora": ("country_implausible",),
        "ATTAC": ("only_acronym",),
        "CCAS Metz": ("type_in_french",),
        "CDH": ("only_acronym",),
        "Central Geral dos Trabalhadores de Portugal (CGTO-IN)": ("acronym_differs",),
        "Cités et Gouvernements Locaux Unis d'Afrique (CGLU Afrique)": ("country_missing",),
        "Collabotatrice du sénateur de l'Isère": ("perhaps_a_person", "type_implausible"),
        "Commune/EPCI de Mérignac et Bordeaux Métropole": ("several_organisations", "place_unknown"),
        "Conseil de la Communauté Marocaine à l'Etranger (CCME)": ("type_implausible",),
        "CRID": ("only_acronym",),
        "Espacio sin Fronteras": ("country_implausible",),
        "Musée National de l'Histoire de l'Immigration": ("type_in_french",),
        "Réseau Maghreb-Sahel sur les Migrations": ("region_differs",),
        "UNHCR": ("only_acronym", "international_body"),
        "Université de Copenhague": ("country_implausible",),
    }
    assert by_name(annex)["Université de Copenhague"].country == "FR"  # marked, not corrected


def test_the_towns_of_the_annex_have_coarse_places(annex: Sheet[OrganisationRow]) -> None:
    rows = [row for row in annex.rows if row.name.startswith("Ville ")]
    places = {row.name: row.place.name for row in rows if row.place}
    assert len(rows) == len(places) == 29
    assert places["Ville de Lisbonne"] == "Lisbon"
    assert places["Ville de La Marsa"] == "La Marsa"
    assert places["Ville de São Paulo (Brésil)"] == "São Paulo"
    assert all(row.place and row.place.country == row.country for row in rows)


def test_reading_twice_gives_the_same_keys_whatever_the_spelling() -> None:
    once = organisations("Emmaüs Évry,Civil Society Organization,France", "Cimade,Civil Society Organization,France")
    again = organisations("CIMADE,Civil Society Organization,Francia", "Emmaus  Evry,Civil Society Organization,")
    assert {row.key for row in once.rows} == {row.key for row in again.rows} == {"emmaus evry", "cimade"}


def test_namesakes_are_told_apart_by_country_and_none_is_lost() -> None:
    sheet = organisations(
        "CDH,NGO,Uruguay", "CDH,NGO,Chile", "Cdh,NGO,Chile", "Cimade,NGO,France", "Cimadé sud,NGO,France"
    )
    assert [row.key for row in sheet.rows] == ["cdh | uy", "cdh | cl", "cdh | cl | 2", "cimade", "cimade sud"]
    assert ["duplicate_name" in row.doubts for row in sheet.rows] == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("Maison,Civil Society Organization,", "country_missing"),
        ("Maison,Civil Society Organization,Atlantide", "country_unknown"),
        ("Maison,Club,France", "type_unknown"),
        ("Maison,,France", "type_missing"),
        ("Maison,Institution publique,France", "type_in_french"),
        ("Université de Lille,NGO,France", "type_implausible"),
        ("Ville de Palerme,Local authorities,France", "country_implausible"),
        ("Ville de Xyzzy,Local authorities,France", "place_unknown"),
        ("Casa Aberta (Brasil),NGO,France", "country_implausible"),
        ("Associação dos Direitos,NGO,France", "country_implausible"),
        ("Femmes du Maghreb,NGO,France", "region_differs"),
        ("Association des,NGO,France", "name_truncated"),
        ("Association (Paris,NGO,France", "name_truncated"),
        ("Maison d'accueil…,NGO,France", "name_truncated"),
        ("LA MAISON OUVERTE,NGO,France", "all_capitals"),
        ("FraternitÃ©,NGO,France", "mojibake"),
        ("Mme Diallo,NGO,France", "perhaps_a_person"),
        ("Ligue Ouverte (XYZ),NGO,France", "acronym_differs"),
        ("Maison,NGO,France,more", "line_odd"),
        ("Maison,NGO", "line_odd"),
    ],
)
def test_each_doubt_is_raised_by_what_it_names(line: str, doubt: str) -> None:
    assert doubt in organisations(line).rows[0].doubts


@pytest.mark.parametrize(
    "name",
    [
        "Casa do Brasil de Lisboa",
        "Collaboration Paris",
        "Un toit pour toutes",
        "Assistance aux exilés",
        "Réseau IPAM",
        "Maison (Paris)",
        "P'tits dej's solidaires",
        "L'Île aux enfants",
    ],
)
def test_an_ordinary_name_raises_no_doubt(name: str) -> None:
    country = "Portugal" if "Lisboa" in name else "France"
    assert organisations(f"{name},NGO,{country}").rows[0].doubts == ()


def test_numbers_tell_similar_names_apart() -> None:
    arrondissements = organisations("Ville de Lyon (1er arr.),NGO,France", "Ville de Lyon (7e arr.),NGO,France")
    misspelt = organisations("Ligue des femmes exilées,NGO,France", "Ligue des femmes éxilée,NGO,France")
    assert not [row for row in arrondissements.rows if "similar_name" in row.doubts]
    assert all("similar_name" in row.doubts for row in misspelt.rows)


def test_the_practices_are_understood() -> None:
    sheet = read_practices(text_of("practices.csv"))
    assert len(sheet.rows) == 11
    assert not sheet.problems
    assert not sheet.unknown
    assert {row.title: row.doubts for row in sheet.rows if row.doubts} == {
        "Map of solidarity initiatives": ("territory_missing",),
        "Small welcoming municipalities": ("territory_missing",),
    }
    camp = next(row for row in sheet.rows if row.territory == "Grande-Synthe")
    assert camp.organisations == ("City of Grande-Synthe", "Médecins sans Frontières")
    assert (camp.pillar, camp.theme) == ("unconditional_access_to_rights", "housing")
    assert (camp.year, camp.source, camp.place and camp.place.country) == (2019, "2019 report", "FR")


@pytest.mark.parametrize(
    ("cells", "doubt"),
    [
        ({"pillar": "rights"}, "pillar_unknown"),
        ({"theme": "gardens"}, "theme_unknown"),
        ({"title": "word " * 16}, "title_long"),
        ({"summary": "word " * 101}, "summary_long"),
        ({"summary": ""}, "summary_missing"),
        ({"organisation": " ; "}, "organisation_missing"),
        ({"territory": ""}, "territory_missing"),
        ({"territory": "Palermo"}, "country_implausible"),
        ({"territory": "Montreuil", "country": "Atlantide"}, "country_unknown"),
    ],
)
def test_a_doubtful_practice_comes_in_whole(cells: dict[str, str], doubt: str) -> None:
    row = practice(**cells)
    assert doubt in row.doubts
    assert cells.items() <= dict(row.read).items()


def test_enumerations_may_be_written_as_words() -> None:
    row = practice(theme="Legal social support", pillar="Political, civic participation")
    assert (row.theme, row.pillar) == ("legal_social_support", "political_civic_participation")


def test_the_events_are_understood() -> None:
    sheet = read_events(text_of("events.csv"))
    assert len(sheet.rows) == 8
    rows = {row.title: row for row in sheet.rows}
    lisbon = rows["Second meeting of the Alliance Migrations"]
    assert (lisbon.kind, lisbon.start, lisbon.end, lisbon.status) == (
        "plenary",
        "2023-01-26",
        "2023-01-27",
        "confirmed",
    )
    assert (lisbon.time_zone, lisbon.region, lisbon.organisers) == ("Europe/Lisbon", "europe", ("OCU", "ANVITA"))
    assert lisbon.interpretation == ("fr", "en", "es", "pt")
    african = rows["African regional meeting"]
    assert (african.kind, african.start, african.status, african.region) == (
        *("regional_meeting", "2024", "tentative", "africa"),
    )
    assert african.doubts == ("date_partial", "note_to_read")
    assert rows["European regional meeting"].doubts == ("note_to_read",)  # another source gives other days
    assert {row.start for row in sheet.rows if row.recurrence == "yearly"} == {"--10-03", "--12-18", "--05-25"}
    assert sum(bool(row.doubts) for row in sheet.rows) == 2


@pytest.mark.parametrize(
    ("start", "end", "read", "doubts"),
    [
        ("2024-02", "", ("2024-02", ""), ("date_partial",)),
        ("2024-02-30", "", ("", ""), ("date_unknown",)),
        ("--02-29", "", ("--02-29", ""), ()),
        ("--13-01", "", ("", ""), ("date_unknown",)),
        ("next spring", "", ("", ""), ("date_unknown",)),
        ("", "", ("", ""), ("date_missing",)),
        ("15/06/2023", "16.06.2023", ("2023-06-15", "2023-06-16"), ()),
        ("03/10/2019", "", ("2019-10-03", ""), ("date_order",)),
        ("2023-06-16", "2023-06-15", ("2023-06-16", "2023-06-15"), ("end_before_start",)),
        ("2023-06", "2023-06-15", ("2023-06", "2023-06-15"), ("date_partial",)),
    ],
)
def test_dates_are_partial_yearly_or_doubtful(
    start: str, end: str, read: tuple[str, str], doubts: tuple[str, ...]
) -> None:
    row = event(start=start, end=end)
    assert (row.start, row.end) == read
    assert row.doubts == doubts


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_sheets_are_read_however_they_were_saved(mark: str, sign: str, end: str) -> None:
    lines = [
        "Country;Name;Notes;TYPE",
        'France;"Maison; ouverte\nà tous, toutes";x;NGO',
        ";;;",
        "Mali;Ville de Gao;;Local authorities",
    ]
    saved = mark + end.join(line.replace(";", sign) for line in lines)
    sheet = read_organisations(decode(saved.encode()))
    assert [(row.line, row.country) for row in sheet.rows] == [(2, "FR"), (5, "ML")]
    assert sheet.rows[0].name == f"Maison{sign if sign != chr(9) else ''} ouverte à tous, toutes"
    assert sheet.unknown == ("notes",)


def test_odd_lines_are_told_by_number_and_kept() -> None:
    sheet = organisations("Maison,NGO,France,extra", ",NGO,France", "", "Foyer")
    assert [(problem.line, problem.key) for problem in sheet.problems] == [
        *((2, "import-line-odd"), (3, "import-line-nameless"), (5, "import-line-odd")),
    ]
    assert [(row.name, dict(row.read).get("")) for row in sheet.rows] == [("Maison", "extra"), ("Foyer", None)]


@pytest.mark.parametrize(
    ("text", "key", "arguments"),
    [
        ("", "import-empty", {}),
        ("\n \n", "import-empty", {}),
        ("name,type,country\n", "import-empty", {}),
        ("name;pays\nx;y", "import-columns-missing", {"columns": "type, country", "found": "name, pays"}),
        ("name,type,country,Name\nx", "import-columns-twice", {"columns": "name"}),
        ('name,type,country\nx,y,z\n"never ends,NGO,France\na,b,c', "import-quotes", {"line": 3}),
    ],
)
def test_a_sheet_that_cannot_be_read_says_why(text: str, key: str, arguments: dict[str, str | int]) -> None:
    with pytest.raises(SheetError) as error:
        read_organisations(text)
    assert (error.value.key, error.value.arguments) == (key, arguments)


def test_another_encoding_is_refused_with_its_line() -> None:
    with pytest.raises(SheetError) as error:
        decode("name,type,country\nx,y,z\nÉvry,NGO,France".encode("cp1252"))
    assert (error.value.key, error.value.arguments) == ("import-not-utf8", {"line": 3})


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.lists(st.text(max_size=20), min_size=3, max_size=3).filter(lambda cells: cells[0].split()), min_size=1)
)
def test_any_cells_come_in_whole_with_keys_of_their_own(cells: list[list[str]]) -> None:
    lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in cells]
    sheet = organisations(*lines)
    assert [[*row.read.values()] for row in sheet.rows] == cells
    assert len({row.key for row in sheet.rows}) == len(cells)
    assert {doubt for row in sheet.rows for doubt in row.doubts} <= set(CODES)
    assert {row.country for row in sheet.rows} <= {None, *all_codes()}


@settings(deadline=None, max_examples=200)
@given(
    st.text(alphabet='name,type;country"\n\t-/0129 OCU()', max_size=120), st.sampled_from(["", "title,kind,start\n"])
)
def test_any_text_is_read_or_refused_in_words(text: str, heading: str) -> None:
    for read in (read_organisations, read_practices, read_events):
        refused = ""
        try:
            read(heading + text)
        except SheetError as error:
            refused = error.key
        assert not refused or refused.startswith("import-")


def test_the_sheets_that_are_shipped_are_the_ones_tested() -> None:
    shipped = resources.files("bot").joinpath("sandbox", "data")
    for name in ("organisations-2019.csv", "practices.csv"):
        assert shipped.joinpath(name).read_bytes() == (DATA / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_doubt_and_refusal_has_its_words(language: str) -> None:
    catalog = Catalog("en")
    arguments: dict[str, str | int] = {"line": 3, "columns": "name", "found": "x", "column": "name", "cells": 2}
    for key in ("empty", "not-utf8", "columns-missing", "columns-twice", "quotes", "line-nameless", "line-odd"):
        assert catalog.text(f"import-{key}", language, **arguments)
    for code in CODES:
        assert catalog.text(f"import-doubt-{code.replace('_', '-')}", language)
