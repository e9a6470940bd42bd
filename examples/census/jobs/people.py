"""The columns of the census table, and how its rows are read.

Nothing but the standard library: the build tests this without installing anything.
"""

from __future__ import annotations

import csv
import os
import zlib
from collections.abc import Iterable, Iterator

NUMBERS = (
    "age",
    "wage per hour",
    "capital gains",
    "capital losses",
    "dividends from stocks",
    "num persons worked for employer",
    "weeks worked in year",
)
CATEGORIES = (
    "class of worker",
    "detailed industry recode",
    "detailed occupation recode",
    "education",
    "enroll in edu inst last wk",
    "marital stat",
    "major industry code",
    "major occupation code",
    "race",
    "hispanic origin",
    "sex",
    "member of a labor union",
    "reason for unemployment",
    "full or part time employment stat",
    "tax filer stat",
    "region of previous residence",
    "state of previous residence",
    "detailed household and family stat",
    "detailed household summary in household",
    "migration code-change in msa",
    "migration code-change in reg",
    "migration code-move within reg",
    "live in this house 1 year ago",
    "migration prev res in sunbelt",
    "family members under 18",
    "country of birth father",
    "country of birth mother",
    "country of birth self",
    "citizenship",
    "own business or self employed",
    "fill inc questionnaire for veteran's admin",
    "veterans benefits",
    "year",
)
WEIGHT = "instance weight"
"""How many people a row stands for. It says how the sample was drawn, not what anybody earns, so that no model sees it."""

INCOME = "income"
ABOVE = "50000+."
BELOW = "- 50000."
UNKNOWN = "?"

PARTS = ("train", "validation", "test")
_SHARES = (70, 10, 20)


class Unreadable(Exception):
    """What is wrong with a table, and where: a sentence."""


def files(directory: str) -> list[str]:
    """The tables in a directory: an input may be one object, or a prefix with many."""
    found = sorted(os.path.join(directory, name) for name in os.listdir(directory) if name.endswith(".csv"))
    if not found:
        there = ", ".join(sorted(os.listdir(directory))) or "nothing"
        raise Unreadable(f"There is no .csv file in {directory}, which has {there}")
    return found


def people(path: str) -> Iterator[dict[str, str]]:
    """A table's rows by the names of their columns, without the blanks that the census left around its words."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        names = [name.strip() for name in next(rows, [])]
        missing = [name for name in NUMBERS + CATEGORIES if name not in names]
        if missing:
            raise Unreadable(f"{os.path.basename(path)} has no column {', '.join(missing)}")
        for number, row in enumerate(rows, start=1):
            if len(row) != len(names):
                raise Unreadable(f"Row {number} of {os.path.basename(path)} has {len(row)} columns, not {len(names)}")
            yield dict(zip(names, map(str.strip, row)))


def everybody(paths: Iterable[str]) -> Iterator[dict[str, str]]:
    for path in paths:
        yield from people(path)


def label(person: dict[str, str]) -> int:
    """1 for an income above $50,000."""
    income = person.get(INCOME, "")
    if income == ABOVE:
        return 1
    if income == BELOW:
        return 0
    raise Unreadable(f"The income is {income!r}, and should be {ABOVE!r} or {BELOW!r}")


def part(person: dict[str, str]) -> str:
    """Which part of the data somebody belongs to.

    It depends on nothing but the person. So a row that is there twice is not learnt in one part and asked for in another, and
    rows that are added tomorrow move nobody.
    """
    text = "\x1f".join(person[name] for name in NUMBERS + CATEGORIES)
    place = zlib.crc32(text.encode()) % sum(_SHARES)
    for name, share in zip(PARTS, _SHARES):
        if place < share:
            return name
        place -= share
    raise AssertionError("the shares cover every place")
