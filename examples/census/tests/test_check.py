"""What staging's check lets through, and what it stops."""

import unittest

from tests import sample  # noqa: F401 (it finds the jobs)

import check  # isort: skip
import people  # isort: skip

EVALUATION = {"version": "v1", "rows": 40000, "threshold": 0.5, "accuracy": 0.95, "share_predicted_above": 0.1}


def predictions(rows=2000, above=200):
    return [
        [str(n), "0.900000" if n <= above else "0.100000", people.ABOVE if n <= above else people.BELOW] for n in range(1, rows + 1)
    ]


def labels(rows=2000, above=200, wrong=100):
    """Those whose prediction is wrong are the last: they earn more than predicted."""
    return [[str(n), "1" if n <= above or n > rows - wrong else "0"] for n in range(1, rows + 1)]


class Check(unittest.TestCase):
    def check(self, expected, made=None, known=(), features=2000, **evaluation):
        report = check.check(features, predictions() if made is None else made, list(known), {**EVALUATION, **evaluation})
        if expected is None:
            self.assertEqual(report.wrong, [])
        else:
            self.assertTrue(any(expected in wrong for wrong in report.wrong), report.wrong)
        return report

    def test_good_ones_pass(self):
        report = self.check(None)
        self.assertEqual((report.facts["above"], report.facts["share_above"]), (200, 0.1))
        report = self.check(None, known=labels())
        self.assertEqual(report.facts["accuracy"], 0.95)
        self.assertEqual(report.facts["confusion_matrix"], [[1700, 0], [100, 200]])

    def test_counts(self):
        self.check("there are 1999 predictions for 2000 people", predictions(1999))
        self.check("there are 0 predictions", [])
        self.check("a row is predicted twice", predictions()[:-1] + [predictions()[0]])
        self.check("of 2001 known incomes, 2000 were predicted", known=labels() + [["9999", "1"]])

    def test_ranges(self):
        for bad in ("1.2", "-0.1", "nan", "", "high"):
            self.check(f"row 2 has the probability {bad}", [*predictions()[:1], ["2", bad, people.ABOVE], *predictions()[2:]])
        self.check("row 1 is predicted 'rich'", [["1", "0.9", "rich"], *predictions()[1:]])
        self.check("row 1 has the probability 0.9 and is predicted '- 50000.'", [["1", "0.9", people.BELOW], *predictions()[1:]])

    def test_agreement_with_the_evaluation(self):
        self.check("2.00% are predicted above; in the evaluation it was 10.00%", predictions(above=40))
        self.check("40.00% are predicted above", predictions(above=800))
        self.check("the accuracy is 0.9000; in the evaluation it was 0.9500", known=labels(wrong=200))
        self.check(None, known=labels(wrong=140))

    def test_few_rows_vary_more(self):
        self.check(None, predictions(40, 8), features=40)
        self.check("are predicted above", predictions(2000, 400), features=2000)

    def test_a_flood_of_errors_is_cut_short(self):
        report = self.check("row 1", [[str(n), "2", people.ABOVE] for n in range(2000)])
        self.assertLess(len(report.wrong), 20)


if __name__ == "__main__":
    unittest.main()
