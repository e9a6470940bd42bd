"""The algorithm, on texts whose answers a person would agree with."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "app"))

import ranking  # noqa: E402

MODEL = ranking.MODELS[ranking.DEFAULT_MODEL]
LEAD = ranking.MODELS["textrank-lead-1"]
RIVER = (
    "The river rises in the northern hills. In spring the river floods the lower fields, and farmers wait for the water to "
    "fall. The floods leave silt on the fields, which makes the soil rich. A bridge of stone was built over the river in "
    "1820. Bees are kept near the orchard. The rich soil of the fields feeds the towns along the river."
)


class Sentences(unittest.TestCase):
    def check(self, text, expected):
        self.assertEqual(ranking.sentences(text), expected)

    def test_ends(self):
        self.check("", [])
        self.check("  \n ", [])
        self.check("One", ["One"])
        self.check("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"])
        self.check("It costs 3.50 today. Fine.", ["It costs 3.50 today.", "Fine."])
        self.check("A title\n\nA paragraph\nthat goes on.", ["A title", "A paragraph that goes on."])

    def test_abbreviations_do_not_end_one(self):
        self.check("Dr. Smith saw Mr. Jones. They spoke.", ["Dr. Smith saw Mr. Jones.", "They spoke."])


class Words(unittest.TestCase):
    def test_what_is_left(self):
        self.assertEqual(ranking.words("The cats were chasing the cities' berries"), ["cat", "chas", "city", "berry"])
        self.assertEqual(ranking.words("is it of the"), [])
        self.assertEqual(ranking.words("Größe, naïve; 42"), ["größ", "naïv", "42"])


class Summaries(unittest.TestCase):
    def test_keeps_order_and_count(self):
        for count in (1, 2, 3, 20):
            made = ranking.summarize(RIVER, count, MODEL)
            positions = [sentence["position"] for sentence in made["sentences"]]
            self.assertEqual(positions, sorted(positions))
            self.assertEqual(len(positions), min(count, 6))

    def test_leaves_out_what_stands_alone(self):
        made = ranking.summarize(RIVER, 3, MODEL)
        self.assertNotIn("Bees", made["summary"])
        self.assertIn("fields", made["summary"])
        self.assertIn("river", made["keywords"])

    def test_ranks_are_shares(self):
        made = ranking.summarize(RIVER, 20, MODEL)
        self.assertAlmostEqual(sum(s["score"] for s in made["sentences"]), 1.0, places=2)

    def test_lead_prefers_the_beginning(self):
        first = lambda model: ranking.summarize(RIVER, 20, model)["sentences"][0]["score"]  # noqa: E731
        self.assertGreater(first(LEAD), first(MODEL))

    def test_odd_texts(self):
        for text in ("Word", "1 2 3", "The. Of. It.", "Same. Same. Same.", "É" * 5000):
            made = ranking.summarize(text, 3, MODEL)
            self.assertTrue(made["summary"], text[:20])

    def test_a_long_text_is_read_up_to_the_limit(self):
        text = " ".join(f"Sentence number {n} speaks of topic {n % 17}." for n in range(1000))
        self.assertEqual(ranking.summarize(text, 3, MODEL)["read"], ranking.MOST_SENTENCES)


class Answers(unittest.TestCase):
    def check(self, question, fragment):
        self.assertIn(fragment, ranking.ask(RIVER, question, 1, MODEL)["answer"])

    def test_finds_the_sentence(self):
        self.check("When was the bridge built?", "1820")
        self.check("Where does the river rise?", "northern hills")
        self.check("What do the floods leave on the fields?", "silt")
        self.check("Where are bees kept?", "orchard")

    def test_says_so_when_the_text_does_not(self):
        made = ranking.ask(RIVER, "Who won the election?", 3, MODEL)
        self.assertIsNone(made["answer"])
        self.assertEqual((made["sentences"], made["confidence"]), ([], 0.0))


if __name__ == "__main__":
    unittest.main()
