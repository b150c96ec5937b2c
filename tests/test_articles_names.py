"""What is written beside a text, and what the text is called."""

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.articles import metadata
from data.articles.metadata import Metadata
from data.articles.slugs import LONGEST, slug
from data.model.terms import Language

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


@given(title=WORDS, publisher=st.none() | WORDS, day=st.none() | st.dates())
def test_metadata_are_read_back_whatever_signs_they_hold(
    tmp_path_factory: pytest.TempPathFactory, title: str, publisher: str | None, day: date | None
) -> None:
    known = Metadata(title, Language.EN, publisher=publisher, published=day)
    path = tmp_path_factory.getbasetemp() / "known.toml"
    path.write_bytes(metadata.write(known).encode())
    assert metadata.read(path) == known


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Аким Алматы: «Щучий ёж», 20%", "akim-almaty-shchuchiy-ezh-20"),
        ("Қаланың өңірлік үлесі", "qalanyng-ongirlik-ulesi"),
        ("École d'été", "ecole-dete"),
        ("../../etc/passwd", "etc-passwd"),
        ("!!!", ""),
    ],
)
def test_a_title_becomes_a_name_of_ascii_letters(title: str, expected: str) -> None:
    assert slug(title) == expected


@given(st.text())
def test_every_name_fits_a_file_and_a_url(title: str) -> None:
    name = slug(title)
    assert set(name) <= set(string.ascii_lowercase + string.digits + "-")
    assert len(name) <= LONGEST
    assert not name.startswith("-")
    assert not name.endswith("-")
