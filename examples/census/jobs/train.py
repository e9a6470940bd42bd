"""The training job: boosted trees on the features, by SageMaker's script mode.

The channels `train` and `validation` are directories that SM_CHANNEL_TRAIN and SM_CHANNEL_VALIDATION name; hyperparameters come
as arguments; what is left in SM_MODEL_DIR becomes model.tar.gz. Each round's line is read by the job's metric definitions
(machines/training.asl.json), so mind them when you change it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time

import joblib
import numpy
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import log_loss, roc_auc_score

import people
import table

MODEL = "model.joblib"
ABOUT = "about.json"


def argument_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", default=os.environ.get("SM_CHANNEL_TRAIN", "/opt/ml/input/data/train"))
    parser.add_argument("--validation", default=os.environ.get("SM_CHANNEL_VALIDATION", "/opt/ml/input/data/validation"))
    parser.add_argument("--model-dir", default=os.environ.get("SM_MODEL_DIR", "/opt/ml/model"))
    parser.add_argument("--rounds", type=int, default=80)
    parser.add_argument("--rounds-per-report", type=int, default=10)
    parser.add_argument("--learning-rate", type=float, default=0.15)
    parser.add_argument("--leaves", type=int, default=31)
    parser.add_argument("--seed", type=int, default=7)
    return parser


def is_categorical(names: list[str]) -> numpy.ndarray:
    return numpy.array([name in people.CATEGORIES for name in names])


def fit(options: argparse.Namespace, names: list[str], train: tuple, validation: tuple) -> tuple:
    """The model after the round in which it knew the validation part best, and that round.

    Rounds are added to the same model, so that each report costs nothing but a look.
    """
    labels, features = train
    validation_labels, validation_features = validation
    model = HistGradientBoostingClassifier(
        learning_rate=options.learning_rate,
        max_leaf_nodes=options.leaves,
        min_samples_leaf=40,
        l2_regularization=1.0,
        categorical_features=is_categorical(names),
        early_stopping=False,
        warm_start=True,
        random_state=options.seed,
    )
    best = (-1.0, 0)
    for rounds in range(options.rounds_per_report, options.rounds + 1, options.rounds_per_report):
        model.set_params(max_iter=rounds)
        model.fit(features, labels)
        guess = model.predict_proba(validation_features)[:, 1]
        auc = roc_auc_score(validation_labels, guess)
        loss = log_loss(validation_labels, guess, labels=[0, 1])
        print(f"round={rounds} validation_roc_auc={auc:.5f} validation_log_loss={loss:.5f}", flush=True)
        best = max(best, (auc, -rounds))
    rounds = -best[1]
    if rounds < options.rounds:
        # The same seed and the same data: the first rounds of a new model are those of the one that went on for too long.
        model.set_params(max_iter=rounds, warm_start=False)
        model.fit(features, labels)
    return model, rounds


def main(arguments: list[str] | None = None) -> int:
    options = argument_parser().parse_args(arguments)
    options.rounds_per_report = min(options.rounds_per_report, options.rounds)
    began = time.monotonic()
    names, labels, features = table.features(os.path.join(options.train, "train.csv"))
    validation_names, validation_labels, validation_features = table.features(os.path.join(options.validation, "validation.csv"))
    if names != validation_names:
        print("The channels train and validation have different columns", file=sys.stderr)
        return 1
    print(f"{len(labels)} people to learn from, {len(validation_labels)} to validate with, {len(names)} features", flush=True)
    model, rounds = fit(options, names, (labels, features), (validation_labels, validation_features))
    guess = model.predict_proba(validation_features)[:, 1]
    seconds = time.monotonic() - began
    auc = roc_auc_score(validation_labels, guess)
    about = {
        "model": type(model).__name__,
        "scikit_learn": sklearn.__version__,
        "features": names,
        "rows": len(labels),
        "rounds": rounds,
        "learning_rate": options.learning_rate,
        "leaves": options.leaves,
        "seed": options.seed,
        "validation_roc_auc": round(float(auc), 6),
    }
    os.makedirs(options.model_dir, exist_ok=True)
    joblib.dump(model, os.path.join(options.model_dir, MODEL), compress=3)
    with open(os.path.join(options.model_dir, ABOUT), "w", encoding="utf-8") as file:
        json.dump(about, file, indent=1)
        file.write("\n")
    print(f"best_round={rounds} roc_auc={auc:.5f} seconds={seconds:.1f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
