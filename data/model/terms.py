"""The closed lists a figure's fields are chosen from."""

from enum import StrEnum


class Language(StrEnum):
    """Languages that articles and pages are in (BCP 47)."""

    RU = "ru"
    KK = "kk"
    EN = "en"


class Kind(StrEnum):
    """What sort of quantity a figure is."""

    PERCENT = "percent"
    MONEY = "money"
    AREA = "area"
    LENGTH = "length"
    MASS = "mass"
    POWER = "power"
    COUNT = "count"
    RATIO = "ratio"


class Hedge(StrEnum):
    """How the words limit the number: each opens or widens the interval."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    UP_TO = "up_to"
    AT_LEAST = "at_least"
    ALMOST = "almost"


class Role(StrEnum):
    """What the number is said of: a state, a plan, a level aimed at, a growth that happened."""

    ACTUAL = "actual"
    PLAN = "plan"
    TARGET = "target"
    CHANGE = "change"


class Direction(StrEnum):
    """Which way a change goes; the value itself is unsigned."""

    UP = "up"
    DOWN = "down"


class Status(StrEnum):
    """Observation status, codes of the SDMX code list CL_OBS_STATUS."""

    NORMAL = "A"
    PROVISIONAL = "P"
    ESTIMATED = "E"
    FORECAST = "F"
    BREAK = "B"


class Verdict(StrEnum):
    """What a check found."""

    CONFIRMED = "confirmed"
    REVISED = "revised"
    DIFFERS = "differs"
    NOT_COMPARABLE = "not_comparable"
    NO_SOURCE = "no_source"


class PartName(StrEnum):
    """What a stretch of a stored page is; only titles and body are the article's own text."""

    TITLE = "title"
    BODY = "body"
    CAPTION = "caption"
    HEADLINE = "headline"
    TEASER = "teaser"
    DATELINE = "dateline"


class Reason(StrEnum):
    """Why a number in the text is not a figure."""

    AGE = "age"
    ORDINAL = "ordinal"
    TIME = "time"
    LAW = "law"
    PHONE = "phone"
    DATE = "date"
    NAME = "name"
    LIST = "list"
    ADDRESS = "address"
    SCORE = "score"
    OTHER = "other"
