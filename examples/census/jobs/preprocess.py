"""The first job of both state machines: from the census table to features.

    preprocess.py --for training     learns the encoder; writes train, validation and test
    preprocess.py --for inference    uses the encoder of the release; writes features, and labels where incomes are known

A processing job's directories are below /opt/ml/processing. A message for people goes to /opt/ml/output/message, from where
SageMaker makes it the job's ExitMessage.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from collections import Counter

import people
from encoder import Encoder

LABEL = "label"


def say(root: str, message: str) -> None:
    print(message, flush=True)
    directory = os.path.join(root, "output")
    if os.path.isdir(directory):
        with open(os.path.join(directory, "message"), "w", encoding="utf-8") as file:
            file.write(message)


def for_training(root: str) -> str:
    """Reads the table twice, and holds none of it: learns what is in the training part, then writes every part."""
    processing = os.path.join(root, "processing")
    paths = people.files(os.path.join(processing, "input"))
    counts = {column: Counter() for column in people.CATEGORIES}
    for person in people.everybody(paths):
        if people.part(person) == "train":
            for column, counter in counts.items():
                counter[person[column]] += 1
    encoder = Encoder.of_counts(counts)
    os.makedirs(os.path.join(processing, "encoder"), exist_ok=True)
    encoder.save(os.path.join(processing, "encoder", "encoder.json"))

    rows, above, writers, opened = Counter(), Counter(), {}, []
    try:
        for part in people.PARTS:
            os.makedirs(os.path.join(processing, part), exist_ok=True)
            file = open(os.path.join(processing, part, f"{part}.csv"), "w", encoding="utf-8", newline="")  # noqa: SIM115
            opened.append(file)
            writers[part] = csv.writer(file, lineterminator="\n")
            writers[part].writerow([LABEL, *encoder.names])
        for person in people.everybody(paths):
            part, label = people.part(person), people.label(person)
            writers[part].writerow([label, *encoder.encode(person)])
            rows[part] += 1
            above[part] += label
    finally:
        for file in opened:
            file.close()
    empty = [part for part in people.PARTS if not rows[part] or not above[part]]
    if empty:
        raise people.Unreadable(f"Nobody with an income above $50,000 is in {' or in '.join(empty)}: the table is too small")
    parts = ", ".join(f"{part} {rows[part]} ({above[part] / rows[part]:.2%} above)" for part in people.PARTS)
    return f"{sum(rows.values())} people, {len(encoder.names)} features: {parts}"


def for_inference(root: str) -> str:
    processing = os.path.join(root, "processing")
    encoder = Encoder.load(os.path.join(processing, "release", "encoder.json"))
    directory = os.path.join(processing, "features")
    os.makedirs(directory, exist_ok=True)
    rows = labelled = 0
    with open(os.path.join(directory, "features.csv"), "w", encoding="utf-8", newline="") as features, open(
        os.path.join(directory, "labels.csv"), "w", encoding="utf-8", newline=""
    ) as labels:
        feature_writer = csv.writer(features, lineterminator="\n")
        label_writer = csv.writer(labels, lineterminator="\n")
        feature_writer.writerow(["row", *encoder.names])
        label_writer.writerow(["row", LABEL])
        for person in people.everybody(people.files(os.path.join(processing, "input"))):
            rows += 1
            feature_writer.writerow([rows, *encoder.encode(person)])
            if person.get(people.INCOME):
                label_writer.writerow([rows, people.label(person)])
                labelled += 1
    if not rows:
        raise people.Unreadable("The table has no rows")
    return f"{rows} people to predict for; of {labelled} the income is known"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--for", dest="purpose", choices=["training", "inference"], required=True)
    parser.add_argument("--root", default="/opt/ml", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    work = for_training if options.purpose == "training" else for_inference
    try:
        say(options.root, work(options.root))
    except people.Unreadable as error:
        say(options.root, str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
