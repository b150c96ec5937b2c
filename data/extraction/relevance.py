"""Whether another headline of the page concerns the city's economy, and why."""

from data.extraction.context_words import phrases
from data.extraction.languages import detect
from data.extraction.phrases import pattern
from data.model.article import Headline
from data.model.indicators import indicators
from data.model.places import city, places
from data.model.terms import Language
from data.model.topics import topics


def relevance(headline: Headline, *place_ids: str) -> tuple[bool, tuple[str, ...]]:
    """It concerns the economy if it names a place and a topic or an indicator.

    place_ids: whose economy it is; the dashboard's city if none is given.
    Reasons, as "names_place: Алматы": `names_place`, `names_topic`, `names_indicator` and the words
    found, or `no_place`, `no_topic`, `no_indicator` and the catalogues' words looked for.
    """
    text = f"{headline.title}\n{headline.teaser}"
    language = detect(text)
    place = _reason("place", text, *_places(place_ids or (city(),), language))
    topic = _reason("topic", text, *_topics(language))
    indicator = _reason("indicator", text, *_indicators(language))
    about = topic.startswith("names") or indicator.startswith("names")
    return place.startswith("names") and about, (place, topic, indicator)


def _reason(name: str, text: str, written: tuple[str, ...], shown: tuple[str, ...]) -> str:
    found = [said for phrase in written for said in _found(phrase, text)]
    if found:
        return f"names_{name}: {', '.join(dict.fromkeys(found))}"
    return f"no_{name}: {', '.join(shown)}"


def _found(phrase: str, text: str) -> list[str]:
    """«дол* & экономик*» is found where both of its parts are."""
    parts = [pattern((part.strip(),)).search(text) for part in phrase.split("&")]
    return [part.group() for part in parts if part] if all(parts) else []


def _places(ids: tuple[str, ...], language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    named = tuple(places()[place].names[language] for place in ids)
    known = (word for place in ids for word in places()[place].words.get(language, ()))
    more = (word for place in ids for word in phrases(language, f"headlines.places.{place}"))
    return (*named, *known, *more), named


def _topics(language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = (word for topic in topics().values() for word in topic.words[language])
    return tuple(words), tuple(topic.names[language] for topic in topics().values())


def _indicators(language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    known = (word for each in indicators().values() for word in each.words.get(language, ()))
    economy = phrases(language, "headlines.economy")
    named = (each.names[language] for each in indicators().values())
    return (*known, *economy), (*named, *(_shown(word) for word in economy))


def _shown(phrase: str) -> str:
    """«налог*» and «цен/ы/ам» as readers know them: «налог…», «цен…»."""
    stem, *endings = phrase.split("/")
    return stem.replace("*", "…") + ("…" if endings else "")
