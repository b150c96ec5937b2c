"""Makes the outlines that the map draws, once, from Natural Earth's countries as TopoJSON.

    python -m pages.parts.outlining countries-50m.json

A border between two countries is one arc, simplified once, so neighbours stay neighbours.
The projection is Lambert's azimuthal equal-area around Almaty: areas stay true, and the shortest
way from the city to anywhere is a straight line. Lengths are in Earth radii, x east, y north;
in the file they are whole ten-thousandths of it.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq
from babel.core import get_global

FILE = Path(__file__).parent / "outlines" / "world.parquet"
LENGTHS = pa.list_(pa.int16())
SCHEMA = pa.schema(
    [("country", pa.string()), ("kind", pa.string()), ("x", LENGTHS), ("y", LENGTHS)]
)
PARTS = 10_000  # of an Earth radius: 640 m
CITY_LON, CITY_LAT = np.radians(76.89), np.radians(43.24)
ANTARCTIC = -60.0  # degrees: what lies wholly to the south is left out
FINE = 0.002  # Earth radii, 13 km: smaller turns of a line are straightened
SMALL = 1.5e-5  # square Earth radii, 600 km2: smaller islands are left out
UNNUMBERED = {"Kosovo": "XK"}  # has a code in CLDR, but no number of ISO 3166-1

Points = npt.NDArray[np.float64]


def projected(degrees: Points) -> Points:
    """Longitude and latitude to x and y (Snyder, Map Projections, equations 24-2 to 24-4)."""
    away, up = np.radians(degrees[:, 0]) - CITY_LON, np.radians(degrees[:, 1])
    along = np.cos(up) * np.cos(away)
    scale = np.sqrt(2 / (1 + np.sin(CITY_LAT) * np.sin(up) + np.cos(CITY_LAT) * along))
    across = np.cos(up) * np.sin(away)
    return np.column_stack(
        [scale * across, scale * (np.cos(CITY_LAT) * np.sin(up) - np.sin(CITY_LAT) * along)]
    )


def simplified(line: Points) -> Points:
    """Douglas and Peucker's line: no point of the original is further than FINE from it."""
    if len(line) < 3:
        return line
    off = _distances(line)
    furthest = int(off.argmax())
    if off[furthest] <= FINE:
        return line[[0, -1]]
    return np.vstack([simplified(line[: furthest + 1])[:-1], simplified(line[furthest:])])


def _distances(line: Points) -> Points:
    """How far each point is from the straight way between the ends."""
    way, from_start = line[-1] - line[0], line - line[0]
    share = np.clip(from_start @ way / max(float(way @ way), 1e-12), 0, 1)
    return np.asarray(np.linalg.norm(from_start - np.outer(share, way), axis=1))


def area(ring: Points) -> float:
    """What a closed ring encloses, in square Earth radii."""
    x, y = ring[:, 0], ring[:, 1]
    return float(abs(x[:-1] @ y[1:] - x[1:] @ y[:-1]) / 2)


def inside(ring: Points) -> Points:
    """A point inside: the middle of the widest part of the ring at half its height."""
    level = (ring[:, 1].min() + ring[:, 1].max()) / 2
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    cut = (y0 <= level) != (y1 <= level)
    crossings = np.sort((x0 + (level - y0) * (x1 - x0) / np.where(cut, y1 - y0, 1))[cut])
    widths = crossings[1::2] - crossings[::2]
    left = crossings[2 * int(widths.argmax())]
    return np.array([[left + widths.max() / 2, level]])


class Topology:
    """The shapes of a TopoJSON file, their arcs projected: whole, and simplified."""

    def __init__(self, topology: dict[str, Any]) -> None:
        scale, start = (np.array(topology["transform"][key]) for key in ("scale", "translate"))
        degrees = [np.cumsum(arc, axis=0) * scale + start for arc in topology["arcs"]]
        self.southern = [bool((arc[:, 1] < ANTARCTIC).all()) for arc in degrees]
        self.whole = [projected(arc) for arc in degrees]
        self.simple = [simplified(arc) for arc in self.whole]

    def rings(self, shape: dict[str, Any]) -> Iterator[tuple[Points, Points]]:
        """Each ring of a shape, whole and simplified; holes too, which run the other way round."""
        polygons = {"Polygon": [shape["arcs"]], "MultiPolygon": shape["arcs"]}[shape["type"]]
        for arcs in (ring for polygon in polygons for ring in polygon):
            if not all(self.southern[_index(arc)] for arc in arcs):
                yield _joined(self.whole, arcs), _joined(self.simple, arcs)


def _index(arc: int) -> int:
    """TopoJSON numbers an arc that runs backwards as the complement of its number."""
    return arc if arc >= 0 else ~arc


def _joined(lines: list[Points], arcs: list[int]) -> Points:
    parts = [lines[arc] if arc >= 0 else lines[~arc][::-1] for arc in arcs]
    return np.vstack([*(part[:-1] for part in parts), parts[-1][-1:]])


def rows(topology: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of the file: the land's rings, then each country's point and rings."""
    shapes, objects = Topology(topology), topology["objects"]
    yield from _rings(
        None, [ring for shape in objects["land"]["geometries"] for ring in shapes.rings(shape)]
    )
    by_code: dict[str, list[tuple[Points, Points]]] = {}
    for shape in objects["countries"]["geometries"]:
        if code := _code(shape):
            by_code.setdefault(code, []).extend(shapes.rings(shape))
    for code, rings in by_code.items():
        yield from _country(code, rings)


def _country(code: str, rings: list[tuple[Points, Points]]) -> Iterator[dict[str, Any]]:
    if rings:
        yield _row(code, "point", inside(max((whole for whole, _ in rings), key=area)))
        yield from _rings(code, rings)


def _rings(code: str | None, rings: Iterable[tuple[Points, Points]]) -> Iterator[dict[str, Any]]:
    return (_row(code, "ring", simple) for _, simple in rings if area(simple) > SMALL)


def _row(code: str | None, kind: str, points: Points) -> dict[str, Any]:
    x, y = np.rint(points * PARTS).astype(np.int16).T
    return {"country": code, "kind": kind, "x": x, "y": y}


def _code(shape: dict[str, Any]) -> str | None:
    """ISO 3166-1 alpha-2 for a shape's number; null for what has none of its own."""
    codes = get_global("territory_aliases").get(shape.get("id", ""), ())
    return codes[0] if len(codes) == 1 else UNNUMBERED.get(shape["properties"]["name"])


def main(file: str) -> None:
    """Reads the TopoJSON and writes the one file of outlines."""
    topology = json.loads(Path(file).read_text(encoding="utf-8"))
    table = pa.Table.from_pylist(list(rows(topology)), schema=SCHEMA)
    pq.write_table(table, FILE, compression="zstd")


if __name__ == "__main__":
    main(sys.argv[1])
