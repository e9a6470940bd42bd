"""Features as they are read for the model."""

from __future__ import annotations

import numpy
import pandas


def features(path: str) -> tuple[list[str], numpy.ndarray, numpy.ndarray]:
    """The names of the features; the first column, which is a label or a row's number; the features. What is empty is unknown."""
    frame = pandas.read_csv(path, na_values=[""], keep_default_na=False, dtype=numpy.float64)
    return list(frame.columns[1:]), frame.iloc[:, 0].to_numpy(dtype=numpy.int64), frame.iloc[:, 1:].to_numpy()
