"""What is done once before the door opens: settings checked, tables built, files packed."""

import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import streamlit as st

from data.model.errors import DataError, SettingError
from data.store import settings
from data.store.library import Library
from pages.plain import logs, pressing

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
    """Routes need the tables as much as pages do, and a first visitor need not wait for them."""
    try:
        ensure(settings.configured().library)
    except DataError as error:
        LOG.error("the tables cannot be built: %s", error)
