"""Sentences ranked by how much of a text they stand for.

A text is a graph: its sentences are the nodes, and two sentences are joined as strongly as their words agree. PageRank on
that graph finds the sentences that the others lean on; with the walk pulled towards a question, it finds those that answer
it. The standard library is all it takes.
"""

import math
import re
from dataclasses import dataclass

MOST_SENTENCES = 400
"""The graph has this many nodes squared."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n\s*\n")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ABBREVIATIONS = ("mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "e.g.", "i.e.", "etc.", "vs.", "no.", "fig.")
_STOP = frozenset(
    """a about above after again all also am an and any are as at be because been before being below between both but by can
    could did do does doing down during each few for from further had has have having he her here hers him his how i if in
    into is it its itself just me more most my no nor not now of off on once only or other our out over own same she should so
    some such than that the their them then there these they this those through to too under until up very was we were what
    when where which while who whom why will with would you your""".split()
)


@dataclass(frozen=True)
class Model:
    """How the walk over the sentences goes."""

    name: str
    damping: float
    rounds: int
    lead: float
    """How much more the first sentences of a text count: 0 for not at all."""


MODELS = {
    model.name: model
    for model in (
        Model("textrank-1", damping=0.85, rounds=60, lead=0.0),
        # News and reports say first what matters.
        Model("textrank-lead-1", damping=0.85, rounds=60, lead=1.5),
    )
}
DEFAULT_MODEL = "textrank-1"


def sentences(text):
    """The sentences of a text, in order."""
    found = []
    for piece in _SENTENCE_END.split(text):
        piece = " ".join(piece.split())
        if not piece:
            continue
        if found and found[-1].lower().endswith(_ABBREVIATIONS):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return found


def words(sentence):
    """The words that carry meaning, roughly stemmed."""
    return [_stem(word) for word in (w.lower() for w in _WORD.findall(sentence)) if word not in _STOP]


def _stem(word):
    for ending in ("'s", "’s", "ings", "ing", "edly", "ed", "ies", "es", "ly", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + ("y" if ending == "ies" else "")
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def _weights(bags):
    """How rare a word is among the sentences."""
    counts = {}
    for bag in bags:
        for word in set(bag):
            counts[word] = counts.get(word, 0) + 1
    return {word: math.log(1 + len(bags) / count) for word, count in counts.items()}


def _vector(bag, rarity):
    vector = {}
    for word in bag:
        vector[word] = vector.get(word, 0.0) + rarity.get(word, 0.0)
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {word: weight / length for word, weight in vector.items()} if length else {}


def _agreement(one, other):
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other.get(word, 0.0) for word, weight in one.items())


def _walk(vectors, start, model):
    """PageRank: where a reader ends up who follows agreement, and begins anew at `start`."""
    count = len(vectors)
    total = sum(start)
    start = [weight / total for weight in start] if total else [1 / count] * count
    edges = [[(j, _agreement(a, b)) for j, b in enumerate(vectors) if j != i] for i, a in enumerate(vectors)]
    edges = [[(j, weight) for j, weight in row if weight > 0] for row in edges]
    sums = [sum(weight for _, weight in row) for row in edges]
    ranks = start[:]
    for _ in range(model.rounds):
        # A sentence that agrees with no other sends its reader back to the start.
        lost = sum(rank for rank, out in zip(ranks, sums) if not out)
        following = [(1 - model.damping + model.damping * lost) * weight for weight in start]
        for rank, row, out in zip(ranks, edges, sums):
            for j, weight in row:
                following[j] += model.damping * rank * weight / out
        moved = sum(abs(a - b) for a, b in zip(ranks, following))
        ranks = following
        if moved < 1e-9:
            break
    return ranks


def summarize(text, count, model):
    """The sentences that stand for the text, in its own order, and its key words."""
    found = sentences(text)[:MOST_SENTENCES]
    bags = [words(sentence) for sentence in found]
    rarity = _weights(bags)
    start = [1 + model.lead / (1 + index) for index in range(len(found))]
    ranks = _walk([_vector(bag, rarity) for bag in bags], start, model)
    best = sorted(sorted(range(len(found)), key=lambda i: -ranks[i])[:count])
    return {
        "summary": " ".join(found[i] for i in best),
        "sentences": [{"text": found[i], "position": i, "score": round(ranks[i], 4)} for i in best],
        "keywords": _keywords(found, bags, ranks),
        "read": len(found),
    }


def _keywords(found, bags, ranks):
    """The words that the weightiest sentences share, as the text writes them."""
    scores, spelling = {}, {}
    for sentence, bag, rank in zip(found, bags, ranks):
        for word in set(bag):
            scores[word] = scores.get(word, 0.0) + rank
        for word in _WORD.findall(sentence):
            spelling.setdefault(_stem(word.lower()), word.lower())
    best = sorted((word for word in scores if len(word) > 2), key=lambda word: (-scores[word], word))[:8]
    return [spelling.get(word, word) for word in best]


def ask(text, question, count, model):
    """The sentences that answer a question best, best first; none if the text does not speak of it."""
    found = sentences(text)[:MOST_SENTENCES]
    bags = [words(sentence) for sentence in found]
    rarity = _weights(bags)
    vectors = [_vector(bag, rarity) for bag in bags]
    asked = _vector(words(question), rarity)
    relevance = [_agreement(asked, vector) for vector in vectors]
    if not any(relevance):
        return {"answer": None, "sentences": [], "confidence": 0.0, "read": len(found)}
    ranks = _walk(vectors, relevance, model)
    top = max(ranks)
    # What the walk finds near the question supports the answer; what shares its words is the answer.
    scores = [0.7 * own + 0.3 * rank / top for own, rank in zip(relevance, ranks)]
    best = [i for i in sorted(range(len(found)), key=lambda i: -scores[i]) if relevance[i] > 0][:count]
    return {
        "answer": found[best[0]],
        "sentences": [{"text": found[i], "position": i, "score": round(scores[i], 4)} for i in best],
        "confidence": round(min(1.0, relevance[best[0]]), 3),
        "read": len(found),
    }
