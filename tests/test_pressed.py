"""Streamlit's files, packed: the same bytes, in what the browser can unpack, kept for a year."""

import gzip
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from pages.plain import assets, encodings, preloads, pressing, stylesheet
from pages.plain.fonts import A_YEAR
from pages.plain.pressed import Pressed

SMALL = min((name for name in assets.names() if name.endswith(".js")
             and (assets.FOLDER / name).stat().st_size > 5000), key=lambda name:
            (assets.FOLDER / name).stat().st_size)  # fmt: skip
IMAGE = next(name for name in assets.names() if name.endswith(".woff2"))
PLAIN = (assets.FOLDER / SMALL).read_bytes()
UNPACKED = {"br": brotli.decompress, "gzip": gzip.decompress}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache") / "pressed"


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Iterator[TestClient]:
    """A server whose files are packed; only a few, since the best packing takes a minute."""
    monkeypatch.setattr(pressing, "folder", lambda: folder)
    monkeypatch.setattr(assets, "names", lambda: (SMALL,))
    monkeypatch.setattr(assets, "first", lambda: (SMALL,))
    pressing.press()
    app = Starlette(
        routes=[Route("/{rest:path}", lambda _: PlainTextResponse("inner"))],
        middleware=[Middleware(Pressed)],
    )
    with TestClient(app) as opened:
        yield opened


def raw(client: TestClient, address: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """An answer as it comes over the wire, not yet unpacked."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    with client.stream("GET", address, headers=named) as answer:
        return answer.status_code, dict(answer.headers), b"".join(answer.iter_raw())


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, br;q=0", "gzip"),
        ("gzip;q=1.0, br;q=0.1", "br"),
        ("*", "br"),
        ("*;q=0, gzip", "gzip"),
    ],
)
def test_the_best_encoding_that_is_understood_holds_the_same_bytes(
    client: TestClient, accepted: str, encoding: str
) -> None:
    status, headers, body = raw(client, f"/{SMALL}", Accept_Encoding=accepted)
    assert (status, headers["content-encoding"]) == (200, encoding)
    assert UNPACKED[encoding](body) == PLAIN
    assert len(body) == int(headers["content-length"]) < len(PLAIN)
    assert headers["vary"] == "Accept-Encoding"
    assert headers["cache-control"] == A_YEAR
    assert headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("accepted", ["identity", "", "deflate", "br;q=bad"])
def test_who_understands_none_gets_the_file_as_it_is(client: TestClient, accepted: str) -> None:
    _, headers, body = raw(client, f"/{SMALL}", Accept_Encoding=accepted)
    assert "content-encoding" not in headers
    assert headers["vary"] == "Accept-Encoding"
    assert body == PLAIN


def test_each_encoding_has_a_tag_of_its_own_and_is_not_sent_again(client: TestClient) -> None:
    tags = set()
    for accepted in ("br", "gzip", "identity"):
        tag = raw(client, f"/{SMALL}", Accept_Encoding=accepted)[1]["etag"]
        status, headers, body = raw(
            client, f"/{SMALL}", Accept_Encoding=accepted, If_None_Match=f"W/{tag}"
        )
        assert (status, body, headers["etag"]) == (304, b"", tag)
        assert headers["vary"] == "Accept-Encoding"
        tags.add(tag)
    assert len(tags) == 3


@pytest.mark.parametrize("accepted", ["br", "identity"])
def test_a_part_is_a_part_of_what_the_tag_names(client: TestClient, accepted: str) -> None:
    _, headers, whole = raw(client, f"/{SMALL}", Accept_Encoding=accepted)
    asked = {"Accept_Encoding": accepted, "Range": "bytes=10-99", "If_Range": headers["etag"]}
    status, told, part = raw(client, f"/{SMALL}", **asked)
    assert (status, part) == (206, whole[10:100])
    assert told["content-range"] == f"bytes 10-99/{len(whole)}"
    other = raw(client, f"/{SMALL}", **asked | {"If_Range": '"another"'})
    assert (other[0], other[2]) == (200, whole)


def test_only_the_head_is_sent_to_who_asks_for_it(client: TestClient) -> None:
    answer = client.head(f"/{SMALL}", headers={"Accept-Encoding": "identity"})
    assert int(answer.headers["content-length"]) == len(PLAIN)
    assert answer.content == b""


@pytest.mark.parametrize(
    "path", ["/static/js/none.js", "/static/../app.py", "/static/%2e%2e/index.html", "/static/"]
)
def test_no_other_file_is_ever_opened(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404 or answer.text == "inner"


def test_all_else_passes(client: TestClient) -> None:
    assert client.get("/shares").text == "inner"
    assert client.post(f"/{SMALL}").status_code == 405


def test_letters_and_pictures_are_not_packed_again() -> None:
    assert not pressing.fits(IMAGE)
    assert pressing.fits(stylesheet.name())


def test_several_may_pack_at_once_and_nothing_half_made_is_left(
    client: TestClient, folder: Path
) -> None:
    target = folder / (SMALL + ".br")
    target.unlink()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: pressing.press(), range(4)))
    assert brotli.decompress(target.read_bytes()) == PLAIN
    assert [path for path in folder.rglob(".*") if path.is_file()] == []


def test_a_folder_that_cannot_be_written_leaves_files_unpacked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(pressing, "folder", lambda: tmp_path / "file" / "pressed")
    pressing.begin().join()
    assert "unpacked" in caplog.text
    assert preloads.told(assets.page()).count(stylesheet.name()) == 0


def test_the_page_names_our_letters_and_what_the_summary_asks_for(client: TestClient) -> None:
    told = preloads.told(assets.page())
    assert f'href="./{stylesheet.name()}"' in told
    assert "SourceSans" not in told
    assert [name for name in assets.drawn() if f'modulepreload" crossorigin href="./{name}"'
            not in told] == []  # fmt: skip
    assert any("PlotlyChart" in name for name in assets.drawn())
    assert set(assets.drawn()) & set(assets.listed()) == set()


def test_the_style_sheet_keeps_all_rules_but_the_addresses_of_letters() -> None:
    whole = (assets.FOLDER / stylesheet._whole()).read_text(encoding="utf-8")
    text = stylesheet.text()
    assert text.count("@font-face") == whole.count("@font-face") + 1
    assert "MaterialSymbols" not in text
    assert text.count(f"../../fonts/{stylesheet.SANS}") == 1
    assert text.count("SourceSansVF-Upright") == 1  # for the letters that ours lack


def test_what_is_made_for_one_visitor_is_packed_quickly() -> None:
    body = b"one page " * 400
    assert encodings.packed("identity", body) == ("", body)
    for name, unpacked in UNPACKED.items():
        assert (encodings.packed(name, body)[0], unpacked(encodings.packed(name, body)[1])) == (
            name,
            body,
        )
