"""The last job of training: how good the model is on people it has not seen, and whether that is good enough.

A model that is good enough becomes a release: the model, the encoder and the evaluation in one folder, which is uploaded because
this job completes. One that is not fails the job, and with it the pipeline, and leaves nothing behind.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys

from sklearn.metrics import accuracy_score, confusion_matrix, log_loss, roc_auc_score

import people
import table
from model import Model
from preprocess import say

THRESHOLD = 0.5


def evaluation(labels, probabilities, model: Model, version: str) -> dict:
    predictions = (probabilities >= THRESHOLD).astype(int)
    matrix = confusion_matrix(labels, predictions, labels=[0, 1])
    (true_below, false_above), (false_below, true_above) = matrix.tolist()
    predicted, actual = false_above + true_above, false_below + true_above
    return {
        "version": version,
        "rows": len(labels),
        "accuracy": round(float(accuracy_score(labels, predictions)), 6),
        "roc_auc": round(float(roc_auc_score(labels, probabilities)), 6),
        "log_loss": round(float(log_loss(labels, probabilities, labels=[0, 1])), 6),
        "precision": round(true_above / predicted, 6) if predicted else 0.0,
        "recall": round(true_above / actual, 6) if actual else 0.0,
        # In the order of the matrix: rows are what is, columns what was predicted.
        "labels": [people.BELOW, people.ABOVE],
        "confusion_matrix": [[true_below, false_above], [false_below, true_above]],
        "threshold": THRESHOLD,
        # What it would be to always say "below": an accuracy that looks good and is worth nothing.
        "accuracy_of_always_below": round((true_below + false_above) / len(labels), 6),
        "share_above": round(actual / len(labels), 6),
        "share_predicted_above": round(predicted / len(labels), 6),
        "model": {name: value for name, value in model.about.items() if name != "features"},
    }


def work(root: str, options: argparse.Namespace) -> str:
    processing = os.path.join(root, "processing")
    archive = os.path.join(processing, "model", "model.tar.gz")
    model = Model.load(archive)
    names, labels, features = table.features(os.path.join(processing, "test", "test.csv"))
    result = evaluation(labels, model.probabilities(names, features), model, options.version)
    print(json.dumps(result, indent=1), flush=True)
    if result["roc_auc"] < options.least_roc_auc:
        raise people.Unreadable(f"The ROC AUC is {result['roc_auc']:.4f}, and a release needs {options.least_roc_auc:.4f}")
    if result["accuracy"] <= result["accuracy_of_always_below"]:
        raise people.Unreadable(f"The accuracy is {result['accuracy']:.4f}, no better than to always say below")
    release = os.path.join(processing, "release")
    os.makedirs(release, exist_ok=True)
    shutil.copyfile(archive, os.path.join(release, "model.tar.gz"))
    shutil.copyfile(os.path.join(processing, "encoder", "encoder.json"), os.path.join(release, "encoder.json"))
    with open(os.path.join(release, "evaluation.json"), "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)
        file.write("\n")
    scores = f"accuracy={result['accuracy']:.4f} roc_auc={result['roc_auc']:.4f}"
    return f"{scores} confusion_matrix={result['confusion_matrix']} rows={result['rows']}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", default="development")
    parser.add_argument("--least-roc-auc", type=float, default=0.9)
    parser.add_argument("--root", default="/opt/ml", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    try:
        say(options.root, work(options.root, options))
    except people.Unreadable as error:
        say(options.root, str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
