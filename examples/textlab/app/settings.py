"""Which model answers: the SSM parameter that the stack names, read again every half minute."""

import os
import time

import ranking

PLACEHOLDER = "PLACEHOLDER"
"""What the parameter says until somebody chooses a model."""
_FRESH_SECONDS = 30
_known = {"name": None, "until": 0.0}


class UnknownModel(Exception):
    """The parameter names a model that this version does not have."""


def _parameter(name):
    import boto3  # The runtime brings it; tests on a developer's machine need not have it.

    return boto3.client("ssm").get_parameter(Name=name)["Parameter"]["Value"]


def model(read=_parameter, now=time.monotonic):
    """The model that is to answer."""
    parameter = os.environ.get("MODEL_PARAMETER")
    if parameter and now() >= _known["until"]:
        _known["name"] = read(parameter)
        _known["until"] = now() + _FRESH_SECONDS
    name = (_known["name"] if parameter else None) or PLACEHOLDER
    name = ranking.DEFAULT_MODEL if name == PLACEHOLDER else name
    if name not in ranking.MODELS:
        known = ", ".join(sorted(ranking.MODELS))
        raise UnknownModel(f"The parameter {parameter} names the model {name!r}, which is not one of {known}.")
    return ranking.MODELS[name]


def version():
    return os.environ.get("VERSION", "development")


def environment():
    return os.environ.get("ENVIRONMENT", "local")


def forget():
    """Reads the parameter anew at the next request."""
    _known.update(name=None, until=0.0)
