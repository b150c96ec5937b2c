"""What is done once before the door opens: settings checked, tables built, files packed."""

import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any
from urllib.parse import urlencode

import streamlit as st
from starlette.requests import Request

from data.model.errors import DataError, SettingError
from data.model.terms import Language
from data.store import settings
from data.store.library import Library
from pages.parts.language import KEY
from pages.plain import brief, logs, pressing

LOG = logging.getLogger(__name__)
State = AbstractAsyncContextManager[dict[str, Any] | None]


def checked() -> None:
    """Ends the process with a sentence that names the setting, if one is wrong."""
    try:
        logs.begin(settings.configured().log)
    except SettingError as error:
        raise SystemExit(str(error)) from error


def built(ensure: Callable[[Library], object]) -> Callable[[st.App], State]:
    """For as long as the server runs. ensure: builds the tables where they are not up to date."""

    @asynccontextmanager
    async def running(_: st.App) -> AsyncIterator[dict[str, Any] | None]:
        logs.begin(settings.configured().log)
        threading.Thread(target=_ready, args=(ensure,), name="building", daemon=True).start()
        pressing.begin()
        yield None

    return running


def _ready(ensure: Callable[[Library], object]) -> None:
    """Routes need the tables as much as pages do, and a first visitor need not wait for them.

    The brief's charts, a second's work in each language, are drawn for the first reader too.
    """
    try:
        ensure(settings.configured().library)
        for language in Language:
            brief.page(_asked(language))
    except DataError as error:
        LOG.error("the tables cannot be built: %s", error)


def _asked(language: str) -> Request:
    """A request for the brief as somebody here would make it."""
    query = urlencode({KEY: language}).encode()
    return Request({
        "type": "http", "method": "GET", "path": "/brief", "root_path": "", "scheme": "http",
        "query_string": query, "headers": [(b"host", b"localhost")], "server": ("localhost", 80),
    })  # fmt: skip
