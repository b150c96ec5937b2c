"""What the address of a data file asks for; what cannot be had is named, with what can."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from data.model.errors import RequestError
from data.model.terms import Language
from data.store.offered import OFFERED, spoken
from pages.parts import language, limits, tables
from pages.parts.limits import Asked, Limit
from pages.parts.words import Words

COLUMNS, TABLE, FORMAT = "columns", "table", "format"
EVERYWHERE = (language.KEY, tables.AS_OF)
OF_TABLE, OF_PACKAGE = (COLUMNS, *EVERYWHERE), (TABLE, FORMAT, *EVERYWHERE)
PACKED = ("csv", "parquet")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wanted:
    """tables: their names; ending: the kind of file; columns: of a single table; lang: or none."""

    tables: tuple[str, ...]
    ending: str
    limits: Asked
    columns: tuple[str, ...]
    lang: str | None
    day: date | None

    @property
    def query(self) -> str:
        """The canonical query of the same limits, languages and day; its first sign is «?»."""
        said = {**self.limits, language.KEY: self.lang or [], tables.AS_OF: self.day or [],
                COLUMNS: ",".join(self.columns) if self._picked else []}  # fmt: skip
        query = urlencode({key: said[key] for key in sorted(said)}, doseq=True)
        return f"?{query}" if query else ""

    @property
    def _picked(self) -> bool:
        """Whether columns were asked for by name."""
        held = OFFERED[self.tables[0]]
        return bool(self.columns) and list(self.columns) != spoken(held, self.lang)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one query. w: in which language what is wrong is said; path: of the file asked for."""

    w: Words
    path: str
    query: QueryParams

    def table(self, name: str, ending: str) -> Wanted:
        """What is wanted of one table. Raises RequestError."""
        asked = self._limits([name], OF_TABLE)
        lang = self._among(language.KEY, tuple(Language))
        columns = self._columns(name, lang)
        return Wanted((name,), ending, asked, columns, lang, self._day())

    def package(self) -> Wanted:
        """What is wanted in the package. Raises RequestError."""
        named = self.query.getlist(TABLE)
        for name in named:
            self._known(self.w("table"), name, tuple(OFFERED))
        held = tuple(name for name in OFFERED if name in named or not named)
        asked = self._limits(held, OF_PACKAGE)
        lang = self._among(language.KEY, tuple(Language))
        ending = self._among(FORMAT, PACKED) or PACKED[0]
        return Wanted(held, ending, asked, (), lang, self._day())

    def _limits(self, of: Sequence[str], others: tuple[str, ...]) -> Asked:
        known = {limit.key: limit for name in of for limit in limits.of(name)}
        for key in self.query:
            self._known(self.w("filter"), key, (*known, *others))
        return {key: self._values(known[key]) for key in self.query if key in known}

    def _values(self, limit: Limit) -> list[str]:
        given = list(dict.fromkeys(self.query.getlist(limit.key)))
        if not limit.several:
            self._single(limit.key)
        for value in given:
            if limit.listed:
                self._known(limit.key, value, limit.listed())
            elif not re.fullmatch(limit.form, value):
                raise self._unfit(limit.key, value, self.w("It fits {form}.", form=limit.form))
        return given

    def _columns(self, table: str, lang: str | None) -> tuple[str, ...]:
        if COLUMNS not in self.query:
            return tuple(spoken(OFFERED[table], lang))
        given = ",".join(self.query.getlist(COLUMNS)).split(",")
        for column in given:
            self._known(self.w("column"), column, tuple(OFFERED[table].names))
        return tuple(dict.fromkeys(given))

    def _among(self, key: str, allowed: tuple[str, ...]) -> str | None:
        self._single(key)
        value = self.query.get(key)
        if value is not None:
            self._known(key, value, allowed)
        return value

    def _day(self) -> date | None:
        self._single(tables.AS_OF)
        value = self.query.get(tables.AS_OF)
        if value is None:
            return None
        try:
            return date.fromisoformat(value if DAY.fullmatch(value) else "")
        except ValueError as error:
            fix = self.w("It is a day, such as {day}.", day=date(2024, 6, 30).isoformat())
            raise self._unfit(tables.AS_OF, value, fix) from error

    def _single(self, key: str) -> None:
        if len(self.query.getlist(key)) > 1:
            thing = self.w("{what} is given several times", what=key)
            raise RequestError(thing, self.path, self.w("Give it once."))

    def _known(self, what: str, value: str, allowed: tuple[str, ...]) -> None:
        if value not in allowed:
            names = ", ".join(map(str, allowed))
            raise self._unfit(what, value, self.w("There are: {names}.", names=names))

    def _unfit(self, what: str, value: str, fix: str) -> RequestError:
        thing = self.w("{what} «{value}» is not known", what=what, value=value[:200])
        return RequestError(thing, self.path, fix)
