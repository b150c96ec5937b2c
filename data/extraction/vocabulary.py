"""A language's word lists joined with what the catalogues say of indicators and places."""

from functools import cache

from data.extraction import morphology, patterns
from data.extraction.lexicon import FOLDER, Lexicon, build
from data.model.places import places
from data.model.terms import Language
from data.model.toml import load


@cache
def vocabulary(language: Language) -> Lexicon:
    """All sections of a language. Raises CatalogueError if a file does not fit."""
    tables = load(FOLDER / f"{language}.toml")
    endings = tables.pop("endings")
    named = {place.place: ",".join(place.words.get(language, ())) for place in places().values()}
    tables["place"] = {**tables.pop("home", {}), **named}
    tables["clue"] = patterns.phrases(language)
    forms = morphology.forms if language is Language.RU else lambda _: ()
    return build(language, tables, endings, forms)
