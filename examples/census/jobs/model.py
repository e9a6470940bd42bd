"""The model of a release, out of the model.tar.gz that training left."""

from __future__ import annotations

import json
import os
import tarfile
import tempfile

import joblib
import numpy

import people
from train import ABOUT, MODEL


class Model:
    """A classifier, and what is known about its making."""

    def __init__(self, classifier, about: dict):
        self.classifier = classifier
        self.about = about

    @classmethod
    def load(cls, archive: str) -> Model:
        with tempfile.TemporaryDirectory() as directory:
            with tarfile.open(archive) as tar:
                # Two names are wanted; no other entry of the archive is written anywhere.
                for name in (MODEL, ABOUT):
                    member = next((m for m in tar.getmembers() if os.path.normpath(m.name) == name), None)
                    content = tar.extractfile(member) if member else None
                    if content is None:
                        raise people.Unreadable(f"{os.path.basename(archive)} has no {name}")
                    with open(os.path.join(directory, name), "wb") as file:
                        file.write(content.read())
            with open(os.path.join(directory, ABOUT), encoding="utf-8") as file:
                about = json.load(file)
            return cls(joblib.load(os.path.join(directory, MODEL)), about)

    def probabilities(self, names: list[str], features: numpy.ndarray) -> numpy.ndarray:
        if names != self.about["features"]:
            raise people.Unreadable("The features are not those that the model was trained with")
        return self.classifier.predict_proba(features)[:, 1]
