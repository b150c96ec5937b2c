"""The house: who may import whom, and what stands at the top of the tree."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODEL = "data.model"
STORE = ("data.store", MODEL)
ROOMS: dict[str, tuple[str, ...]] = {
    "data/model": (),
    "data/articles": (MODEL,),
    "data/extraction": (MODEL,),
    "data/statistics": (MODEL,),
    "data/checks": (MODEL,),
    "data/store": (MODEL,),
    "data/__main__.py": ("data",),
    "data/commands": ("data",),
    "data/build.py": ("data",),
    "data/built.py": ("data",),
    "data/measuring.py": ("data",),
    "data/mending.py": ("data",),
    "data/replay.py": ("data",),
    "pages/parts": (*STORE, "data.replay"),
    "pages/plain": (*STORE, "pages.parts"),
    "pages/frame.py": (*STORE, "pages.parts", "data.build"),
    "pages/overview": (*STORE, "pages.parts"),
    "pages/economy": (*STORE, "pages.parts"),
    "pages/context": (*STORE, "pages.parts"),
    "pages/evidence": (*STORE, "pages.parts"),
    "app.py": ("pages.plain", "data.build"),
}


def _modules(room: str) -> Iterator[Path]:
    place = ROOT / room
    yield from (place.rglob("*.py") if place.is_dir() else [place])


def _imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: import absolutely"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    own = room.removesuffix(".py").replace("/", ".")
    allowed = (own, *ROOMS[room])
    strangers = [
        f"{module.relative_to(ROOT)} imports {name}"
        for module in _modules(room)
        for name in _imports(module)
        if name.split(".")[0] in {"data", "pages", "tests", "app"}
        and not any(_within(name, package) for package in allowed)
    ]
    assert strangers == []


def test_every_module_of_ours_stands_in_a_room_of_the_table() -> None:
    modules = {*ROOT.glob("*.py"), *(ROOT / "data").rglob("*.py"), *(ROOT / "pages").rglob("*.py")}
    listed = {module for room in ROOMS for module in _modules(room)}
    packages = {module for module in modules if module.name == "__init__.py"}
    assert modules - listed - packages == set()


@pytest.mark.parametrize("package", ["streamlit", "plotly", "starlette", "pages"])
def test_what_is_known_does_not_know_how_it_is_shown(package: str) -> None:
    users = [
        str(module.relative_to(ROOT))
        for module in (ROOT / "data").rglob("*.py")
        if any(_within(name, package) for name in _imports(module))
    ]
    assert users == []


def test_the_top_of_the_tree_holds_what_the_design_lists() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    top = {name.split("/")[0] for name in listed.stdout.splitlines()}
    visible = {name for name in top if not name.startswith(".")}
    assert visible <= {"pyproject.toml", "README.md", "app.py", "data", "pages", "tests"}
    assert "uv.lock" not in top


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    lengths = {
        str(module.relative_to(ROOT)): len(module.read_text(encoding="utf-8").splitlines())
        for place in ("data", "pages", "tests")
        for module in (ROOT / place).rglob("*.py")
    }
    assert {name: length for name, length in lengths.items() if length > 250} == {}
