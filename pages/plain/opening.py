"""What is done once before the door opens: settings are checked, files are packed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st

from data.model.errors import SettingError
from data.store import settings
from pages.plain import pressing


def checked() -> None:
    """Ends the process with a sentence that names the setting, if one is wrong."""
    try:
        settings.configured()
    except SettingError as error:
        raise SystemExit(str(error)) from error


@asynccontextmanager
async def begun(_: st.App) -> AsyncIterator[dict[str, Any] | None]:
    """As long as the server runs."""
    pressing.begin()
    yield None
