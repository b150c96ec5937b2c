"""Every error of ours names the thing, the place and a likely fix."""


class DataError(Exception):
    """The base: `str(error)` is one line a visitor may read."""

    def __init__(self, thing: str, place: str, fix: str) -> None:
        self.thing, self.place, self.fix = thing, place, fix
        super().__init__(f"{place}: {thing}. {fix}")


class ArticleError(DataError):
    """A file that cannot become an article (empty, binary, too large, already there)."""


class CatalogueError(DataError):
    """A catalogue file (indicators, places, units, topics, words) that does not fit its form."""


class TableError(DataError):
    """A table that is missing, corrupt or not of its declared schema."""


class RequestError(DataError):
    """A line or an option of a command that cannot be understood."""


class CorrectionError(DataError):
    """A correction that does not fit its form or the figure it is of."""


class StatisticsError(DataError):
    """A series, a source or a claim that does not fit: file, place, period, difference, fix."""


class DrawingError(DataError):
    """A chart with something in it that static pictures do not know how to draw."""


class SettingError(DataError):
    """A setting in the environment that is not known or has no value it could have."""
