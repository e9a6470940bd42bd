"""The state machines, rehearsed on this computer: S3 is a folder, a job is a process, and the states language is as much of it as our
two machines use. What this accepts is what the machines and the jobs agree on: places, names, arguments.
"""

from __future__ import annotations

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import uuid


class JobFailed(Exception):
    """With the cause that the state machine catches."""


class ExecutionFailed(Exception):
    """What a Fail state ends with."""


_TOKEN = re.compile(r"\s*(?:(?P<text>'(?:[^'\\]|\\.)*')|(?P<number>-?\d+)|(?P<path>\$[\w.$]*)|(?P<function>States\.\w+)|(?P<mark>[(),]))")
_FUNCTIONS = {
    "States.Format": lambda pattern, *values: pattern.format(*values),
    "States.Array": lambda *values: list(values),
    "States.ArrayGetItem": lambda values, place: values[place],
    "States.StringSplit": lambda text, mark: text.split(mark),
    "States.UUID": lambda: str(uuid.uuid4()),
}


def evaluate(expression: str, data: object, context: dict) -> object:
    tokens = list(_TOKEN.finditer(expression))
    if "".join(match.group(0) for match in tokens) != expression:
        raise ValueError(f"not understood here: {expression}")
    place = 0

    def value() -> object:
        nonlocal place
        token = tokens[place]
        place += 1
        if token["text"]:
            return token["text"][1:-1]
        if token["number"]:
            return int(token["number"])
        if token["path"]:
            return look_up(token["path"], data, context)
        arguments = []
        place += 1
        while tokens[place]["mark"] != ")":
            arguments.append(value())
            place += tokens[place]["mark"] == ","
        place += 1
        return _FUNCTIONS[token["function"]](*arguments)

    return value()


def look_up(path: str, data: object, context: dict) -> object:
    names = path.split(".")
    found = context if names[0] == "$$" else data
    for name in names[1:]:
        found = found[name]
    return found


def fill(template: object, data: object, context: dict) -> object:
    if isinstance(template, dict):
        return {
            key[:-2] if key.endswith(".$") else key: evaluate(value, data, context) if key.endswith(".$") else fill(value, data, context)
            for key, value in template.items()
        }
    return [fill(value, data, context) for value in template] if isinstance(template, list) else template


class Cloud:
    """S3 and SageMaker, below a folder."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.jobs: list[str] = []

    def place(self, uri: str) -> pathlib.Path:
        if not uri.startswith("s3://"):
            raise ValueError(f"{uri} is no S3 URI")
        return self.folder / "s3" / uri[5:]

    def bring(self, uri: str, target: pathlib.Path) -> None:
        source = self.place(uri)
        target.mkdir(parents=True, exist_ok=True)
        if source.is_file():
            shutil.copy(source, target)
        elif source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        else:
            raise JobFailed(f"ClientError: there is nothing at {uri}")

    def begin(self, name: str) -> pathlib.Path:
        if len(name) > 63 or not re.fullmatch(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*", name) or name in self.jobs:
            raise JobFailed(f"{name} can't be the name of a job")
        self.jobs.append(name)
        ml = self.folder / "jobs" / name
        (ml / "output").mkdir(parents=True)
        return ml

    def run(self, command: list[str], variables: dict[str, str]) -> subprocess.CompletedProcess:
        variables = {**os.environ, **variables, "OMP_NUM_THREADS": "1"}
        return subprocess.run(command, check=False, capture_output=True, text=True, timeout=300, env=variables)

    def processing(self, asked: dict) -> dict:
        ml = self.begin(asked["ProcessingJobName"])

        def inside(path: str) -> pathlib.Path:
            if not path.startswith("/opt/ml/"):
                raise JobFailed(f"{path} is not below /opt/ml")
            return ml / path[len("/opt/ml/") :]

        for each in asked["ProcessingInputs"]:
            self.bring(each["S3Input"]["S3Uri"], inside(each["S3Input"]["LocalPath"]))
        outputs = [each["S3Output"] for each in asked["ProcessingOutputConfig"]["Outputs"]]
        for output in outputs:
            inside(output["LocalPath"]).mkdir(parents=True)
        python, script = asked["AppSpecification"]["ContainerEntrypoint"]
        if python != "python3":
            raise JobFailed(f"{python} is not what jobs run on")
        arguments = asked["AppSpecification"].get("ContainerArguments", [])
        done = self.run([sys.executable, str(inside(script)), *arguments, "--root", str(ml)], {})
        message = ml / "output" / "message"
        said = message.read_text(encoding="utf-8") if message.exists() else done.stderr
        if done.returncode:
            raise JobFailed(said)
        for output in outputs:
            shutil.copytree(inside(output["LocalPath"]), self.place(output["S3Uri"]), dirs_exist_ok=True)
        return {**asked, "ExitMessage": said}

    def training(self, asked: dict) -> dict:
        ml = self.begin(asked["TrainingJobName"])
        parameters = dict(asked["HyperParameters"])
        program, archive = parameters.pop("sagemaker_program"), self.place(parameters.pop("sagemaker_submit_directory"))
        variables = {"SM_MODEL_DIR": str(ml / "model")}
        for channel in asked["InputDataConfig"]:
            directory = ml / "input" / "data" / channel["ChannelName"]
            self.bring(channel["DataSource"]["S3DataSource"]["S3Uri"], directory)
            variables[f"SM_CHANNEL_{channel['ChannelName'].upper()}"] = str(directory)
        with tarfile.open(archive) as tar:
            tar.extractall(ml / "code")
        arguments = [word for name, value in sorted(parameters.items()) for word in (f"--{name}", value)]
        done = self.run([sys.executable, str(ml / "code" / program), *arguments], variables)
        if done.returncode:
            raise JobFailed(done.stdout + done.stderr)
        model = self.place(f"{asked['OutputDataConfig']['S3OutputPath']}/{asked['TrainingJobName']}/output/model.tar.gz")
        model.parent.mkdir(parents=True)
        with tarfile.open(model, "w:gz") as tar:
            for path in sorted((ml / "model").iterdir()):
                tar.add(path, path.name)
        metrics = []
        for each in asked["AlgorithmSpecification"]["MetricDefinitions"]:
            found = re.findall(each["Regex"], done.stdout)
            metrics.append({"MetricName": each["Name"], "Value": float(found[-1])})
        uri = f"{asked['OutputDataConfig']['S3OutputPath']}/{asked['TrainingJobName']}/output/model.tar.gz"
        return {**asked, "ModelArtifacts": {"S3ModelArtifacts": uri}, "FinalMetricDataList": metrics}


def execute(definition: str, substitutions: dict[str, str], data: dict, cloud: Cloud) -> dict:
    """The output of an execution."""
    for name, text in substitutions.items():
        definition = definition.replace(f"${{{name}}}", text)
    machine = json.loads(definition)
    at, context = machine["StartAt"], {"State": {"RetryCount": 0}}
    while True:
        state = machine["States"][at]
        if state["Type"] == "Fail":
            raise ExecutionFailed(f"{state['Error']}: {evaluate(state['CausePath'], data, context)}")
        result = fill(state["Parameters"], data, context)
        if state["Type"] == "Task":
            perform = {"createProcessingJob.sync": cloud.processing, "createTrainingJob.sync": cloud.training}
            try:
                result = perform[state["Resource"].rsplit(":", 1)[1]](result)
            except JobFailed as failure:
                catch = state["Catch"][0]
                data = {**data, catch["ResultPath"][2:]: {"Error": "States.TaskFailed", "Cause": str(failure)}}
                at = catch["Next"]
                continue
            result = fill(state["ResultSelector"], result, context)
        data = {**data, state["ResultPath"][2:]: result} if "ResultPath" in state else result
        if state.get("End"):
            return data
        at = state["Next"]
