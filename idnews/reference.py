"""`find_reference()`: the date of publication that an article gives as its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from idnews._tokens import shadow
from idnews.dates import find_dates
from idnews.lexicon import publication as words
from idnews.lexicon.dates import WEEKDAYS
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
        for line in self.text.split("\n"):
            if line.strip():
                yield _Line(at, line, [(d, m) for d, m in self.found if at <= m.start and m.end <= at + len(line)])
            at += len(line) + 1

    def headings(self) -> Iterator[date]:
        """The dates that stand above the text in lines that hold nothing else but who wrote it."""
        if len(self.lines) < 2:
            return  # a date and nothing that it could be the date of
        own: list[tuple[date, bool]] = []  # with whether its time is told
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
            elif all(word in words.PUBLISHED or not any(map(str.isalpha, word)) for word in spoken) or (
                "T" in mention.value and _ends_field(before) and not behind.strip(f" {_SEPARATORS}.")
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
                behind = line.text[mention.end - line.start :].lstrip(" )")
                dash = behind.lstrip("-")
                if _is_place(self.source[line.start : mention.start]) and dash != behind and dash[:1] == " ":
                    yield day

    def days_of_speech(self) -> tuple[date | None, date | None]:
        """The day of the first reported speech that is none of an earlier time, and the latest of all."""
        days = [(day, self._is_said(m)) for day, m in self.found if _names_weekday(m)]
        said = [(day, sure) for day, sure in days if sure is not None]
        return next((day for day, sure in said if sure), None), max((day for day, _ in said), default=None)

    def _is_said(self, mention: Timex) -> bool | None:
        """Whether a day stands behind reported speech, and is the article's own; `None` where nobody speaks."""
        sentence = self.text[: mention.start].rpartition("\n")[2].rpartition(". ")[2]
        spoken = sentence.replace(",", " ").replace('"', " ").split()
        verb = next((i for i in reversed(range(len(spoken))) if spoken[i] in words.SPEECH), None)
        if verb is None:
            return None
        own_day = words.EARLIER.isdisjoint(spoken[:_START]) and words.OTHER_DAY.isdisjoint(spoken[verb:])
        return own_day and not mention.value.endswith("TNI")  # what is said at night comes out the next day


def _stated_day(mention: Timex) -> date | None:
    try:
        return date.fromisoformat(mention.value.partition("T")[0]) if mention.value[4:5] == "-" else None
    except ValueError:  # a month, a week, a range, or a year that is not told
        return None


def _names_weekday(mention: Timex) -> bool:
    return mention.text.lower().partition(" ")[0].strip(",") in WEEKDAYS


def _is_place(before: str) -> bool:
    """Whether nothing but a place and an outlet stand in front of a date: `Liputan.id, Jakarta, `."""
    named = all(word[:1].isupper() or not word[:1].isalpha() for word in before.split())
    return named and 0 < len(before.strip()) <= _PLACE


def _ends_field(before: str) -> bool:
    """Whether what stands in front of a date is a field by itself: `Berita.id - `, `Budi Santoso | `, or nothing."""
    field = before.rstrip()
    return not field or (field[-1] in _SEPARATORS and len(field.split()) < 9)
