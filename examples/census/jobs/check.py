"""The last job of inference: whether the predictions are what the model's evaluation let us expect.

Counts, ranges, and agreement with the evaluation. Where incomes are known, as in staging, the accuracy has to be that of the
evaluation; where they are not, the share of people above $50,000 must be near it. Predictions that pass are published, because
this job completes; those that don't never reach anybody. Uses nothing but the standard library.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import sys
from dataclasses import dataclass, field

import people
from preprocess import LABEL, say

ACCURACY_DRIFT = 0.005
"""How far an accuracy on other people may be from that of the evaluation, beyond chance."""

SHARE_DRIFT = 0.25
"""How far the share of people above may be from that of the evaluation, relative to it, beyond chance."""

CHANCE = 4.0
"""Standard errors that are called chance: beyond them is one of some ten thousand runs."""


@dataclass
class Report:
    """What was found. Nothing wrong means that the predictions may be used."""

    facts: dict = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def expect(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self.wrong.append(otherwise)


def read(path: str, columns: list[str]) -> list[list[str]]:
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        header = next(rows, [])
        if header != columns:
            raise people.Unreadable(f"{os.path.basename(path)} has the columns {header}, not {columns}")
        return list(rows)


def chance(share: float, rows: int, other_rows: int) -> float:
    """How far apart a share of these rows and of those may be by chance alone."""
    return CHANCE * (share * (1 - share) * (1 / rows + 1 / other_rows)) ** 0.5


def check_each(report: Report, predictions: list[list[str]], threshold: float) -> int:
    """That each prediction follows from a probability; how many are above."""
    above = 0
    for row, text, prediction in predictions:
        try:
            probability = float(text)
        except ValueError:
            probability = float("nan")
        report.expect(0 <= probability <= 1, f"row {row} has the probability {text}")
        # The written probability is rounded; beside the threshold it may be on either side.
        is_above = prediction == people.ABOVE
        report.expect(prediction in (people.ABOVE, people.BELOW), f"row {row} is predicted {prediction!r}")
        report.expect(
            is_above == (probability >= threshold) or abs(probability - threshold) < 1e-5,
            f"row {row} has the probability {text} and is predicted {prediction!r}",
        )
        above += is_above
        if len(report.wrong) > 5:
            break
    return above


def check(features: int, predictions: list[list[str]], labels: list[list[str]], evaluation: dict) -> Report:
    report = Report()
    report.facts = {"version": evaluation.get("version"), "rows": features, "predictions": len(predictions)}
    report.expect(len(predictions) == features, f"there are {len(predictions)} predictions for {features} people")
    numbers = [row for row, _, _ in predictions]
    report.expect(len(set(numbers)) == len(numbers), "a row is predicted twice")
    above = check_each(report, predictions, evaluation["threshold"])
    if report.wrong or not predictions:
        report.expect(bool(predictions), "there are no predictions")
        return report

    expected, share = evaluation["share_predicted_above"], above / len(predictions)
    report.facts.update(above=above, share_above=round(share, 6), share_above_in_evaluation=expected)
    allowed = SHARE_DRIFT * expected + chance(expected, len(predictions), evaluation["rows"])
    report.expect(abs(share - expected) <= allowed, f"{share:.2%} are predicted above; in the evaluation it was {expected:.2%}")
    if not labels:
        return report

    known = {row: label == "1" for row, label in labels}
    asked = [(known[row], prediction == people.ABOVE) for row, _, prediction in predictions if row in known]
    report.expect(len(asked) == len(known), f"of {len(known)} known incomes, {len(asked)} were predicted")
    if not asked:
        return report
    accuracy = sum(is_so == predicted for is_so, predicted in asked) / len(asked)
    matrix = [[asked.count((is_so, predicted)) for predicted in (False, True)] for is_so in (False, True)]
    report.facts.update(
        known=len(known),
        accuracy=round(accuracy, 6),
        accuracy_in_evaluation=evaluation["accuracy"],
        confusion_matrix=matrix,
    )
    allowed = ACCURACY_DRIFT + chance(evaluation["accuracy"], len(asked), evaluation["rows"])
    report.expect(
        abs(accuracy - evaluation["accuracy"]) <= allowed,
        f"the accuracy is {accuracy:.4f}; in the evaluation it was {evaluation['accuracy']:.4f}",
    )
    return report


def count_rows(path: str) -> int:
    with open(path, "rb") as file:
        return sum(1 for _ in file) - 1


def work(root: str) -> str:
    processing = os.path.join(root, "processing")
    with open(os.path.join(processing, "release", "evaluation.json"), encoding="utf-8") as file:
        evaluation = json.load(file)
    report = check(
        count_rows(os.path.join(processing, "features", "features.csv")),
        read(os.path.join(processing, "predictions", "predictions.csv"), ["row", "probability", "prediction"]),
        read(os.path.join(processing, "features", "labels.csv"), ["row", LABEL]),
        evaluation,
    )
    result = {"passed": not report.wrong, **report.facts, "wrong": report.wrong}
    print(json.dumps(result, indent=1), flush=True)
    if report.wrong:
        raise people.Unreadable("The predictions are not to be used: " + "; ".join(report.wrong))
    published = os.path.join(processing, "published")
    os.makedirs(published, exist_ok=True)
    shutil.copyfile(os.path.join(processing, "predictions", "predictions.csv"), os.path.join(published, "predictions.csv"))
    with open(os.path.join(published, "check.json"), "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)
        file.write("\n")
    told = f", accuracy {report.facts['accuracy']:.4f}" if "accuracy" in report.facts else ""
    share = f"{report.facts['share_above']:.2%} above"
    return f"{report.facts['predictions']} predictions are as the evaluation let expect: {share}{told}"


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
