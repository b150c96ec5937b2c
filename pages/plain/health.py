"""`/healthz`: whether the server lives, and whether what it shows can be read."""

import streamlit as st
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from data.model.errors import DataError
from data.store import tables
from data.store.library import Library


def health(_: Request) -> Response:
    """200 with the data's version and how many figures there are; 503 with what is wrong."""
    folder = Library.configured().tables
    try:
        manifest = tables.current(folder)
        tables.verify(folder, manifest)
        figures = tables.read(folder, manifest.version, "figures")
    except DataError as error:
        return _said(503, {"ready": False, "error": str(error)})
    return _said(200, {"ready": True, "version": manifest.version, "figures": len(figures)})


def _said(status: int, said: dict[str, object]) -> Response:
    always = {"alive": True, "streamlit": st.__version__}
    return JSONResponse(always | said, status, {"Cache-Control": "no-store"})


routes: list[BaseRoute] = [Route("/healthz", health)]
