"""Names on a map: beside their marks, in nobody's way, within the frame, or not at all."""

import pytest

from pages.parts.placing import Box, Name, sides

FRAME = Box(0, 0, 100, 100)


def _name(x: float, y: float, width: float = 20) -> Name:
    return Name(x, y, width, 6)


@pytest.mark.parametrize(
    ("name", "side"),
    [
        (_name(50, 50), "middle right"),
        (_name(90, 50), "middle left"),
        (_name(50, 50, width=60), "top center"),
        (_name(50, 96, width=60), "bottom center"),
        (_name(50, 50, width=120), None),
    ],
)
def test_a_name_stands_on_the_first_side_with_room(name: Name, side: str | None) -> None:
    assert sides([name], FRAME) == [side]


def test_a_name_does_not_cover_another_mark() -> None:
    assert sides([_name(40, 50), _name(55, 50)], FRAME) == ["middle left", "middle right"]


def test_names_do_not_cover_each_other() -> None:
    names = [_name(50, 50), _name(50, 53)]
    first, second = sides(names, FRAME)
    assert first != second
    assert None not in (first, second)


def test_of_many_in_one_spot_some_stay_without_a_name() -> None:
    placed = sides([_name(50, 50 + step / 2) for step in range(12)], FRAME)
    assert placed[0] is not None
    assert None in placed


@pytest.mark.parametrize(
    ("other", "touching"),
    [(Box(1, 1, 3, 3), True), (Box(2, 0, 4, 2), False), (Box(0, 2, 2, 4), False)],
)
def test_boxes_that_share_only_an_edge_do_not_touch(other: Box, touching: bool) -> None:
    assert Box(0, 0, 2, 2).touches(other) is touching
    assert other.touches(Box(0, 0, 2, 2)) is touching
