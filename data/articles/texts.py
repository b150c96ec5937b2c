"""Stored bytes become text, or one line says why they cannot."""

import hashlib
import unicodedata
from pathlib import Path

from data.model.errors import ArticleError

LARGEST = 2_000_000  # bytes; a long report is a tenth of it


def load(path: Path) -> bytes:
    """The bytes of an ordinary file of at most 2 MB. Raises ArticleError."""
    if path.is_dir():
        raise ArticleError("This is a folder", path.name, "Name one .txt or .html file.")
    if not path.is_file():
        raise ArticleError("There is no such file", path.name, "Check the name and the folder.")
    try:
        if path.stat().st_size > LARGEST:
            raise ArticleError("The file is over 2 MB", path.name, "Keep the article alone in it.")
        return path.read_bytes()
    except OSError as error:
        fix = "Check who may read it."
        raise ArticleError("The file cannot be read", path.name, fix) from error


def decode(data: bytes, name: str) -> str:
    """UTF-8 text, its byte order mark left out. Raises ArticleError if it is none, or says nothing.

    name: the file's name, for the message.
    """
    if b"\0" in data:
        raise ArticleError("The file is binary, not text", name, "Save it as UTF-8 text.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"The text is not UTF-8 (byte {error.start})", name, "Save it again as UTF-8."
        ) from error
    if not any(letter.isalnum() for letter in text):
        raise ArticleError("The file is empty", name, "Put the article's text into it.")
    return text


def fingerprint(text: str) -> str:
    """SHA-256 that does not see white space or how accents are composed."""
    plain = " ".join(unicodedata.normalize("NFC", text.removeprefix("\ufeff")).split())
    return hashlib.sha256(plain.encode()).hexdigest()
