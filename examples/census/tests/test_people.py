"""Reading the table, and people as numbers. Needs nothing but the standard library."""

import collections
import pathlib
import tempfile
import unittest

from tests import sample

import people  # isort: skip
from encoder import INVESTMENT, MOST, Encoder  # isort: skip


class Table(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.path = pathlib.Path(scratch.name) / "people.csv"

    def test_every_column_is_one_thing(self):
        known = {*people.NUMBERS, *people.CATEGORIES, people.WEIGHT, people.INCOME}
        self.assertEqual(known, set(sample.fetch.HEADER))
        self.assertEqual(len(known), len(people.NUMBERS) + len(people.CATEGORIES) + 2)

    def test_words_lose_their_blanks(self):
        sample.write(self.path, 20)
        rows = list(people.people(str(self.path)))
        self.assertEqual(len(rows), 20)
        self.assertFalse([value for row in rows for value in row.values() if value != value.strip()])

    def check_refused(self, text, why):
        self.path.write_text(text, encoding="utf-8")
        with self.assertRaisesRegex(people.Unreadable, why):
            list(people.people(str(self.path)))

    def test_what_is_no_census_is_refused(self):
        sample.write(self.path, 3)
        header, first, *_ = self.path.read_text().splitlines()
        self.check_refused("", "has no column age")
        self.check_refused(header.replace("sex", "gender") + "\n" + first, "has no column sex")
        self.check_refused(f"{header}\n{first}\n{first},1\n", "Row 2 of people.csv has 43 columns, not 42")

    def test_incomes(self):
        self.assertEqual(people.label({"income": "50000+."}), 1)
        self.assertEqual(people.label({"income": "- 50000."}), 0)
        for other in ({}, {"income": "49000"}, {"income": ""}):
            with self.assertRaises(people.Unreadable):
                people.label(other)

    def test_an_input_without_a_table_says_what_it_has(self):
        (self.path.parent / "notes.txt").touch()
        with self.assertRaisesRegex(people.Unreadable, "which has notes.txt"):
            people.files(str(self.path.parent))


class Parts(unittest.TestCase):
    def test_shares_and_twins(self):
        generator = sample.random.Random(5)
        everybody = [sample.person(generator) for _ in range(3000)]
        parts = collections.Counter(map(people.part, everybody))
        self.assertEqual(set(parts), set(people.PARTS))
        for part, share in zip(people.PARTS, (0.7, 0.1, 0.2)):
            self.assertAlmostEqual(parts[part] / 3000, share, delta=0.03)
        for person in everybody[:50]:
            twin = {**person, people.WEIGHT: "1.0", people.INCOME: people.ABOVE}
            self.assertEqual(people.part(person), people.part(twin), "neither weight nor income decide")


class Encoding(unittest.TestCase):
    def setUp(self):
        generator = sample.random.Random(3)
        self.rows = [sample.person(generator) for _ in range(600)]
        self.encoder = Encoder.learn(self.rows)

    def encoded(self, **changes):
        person = {**self.rows[0], **changes}
        return dict(zip(self.encoder.names, self.encoder.encode(person)))

    def test_places_are_by_frequency(self):
        rows = [{**self.rows[0], "sex": sex} for sex in ["a"] * 3 + ["b"] * 5 + ["c"] * 5 + ["d"]]
        self.assertEqual(Encoder.learn(rows, least=2).places["sex"], ["b", "c", "a"])
        many = {name: collections.Counter({f"v{n:03}": 100 for n in range(300)}) for name in people.CATEGORIES}
        self.assertEqual(len(Encoder.of_counts(many).places["sex"]), MOST)

    def test_what_is_unknown_is_empty(self):
        self.assertEqual(self.encoded(sex="?")["sex"], "")
        self.assertEqual(self.encoded(sex="never seen")["sex"], "")
        self.assertIn(self.encoded(sex="Female")["sex"], ("0", "1"))
        self.assertEqual(self.encoded(age="?")["age"], "")

    def test_investment(self):
        changes = {"capital gains": "100", "capital losses": "30", "dividends from stocks": "5"}
        self.assertEqual(self.encoded(**changes)[INVESTMENT], "75")
        self.assertEqual(float(self.encoded(**{**changes, "capital gains": "1234567"})[INVESTMENT]), 1234542)
        with self.assertRaisesRegex(people.Unreadable, "capital gains has 'much'"):
            self.encoded(**{"capital gains": "much"})

    def test_features_have_names(self):
        self.assertEqual(len(self.encoder.encode(self.rows[0])), len(self.encoder.names))
        self.assertEqual(sum(self.encoder.categorical), len(people.CATEGORIES))
        self.assertNotIn(people.WEIGHT, self.encoder.names)
        self.assertNotIn(people.INCOME, self.encoder.names)

    def test_saved_and_loaded(self):
        with tempfile.TemporaryDirectory() as directory:
            path = f"{directory}/encoder.json"
            self.encoder.save(path)
            again = Encoder.load(path)
            self.assertEqual(again.places, self.encoder.places)
            self.assertEqual([again.encode(row) for row in self.rows], [self.encoder.encode(row) for row in self.rows])
            pathlib.Path(path).write_text('{"version": 2}')
            with self.assertRaisesRegex(people.Unreadable, "version 2"):
                Encoder.load(path)
            pathlib.Path(path).write_text('{"version": 1, "places": {}}')
            with self.assertRaisesRegex(people.Unreadable, "knows no column class of worker"):
                Encoder.load(path)


class Fetched(unittest.TestCase):
    def test_a_row_is_kept_in_our_form(self):
        raw = ", ".join(["7", "Private", "3"] + ["x"] * 2 + ["0"] + ["x"] * 10 + ["1", "2", "3"] + ["x"] * 5 + ["1700.10"]
                        + ["x"] * 5 + ["4"] + ["x"] * 5 + ["0", "x", "2", "52", "95", "- 50000."])  # fmt: skip
        cells = sample.fetch.line(raw + "\n").rstrip("\n").split(",")
        self.assertEqual(cells[:3], ["7", " Private", "3"])
        self.assertEqual((cells[24], cells[40], cells[41]), ("1700.1", "95", " - 50000."))
        with self.assertRaisesRegex(ValueError, "41 columns instead of 42"):
            sample.fetch.line(raw.rsplit(",", 1)[0])


if __name__ == "__main__":
    unittest.main()
