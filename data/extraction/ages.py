"""Ages: "35-летний", "старше 18 лет", "Jamie Armstrong, 25,"."""

from data.extraction import numbers, ranges
from data.extraction.amount import Amount
from data.extraction.found import Refusal
from data.extraction.line import Line, Match
from data.model.terms import Language, Reason

OLDEST = 1400  # years; towns have birthdays, too


def aged(line: Line, position: int) -> Refusal | None:
    """ "35-летний", "в возрасте 35 лет", "старше 18 лет"."""
    count = ranges.read(line, position) or numbers.read(line, position)
    if count is None or (count.value or 0) > OLDEST:
        return None
    years = line.match("aged", count.end + (line.low(count.end) == "-"))
    years = years or line.match("aged", numbers.ending(line, count.end)) or _joined(line, count)
    if years:
        return Refusal(position, years.end, count.value, Reason.AGE)
    if line.lexicon.language is Language.EN and _apposed(line, count):
        return Refusal(position, count.end, count.value, Reason.AGE)
    if line.before("age_phrase", position) and not line.at(count.end).tags & {"unit", "scale"}:
        return Refusal(position, count.end, count.value, Reason.AGE)
    if "age_word" in line.at(position - 1).tags and line.low(count.end) in (",", ".", ")", ""):
        return Refusal(position, count.end, count.value, Reason.AGE)
    counted = line.at(count.end).tags & {"unit", "scale"}
    if line.low(position - 1) == "aged" and not counted:
        return Refusal(position, count.end, count.value, Reason.AGE)
    word = line.match("time_unit", numbers.ending(line, count.end))
    said = word and word.value == "year" and _speaks_of_age(line, position)
    if word and word.value == "year" and _apposed(line, count._replace(end=word.end)):
        said = True  # "Дархан Сатыбалды, 51 год,"
    return Refusal(position, word.end, count.value, Reason.AGE) if word and said else None


def _joined(line: Line, count: Amount) -> Match | None:
    """ "15 [пен 29 жас]": two ages."""
    other = numbers.plain(line, count.end + 1) if "leaning" in line.at(count.end).tags else None
    return line.match("aged", numbers.ending(line, other.end)) if other else None


def _apposed(line: Line, count: Amount) -> bool:
    """ "Jamie Armstrong[, 25,] said": a name, an age between commas."""
    named = line.at(count.first - 2)
    capital = line.text[named.start : named.start + 1].isupper() and named.low.isalpha()
    commas = line.low(count.first - 1) == line.low(count.end) == ","
    return capital and commas and count.form == "digits" and 10 <= (count.value or 0) < 100


def _speaks_of_age(line: Line, position: int) -> bool:
    nearby = range(max(0, position - 4), position)
    return any("age_word" in line.tokens[at].tags for at in nearby)
