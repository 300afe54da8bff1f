"""Jobs in English, which are no names: `GM External Affairs`, `Head of Research`, `Founder & CEO`."""

from __future__ import annotations

from idnews.entities import titles
from idnews.entities.schedule import needs
from idnews.entities.spans import Spans
from idnews.entities.tokens import Words, is_name_word

_JOBS = titles.JOBS | titles.JOBS_ALONE
_ENDS = titles.FIELDS | _JOBS
_WORDS = _JOBS | titles.BEFORE_FIELDS
# As texts write them
_TRIGGERS = _JOBS.union(map(str.capitalize, _JOBS), map(str.upper, _JOBS))


@needs(_TRIGGERS)
def jobs(words: Words, spans: Spans) -> Spans:
    """`GM External Affairs Wuxor` is of Wuxor, `Portfolio Manager` of nobody: a name does not begin with a job."""
    ends = dict(_places(words))
    if not ends:
        return spans
    out: Spans = []
    for span in spans:
        end = ends.get(span.first, 0)
        if end < span.last:
            out.append(span.but(first=end, rule="role") if end else span)
    return out


def _places(words: Words) -> list[tuple[int, int]]:
    """The places of the words of jobs of two words and more, each with where the job ends."""
    found: list[tuple[int, int]] = []
    done = 0
    for i in words.names:
        if i < done or words.lowers[i] not in _JOBS:
            continue
        first, end = _begin(words, i, done), _end(words, i)
        if end - first > 1:
            found += [(k, end) for k in range(first, end)]
            done = end
    return found


def _begin(words: Words, i: int, floor: int) -> int:
    """Where the job begins that the word at `i` names: with its field, or with *Co-*."""
    texts, lowers = words.texts, words.lowers
    while i > floor and is_name_word(texts[i - 1]) and lowers[i - 1] in titles.BEFORE_FIELDS:
        i -= 1
    return i - 2 if i > floor + 1 and texts[i - 2 : i] == ["Co", "-"] else i


def _end(words: Words, i: int) -> int:
    """Where the job ends that the word at `i` names: behind the last word that can end one, and what joins more."""
    texts, lowers = words.texts, words.lowers
    end, alone = i + 1, lowers[i] in titles.JOBS_ALONE
    k = end
    while k < len(texts):
        if lowers[k] in titles.WITHIN_JOBS:
            if texts[k + 1 : k + 4 : 2] == ["Co", "Founder"]:
                return k + 4
            more = titles.BEFORE_FIELDS if texts[k] == "," else _JOBS if alone else _WORDS
            k += 1
        elif alone:
            break
        else:
            more = _WORDS
        if k == len(texts) or lowers[k] not in more or not is_name_word(texts[k]):
            break
        k += 1
        if lowers[k - 1] in _ENDS:
            end = k
    return end
