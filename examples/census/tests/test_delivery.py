"""The state machines, what is packed, and the jobs in the layout that SageMaker gives them."""

import contextlib
import datetime
import io
import json
import pathlib
import re
import tarfile
import tempfile
import unittest

from tests import sample

import pack  # isort: skip
import preprocess  # isort: skip

ROOT = sample.ROOT
VARIABLES = {
    "ARTIFACT_BUCKET": "artifacts", "ARTIFACT_KEY": "arn:key/a", "AWS_REGION": "us-east-1", "DATA_BUCKET": "data",
    "DATA_KEY": "arn:key/d", "PROD_ACCOUNT": "333333333333", "PROD_KEY": "arn:key/p", "STAGE_ACCOUNT": "222222222222",
    "STAGE_KEY": "arn:key/s", "VERSION": "4f0c2d1a",
}  # fmt: skip
NOW = datetime.datetime(2026, 7, 1, 5, 15, tzinfo=datetime.timezone.utc)


def machine(name):
    return json.loads((ROOT / "machines" / f"{name}.asl.json").read_text())


def strings(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


class Machines(unittest.TestCase):
    def check(self, name, order, inputs):
        definition = machine(name)
        states, at, seen = definition["States"], definition["StartAt"], []
        while True:
            seen.append(at)
            if states[at].get("End"):
                break
            at = states[at]["Next"]
        self.assertEqual(seen, order)
        self.assertEqual(set(states) - set(seen), {"Failed"})
        for name_of_state in seen:
            state = states[name_of_state]
            if state["Type"] == "Task":
                self.assertEqual([catch["Next"] for catch in state["Catch"]], ["Failed"])
                self.assertTrue(state["Retry"])
        asked = {match for text in strings(definition) for match in re.findall(r"\$\.(\w+)", text) if text != "$.Failure.Cause"}
        made = {"Run", "Failure", *seen}
        read_of_results = {"ProcessingJobName", "TrainingJobName", "ExitMessage", "ModelArtifacts", "State"}
        self.assertEqual(asked - made - read_of_results, set(inputs), "what the machine reads is what the build packs")

    def test_training(self):
        packed = pack.inputs(VARIABLES, NOW)["training-input.json"]
        self.check("training", ["NameTheRun", "Preprocess", "Train", "Evaluate", "Released"], packed)

    def test_inference(self):
        packed = pack.inputs(VARIABLES, NOW)["inference-input.json"]
        self.check("inference", ["NameTheRun", "Preprocess", "Predict", "Check", "Published"], packed)

    def test_every_substitution_is_given(self):
        for name in ("training", "inference"):
            wanted = {match for text in strings(machine(name)) for match in re.findall(r"\$\{(\w+)\}", text)}
            template = (ROOT / "stacks" / f"{name}.yaml").read_text()
            given = set(re.findall(r"^        (\w+): !Ref", template.split("DefinitionSubstitutions:")[1], re.MULTILINE))
            self.assertEqual(wanted, given, name)

    def test_names_of_jobs_fit(self):
        uuid = "0" * 8 + "-0000-0000-0000-" + "0" * 12
        for name in ("training", "inference"):
            for text in strings(machine(name)):
                if text.startswith("States.Format('census-"):
                    pattern = text.split("'")[1]
                    self.assertLessEqual(len(pattern.format(uuid, 10)), 63, pattern)

    def test_every_program_is_there(self):
        for name in ("training", "inference"):
            for text in strings(machine(name)):
                if text.endswith(".py"):
                    self.assertTrue((ROOT / "jobs" / pathlib.Path(text).name).is_file(), text)

    def test_metrics_are_found_in_the_log(self):
        line = "round=20 validation_roc_auc=0.95147 validation_log_loss=0.11596"
        definitions = machine("training")["States"]["Train"]["Parameters"]["AlgorithmSpecification"]["MetricDefinitions"]
        found = {each["Name"]: re.search(each["Regex"], line).group(1) for each in definitions}
        self.assertEqual(found, {"validation:roc_auc": "0.95147", "validation:log_loss": "0.11596"})


class Packed(unittest.TestCase):
    def test_files(self):
        with tempfile.TemporaryDirectory() as directory:
            first, second = pathlib.Path(directory) / "1", pathlib.Path(directory) / "2"
            names = pack.pack(first, VARIABLES, NOW)
            pack.pack(second, VARIABLES, NOW)
            self.assertEqual(sorted(path.name for path in first.iterdir()), sorted(names))
            for name in names:
                self.assertEqual((first / name).read_bytes(), (second / name).read_bytes(), "the same commit packs the same")
            with tarfile.open(first / "sourcedir.tar.gz") as tar:
                self.assertIn("train.py", tar.getnames())
            inference = json.loads((first / "inference-input.json").read_text())
            self.assertEqual(inference["Release"], "s3://data/releases/4f0c2d1a/")
            self.assertEqual(inference["Day"], "2026-07-01T05:15:00Z")

    def test_parameters_are_those_of_the_template(self):
        template = (ROOT / "stacks" / "census.yaml").read_text()
        block = template.split("Parameters:\n")[1].split("\nMappings:")[0]
        declared = set(re.findall(r"^  (\w+):$", block, re.MULTILINE))
        without_default = {
            name for name in declared if "Default:" not in re.split(rf"^  {name}:$", block, flags=re.MULTILINE)[1].split("\n  ", 1)[0]
            and "Default:" not in re.search(rf"^  {name}:\n((?:    .*\n?)*)", block, re.MULTILINE).group(1)
        }  # fmt: skip
        for environment in ("stage", "prod"):
            configured = pack.configuration(environment, VARIABLES)
            given = set(configured["Parameters"])
            self.assertLessEqual(given, declared, environment)
            self.assertLessEqual(without_default, given, environment)
            self.assertFalse([value for value in configured["Parameters"].values() if not isinstance(value, str)])
        self.assertEqual(pack.configuration("prod", VARIABLES)["Parameters"]["OutputBucket"], "census-prod-333333333333-us-east-1")

    def test_what_is_missing_is_said(self):
        with self.assertRaisesRegex(SystemExit, "VERSION"):
            pack.pack(pathlib.Path("/nowhere"), {**VARIABLES, "VERSION": ""}, NOW)


class Preprocessing(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.ml = pathlib.Path(scratch.name)
        (self.ml / "output").mkdir()
        self.processing = self.ml / "processing"

    def run_job(self, purpose, code):
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(preprocess.main(["--for", purpose, "--root", str(self.ml)]), code)
        return (self.ml / "output" / "message").read_text()

    def test_for_training_and_for_inference(self):
        sample.write(self.processing / "input" / "people.csv", 600)
        message = self.run_job("training", 0)
        self.assertTrue(message.startswith("600 people, 41 features: train "), message)
        rows = {}
        for part in ("train", "validation", "test"):
            header, *lines = (self.processing / part / f"{part}.csv").read_text().splitlines()
            self.assertEqual(header.split(",")[:2], ["label", "age"])
            self.assertEqual({len(line.split(",")) for line in lines}, {42})
            rows[part] = lines
        self.assertEqual(sum(map(len, rows.values())), 600)

        release = self.processing / "release"
        (self.processing / "encoder").rename(release)
        self.assertEqual(self.run_job("inference", 0), "600 people to predict for; of 600 the income is known")
        header, *lines = (self.processing / "features" / "features.csv").read_text().splitlines()
        self.assertEqual(header.split(",")[0], "row")
        of_training = sorted(line.split(",", 1)[1] for part in rows.values() for line in part)
        self.assertEqual(sorted(line.split(",", 1)[1] for line in lines), of_training, "features are the same in both")

    def test_incomes_may_be_unknown(self):
        sample.write(self.processing / "input" / "people.csv", 300)
        self.run_job("training", 0)
        (self.processing / "encoder").rename(self.processing / "release")
        sample.write(self.processing / "input" / "people.csv", 10, seed=2, with_income=False)
        self.assertEqual(self.run_job("inference", 0), "10 people to predict for; of 0 the income is known")

    def test_what_cannot_be_done_is_said(self):
        (self.processing / "input").mkdir(parents=True)
        self.assertIn("There is no .csv file", self.run_job("training", 1))
        sample.write(self.processing / "input" / "people.csv", 3)
        self.assertIn("the table is too small", self.run_job("training", 1))


if __name__ == "__main__":
    unittest.main()
