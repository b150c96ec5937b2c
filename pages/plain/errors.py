"""What a visitor sees when a page fails: a sentence and a reference, the trace in the log only."""

import logging
import secrets

import streamlit as st

from pages.parts import language

LOG = logging.getLogger(__name__)


def told(error: Exception) -> bool:
    """Logs the trace under a short reference and shows the reference; True: it has been shown."""
    reference = secrets.token_hex(4)
    LOG.error("page failed, reference %s", reference, exc_info=error)
    w = language.here()
    st.error(
        w(
            "This page could not be shown. Reload it; if that does not help, send us the reference"
            " {reference}.",
            reference=reference,
        )
    )
    return True
