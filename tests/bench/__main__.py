"""What the server's work costs, beside a stock one-chart Streamlit app: `python -m tests.bench`.

Prints one table and asserts nothing. Servers run on loopback and end with their part; all parts
take about a quarter of an hour, most of it the mixed load and the build of 10,000 articles.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator

from tests.bench import crowd, extracting, growing, memory, mixed, scripts, wire
from tests.bench.table import Row, lines

PARTS: tuple[tuple[str, Callable[[argparse.Namespace], Iterator[Row]]], ...] = (
    ("scripts", lambda _: scripts.rows()),
    ("wire", lambda _: wire.rows()),
    ("memory", lambda _: memory.rows()),
    ("viewers", lambda asked: crowd.rows(asked.viewers, asked.seconds)),
    ("load", lambda asked: mixed.rows(asked.load)),
    ("extraction", lambda _: extracting.rows()),
    ("growing", lambda asked: growing.rows(asked.articles)),
)
NAMES = [name for name, _ in PARTS]


def asked(given: list[str]) -> argparse.Namespace:
    """What to measure: parts, or all of them, and how much of it."""
    parser = argparse.ArgumentParser("python -m tests.bench")
    parser.add_argument("parts", nargs="*", metavar="part", help=f"of {', '.join(NAMES)}; or all")
    parser.add_argument("--viewers", type=int, default=100, help="at once")
    parser.add_argument("--seconds", type=float, default=60, help="that they stay")
    parser.add_argument("--load", type=float, default=300, help="seconds of mixed load")
    parser.add_argument("--articles", type=int, nargs="+", default=[1, 100, 10_000])
    found = parser.parse_args(given)
    if not {*found.parts} <= {*NAMES}:
        parser.error(f"there are: {', '.join(NAMES)}")
    return found


def main() -> None:
    """Measures and prints; says on the error stream what is being measured."""
    wanted = asked(sys.argv[1:])
    rows: list[Row] = []
    for name, measured in PARTS:
        if name in (wanted.parts or NAMES):
            sys.stderr.write(f"{name} …\n")
            rows += measured(wanted)
    cores, load = os.cpu_count(), os.getloadavg()
    sys.stdout.write("\n".join(lines(rows)) + "\n")
    sys.stdout.write(f"{cores} cores; load {load[0]:.1f}, {load[2]:.1f} a quarter of an hour ago\n")


if __name__ == "__main__":
    main()
