"""The front page under its own name."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from pages.plain import redirects


@pytest.mark.parametrize("query", ["", "?lang=kk", "?lang=ru&figure=a%20b"])
def test_the_front_pages_name_leads_to_it_with_its_query(query: str) -> None:
    with TestClient(Starlette(routes=redirects.routes)) as client:
        answer = client.get(f"/summary{query}", follow_redirects=False)
    assert answer.status_code == 307
    assert answer.headers["location"] == f"/{query}"
