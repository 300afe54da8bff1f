"""Write what plain text tells of each word: its cluster, how often it is capitalised, its entity type.

    python -m idnews.entities.train.words ../shared

Clusters: k-means over singular vectors of positive pointwise mutual information between words and their
neighbours; the centres of the 900 clusters are grouped again into 250 and 60. Capitals: share of
occurrences inside a sentence that begin with a capital. Entity types: NERP (IndoNLU, Apache-2.0).
"""

# pyright: reportMissingImports=false, reportArgumentType=false, reportOptionalSubscript=false

from __future__ import annotations

import argparse
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.cluster import KMeans
from sklearn.utils.extmath import randomized_svd

from idnews.entities.train.corpora import plain_sentences
from idnews.entities.words import FILE, SHARES, write_table

SIZES = (900, 250, 60)
CONTEXTS, DIMENSIONS, MIN_COUNT, SEED = 3000, 100, 3, 7
NERP_TYPES = {"PPL": "P", "PLC": "L", "IND": "O", "EVT": "E", "FNB": "F"}


def capital_shares(sentences: list[list[str]], kinds: dict[str, str]) -> dict[str, int]:
    """For each lower-cased word, the step of `SHARES` that its share of capitals reaches.

    A third of the text is all in lower case and tells nothing of capitals: a word of a name (by `kinds`) that stands
    there alone has no share; any other word is plain.
    """
    capital, total, lowered = Counter[str](), Counter[str](), Counter[str]()
    for sentence in sentences:
        plain = [w for w in sentence if w.isalpha() and len(w) > 3]
        capitals = sum(w[0].isupper() for w in plain)
        if len(plain) < 4 or capitals > 0.6 * len(plain):
            continue  # headlines say nothing of a word's own capitals
        for before, word in pairwise(sentence):
            if word[0].isalpha() and before not in {'"', "“", ".", ":", "'"}:
                lower = word.lower()
                (total if capitals else lowered)[lower] += 1
                capital[lower] += word[0].isupper()
    shares = {w: 0 for w, n in lowered.items() if n > 1 and not kinds.get(w, "").isupper()}
    return shares | {w: sum(capital[w] / n >= s for s in SHARES) for w, n in total.items() if n > 1}


def entity_types(path: Path) -> dict[str, str]:
    """For each word of NERP that is mostly part of entities, its type; lower case where it is only often."""
    seen, total = Counter[tuple[str, str]](), Counter[str]()
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, tag = line.partition("\t")
        total[word] += 1
        if tag[2:] in NERP_TYPES:
            seen[word, NERP_TYPES[tag[2:]]] += 1
    out: dict[str, str] = {}
    for (word, kind), count in sorted(seen.items(), key=lambda item: item[1]):
        if word.isalpha() and len(word) > 2 and count >= 0.3 * total[word]:
            out[word] = kind if count >= 0.7 * total[word] else kind.lower()
    return out


def clusters(sentences: list[list[str]]) -> dict[str, tuple[int, int, int]]:
    """Each frequent word's clusters, from fine to coarse."""
    lowered = [["<s>", *(w.lower() for w in s), "</s>"] for s in sentences]
    counts = Counter(w for s in lowered for w in s)
    vocabulary = {w: i for i, w in enumerate(sorted(w for w, n in counts.items() if n >= MIN_COUNT))}
    frequent = sorted(counts, key=lambda w: (-counts[w], w))[:CONTEXTS]
    context = {w: i for i, w in enumerate(frequent)}
    pairs = Counter[tuple[int, int]]()
    for sentence in lowered:
        for i, word in enumerate(sentence):
            if (row := vocabulary.get(word)) is None:
                continue
            for slot, offset in enumerate((-2, -1, 1, 2)):
                if 0 <= i + offset < len(sentence) and (column := context.get(sentence[i + offset])) is not None:
                    pairs[row, slot * CONTEXTS + column] += 1
    rows, columns = np.array(list(pairs)).T
    values = np.array(list(pairs.values()), dtype=np.float64)
    shape = (len(vocabulary), 4 * CONTEXTS)
    matrix = csr_matrix((values, (rows, columns)), shape=shape)
    of_row, of_column = np.asarray(matrix.sum(1)).ravel(), np.asarray(matrix.sum(0)).ravel()
    expected = of_row[rows] * of_column[columns] ** 0.75 / (of_column**0.75).sum()
    information = np.maximum(np.log(values / expected), 0)
    u, s, _ = randomized_svd(csr_matrix((information, (rows, columns)), shape=shape), DIMENSIONS, random_state=SEED)
    vectors = u * np.sqrt(s)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    fine = KMeans(SIZES[0], n_init=1, max_iter=40, random_state=SEED).fit(vectors)
    middle = KMeans(SIZES[1], n_init=4, random_state=SEED).fit(fine.cluster_centers_)
    coarse = KMeans(SIZES[2], n_init=4, random_state=SEED).fit(middle.cluster_centers_)
    chains = {i: (i, int(m), int(coarse.labels_[m])) for i, m in enumerate(middle.labels_)}
    return {word: chains[int(fine.labels_[i])] for word, i in vocabulary.items()}


def main() -> None:
    """Write the table of words."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    shared = parser.parse_args().shared
    sentences = list(plain_sentences(shared))
    kinds = entity_types(shared / "ner" / "nerp-indonlu.filtered.conll")
    write_table(
        clusters(sentences),
        capital_shares(sentences, kinds),
        kinds,
        Path(__file__).parents[2] / "data" / FILE,
    )


if __name__ == "__main__":
    main()
