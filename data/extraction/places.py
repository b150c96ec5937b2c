"""The places that a sentence names, and which of them figures can be of."""

from data.extraction import together
from data.extraction.line import Line, Match
from data.model.terms import Language

Said = list[tuple[int, str]]
COUNTRY = "kazakhstan"
SHARES_OF_COUNTRY = frozenset({"economy_share", "budget_revenue_share"})
ABROAD = "other"
DATELINE, SHORT = 3, 3  # tokens; letters: "РК –" is no dateline
CLOSING = frozenset({".", "-", ",", "/", "("})
PAYS = frozenset({"из", "в", "from", "to"})
HOME, REGION = "home", "region"  # "город", "область": the place the article is about
RELATIVE = frozenset({HOME, REGION})
BODIES = frozenset({"project", "projects", "program", "programme", "bank", "bureau"})
NUMBERS = frozenset({"digits", "cardinal"})
THIS = frozenset({"этой", "этих", "this"})
REPUBLIC = frozenset({"республика", "республики", "республике", "республику", "республикой"})
OTHERS = frozenset({"других", "остальных", "other", "басқа", "өзге"})
ORIGINS = frozenset({"из", "from"})
LEFT = ("нан", "нен", "дан", "ден", "тан", "тен")  # out of a place
THAN = frozenset({"than", "чем"})


def named(line: Line) -> Said:
    """Every place named in a line: position and id; what follows a longer name is part of it."""
    found: Said = []
    end = 0
    for at in line.tagged.get("place", ()):
        match = line.match("place", at) if at >= end else None
        if match:
            end = _with_kind(line, match)
            if not _is_by_the_way(line, at, match):
                found.append((at, match.value))
    found = [each for at, each in enumerate(found) if not _owns(line, found[at : at + 2])]
    return _of_arrival(line, found)


def _with_kind(line: Line, match: Match) -> int:
    """ "Астана [қаласы]", "Shymkent [city]": what it is, and no other place."""
    kind = line.match("place", match.end) if match.value not in RELATIVE else None
    return kind.end if kind and kind.value in RELATIVE else match.end


def spoken_of(line: Line, visiting: bool = False) -> Said:
    """The places that figures can be of: two cities together are another place.

    visiting: whether visitors were spoken of before: they are of where they come to.
    """
    said = [each for each in named(line) if not (visiting and each[1] == ABROAD)]
    found = [(at, _meant(said[:number], place)) for number, (at, place) in enumerate(said)]
    bare = (COUNTRY, *RELATIVE)
    own = [each for each, (_, place) in zip(found, said, strict=True) if place not in bare]
    shared = together.shared(line, own)
    shared |= together.with_region(line, [at for at, place in said if place == REGION])
    return [(at, ABROAD) if at in shared else (at, place) for at, place in found]


def local(line: Line) -> Said:
    """The cities, regions and foreign places that it names, each by itself."""
    return [(at, place) for at, place in named(line) if place not in (COUNTRY, *RELATIVE)]


def _meant(before: Said, place: str) -> str:
    """ "[Almaty] is the most populous city": the city is the one just named."""
    cities = [other for _, other in before if other not in (COUNTRY, ABROAD, *RELATIVE)]
    own = [other for other in cities if other.endswith("_region") is (place == REGION)]
    return own[-1] if place in RELATIVE and own else place


def left(line: Line, spot: str | None) -> str | None:
    """The place that the sentences after this one of its paragraph are about."""
    said = {place for _, place in spoken_of(line) if place not in (COUNTRY, ABROAD, *RELATIVE)}
    return said.pop() if len(said) == 1 else spot


def _of_arrival(line: Line, found: Said) -> Said:
    """ "туристы из [России] (117 тыс.), [Индии] (82 тыс.)": visitors are of where they come to."""
    if not any(place == ABROAD for _, place in found):
        return found
    visitors = line.says({"visitor"})
    return [(at, place) for at, place in found if place != ABROAD or not visitors]


def _is_by_the_way(line: Line, at: int, match: Match) -> bool:
    """ "the national [average]", "АСТАНА. КАЗИНФОРМ –", "[из] республиканского [бюджета]"."""
    if line.has(("standard",), match.end) or _is_dateline(line, at, match.end):
        return True
    if match.value == COUNTRY and any(line.has(("standard",), at - by) for by in (1, 2)):
        return line.low(at - 1) in ("по", "of", "in")  # "выше средней по [стране]"
    if match.value in (COUNTRY, *RELATIVE) and line.at(at - 1).tags & NUMBERS:
        return True  # "три [региона]", "15 [елден]"
    if line.match("street", match.end) or line.before("street", at):
        return True  # "[Abay] Avenue"
    if match.value == COUNTRY and line.low(at) == "national" and line.low(at + 1) in BODIES:
        return True  # "under the [National] Project"
    if match.value == ABROAD and (_is_money(line, at) or _is_compared(line, at)):
        return True
    if line.low(at) in OTHERS and (line.low(at - 1) in ORIGINS or _is_left(line, match.end)):
        return True  # "из [других регионов] прибыло 7809 человек", "[өзге өңірлерінен]"
    if _is_unknown(line, at, match):
        return True  # "Medeu [region]"
    if _names_district(line, match):
        return True  # "в Алатауском и [Жетысуском] районах"
    if match.value != COUNTRY:
        return False
    if line.low(at - 1) in THIS and not _is_name(line, at):
        return True  # "граждан этой [страны]"
    if line.low(at) in REPUBLIC and _is_of(line, match.end, ABROAD):
        return True  # "[Республика] Корея"
    others = line.before("place", at)
    if others and line.low(others.end) in OTHERS:
        return True  # "в других регионах [страны]"
    if line.before("office", at) or line.match("office", match.end):
        return True  # "Президент [Казахстана]"
    if not (line.match("budget", match.end) or line.match("budget", match.end - 1)):
        return False
    before = at - 2 if line.low(at - 1) == "the" else at - 1
    return line.lexicon.language is Language.KK or line.low(before) in PAYS


def _is_of(line: Line, at: int, place: str) -> bool:
    found = line.match("place", at)
    return found is not None and found.value == place


def _is_left(line: Line, end: int) -> bool:
    return line.lexicon.language is Language.KK and line.low(end - 1).endswith(LEFT)


def _is_compared(line: Line, at: int) -> bool:
    """ "more than [Europe]", "чем в [России]"."""
    led = at - 1 if "preposition" in line.at(at - 1).tags else at
    return line.low(led - 1) in THAN


def _is_money(line: Line, at: int) -> bool:
    """ "долларов [США]", "[АҚШ] доллары"."""
    units = (line.match(kind, start) for start in (at - 1, at) for kind in ("unit", "sign"))
    return any(each is not None and each.end > at for each in units)


def _is_unknown(line: Line, at: int, match: Match) -> bool:
    """Whether it is said of a name that is none of the regions of the country."""
    if match.value != REGION or line.lexicon.language is Language.RU or line.low(at) == "the":
        return False
    return at > line.own + 1 and _is_name(line, at - 1) and not line.match("place", at - 1)


def _names_district(line: Line, match: Match) -> bool:
    """Whether a list of names that goes on after it ends in what a city is divided into."""
    at = match.end
    while line.low(at) == "," or "and" in line.at(at).tags or _is_name(line, at):
        at += 1
    return match.value not in RELATIVE and line.match("quarter_of_city", at) is not None


def _is_name(line: Line, at: int) -> bool:
    return at < len(line.tokens) and line.text[line.tokens[at].start].isupper()


def _is_dateline(line: Line, at: int, end: int) -> bool:
    opening = line.span_of(0, 1).of(line.text)
    if DATELINE > at > 0 and line.low(at - 1) == "," and len(opening) > SHORT and opening.isupper():
        return True  # "BAKU, Kazakhstan, July 25."
    written = line.span_of(at, end).of(line.text)
    return at < DATELINE and written.isupper() and line.low(end) in CLOSING and len(written) > SHORT


def _owns(line: Line, pair: list[tuple[int, str]]) -> bool:
    """ "Kazakhstan's Almaty": the country only says where the city lies."""
    if len(pair) < 2 or pair[0][1] != COUNTRY or pair[1][1] in (COUNTRY, *RELATIVE):
        return False
    between = {line.low(at) for at in range(pair[0][0] + 1, pair[1][0])}
    return between == {"'", "s"}
