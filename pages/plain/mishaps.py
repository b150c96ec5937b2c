"""What nobody foresaw: a short page with a reference, the trace under it in the log only."""

import logging
import secrets

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.parts.words import N_
from pages.plain import asking, refusals

LOG = logging.getLogger(__name__)
OTHERWISE = N_("The request cannot be answered.")
SAID = {
    404: N_("There is nothing at this address."),
    405: N_("This address cannot be asked in this way."),
}


class Mishaps:
    """ASGI middleware: an exception becomes an answer, if none has begun."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def sent(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, receive, sent)
        except Exception:  # whatever it is: nobody foresaw it
            if begun:
                raise
            await _told(Request(scope), secrets.token_hex(4))(scope, receive, send)


def _told(request: Request, reference: str) -> Response:
    LOG.exception("request failed, reference %s", reference)
    w = asking.words_for(request)
    said = w("Something went wrong here. Try again; if that does not help, tell us the reference.")
    return refusals.refused(request, 500, said, reference)


def refused(request: Request, error: Exception) -> Response:
    """What Starlette and Streamlit refuse (an HTTPException), in the visitor's language."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    w, sentence = asking.words_for(request), SAID.get(status, OTHERWISE)
    answer = refusals.referred(request, status, w(sentence))
    answer.headers.update(getattr(error, "headers", None) or {})
    return answer
