"""How a body may be packed for a browser that says what it can unpack."""

import gzip
from collections.abc import Callable, Iterator

import brotli

BEST_FIRST = ("br", "gzip")
QUICK: dict[str, Callable[[bytes], bytes]] = {  # for what is made anew for each visitor
    "br": lambda body: bytes(brotli.compress(body, quality=5)),
    "gzip": lambda body: gzip.compress(body, 5, mtime=0),
}


def accepted(header: str) -> list[str]:
    """What `Accept-Encoding` allows of what we know, best packing first."""
    weights = dict(_weights(header))
    return [name for name in BEST_FIRST if weights.get(name, weights.get("*", 0.0)) > 0]


def packed(header: str, body: bytes) -> tuple[str, bytes]:
    """The name of the encoding (empty: none) and the body in it."""
    name = next(iter(accepted(header)), "")
    return name, QUICK[name](body) if name else body


def _weights(header: str) -> Iterator[tuple[str, float]]:
    for each in header.lower().split(","):
        name, _, weight = each.partition(";")
        try:
            yield name.strip(), float(weight.replace(" ", "").removeprefix("q=") or 1)
        except ValueError:
            yield name.strip(), 0.0
