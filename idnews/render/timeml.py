"""Documents as TimeML 1.2.1: the dates of the text as TIMEX3 elements."""

from __future__ import annotations

from datetime import date, datetime
from xml.sax.saxutils import escape, quoteattr

from idnews.facts import Document
from idnews.values import Interval, Timex, TimexType

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
_CREATION = "t0"


def timeml(document: Document) -> str:
    """The document with its dates marked; the reference date is the time of its creation."""
    reference = document.reference
    created = ""
    if reference is not None:
        day = _reference_value(reference)
        kind = "TIME" if "T" in day else "DATE"
        created = (
            f'<DCT><TIMEX3 tid="{_CREATION}" type="{kind}" value="{day}" '
            f'functionInDocument="CREATION_TIME">{day}</TIMEX3></DCT>\n'
        )
    parts: list[str] = []
    behind: list[str] = []  # the ends of stretches of time, which stand nowhere in the text by themselves
    at = 0
    ids = (f"t{n}" for n in range(1, 4 * len(document.dates) + 1))
    for mention in document.dates:
        parts.append(_text(document.text[at : mention.start]))
        own = next(ids)
        attributes = {"tid": own, "type": str(mention.type), "value": mention.value}
        first, slash, last = mention.value.partition("/")
        if slash and mention.type is TimexType.DURATION:  # `90 hingga 120 hari`: TIMEX3 holds one length
            attributes |= {"value": first, "mod": "EQUAL_OR_MORE"}
        elif slash and mention.type is not TimexType.SET:
            ends = {"beginPoint": (next(ids), first), "endPoint": (next(ids), last)}
            attributes |= {"type": "DURATION", "value": _length(mention.interval, first)}
            for name, (tid, value) in ends.items():
                attributes[name] = tid
                kind = "TIME" if "T" in value else "DATE"
                behind.append(f'<TIMEX3 tid="{tid}" type="{kind}" value={quoteattr(value)}/>')
        attributes |= _more(mention, has_creation=reference is not None)
        written = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())
        parts.append(f"<TIMEX3 {written}>{_text(mention.text)}</TIMEX3>")
        at = mention.end
    text = "".join((*parts, _text(document.text[at:]), *behind))
    return f"{_HEAD}{created}<TEXT>{text}</TEXT>\n</TimeML>\n"


def _more(mention: Timex, *, has_creation: bool) -> dict[str, str]:
    """The attributes that only some expressions have."""
    more = {}
    if mention.mod is not None:
        more["mod"] = str(mention.mod)
    if mention.type is TimexType.SET:
        more["quant"] = "EVERY"
    if mention.anchor is not None and has_creation:
        more |= {"temporalFunction": "true", "anchorTimeID": _CREATION}
        if mention.type is TimexType.DURATION and mention.interval is not None:
            coming = mention.interval.start.date() == mention.anchor
            more["beginPoint" if coming else "endPoint"] = _CREATION
    return more


def _length(interval: Interval | None, first: str) -> str:
    """How long a stretch of time is: in days or minutes, or so many of its unit where nothing tells."""
    if interval is None:
        return "PTXM" if "T" in first else "PXY" if len(first) == 4 else "PXM" if len(first) == 7 else "PXD"
    length = interval.end - interval.start
    return f"P{length.days}D" if not length.seconds else f"PT{length.days * 1440 + length.seconds // 60}M"


def _reference_value(reference: date) -> str:
    return reference.isoformat(timespec="seconds") if isinstance(reference, datetime) else reference.isoformat()


def _text(text: str) -> str:
    """The text in XML 1.0, which has no place for most control characters, surrogates and non-characters."""
    return escape("".join(c if _is_xml(c) else "\N{REPLACEMENT CHARACTER}" for c in text)).replace("\r", "&#13;")


def _is_xml(c: str) -> bool:
    return c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff" if c not in "\t\n\r" else True
