"""Facts as pairs of a name and what is said, listed as HTML; the values are HTML already."""

from pages.parts.marks import escaped

Facts = list[tuple[str, str]]


def listed(facts: Facts) -> str:
    """The pairs as a description list; names are escaped here, values where they are made."""
    items = "".join(f"<dt>{escaped(name)}</dt><dd>{said}</dd>" for name, said in facts)
    return f'<dl class="facts">{items}</dl>'


def quoted(words: str, language: str) -> str:
    """An article's words, marked as being in its language."""
    return f'<q lang="{escaped(language)}">{escaped(words)}</q>'
