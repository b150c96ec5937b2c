"""What whoever runs the app may set: environment variables CITY_*, read once and held to a form."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from os import environ
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from data.model.errors import SettingError
from data.store.library import DATA, Library

Network = IPv4Network | IPv6Network
Value = TypeVar("Value")
PREFIX = "CITY_"
PLACE = "Environment"
HOST = re.compile(r"(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\]")
SITE = re.compile(r"https?://(\*\.)?[a-z0-9.-]+(:\d+|:\*)?")
LOGS = ("text", "json")


@dataclass(frozen=True, slots=True)
class Settings:
    """library: three folders; cache: folder for what can be made again; address: of the app as
    visitors know it, or empty; hosts: names it answers to, all where none; frame_ancestors: sites
    that may embed it; trusted_proxies: whose X-Forwarded-For is believed; pace: requests a minute
    of one client for plain routes; log: form of the log's lines.
    """

    library: Library
    cache: Path
    address: str
    hosts: tuple[str, ...]
    frame_ancestors: tuple[str, ...]
    trusted_proxies: tuple[Network, ...]
    pace: int
    log: str


@cache
def configured() -> Settings:
    """The settings of this process. Raises SettingError."""
    return read(environ)


def read(given: Mapping[str, str]) -> Settings:
    """The settings that these variables make. Raises SettingError, which names the variable."""
    for name in given:
        _known(name)
    taken = _Taken(given)
    library = Library.configured()
    taken.value("LIBRARY", _there, library.articles)
    taken.value("STATISTICS", _there, library.statistics)
    taken.value("TABLES", _folder, library.tables)
    return Settings(
        library=library,
        cache=taken.value("CACHE", _folder, DATA.parent / ".cache"),
        address=taken.value("ADDRESS", _address, ""),
        hosts=taken.value("HOSTS", _hosts, ()),
        frame_ancestors=taken.value("FRAME_ANCESTORS", _sites, ("'self'",)),
        trusted_proxies=taken.value("TRUSTED_PROXIES", _networks, ()),
        pace=taken.value("PACE", _count, 600),
        log=taken.value("LOG", _log, LOGS[0]),
    )


NAMES = ("LIBRARY", "STATISTICS", "TABLES", "CACHE", "ADDRESS", "HOSTS", "FRAME_ANCESTORS",
         "TRUSTED_PROXIES", "PACE", "LOG")  # fmt: skip


def _known(name: str) -> None:
    if not name.startswith(PREFIX) or name.removeprefix(PREFIX) in NAMES:
        return
    known = [PREFIX + each for each in NAMES]
    near = get_close_matches(name, known, 1)
    fix = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(known)}."
    raise SettingError(f"{name} is not known", PLACE, fix)


@dataclass(frozen=True, slots=True)
class _Taken:
    """Takes values from the environment; an empty one is none."""

    given: Mapping[str, str]

    def value(self, name: str, form: Callable[[str], Value], otherwise: Value) -> Value:
        """The value in its form. Raises SettingError."""
        said = self.given.get(PREFIX + name, "").strip()
        if not said:
            return otherwise
        try:
            return form(said)
        except ValueError as error:
            raise SettingError(f"{PREFIX}{name} is «{said[:200]}»", PLACE, str(error)) from error


def _there(said: str) -> Path:
    if not Path(said).is_dir():
        raise ValueError("It names a folder that is there.")
    return Path(said)


def _folder(said: str) -> Path:
    if Path(said).exists() and not Path(said).is_dir():
        raise ValueError("It names a folder, not a file.")
    return Path(said)


def _address(said: str) -> str:
    parts = urlsplit(said)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("It is an address such as https://economy.example.kz.")
    return said.rstrip("/")


def _parted(said: str) -> list[str]:
    return [each for each in re.split(r"[,\s]+", said) if each]


def _hosts(said: str) -> tuple[str, ...]:
    names = tuple(each.lower() for each in _parted(said))
    if not all(HOST.fullmatch(each) for each in names):
        raise ValueError("It lists names without ports, such as economy.example.kz, *.example.kz.")
    return names


def _sites(said: str) -> tuple[str, ...]:
    words = tuple(f"'{each.strip(chr(39))}'" if each.strip("'") in ("self", "none") else each
                  for each in _parted(said))  # fmt: skip
    if not all(each in ("'self'", "'none'") or SITE.fullmatch(each) for each in words):
        raise ValueError("It lists self, none, or sites such as https://www.example.kz.")
    if "'none'" in words and len(words) > 1:
        raise ValueError("none stands alone.")
    return words


def _networks(said: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(each) for each in _parted(said))
    except ValueError as error:
        raise ValueError("It lists addresses or networks such as 10.0.0.0/8.") from error


def _count(said: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,5}", said):
        raise ValueError("It is a whole number of requests a minute, from 1 on.")
    return int(said)


def _log(said: str) -> str:
    if said not in LOGS:
        raise ValueError(f"It is one of {', '.join(LOGS)}.")
    return said
