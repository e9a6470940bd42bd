"""People who never were, in the columns of the census: some hundreds of them, the same each time.

Their income follows from age, education, hours and capital with some chance, so that there is something to learn; whatever else
the census asks is made up.
"""

from __future__ import annotations

import csv
import importlib.util
import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "jobs"), str(ROOT)]

import people  # noqa: E402

_SPEC = importlib.util.spec_from_file_location("fetch", ROOT / "data" / "fetch.py")
fetch = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(fetch)

_EDUCATION = ["Children", "10th grade", "High school graduate", "Bachelors degree(BA AB BS)", "Doctorate degree(PhD EdD)"]
_OTHER = ["Not in universe", "Some", "Other", "?"]


def person(random_numbers: random.Random) -> dict[str, str]:
    age = random_numbers.randrange(1, 91)
    education = 0 if age < 16 else random_numbers.randrange(1, 5)
    weeks = 0 if age < 16 or age > 70 else random_numbers.choice([0, 26, 52, 52])
    gains = random_numbers.choice([0] * 12 + [594, 7688, 99999])
    row = {name: random_numbers.choice(_OTHER) for name in people.CATEGORIES}
    row.update(
        {
            "age": str(age),
            "wage per hour": str(random_numbers.choice([0, 0, 0, 575, 1200])),
            "capital gains": str(gains),
            "capital losses": str(random_numbers.choice([0] * 9 + [1902])),
            "dividends from stocks": str(random_numbers.choice([0] * 5 + [100, 20000])),
            "num persons worked for employer": str(random_numbers.randrange(7)),
            "weeks worked in year": str(weeks),
            "detailed industry recode": str(random_numbers.randrange(5)),
            "education": _EDUCATION[education],
            "sex": random_numbers.choice(["Female", "Male"]),
            "year": random_numbers.choice(["94", "95"]),
            people.WEIGHT: f"{random_numbers.uniform(50, 3000):.2f}",
        }
    )
    chance = 0.02 + 0.25 * (education >= 3) * (weeks > 0) + 0.4 * (gains > 1000) + 0.3 * (education == 4)
    row[people.INCOME] = people.ABOVE if random_numbers.random() < chance else people.BELOW
    return row


def write(path: pathlib.Path, count: int, seed: int = 1, with_income: bool = True) -> None:
    """A table as fetch.py leaves them: words with a blank before them, numbers without."""
    random_numbers = random.Random(seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    header = [name for name in fetch.HEADER if with_income or name != people.INCOME]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for _ in range(count):
            row = person(random_numbers)
            writer.writerow([row[name] if row[name].replace(".", "").isdigit() else " " + row[name] for name in header])
