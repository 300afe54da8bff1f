"""`find_reference()`: the date of publication that an article gives as its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from idnews._tokens import shadow
from idnews.dates import find_dates
from idnews.lexicon import publication as words
from idnews.lexicon.dates import WEEKDAYS_BESIDE_DATES
from idnews.values import Timex, check_text

_PARAGRAPH = 160  # code points: a longer line is no heading
_HEADINGS = 12  # lines in which an article says who wrote it, and when
_PLACE = 60  # code points in front of the date of a dateline: `Liputan.id, Jakarta, 24 Januari 2023 -`
_START = 3  # words at the start of a sentence: `Sebelumnya, Budi mengatakan`
_OPENING = 10_000  # code points in which the article's own date must stand
_SEPARATORS = "|-•·/"


def find_reference(text: str) -> date | None:
    """The date that an article gives as its own date of publication, or `None` where none is sure.

    It stands in a line of its own above the text (`Selasa, 24 Jan 2023 09:08 WIB`), in the dateline
    (`JAKARTA, 24 Januari 2023 -`) or behind the first reported speech (`kata Budi, Selasa (24/1/2023)`),
    in this order; only days stated with their year count. Where they contradict each other there is none:
    a wrong date would put every *kemarin* in the wrong place.

    >>> find_reference("Pabrik dibuka.\\n\\nRabu, 18 Jun 2025 09:08 WIB\\n\\nIa meresmikannya kemarin.")
    datetime.date(2025, 6, 18)
    >>> print(find_reference("Pabrik itu dibuka pada 18 Juni 2025."))
    None
    """
    check_text(text)
    opening = _Opening(text[:_OPENING])
    spoken, latest = opening.days_of_speech()
    own = next(opening.headings(), None) or next(opening.datelines(), None)
    if own is None:
        # Who speaks on a later day speaks before the article came out.
        return spoken if spoken == latest else None
    # A day later than the article's own, but for a time zone, contradicts it.
    return None if spoken is not None and spoken > own + timedelta(1) else own


class _Line(NamedTuple):
    """A line with the days that it states."""

    start: int
    text: str
    days: list[tuple[date, Timex]]


class _Opening:
    """The first part of an article, line by line."""

    def __init__(self, text: str) -> None:
        self.text = shadow(text)
        self.source = text
        self.found = [(day, m) for m in find_dates(text) if (day := _stated_day(m)) is not None]
        self.lines = list(self._lines())

    def _lines(self) -> Iterator[_Line]:
        at = 0
        for length in map(len, self.source.split("\n")):  # in `text` a break before a lower-case letter is a blank
            line = self.text[at : at + length]
            if line.strip():
                yield _Line(at, line, [(d, m) for d, m in self.found if at <= m.start and m.end <= at + len(line)])
            at += length + 1

    def headings(self) -> Iterator[date]:
        """The dates that stand above the text in lines that hold nothing else but who wrote it."""
        if len(self.lines) < 2:
            return  # a date and nothing that it could be the date of
        own: list[tuple[date, bool]] = []
        updated = []
        for line in self.lines[:_HEADINGS]:
            if len(line.text) > _PARAGRAPH:
                break
            if len(line.days) != 1:
                continue
            day, mention = line.days[0]
            before = line.text[: mention.start - line.start]
            behind = line.text[mention.end - line.start :]
            spoken = frozenset(f"{before} {behind}".replace(":", " ").replace(",", " ").split())
            if not spoken.isdisjoint(words.UPDATED):
                updated.append(day)
            elif (
                all(word in words.PUBLISHED or not any(c.isalpha() for c in word) for word in spoken)
                or ("T" in mention.value and _ends_field(before) and not behind.strip(f" {_SEPARATORS}."))
                or (_is_place(self.source[line.start : mention.start]) and behind.strip(" .") == "")
            ):
                own.append((day, "T" in mention.value))
        # Two lines of one kind with different days are a list of fixtures, or of what happened when.
        if own and all(day == own[0][0] or timed != own[0][1] for day, timed in own):
            yield own[0][0]
        elif not own:
            yield from updated

    def datelines(self) -> Iterator[date]:
        """The dates between the place and the dash that open the text."""
        for line in self.lines[:_HEADINGS]:
            for day, mention in line.days[:1]:
                at = mention.end - line.start
                if mention.start - line.start > _PLACE or not _is_named(self.source[line.start : mention.start]):
                    continue
                behind = line.text[at:]
                outlet, dash, sentence = behind[:_PLACE].partition("- ")
                if not dash:
                    outlet, dash, sentence = behind[:_PLACE].partition(". ")
                    dash = dash if not outlet.strip(" )") and _is_place(self.source[line.start : mention.start]) else ""
                opens_at = line.start + at + len(outlet) + len(dash)
                sentence = self.source[opens_at : opens_at + _PLACE].lstrip(" -\u2013\u2014\"'\u201c")
                ends = outlet[-1:] in ("", " ", ")", "-")
                # Behind the dash of a caption goes on what the picture shows: `- massa membakar toko`.
                if (
                    dash
                    and ends
                    and _is_outlet(self.source[line.start + at :][: len(outlet)])
                    and not sentence[:1].islower()
                ):
                    yield day

    def days_of_speech(self) -> tuple[date | None, date | None]:
        """The day of the first reported speech that is none of an earlier time, and the latest of all."""
        days = [(day, self._is_said(m)) for day, m in self.found if _names_weekday(m)]
        said = [(day, sure) for day, sure in days if sure is not None]
        return next((day for day, sure in said if sure), None), max((day for day, _ in said), default=None)

    def _is_said(self, mention: Timex) -> bool | None:
        """Whether a day stands behind reported speech, and is the article's own; `None` where nobody speaks."""
        before = self.text[: mention.start].rpartition("\n")[2].rpartition(". ")[2]
        parts = [part.split() for part in before.replace('"', " ").split(",")]
        spoken = [word for part in parts for word in part]
        last = next((i for i in reversed(range(len(parts))) if not words.SPEECH.isdisjoint(parts[i])), None)
        if last is None:
            passive = spoken[:1] and spoken[0] in words.SAID and not words.PASSIVE_SPEECH.isdisjoint(spoken)
            return True if passive and words.OTHER_DAY.isdisjoint(spoken) else None
        at = next(i for i in reversed(range(len(parts[last]))) if parts[last][i] in words.SPEECH)
        verb, behind = parts[last][at], parts[last][at + 1 :]
        if not self._is_frame(verb, behind, parts[last + 1 :]):
            return None  # what the speech tells of: *mengatakan korban ditemukan Rabu (18/6/2025)*
        told = " ".join([*behind, *(word for part in parts[last + 1 :] for word in part)])
        for met in words.WHEN_MET:
            told = told.replace(met, " ")
        own_day = words.EARLIER.isdisjoint(spoken[:_START]) and words.OTHER_DAY.isdisjoint(told.split())
        return own_day and not mention.value.endswith("TNI")  # what is said at night comes out the next day

    @staticmethod
    def _is_frame(verb: str, behind: list[str], parts: list[list[str]]) -> bool:
        """Whether what stands between the speech and its day says no more than who spoke, where and to whom."""
        tells = verb.startswith(words.ACTIVE) and behind[:1] != [] and behind[0] not in words.FRAMES
        frames = (not part or part[0] in words.FRAMES or words.CLAUSE.isdisjoint(part) for part in parts[:-1])
        # A bare *pada* behind a comma opens the next clause: *mengatakan, pada Jumat pabrik dibuka*.
        return not tells and all(frames) and parts[-1:] != [[words.ON]]


def _stated_day(mention: Timex) -> date | None:
    try:
        return date.fromisoformat(mention.value.partition("T")[0]) if mention.value[4:5] == "-" else None
    except ValueError:  # a month, a week, a range, or a year that is not told
        return None


def _names_weekday(mention: Timex) -> bool:
    return mention.text.lower().partition(" ")[0].strip(",") in WEEKDAYS_BESIDE_DATES


def _is_named(place: str) -> bool:
    """Whether a place or an outlet stands in front of a date, and nothing else."""
    return bool(place.strip()) and all(word[:1].isupper() or not word[:1].isalpha() for word in place.split())


def _is_place(before: str) -> bool:
    """`Jakarta, `: up to three names and a comma."""
    field = before.rstrip()
    return field.endswith(",") and len(field.split()) < 4 and _is_named(field) and field[0].isalpha()


def _is_outlet(between: str) -> bool:
    """`(ANTARA)`, `Kemenkeu`, or nothing, between a date and the dash behind it."""
    spoken = between.strip(" )(-\u2013\u2014").split()
    return len(spoken) < 4 and all(word[:1].isupper() for word in spoken)


def _ends_field(before: str) -> bool:
    """Whether what stands in front of a date is a field by itself: `Berita.id - `, `Budi Santoso | `, or nothing."""
    field = before.rstrip()
    return not field or (field[-1] in _SEPARATORS and len(field.split()) < 9)
