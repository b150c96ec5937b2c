"""The forms of dots, as paths in a square from -1 to 1; y grows downwards."""

from typing import Any

from data.model.errors import DrawingError

CIRCLE = "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z"
DIAMOND = "M0,-1.3L1.3,0L0,1.3L-1.3,0Z"
SQUARE = "M-1,-1L1,-1L1,1L-1,1Z"
FORMS = {
    "circle": CIRCLE,
    "circle-open": CIRCLE,
    "square": SQUARE,
    "square-open": SQUARE,
    "diamond": DIAMOND,
    "diamond-open": DIAMOND,
    "triangle-left": "M-1.2,0L0.6,-1.04L0.6,1.04Z",
    "triangle-right": "M1.2,0L-0.6,-1.04L-0.6,1.04Z",
    "line-ns": "M0,-1L0,1",
    "star": "M0,-1.4L0.31,-0.43L1.33,-0.43L0.51,0.16L0.82,1.13L0,0.53L-0.82,1.13L-0.51,0.16"
    "L-1.33,-0.43L-0.31,-0.43Z",
}
NUMBERED = {0: "circle", 100: "circle-open", 1: "square", 101: "square-open", 2: "diamond",
            102: "diamond-open"}  # fmt: skip


def named(symbol: Any) -> str:
    """A symbol by its name, whichever way a trace has it. Raises DrawingError if not drawn."""
    name = symbol if isinstance(symbol, str) else NUMBERED.get(int(symbol), str(symbol))
    if name not in FORMS:
        raise DrawingError(f"the dot {name!r}", "a chart", "Use one of symbols.FORMS.")
    return name


def is_open(name: str) -> bool:
    """Whether only the edge is drawn."""
    return name.endswith("-open") or name == "line-ns"
