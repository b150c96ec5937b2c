"""Every route of the server besides the pages, in the order in which they are tried."""

from starlette.routing import BaseRoute

from pages.plain import brief, datafiles, figures, fonts, health, previews, redirects

routes: list[BaseRoute] = [
    *health.routes,
    *fonts.routes,
    *redirects.routes,
    *previews.routes,
    *datafiles.routes,
    *figures.routes,
    *brief.routes,
]
