"""The folder of statistics as records: read, not yet checked against each other."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from data.model.errors import StatisticsError
from data.model.indicators import indicators
from data.model.period import Period
from data.model.series import Claim, Observation, Series, Statistics
from data.model.terms import Hedge, Role, Status
from data.model.toml import load
from data.statistics import catalogue, files, vintages

PERIODS = "Write 2023, 2023-01..2023-09, 2023-06 or 2023-06-30."


def read(folder: Path) -> Statistics:
    """catalogue.toml, sources.toml, series/*.csv and claims/claims.csv as records.

    Raises StatisticsError or CatalogueError, each naming the file and the fix.
    """
    entries = load(folder / catalogue.FILE)
    series = catalogue.series(entries.get("series", {}))
    return Statistics(
        series=series,
        sources=catalogue.sources(load(folder / catalogue.SOURCES)),
        observations=tuple(_observations(folder / "series", series)),
        claims=tuple(_claims(folder / "claims" / "claims.csv")),
        terms=catalogue.terms(entries),
        divisions=catalogue.divisions(entries.get("divisions", [])),
    )


def _observations(folder: Path, series: dict[str, Series]) -> Iterator[Observation]:
    held = [one for one in series.values() if not one.derived]
    unlisted = {file.stem for file in folder.glob("*.csv")} - {one.series_id for one in held}
    if unlisted:
        name = min(unlisted)
        fix = f"Describe it as [series.{name}] in {catalogue.FILE}."
        raise StatisticsError("not in the catalogue", f"{name}.csv", fix)
    for one in held:
        for place, row in files.rows(folder / f"{one.series_id}.csv", files.SERIES):
            yield _observation(one, row, place)


def _observation(series: Series, row: dict[str, Any], place: str) -> Observation:
    vintage = vintages.read(row["vintage"], place)
    step = series.step if row["step"] is None else row["step"]
    return Observation(
        observation_id=identity(series.series_id, row["place"], row["period"], row),
        series_id=series.series_id,
        place=row["place"],
        period=_period(row["period"], place),
        value=row["value"] * series.scale,
        step=step * series.scale,
        unit=series.unit,
        status=_status(row["status"], place),
        source_id=row["source_id"],
        vintage=vintage.words,
        known=vintage.known,
        inferred=vintage.inferred,
        basis=row["basis"],
        words=row["words"],
    )


def identity(series_id: str, place: str, period: str, row: dict[str, Any]) -> str:
    """A stable name: series, place, period, then basis and vintage where there are some."""
    vintage = (row["vintage"] or "undated").removeprefix("~")
    return ".".join(part for part in (series_id, place, period, row["basis"], vintage) if part)


def _period(label: str, place: str) -> Period:
    try:
        period = Period.of_label(label)
    except ValueError as error:
        raise StatisticsError(f"{label} is no period", place, PERIODS) from error
    return period


def _status(code: str, place: str) -> Status:
    try:
        return Status(code)
    except ValueError as error:
        fix = "Take A final, P provisional, E estimated, F forecast or B break."
        raise StatisticsError(f"{code} is no status", place, fix) from error


def _claims(file: Path) -> Iterator[Claim]:
    for place, row in files.rows(file, files.CLAIMS):
        try:
            yield _claim(row, place)
        except (ValueError, InvalidOperation) as error:
            fix = "Mend the row: value is a number, hedge and role are of data/model/terms.py."
            raise StatisticsError(str(error), place, fix) from error


def _claim(row: dict[str, Any], place: str) -> Claim:
    said, value = vintages.read(row["said"], place), Decimal(row["value"])
    taken = ("claim_id", "speaker", "measure", "place", "unit", "source_id", "words", "basis")
    return Claim(
        **{name: row[name] for name in taken},
        indicator=row["measure"] if row["measure"] in indicators() else None,
        period=_period(row["period"], place) if row["period"] else None,
        value=value * row["scale"],
        step=Decimal((0, (1,), int(value.as_tuple().exponent))) * row["scale"],
        hedge=Hedge(row["hedge"]),
        role=Role(row["role"]),
        said=said.words,
        known=said.known,
        inferred=said.inferred,
    )
