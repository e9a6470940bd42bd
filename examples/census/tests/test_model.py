"""Training, evaluation and prediction, as jobs. Skipped where there is no scikit-learn."""

import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest

from tests import sample

EVALUATED = {"model": "model", "test": "test", "encoder": "encoder"}
JOBS = sample.ROOT / "jobs"
HAS_LIBRARIES = all(importlib.util.find_spec(name) for name in ("sklearn", "pandas", "joblib", "numpy"))


@unittest.skipUnless(HAS_LIBRARIES, "needs scikit-learn and pandas: pip install scikit-learn pandas")
class Jobs(unittest.TestCase):
    """Each job in a root of its own, with its inputs copied in as S3 would bring them."""

    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.scratch = pathlib.Path(scratch.name)
        cls.outputs = cls.scratch / "s3"
        sample.write(cls.outputs / "raw" / "people.csv", 4000)
        sample.write(cls.outputs / "new" / "people.csv", 3000, seed=9)
        cls.job("preprocess", ["--for", "training"], {"raw": "input"}, ["train", "validation", "test", "encoder"])
        cls.train()

    @classmethod
    def job(cls, program, arguments, inputs, outputs, code=0):
        root = pathlib.Path(tempfile.mkdtemp(dir=cls.scratch))
        (root / "output").mkdir()
        for name, directory in inputs.items():
            shutil.copytree(cls.outputs / name, root / "processing" / directory)
        command = [sys.executable, str(JOBS / f"{program}.py"), *arguments, "--root", str(root)]
        run = subprocess.run(command, capture_output=True, text=True, timeout=300)
        if run.returncode != code:
            raise AssertionError(f"{program} ended with {run.returncode}: {run.stdout}{run.stderr}")
        for name in outputs:
            shutil.copytree(root / "processing" / name, cls.outputs / name, dirs_exist_ok=True)
        return (root / "output" / "message").read_text()

    @classmethod
    def train(cls):
        model = cls.scratch / "model"
        environment = {
            "SM_CHANNEL_TRAIN": str(cls.outputs / "train"),
            "SM_CHANNEL_VALIDATION": str(cls.outputs / "validation"),
            "SM_MODEL_DIR": str(model),
            "OMP_NUM_THREADS": "1",
        }
        command = [sys.executable, str(JOBS / "train.py"), "--rounds", "30", "--leaves", "7"]
        run = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment)
        if run.returncode:
            raise AssertionError(run.stdout + run.stderr)
        cls.log = run.stdout
        (cls.outputs / "model").mkdir()
        with tarfile.open(cls.outputs / "model" / "model.tar.gz", "w:gz") as tar:
            tar.add(model, ".")

    def test_1_training_reports_each_round(self):
        self.assertEqual(self.log.count("validation_roc_auc="), 3, self.log)
        self.assertIn("best_round=", self.log)

    def test_2_a_bad_model_is_no_release(self):
        message = self.job("evaluate", ["--least-roc-auc", "0.999"], EVALUATED, [], code=1)
        self.assertIn("a release needs 0.9990", message)

    def test_3_evaluation_makes_the_release(self):
        message = self.job("evaluate", ["--version", "v1", "--least-roc-auc", "0.6"], EVALUATED, ["release"])
        evaluation = json.loads((self.outputs / "release" / "evaluation.json").read_text())
        (true_below, false_above), (false_below, true_above) = evaluation["confusion_matrix"]
        self.assertEqual(true_below + false_above + false_below + true_above, evaluation["rows"])
        self.assertAlmostEqual(evaluation["accuracy"], (true_below + true_above) / evaluation["rows"], places=5)
        self.assertGreater(evaluation["roc_auc"], 0.7)
        self.assertGreater(evaluation["accuracy"], evaluation["accuracy_of_always_below"])
        self.assertEqual(evaluation["version"], "v1")
        self.assertIn(f"accuracy={evaluation['accuracy']:.4f}", message)
        names = sorted(path.name for path in (self.outputs / "release").iterdir())
        self.assertEqual(names, ["encoder.json", "evaluation.json", "model.tar.gz"])

    def test_4_predictions_are_made_and_checked(self):
        self.job("preprocess", ["--for", "inference"], {"new": "input", "release": "release"}, ["features"])
        self.job("predict", [], {"features": "features", "release": "release"}, ["predictions"])
        inputs = {"features": "features", "predictions": "predictions", "release": "release"}
        message = self.job("check", [], inputs, ["published"])
        self.assertTrue(message.startswith("3000 predictions are as the evaluation let expect"), message)
        report = json.loads((self.outputs / "published" / "check.json").read_text())
        self.assertTrue(report["passed"])
        self.assertEqual(report["known"], 3000)

        predictions = self.outputs / "predictions" / "predictions.csv"
        whole = predictions.read_text()
        predictions.write_text("\n".join(whole.splitlines()[:-5]) + "\n")
        message = self.job("check", [], inputs, [], code=1)
        self.assertIn("there are 2995 predictions for 3000 people", message)

    def test_5_other_features_are_refused(self):
        features = self.outputs / "features" / "features.csv"
        features.write_text(features.read_text().replace("row,age,", "row,Age,", 1))
        message = self.job("predict", [], {"features": "features", "release": "release"}, [], code=1)
        self.assertIn("not those that the model was trained with", message)


if __name__ == "__main__":
    unittest.main()
