"""What every request passes before it reaches a route or a page, the outermost first."""

from starlette.middleware import Middleware

from pages.plain.dressing import Doorman
from pages.plain.pressed import Pressed

middleware: list[Middleware] = [
    Middleware(Pressed),
    Middleware(Doorman),
]
