"""People as numbers: what training learns about the columns, and what inference has to do in the same way.

It is kept as JSON, not pickled, so that it can be read, compared between two releases, and used by any version of any library.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

import people

LEAST = 25
"""A category with fewer people is treated as unknown: nothing can be learnt about it, only by heart."""

MOST = 254
"""The categories of a column that the model can tell apart."""

INVESTMENT = "investment income"
"""Gains less losses plus dividends: what a sum of three columns says, a tree needs many splits for."""


class Encoder:
    """Each category's place among its column's, the most frequent first; unknown ones have none."""

    def __init__(self, places: dict[str, list[str]]):
        self.places = places
        self._place = {column: {value: str(place) for place, value in enumerate(values)} for column, values in places.items()}

    @classmethod
    def learn(cls, rows: Iterable[dict[str, str]], least: int = LEAST) -> Encoder:
        counts: dict[str, Counter[str]] = {column: Counter() for column in people.CATEGORIES}
        for row in rows:
            for column, counter in counts.items():
                counter[row[column]] += 1
        return cls.of_counts(counts, least)

    @classmethod
    def of_counts(cls, counts: dict[str, Counter[str]], least: int = LEAST) -> Encoder:
        places = {}
        for column, counter in counts.items():
            known = [(-count, value) for value, count in counter.items() if count >= least and value != people.UNKNOWN]
            # Equal counts are told apart by name: the same data has to give the same encoder.
            places[column] = [value for _, value in sorted(known)[:MOST]]
        return cls(places)

    @property
    def names(self) -> list[str]:
        return [*people.NUMBERS, INVESTMENT, *people.CATEGORIES]

    @property
    def categorical(self) -> list[bool]:
        """For each feature, whether its number is a name."""
        return [name in self.places for name in self.names]

    def encode(self, person: dict[str, str]) -> list[str]:
        """The features, as they are written: what is unknown is empty."""
        numbers = [_number(person, name) for name in people.NUMBERS]
        investment = _value(person, "capital gains") - _value(person, "capital losses") + _value(person, "dividends from stocks")
        places = [self._place[name].get(person[name], "") for name in people.CATEGORIES]
        return [*numbers, f"{investment:g}" if investment < 1e6 else repr(investment), *places]

    def save(self, path: str) -> None:
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "places": self.places}, file, indent=1)
            file.write("\n")

    @classmethod
    def load(cls, path: str) -> Encoder:
        with open(path, encoding="utf-8") as file:
            saved = json.load(file)
        if saved.get("version") != 1:
            raise people.Unreadable(f"{path} is of version {saved.get('version')}, and this code reads version 1")
        missing = [name for name in people.CATEGORIES if name not in saved["places"]]
        if missing:
            raise people.Unreadable(f"{path} knows no column {', '.join(missing)}")
        return cls({name: saved["places"][name] for name in people.CATEGORIES})


def _value(person: dict[str, str], name: str) -> float:
    text = person[name]
    if text in ("", people.UNKNOWN):
        return 0.0
    try:
        return float(text)
    except ValueError:
        raise people.Unreadable(f"The column {name} has {text!r}, which is no number") from None


def _number(person: dict[str, str], name: str) -> str:
    text = person[name]
    if text in ("", people.UNKNOWN):
        return ""
    _value(person, name)
    return text
