"""Names that the tagger did not see or misread, told by the noun before them or known beforehand."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, outside, people, terms
from idnews.entities import words as word_table
from idnews.entities.headline_verbs import HEADLINE_VERBS
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, in_order, put
from idnews.entities.tokens import Words, is_name_word, is_platform, is_year
from idnews.entities.trimming import is_security
from idnews.entities.views import is_ordinary

# Right in front of a person, whatever noun stands further in front: usaha milik nyonya Lammer, emiten taipan Aguan
_NO_COMPANIES = people.OWNERS | people.RELATIVES


def companies_by_cue(words: Words, spans: Spans) -> Spans:
    """`penyedia solusi AI Univa`, `anak perusahaan Naver, Snow`: behind such a noun stands a company."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        first = span.first
        while span.label is not EVENT and span.last - first > 1 and texts[first] in terms.FIELDS_OF_COMPANIES:
            if texts[first + 1] in terms.BUSINESS_WORDS:
                break  # `SUN Energy`
            first += 1
        if first != span.first and terms.SURE_FORMS.isdisjoint(texts[span.first : span.last]):  # `TBC Bank Group Plc`
            span = span.but(first=first, rule="cue")
        first = span.first
        if span.label is PERSON:
            # a cue inside another name says nothing: `Bank of England` and behind it its head
            floor = out[-1].last if out and out[-1].last == first else 0
            before = words.lowers[max(floor, first - 4) : first]
            joined = out[-1].label is ORG and out[-1].last == first - 1 if out else False
            if joined and before[-1:] == [","]:
                at = out[-1].first
                before = words.lowers[max(0, at - 2) : at]
            cued = not lexicon.COMPANY_CUES.isdisjoint(before[-3:]) and terms.PARTING.isdisjoint(before[-2:])
            # `perusahaan yang dirintis`, `perusahaan milik` and a name: who did or has it is as often a person
            cued = cued and lexicon.WHICH not in before[-3:] and terms.OWNERS.isdisjoint(before[-1:])
            cued = cued and lexicon.ROLES.isdisjoint(before[-3:]) and _NO_COMPANIES.isdisjoint(before[-1:])
            if cued and not any(set(table.kinds.get(w, "")) & set("12P") for w in texts[first : span.last]):
                span = span.but(label=ORG, rule="cue")
        elif span.label is PRODUCT and first and texts[first - 1] in terms.OWNED:
            span = span.but(label=ORG, rule="cue")  # `dicaplok TikTok`
        elif span.label is PRODUCT and first and texts[first - 1] == terms.SUCH_AS:
            if not lexicon.COMPANY_CUES.isdisjoint(words.lowers[max(0, first - 5) : first - 1]):
                span = span.but(label=ORG, rule="cue")  # `perusahaan AI baru seperti DeepSeek`
        elif span.label is LOC and first and texts[first - 1] in terms.SURE_CUES and texts[first] not in table.longest:
            span = span.but(label=ORG, rule="cue")
        if (
            span.label in (LOC, PRODUCT)
            and _is_paper(texts, first)
            and texts[span.last : span.last + 1] != ["-"]  # `harian Arab-Israel`
            and not _is_listed(texts, span, table)
        ):
            span = span.but(label=ORG, rule="cue")
        out.append(span)
    return out


def _is_paper(texts: list[str], first: int) -> bool:
    """Whether the noun of a paper stands in front: `harian Asia Raya`, `surat kabar Welt am Sonntag`."""
    before = texts[first - 1] if first else ""
    return before in terms.PRESS or (before == terms.NEWS and texts[max(0, first - 2)] == terms.LETTER)


def _is_listed(texts: list[str], span: Span, table: gazetteer.Gazetteer) -> bool:
    """Whether a span is the whole of a known name."""
    return " ".join(texts[span.first : span.last]) in table.kinds


# In front of what has a name of its own, or is somebody's
_NAMED_GOODS = terms.GOODS | terms.ARMS


@needs(lexicon.THING_NOUNS, _NAMED_GOODS, terms.NAMING)
def things(words: Words, spans: Spans) -> Spans:
    """`aplikasi Gojek`, `kapal Dewaruci`: behind such a noun stands the name of a thing; not `kapal Iran`."""
    texts, table = words.texts, gazetteer.load()
    codes, kinds = table.codes, table.kinds
    out: Spans = []
    for span in spans:
        goods = span.first > 0 and span.last - span.first < 3 and texts[span.first - 1] in _NAMED_GOODS
        goods = goods and not _is_held(words, span)
        goods = goods and (span.label is PERSON or texts[span.first - 1] in terms.GOODS)  # `drone Houthi`
        if goods and span.label in _LABELS.values() and not _is_listed(texts, span, table):
            span = span.but(label=PRODUCT, rule="product")
        if _is_called(words, span.first) and span.label in (ORG, PERSON, LOC):
            span = span.but(label=PRODUCT, rule="product")
        noun = texts[span.first - 1] if span.first else ""
        if noun in terms.WEAPONS and "O" in kinds.get(" ".join(texts[span.first : span.last]), ""):
            span = span if span.label is ORG else span.but(label=ORG, rule="gazetteer")  # `roket Hamas`
        elif (
            noun in lexicon.THING_NOUNS
            and span.label in (ORG, PERSON, LOC)
            and " ".join(texts[span.first : span.last]) not in codes
            and texts[span.first] not in lexicon.LEGAL_PREFIXES
            and not _is_held(words, span)
        ):
            span = span.but(label=PRODUCT, rule="product")
        out.append(span)
    return out


def _is_called(words: Words, first: int) -> bool:
    """Whether the noun of a thing stands in front of *bernama* and a name: `layanan baru bernama Veltro`."""
    called = first > 1 and words.texts[first - 1] in terms.NAMING
    return called and not terms.THINGS_CALLED.isdisjoint(words.lowers[max(0, first - 4) : first - 1])


def _is_held(words: Words, span: Span) -> bool:
    """Whether the noun before a name is part of what a person or company is: `direktur gim`, `toko parfum`."""
    before = words.lowers[max(0, span.first - 3) : span.first - 1]
    if span.label is PERSON and not lexicon.ROLES.isdisjoint(before):
        return True
    name = words.texts[span.first : span.last]
    return not (terms.OPERATORS.isdisjoint(before) and lexicon.LEGAL_SUFFIXES.isdisjoint(name))


# Nouns of products, as they stand in texts and in lower case.
_CUES = lexicon.PRODUCT_CUES.union(map(str.capitalize, lexicon.PRODUCT_CUES), map(str.upper, lexicon.PRODUCT_CUES))


@finds
@needs(terms.SHIPS)
def ships(words: Words, spans: Spans) -> Spans:
    """`KM Cahaya Langara`, where it was not found or found without its *KM*; not `KM 57`."""
    texts, share = words.texts, word_table.load().share
    holder = {i: span for span in spans for i in range(span.first, span.last)}
    new: Spans = []
    for i in sorted(i for kind in terms.SHIPS & words.vocabulary for i in words.at(kind)):
        last = i + 1
        while last < len(texts) and last < i + 5 and _is_of_ship(words, i, last, share):
            last += 1
        inside = [span for k in range(i, last) if (span := holder.get(k)) is not None]
        apart = all(span.first >= i and span.last <= last for span in inside) and i - 1 not in holder  # `Budi MT Wuxor`
        known = " ".join(texts[i:last]) in gazetteer.load().kinds  # `MV Agusta`
        if last > i + 1 and apart and not known and texts[i + 1].isalpha():
            new.append(Span(i, last, PRODUCT, "ship"))
    return put(spans, new) if new else spans


def _is_of_ship(words: Words, head: int, i: int, share: dict[str, int]) -> bool:
    """Whether a word belongs to the name of the ship whose kind stands at `head`."""
    word = words.texts[i]
    if i > head + 1:
        number = word.isdecimal() or word in lexicon.ROMAN
        verb = word in HEADLINE_VERBS or is_ordinary(words.lowers[i], share)
        return number or (word.istitle() and word.isalpha() and not verb)
    return word.istitle() and word.isalpha()


@finds
def products(words: Words, spans: Spans) -> Spans:
    """`seri Qwen3`, `ChatGPT`: a name with a figure behind the noun of a product, or a known product."""
    texts, lowers, listed = words.texts, words.lowers, words.listed
    at = [] if _CUES.isdisjoint(words.vocabulary) else [i for i in words.names if i and lowers[i - 1] in _CUES]
    at += [i for i, (_, kinds) in listed.items() if kinds == "D"]
    if terms.PLATFORM in words.vocabulary:
        at += [i for i in words.names if is_platform(texts, i)]
    if not at:
        return spans
    covered = bytearray(len(texts))
    for span in spans:
        covered[span.first : span.last] = b"\1" * (span.last - span.first)
    share = word_table.load().share
    out, end = list(spans), 0
    for i in sorted(set(at)):
        if is_platform(texts, i) and not covered[i] and not any(map(is_name_word, texts[i + 1 : i + 2])):
            out.append(Span(i, i + 1, PRODUCT, "product"))  # `lewat X`
            continue
        cued = i > 0 and lowers[i - 1] in _CUES
        count, kinds = listed.get(i, (0, ""))
        if not (cued or kinds == "D") or i < end or covered[i] or is_security(texts[i]):
            continue
        last = i + 1
        if cued:
            while last < len(texts) and not covered[last] and (is_name_word(texts[last]) or texts[last].isdecimal()):
                if texts[last] in terms.MONEY_MARKS:
                    break
                last += 1
            figure = any(c.isdecimal() for w in texts[i:last] for c in w) and len(texts[i]) > 2
            armed = texts[i - 1] in terms.ARMS and last == i + 1 and texts[i].istitle() and not kinds
            figure = figure or (armed and share.get(lowers[i], 9) > 3)  # `tank Merkava`
        else:
            figure = False
        known = kinds == "D" and (count > 1 or not texts[i].istitle()) and not any(covered[i : i + count])
        if figure or (
            known and not any(map(is_name_word, texts[max(i - 1, 0) : i] + texts[i + count : i + count + 1]))
        ):
            end = last if figure else _with_figure(texts, i + count)
            end -= not figure and any(covered[i + count : end])
            out.append(Span(i, end, PRODUCT, "product"))
    return in_order(out)


def _with_figure(texts: list[str], end: int) -> int:
    """Where a known product ends, with the figure of its model: `iPhone 16`; not `iPhone 16 juta unit`."""
    figure = texts[end : end + 1]
    counts = not lexicon.MEASURES.isdisjoint(texts[end + 1 : end + 2])
    return end + 1 if figure and figure[0].isdecimal() and len(figure[0]) < 3 and not counts else end


def models(words: Words, spans: Spans) -> Spans:
    """`Toyota Avanza`, `Hyundai Ioniq 5`: a brand with a known product, or with a figure, is a product."""
    texts, listed, table = words.texts, words.listed, gazetteer.load()
    out: Spans = []
    for k, span in enumerate(spans):
        if out and span.first < out[-1].last:
            continue
        brand, kinds = listed.get(span.first, _NOT_LISTED)
        if kinds and span.label not in (PRODUCT, EVENT) and not _MAKERS.isdisjoint(kinds):
            behind = span.first + brand
            school = texts[span.first] in terms.SCHOOL_HEADS  # `MAN 4 Jakarta`
            if behind < len(texts) and not (school and texts[behind].isdecimal()):
                last = span.last
                if behind == last:
                    last = _end_of_product(texts, spans[k + 1 : k + 2], last, table)
                if behind < last and _is_model(texts[behind:last], table):
                    span = Span(span.first, last, PRODUCT, "product")
        out.append(span)
    return out


def _end_of_product(texts: list[str], following: Spans, at: int, table: gazetteer.Gazetteer) -> int:
    """Where the product ends that begins right behind a maker's name; `at` where none does."""
    if following and following[0].first == at:
        return following[0].last if following[0].label is PRODUCT else at
    count, kinds = table.match(texts, at, len(texts)) if texts[at] in table.longest else (0, "")
    return at + count if kinds == "D" else at


_NOT_LISTED = (0, "")
# Kinds of names that make things.
_MAKERS = frozenset(("O", lexicon.KIND_BRAND))


def _is_model(rest: list[str], table: gazetteer.Gazetteer) -> bool:
    """Whether the words behind a brand are those of a product: `Avanza`, `Galaxy S25 Ultra`, `737`."""
    if "D" in table.match(rest, 0, len(rest))[1]:
        return True
    figure = any(any(map(str.isdecimal, word)) and not is_year(word) for word in rest)
    return figure and all(word[0].isalnum() for word in rest) and not lexicon.NO_MODELS.intersection(rest)


# What a name is that only one list of the gazetteers holds.
_LABELS = {"O": ORG, "P": PERSON, lexicon.KIND_PLACE: LOC}


# In front of the body that made a paper or has a meeting: `Peraturan Bapepam`
_PAPERS_OF_BODIES = lexicon.PAPER_HEADS - terms.INSTRUMENTS


@finds
def known_names(words: Words, spans: Spans) -> Spans:
    """Names of one list of the gazetteers that stand alone; a place only behind *di, ke, dari*."""
    texts, share, known = words.texts, word_table.load().share, word_table.load().kind
    starts = words.starts_of_sentences
    holder = {k: span for span in spans for k in range(span.first, span.last)}
    replaced: set[int] = set()
    new: Spans = []
    end = 0
    for i, (count, kinds) in words.listed.items():
        if i < end:
            continue
        end = i + count
        if count == 1 and i in holder:
            span = holder[i]
            if span.last - span.first == 1 and span.label in (LOC, PERSON):
                person = known.get(words.lowers[i]) in word_table.KINDS_OF_PERSONS
                # `asal PPP`, `menurut Raytheon`; not `kata Adani`
                if kinds == "O" and (texts[i].isupper() or (span.label is PERSON and not person)):
                    replaced.add(i)
                    new.append(Span(i, end, ORG, "gazetteer"))
                elif kinds == "E" and span.label is LOC:  # `menuju Pileg`; a person may be called *Oscar*
                    replaced.add(i)
            continue
        if kinds not in _LABELS:
            continue
        inner = [holder[k] for k in range(i, end) if k in holder]
        if inner:
            within = all(s.first >= i and s.last <= end for s in inner)
            places = all(s.label is LOC for s in inner)
            one = len(inner) > 1 and all(s is inner[0] for s in inner) and inner[0].label is PERSON
            opened = i in starts and i not in holder and count > 1  # `Newcastle` and a club `United`
            if kinds == "O" and within and (count > 2 or opened or (count > 1 and (places or one))):
                replaced.update(s.first for s in inner)
                new.append(Span(i, end, ORG, "gazetteer"))
        else:
            acts = kinds == "O" and not HEADLINE_VERBS.isdisjoint(texts[end : end + 1])  # `Kejagung Sita Uang`
            around = (i - 1,) if acts else (i - 1, end)
            sides = [texts[k] for k in around if 0 <= k < len(texts) and not (count > 1 and k in holder)]
            sides = [word for word in sides if word not in _PAPERS_OF_BODIES]
            if count > 1:  # `Kepala Badan Pusat Statistik Soetrisna`, where the person was found
                sides = [word for word in sides if word.lower() not in lexicon.ROLES]
            sure = acts or count > 1 or texts[i].isupper() or share.get(texts[i].lower(), 9) > 4
            if kinds == lexicon.KIND_PLACE:
                sure = sure and i > 0 and texts[i - 1] in lexicon.PLACE_PREPOSITIONS
            sure = sure and not (words.glued[i] and texts[i - 1] == ".")  # the `AP` of the degree `M.AP`
            none = texts[i] in lexicon.NO_ACRONYMS or texts[i] in outside.NO_NAMES
            if none or not sure or outside.is_no_entity(texts, i, end, _LABELS[kinds]):
                continue
            if not any(is_name_word(w) or w.lower() in terms.INDEXES for w in sides):
                new.append(Span(i, end, _LABELS[kinds], "gazetteer"))
    return in_order([*(span for span in spans if span.first not in replaced), *new]) if new or replaced else spans
