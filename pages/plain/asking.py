"""What a request asks for besides its path: a language, a day, and where it came to."""

from datetime import date

from starlette.requests import Request

from data.model.terms import Language
from data.store import settings
from pages.parts import language, tables
from pages.parts.words import Words, words


def words_for(request: Request) -> Words:
    """In the language of `?lang=`, else of the browser's liking, else English."""
    asked = request.query_params.get(language.KEY)
    accepted = request.headers.get("accept-language", "")
    return words(asked if asked in set(Language) else language.preferred(accepted))


def day(request: Request) -> date | None:
    """The day of `?as_of=`, None where there is none or it is no day."""
    try:
        return date.fromisoformat(request.query_params.get(tables.AS_OF, ""))
    except ValueError:
        return None


def home(request: Request) -> str:
    """The app's address as it is set, or as the visitor reached it, without a slash at its end."""
    return settings.configured().address or str(request.base_url).rstrip("/")
