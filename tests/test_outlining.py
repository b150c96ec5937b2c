"""Making the outlines: projected, simplified, neighbours staying neighbours."""

from typing import Any

import numpy as np
import pytest

from pages.parts import outlining
from pages.parts.outlining import area, inside, projected, simplified

SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], dtype=float)


@pytest.mark.parametrize(
    ("lon", "lat", "x", "y"),
    [
        (76.89, 43.24, 0, 0),
        (76.89, 44.24, 0, np.radians(1)),  # a degree to the north
        (76.89, -46.76, 0, -np.sqrt(2)),  # a quarter of the way round
    ],
)
def test_the_city_is_the_middle_and_lengths_are_earth_radii(
    lon: float, lat: float, x: float, y: float
) -> None:
    assert projected(np.array([[lon, lat]]))[0] == pytest.approx([x, y], abs=1e-5)


def test_areas_stay_true_far_from_the_city() -> None:
    here, there = (
        area(projected(np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]) + corner))
        for corner in ([76.0, 0.0], [-20.0, 0.0])
    )
    assert here == pytest.approx(there, rel=0.001)


def test_small_turns_are_straightened_and_ends_stay() -> None:
    line = np.array([[0, 0], [0.5, outlining.FINE / 2], [1, 0]])
    assert simplified(line).tolist() == [[0, 0], [1, 0]]


def test_large_turns_stay() -> None:
    line = np.array([[0, 0], [0.5, outlining.FINE * 2], [1, 0]])
    assert simplified(line).tolist() == line.tolist()


def test_a_ring_keeps_its_form() -> None:
    assert simplified(SQUARE).tolist() == SQUARE.tolist()
    assert area(simplified(SQUARE)) == 1


def test_a_point_inside_is_inside_even_a_horseshoe() -> None:
    shoe = np.array([[0, 0], [5, 0], [5, 5], [4, 5], [4, 1], [2, 1], [2, 5], [0, 5], [0, 0]])
    ((x, y),) = inside(shoe.astype(float))
    assert (x, y) == (1, 2.5)


def _topology(name: str, number: str) -> dict[str, Any]:
    """One country of 2 by 2 degrees, and one like it in the far south."""
    ring = [[0, 0], [2, 0], [0, 2], [-2, 0], [0, -2]]
    shape = {"type": "Polygon", "arcs": [[0]]}
    southern = {"type": "Polygon", "arcs": [[1]], "id": "010", "properties": {"name": "South"}}
    country = shape | {"id": number, "properties": {"name": name}}
    return {
        "transform": {"scale": [1, 1], "translate": [60, 40]},
        "arcs": [ring, [[0, -120], *ring[1:]]],
        "objects": {
            "land": {"geometries": [{"type": "MultiPolygon", "arcs": [[[0]], [[1]]]}]},
            "countries": {"geometries": [country, southern]},
        },
    }


@pytest.mark.parametrize(
    ("name", "number", "code"),
    [("France", "250", "FR"), ("Norway", "578", "NO"), ("Kosovo", "", "XK")],
)
def test_countries_are_known_by_their_number(name: str, number: str, code: str) -> None:
    found = list(outlining.rows(_topology(name, number)))
    assert [(row["country"], row["kind"]) for row in found] == [
        (None, "ring"),
        (code, "point"),
        (code, "ring"),
    ]


def test_a_shape_without_a_code_is_land_only() -> None:
    found = list(outlining.rows(_topology("Siachen Glacier", "")))
    assert [(row["country"], row["kind"]) for row in found] == [(None, "ring")]


def test_an_arc_may_run_backwards() -> None:
    topology = _topology("France", "250")
    topology["objects"]["countries"]["geometries"][0]["arcs"] = [[-1]]
    ring = list(outlining.rows(topology))[-1]
    forwards = list(outlining.rows(_topology("France", "250")))[-1]
    assert ring["x"].tolist() == forwards["x"].tolist()[::-1]
