"""Writers of a folder take turns; readers need none."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def turn(folder: Path, wait: bool = True) -> Iterator[bool]:
    """This process's turn to write into a folder, until the block ends or the process does.

    False where another writer has it and it is not waited for. Raises OSError if the folder is
    not there.
    """
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield _taken(held, wait)
    finally:
        os.close(held)


def _taken(held: int, wait: bool) -> bool:
    try:
        fcntl.flock(held, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
