"""What the image, its replicas and the proxy say of each other fits together."""

import re
from pathlib import Path

import pytest

from data.store.settings import NAMES, PREFIX
from pages.plain import doors

FOLDER = Path(__file__).parent.parent / ".container"
FILES = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.iterdir()}
IMAGES = re.findall(r"^FROM (\S+)", FILES["Dockerfile"], re.M) + re.findall(
    r"^    image: (\S+:\S+)", FILES["compose.yaml"], re.M
)


def test_every_server_of_the_proxy_is_a_replica_it_waits_for() -> None:
    servers = re.findall(r"^ +server (\w+):8501 ", FILES["nginx.conf"], re.M)
    replicas = re.findall(r"^  (\w+):\n    <<: \*replica$", FILES["compose.yaml"], re.M)
    waited = re.findall(
        r"^      (\w+):\n        condition: service_healthy", FILES["compose.yaml"], re.M
    )
    assert len(servers) > 1
    assert servers == replicas == waited


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yaml"])
def test_only_settings_that_are_known_are_set(name: str) -> None:
    assert set(re.findall(r"(CITY_\w+)[:=] ?", FILES[name])) <= {PREFIX + one for one in NAMES}


def test_the_image_runs_as_nobody_and_tells_its_health() -> None:
    user = re.search(r"^USER (\d+)$", FILES["Dockerfile"], re.M)
    assert user
    assert int(user[1]) > 0
    health = re.search(r"HEALTHCHECK.*?8501(/\w+)", FILES["Dockerfile"], re.S)
    assert health
    assert health[1] in {str(getattr(route, "path", "")) for route in doors.routes}


@pytest.mark.parametrize("image", IMAGES)
def test_images_are_pinned_and_name_no_host(image: str) -> None:
    name, _, tag = image.partition(":")
    assert "." not in name
    assert re.match(r"\d+\.\d+\.\d+", tag)


def test_no_service_writes_its_own_files() -> None:
    assert FILES["compose.yaml"].count("read_only: true") == 2  # of the app, of the proxy
    assert "privileged: true" not in FILES["compose.yaml"]
