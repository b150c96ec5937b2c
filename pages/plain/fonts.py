"""The font files, served by the app itself: no visitor asks another host for letters.

The theme names them by an absolute path, which means the same on every page's address.
"""

import os
from pathlib import Path

from starlette.responses import Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).parent.parent / "fonts"
A_YEAR = "public, max-age=31536000, immutable"


class Kept(StaticFiles):
    """Files that browsers may keep for a year: a file that changes gets another name."""

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """The file, or that it has not changed; either may be kept."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers["Cache-Control"] = A_YEAR
        return response


routes: list[BaseRoute] = [Mount("/fonts", Kept(directory=FOLDER), name="fonts")]
