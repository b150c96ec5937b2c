"""The world as a flat picture around Almaty: outlines as paths, made by `outlining`.

Lengths are in Earth radii, x to the east and y to the north of the city. Paths are shared: they
cannot be written to.
"""

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

FILE = Path(__file__).parent / "outlines" / "world.parquet"
PARTS = 10_000  # whole numbers in the file are ten-thousandths of an Earth radius
LAND = ""

Numbers = npt.NDArray[np.float32]
Line = tuple[Numbers, Numbers]
NOWHERE: Line = (np.empty(0, np.float32), np.empty(0, np.float32))


def land() -> Line:
    """All land as one path: x and y of its rings, a gap (NaN) after each."""
    return _paths()[LAND, "ring"]


def country(code: str) -> Line:
    """A country's rings as one path; empty for a country too small to have any."""
    return _paths().get((code, "ring"), NOWHERE)


def point(code: str) -> tuple[float, float] | None:
    """A point inside the country, where its mark stands; None for a country not in the file."""
    x, y = _paths().get((code, "point"), NOWHERE)
    return (float(x[0]), float(y[0])) if len(x) else None


@lru_cache(maxsize=1)
def _paths() -> dict[tuple[str, str], Line]:
    outlines = pd.read_parquet(FILE).fillna({"country": LAND})
    grouped = outlines.groupby(["country", "kind"])
    return {
        (str(code), str(kind)): (_gapped(rings["x"]), _gapped(rings["y"]))
        for (code, kind), rings in grouped
    }


def _gapped(lines: "pd.Series[float]") -> Numbers:
    joined = np.concatenate([part for line in lines for part in (line / PARTS, [np.nan])])
    path: Numbers = joined.astype(np.float32)
    path.flags.writeable = False
    return path
