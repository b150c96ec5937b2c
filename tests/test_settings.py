"""What can be set, and what is said when it is set wrong."""

from dataclasses import replace
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest

from data.model.errors import SettingError
from data.store import settings
from data.store.settings import read

ROOT = Path(__file__).parent.parent


def test_nothing_has_to_be_set() -> None:
    found = read({"PATH": "/bin"})
    assert (found.address, found.hosts, found.frame_ancestors) == ("", (), ("'self'",))
    assert (found.trusted_proxies, found.log) == ((), "text")
    assert read({"CITY_LOG": "", "CITY_HOSTS": " "}) == found


@pytest.mark.parametrize(
    ("name", "said", "field", "value"),
    [
        ("CITY_ADDRESS", "https://e.example.kz/", "address", "https://e.example.kz"),
        ("CITY_HOSTS", "A.kz, *.b.kz", "hosts", ("a.kz", "*.b.kz")),
        ("CITY_FRAME_ANCESTORS", "self https://www.a.kz", "frame_ancestors",
         ("'self'", "https://www.a.kz")),
        ("CITY_FRAME_ANCESTORS", "none", "frame_ancestors", ("'none'",)),
        ("CITY_TRUSTED_PROXIES", "10.0.0.0/8,::1", "trusted_proxies",
         (ip_network("10.0.0.0/8"), ip_network("::1"))),
        ("CITY_PACE", "60", "pace", 60),
        ("CITY_LOG", "json", "log", "json"),
        ("CITY_CACHE", "somewhere", "cache", Path("somewhere")),
    ],
)  # fmt: skip
def test_what_is_set_is_read_in_its_form(name: str, said: str, field: str, value: Any) -> None:
    assert read({name: said}) == replace(read({}), **{field: value})


@pytest.mark.parametrize(
    ("name", "said", "fix"),
    [
        ("CITY_LIBRARY", "/no/such/folder", "folder that is there"),
        ("CITY_STATISTICS", __file__, "folder that is there"),
        ("CITY_TABLES", __file__, "not a file"),
        ("CITY_ADDRESS", "economy.kz", "such as https://"),
        ("CITY_ADDRESS", "ftp://economy.kz", "such as https://"),
        ("CITY_HOSTS", "https://a.kz", "names without ports"),
        ("CITY_HOSTS", "a.kz:80", "names without ports"),
        ("CITY_FRAME_ANCESTORS", "https://a.kz; script-src *", "self, none, or sites"),
        ("CITY_FRAME_ANCESTORS", "none self", "stands alone"),
        ("CITY_TRUSTED_PROXIES", "10.0.0.0/99", "such as 10.0.0.0/8"),
        ("CITY_TRUSTED_PROXIES", "proxy", "such as 10.0.0.0/8"),
        ("CITY_PACE", "0", "whole number"),
        ("CITY_PACE", "many", "whole number"),
        ("CITY_LOG", "xml", "text, json"),
    ],
)
def test_a_value_that_cannot_be_is_named_with_what_could(name: str, said: str, fix: str) -> None:
    with pytest.raises(SettingError, match=name) as told:
        read({name: said})
    assert fix in str(told.value)
    assert said in str(told.value)


@pytest.mark.parametrize(
    ("name", "fix"),
    [("CITY_HOST", "Did you mean CITY_HOSTS?"), ("CITY_TABELS", "Did you mean CITY_TABLES?"),
     ("CITY_QQQQQQQQQQQQQQQ", "There are: CITY_LIBRARY,")],
)  # fmt: skip
def test_a_setting_that_is_not_known_is_named_with_the_nearest(name: str, fix: str) -> None:
    with pytest.raises(SettingError, match=name) as told:
        read({name: "x"})
    assert fix in str(told.value)


def test_the_readme_lists_every_setting() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = [line.split("`")[1] for line in readme.splitlines() if line.startswith("| `CITY_")]
    assert listed == [f"CITY_{name}" for name in settings.NAMES]
