#!/usr/bin/env python3
"""Packs what a commit is delivered as, into build/: the code of the training job, the inputs of the state machines, and the
parameters of each environment's stack. What differs between two copies of this system comes from the environment's variables.
"""

from __future__ import annotations

import datetime
import gzip
import json
import os
import pathlib
import tarfile
from collections.abc import Mapping

HERE = pathlib.Path(__file__).resolve().parent
NEEDED = (
    "ARTIFACT_BUCKET", "ARTIFACT_KEY", "AWS_REGION", "DATA_BUCKET", "DATA_KEY",
    "PROD_ACCOUNT", "PROD_KEY", "STAGE_ACCOUNT", "STAGE_KEY", "VERSION",
)  # fmt: skip


def source_directory(target: pathlib.Path) -> None:
    """sourcedir.tar.gz, the same bytes for the same code."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = member.mtime = 0
        member.uname = member.gname = ""
        return member

    with target.open("wb") as file, gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as packed:
        with tarfile.open(fileobj=packed, mode="w") as tar:
            for path in sorted((HERE / "jobs").glob("*.py")):
                tar.add(path, path.name, filter=plain)


def places(variables: Mapping[str, str]) -> dict[str, str]:
    version = variables["VERSION"]
    package = f"s3://{variables['ARTIFACT_BUCKET']}/packages/{version}"
    data = f"s3://{variables['DATA_BUCKET']}"
    return {
        "Version": version,
        "Code": f"{package}/code/",
        "SourceDir": f"{package}/sourcedir.tar.gz",
        "TrainingData": f"{data}/raw/census-income.csv",
        "NewData": f"{data}/raw/census-income-new.csv",
        "Release": f"{data}/releases/{version}/",
    }


def inputs(variables: Mapping[str, str], now: datetime.datetime) -> dict[str, dict]:
    place = places(variables)
    common = {name: place[name] for name in ("Version", "Code", "Release")}
    return {
        "training-input.json": {**common, "Data": place["TrainingData"], "SourceDir": place["SourceDir"]},
        "inference-input.json": {**common, "Data": place["NewData"], "Day": now.strftime("%Y-%m-%dT%H:%M:%SZ")},
    }


def configuration(environment: str, variables: Mapping[str, str]) -> dict:
    """What the pipeline hands to CloudFormation: the settings of config/, and where everything is."""
    configured = json.loads((HERE / "config" / f"{environment}.json").read_text(encoding="utf-8"))
    place, name = places(variables), environment.upper()
    configured["Parameters"].update(
        Version=place["Version"],
        DataBucket=variables["DATA_BUCKET"],
        DataKeyArn=variables["DATA_KEY"],
        ArtifactBucket=variables["ARTIFACT_BUCKET"],
        ArtifactKeyArn=variables["ARTIFACT_KEY"],
        OutputBucket=f"census-{environment}-{variables[f'{name}_ACCOUNT']}-{variables['AWS_REGION']}",
        OutputKeyArn=variables[f"{name}_KEY"],
        Data=place["NewData"],
        Code=place["Code"],
        Release=place["Release"],
    )
    return configured


def pack(directory: pathlib.Path, variables: Mapping[str, str], now: datetime.datetime) -> list[str]:
    missing = [name for name in NEEDED if not variables.get(name)]
    if missing:
        raise SystemExit(f"pack.py needs {', '.join(missing)} in the environment")
    directory.mkdir(parents=True, exist_ok=True)
    source_directory(directory / "sourcedir.tar.gz")
    files = inputs(variables, now)
    files.update({f"deploy-{name}.json": configuration(name, variables) for name in ("stage", "prod")})
    for name, content in files.items():
        (directory / name).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    return ["sourcedir.tar.gz", *files]


if __name__ == "__main__":
    for packed in pack(HERE / "build", os.environ, datetime.datetime.now(datetime.timezone.utc)):
        print(f"packed build/{packed}")
