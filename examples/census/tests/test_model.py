"""Both state machines, rehearsed: a model is trained, evaluated, released and used. Skipped where there is no scikit-learn."""

import datetime
import importlib.util
import json
import pathlib
import re
import shutil
import tempfile
import unittest

from tests import rehearsal, sample

import pack  # isort: skip

HAS_LIBRARIES = all(importlib.util.find_spec(name) for name in ("sklearn", "pandas", "joblib", "numpy"))
VARIABLES = {**{name: name.lower().replace("_", "-") for name in pack.NEEDED}, "VERSION": "v1"}
NOW = datetime.datetime(2026, 7, 1, 5, 15, tzinfo=datetime.timezone.utc)
SUBSTITUTIONS = {
    "JobsRoleArn": "arn:role", "DataBucket": "data-bucket", "DataKeyArn": "arn:key", "OutputBucket": "output-bucket",
    "OutputKeyArn": "arn:key", "Image": "image", "InstanceType": "ml.m5.large", "Rounds": "30", "LearningRate": "0.15", "Leaves": "7",
    "LeastRocAuc": "0.6",
}  # fmt: skip


@unittest.skipUnless(HAS_LIBRARIES, "needs scikit-learn and pandas: pip install scikit-learn pandas")
class Rehearsal(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.cloud = rehearsal.Cloud(pathlib.Path(scratch.name))
        cls.inputs = pack.inputs(VARIABLES, NOW)
        packed = pathlib.Path(scratch.name) / "build"
        pack.pack(packed, VARIABLES, NOW)
        training, inference = cls.inputs["training-input.json"], cls.inputs["inference-input.json"]
        sample.write(cls.cloud.place(training["Data"]), 4000)
        sample.write(cls.cloud.place(inference["Data"]), 3000, seed=9)
        shutil.copytree(sample.ROOT / "jobs", cls.cloud.place(training["Code"]), ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(packed / "sourcedir.tar.gz", cls.cloud.place(training["SourceDir"]))
        cls.trained = cls.execute("training")

    @classmethod
    def execute(cls, name, changed=None, **changes):
        definition = (sample.ROOT / "machines" / f"{name}.asl.json").read_text(encoding="utf-8")
        data = {**cls.inputs[f"{name}-input.json"], **changes}
        return rehearsal.execute(definition, {**SUBSTITUTIONS, **(changed or {})}, data, cls.cloud)

    def there(self, uri):
        return sorted(path.name for path in self.cloud.place(uri).iterdir())

    def test_training_makes_a_release(self):
        self.assertEqual(self.trained["Version"], "v1")
        self.assertTrue(self.cloud.place(self.trained["Model"]).is_file())
        self.assertEqual(self.there(self.trained["Release"]), ["encoder.json", "evaluation.json", "model.tar.gz"])
        evaluation = json.loads(self.cloud.place(self.trained["Evaluation"]).read_text())
        (true_below, false_above), (false_below, true_above) = evaluation["confusion_matrix"]
        self.assertEqual(true_below + false_above + false_below + true_above, evaluation["rows"])
        self.assertAlmostEqual(evaluation["accuracy"], (true_below + true_above) / evaluation["rows"], places=5)
        self.assertGreater(evaluation["roc_auc"], 0.7)
        self.assertGreater(evaluation["accuracy"], evaluation["accuracy_of_always_below"])
        self.assertIn(f"accuracy={evaluation['accuracy']:.4f}", self.trained["Said"])

    def test_a_model_that_is_not_good_enough_is_no_release(self):
        with self.assertRaisesRegex(rehearsal.ExecutionFailed, r"CensusTrainingFailed: The ROC AUC is .* a release needs 0\.9990"):
            self.execute("training", {"LeastRocAuc": "0.999"}, Release="s3://data-bucket/releases/v2/")
        self.assertFalse(self.cloud.place("s3://data-bucket/releases/v2/").exists())

    def test_inference_publishes_what_agrees(self):
        published = self.execute("inference")
        self.assertRegex(published["Predictions"], r"^s3://output-bucket/predictions/2026-07-01/[-0-9a-f]{36}/predictions\.csv$")
        self.assertTrue(published["Said"].startswith("3000 predictions are as the evaluation let expect"), published["Said"])
        header, *lines = self.cloud.place(published["Predictions"]).read_text().splitlines()
        self.assertEqual((header, len(lines)), ("row,probability,prediction", 3000))
        report = json.loads(self.cloud.place(published["Predictions"].replace("predictions.csv", "check.json")).read_text())
        self.assertTrue(report["passed"])
        self.assertEqual(report["known"], 3000)

    def check_stopped(self, release, why):
        """An inference with another release fails, and publishes nothing."""
        with self.assertRaisesRegex(rehearsal.ExecutionFailed, f"CensusInferenceFailed: .*{why}"):
            self.execute("inference", Release=release, Day="2026-07-09")
        folder = self.cloud.place("s3://output-bucket/predictions/2026-07-09")
        self.assertEqual([path for path in folder.rglob("*") if path.is_file()], [])

    def other_release(self, name, file, change):
        release = f"s3://data-bucket/releases/{name}/"
        shutil.copytree(self.cloud.place(self.trained["Release"]), self.cloud.place(release))
        path = self.cloud.place(release) / file
        path.write_text(change(path.read_text()))
        return release

    def test_inference_stops_what_does_not_agree(self):
        release = self.other_release("boast", "evaluation.json", lambda text: re.sub(r'"accuracy": [0-9.]+', '"accuracy": 0.999', text))
        self.check_stopped(release, r"in the evaluation it was 0\.9990")
        self.check_stopped("s3://data-bucket/releases/none/", "there is nothing at")

    def test_a_model_wants_the_features_that_it_knows(self):
        release = self.other_release("old", "encoder.json", lambda text: text.replace('"version": 1', '"version": 0'))
        self.check_stopped(release, "is of version 0")


if __name__ == "__main__":
    unittest.main()
