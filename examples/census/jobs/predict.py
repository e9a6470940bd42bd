"""The second job of inference: a probability and a prediction for each row of features."""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys

import people
import table
from model import Model
from preprocess import say


def work(root: str) -> str:
    processing = os.path.join(root, "processing")
    model = Model.load(os.path.join(processing, "release", "model.tar.gz"))
    with open(os.path.join(processing, "release", "evaluation.json"), encoding="utf-8") as file:
        threshold = json.load(file)["threshold"]
    names, rows, features = table.features(os.path.join(processing, "features", "features.csv"))
    probabilities = model.probabilities(names, features)
    os.makedirs(os.path.join(processing, "predictions"), exist_ok=True)
    above = 0
    with open(os.path.join(processing, "predictions", "predictions.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["row", "probability", "prediction"])
        for row, probability in zip(rows.tolist(), probabilities.tolist()):
            is_above = probability >= threshold
            above += is_above
            writer.writerow([row, f"{probability:.6f}", people.ABOVE if is_above else people.BELOW])
    return f"{len(rows)} predictions, {above} above $50,000 ({above / len(rows):.2%})"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default="/opt/ml", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    try:
        say(options.root, work(options.root))
    except people.Unreadable as error:
        say(options.root, str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
