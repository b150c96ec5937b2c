"""What every request passes before it reaches a route or a page, the outermost first."""

from starlette.middleware import Middleware

from pages.plain.bounds import Bounds
from pages.plain.callers import Callers
from pages.plain.costly import Costly
from pages.plain.dressing import Doorman
from pages.plain.journal import Journal
from pages.plain.mishaps import Mishaps
from pages.plain.pacing import Paced
from pages.plain.policy import Policy
from pages.plain.pressed import Pressed

middleware: list[Middleware] = [
    Middleware(Callers),  # who asks, and by which scheme
    Middleware(Policy),  # the headers of every answer, refusals and mishaps too
    Middleware(Journal),  # a line in the log
    Middleware(Mishaps),  # what nobody foresaw
    Middleware(Bounds),  # what is too long, and what is meant for another host
    Middleware(Pressed),  # Streamlit's own files
    Middleware(Paced),  # who asks too often
    Middleware(Costly),  # what takes long to make
    Middleware(Doorman),  # the heads of the app's pages
]
