"""Why a verdict is what it is: a sentence for each check, filled from what it was held against."""

from functools import lru_cache

from pages.parts import labels, tables
from pages.parts.figures import Row, by_id, records
from pages.parts.words import N_, Words

REASONS = {
    "words_agree": N_("the words and the digits agree"),
    "words_disagree": N_("the words and the digits disagree"),
    "outside_range": N_("outside the plausible range"),
    "change_agrees": N_("the change follows from the levels the article states"),
    "change_disagrees": N_("the levels the article states give {expected}"),
    "growth_may_be_real": N_(
        "growth may be at constant prices, while the sums stated are in money of their time"
    ),
    "share_agrees": N_("the share follows from the part and the whole the article states"),
    "share_disagrees": N_("the part and the whole the article states give {expected}"),
    "part_exceeds_whole": N_("the article states a part that is larger than its whole"),
    "shares_exceed_whole": N_("the shares of one whole sum to more than the whole"),
    "official_agrees": N_("the official series has {value} ({source})"),
    "official_words_hold": N_("the words still hold: the official series has {value} ({source})"),
    "official_revised": N_("the official series now has {value} ({source})"),
    "official_differs": N_("the official series has {value} ({source})"),
    "no_indicator": N_("it is not known what the number measures"),
    "no_series": N_("no official series measures it"),
    "only_candidates": N_(
        "the article does not say what exactly is counted; other bases give {low} to {high}"
    ),
    "only_said": N_("no official series measures it; elsewhere was said: {claimed} ({speaker})"),
    "not_yet_out": N_("no release of the official series that is held was out by then"),
    "other_period": N_("the official series has no value for this period"),
    "share_in_points": N_("a change in percentage points is not a share"),
    "growth_not_level": N_("growth is not compared with a level"),
    "plan_not_fact": N_("a plan is not compared with what has happened"),
    "other_unit": N_("the official series is in another unit"),
    "place_unstated": N_("the article does not say which place it is about"),
    "other_place": N_("the official series is about other places"),
    "period_unstated": N_("the article does not say which period it is about"),
    "one_day": N_("the official series counts on single days"),
    "year_to_date": N_("part of a year is not compared with a whole year"),
    "other_basis": N_("the official values are on another basis"),
    "said_elsewhere": N_("said elsewhere of the same thing"),
    "articles_differ": N_("articles disagree: {stated} and {other}; the summary takes {stated}"),
    "claims_differ": N_("said elsewhere: {claimed} ({speaker})"),
    "announcement_agrees": N_("{claimed} announced elsewhere ({speaker}) is {expected} of {level}"),
    "announcement_disagrees": N_(
        "{claimed} announced elsewhere ({speaker}) is {expected} of {level}, not this"
    ),
}


def said(w: Words, check: Row) -> str:
    """The sentence of a check, with what it was held against."""
    message = REASONS[check["why"]]
    return w(message, **_values(w, check))


def _values(w: Words, check: Row) -> dict[str, str]:
    found = _of_figures(w, check)
    if check["observation_id"]:
        observation = held("observations", check["observation_id"])
        found |= {"value": _amount(w, observation), "source": released(w, observation)}
    if check["claim_id"]:
        found |= _of_claim(w, held("claims", check["claim_id"]))
    if check["why"] == "only_candidates":
        found |= _spread(w, near(check["figure_id"]))
    return found


def _of_figures(w: Words, check: Row) -> dict[str, str]:
    figure, other = by_id(check["figure_id"]), by_id(check["other_id"])
    found = {"stated": labels.amount(w, figure)} if figure else {}
    if other:
        found |= {"other": labels.amount(w, other), "level": labels.amount(w, other)}
    if figure and check["expected"] is not None:
        found["expected"] = w.value(check["expected"], figure["unit"], _digits(figure["unit"]))
    return found


def _of_claim(w: Words, claim: Row) -> dict[str, str]:
    speaker = held("terms", claim["speaker"])
    return {"claimed": _amount(w, claim), "speaker": str(speaker[f"name_{w.language}"])}


def _spread(w: Words, rows: list[Row]) -> dict[str, str]:
    official = [row for row in rows if row["observation_id"]]
    low, high = (end(official, key=lambda row: row["value"]) for end in (min, max))
    return {"low": _amount(w, low), "high": _amount(w, high)}


def _amount(w: Words, row: Row) -> str:
    return w.value(row["value"], row["unit"], _digits(row["unit"]))


def _digits(unit: str) -> int:
    return 1 if unit == "percent" else 2


def released(w: Words, observation: Row) -> str:
    """Who published an official value, and when as far as that is known."""
    source = held("sources", observation["source_id"])
    publisher, known = str(source[f"publisher_{w.language}"]), observation["known"]
    if known is None:
        return publisher
    if observation["inferred"]:
        return w("{publisher}, by {day}", publisher=publisher, day=w.day(known))
    return w("{publisher}, {day}", publisher=publisher, day=w.day(known))


def near(figure_id: str) -> list[Row]:
    """What comes near a figure that no official value answers: rows of `candidates`."""
    return _candidates(tables.version()).get(figure_id, [])


@lru_cache(maxsize=2)
def _candidates(_: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in records(tables.table("candidates")):
        found.setdefault(row["figure_id"], []).append(row)
    return found


KEYS = {
    "observations": "observation_id",
    "claims": "claim_id",
    "sources": "source_id",
    "terms": "term",
}


def held(name: str, key: str) -> Row:
    """A row of observations, claims, sources or terms by its id. Raises KeyError."""
    return _rows(tables.version(), name)[key]


@lru_cache(maxsize=2 * len(KEYS))
def _rows(_: str, name: str) -> dict[str, Row]:
    return {row[KEYS[name]]: row for row in records(tables.table(name))}
