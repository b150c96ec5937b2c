"""Addresses that mean another one: the default page has no path of its own."""

from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Route

from pages.parts.menu import MENU


async def home(request: Request) -> RedirectResponse:
    """The front page, its query kept."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/{query}")


routes: list[BaseRoute] = [Route(f"/{MENU[0].path}", home)]
