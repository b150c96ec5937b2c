"""A work that is cited as a record for reference managers: BibTeX and RIS.

No text can leave its field: BibTeX's own signs are written as it escapes them, and a field of
either is one line.
"""

import re

from pages.parts.citing import Work
from pages.parts.words import Words

BIBTEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$",
    "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
IN_ADDRESS = {"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"}
NAMES = {"ru": "russian", "kk": "kazakh", "en": "english"}  # as Babel of LaTeX calls them
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex(w: Words, work: Work) -> str:
    """One entry; a year that is unknown is `n.d.`, an author that is unknown is left out."""
    fields = {
        "title": f"{{{_escaped(work.title)}}}",
        "author": f"{{{_escaped(work.publisher)}}}" if work.publisher else "",
        "year": str(work.published.year) if work.published else "n.d.",
        "howpublished": _escaped(work.site),
        "note": _escaped(_note(w, work)),
        "language": NAMES[work.language],
        "url": "".join(IN_ADDRESS.get(sign, sign) for sign in _line(work.at.url)),
        "urldate": work.at.accessed.isoformat(),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if work.published:
        lines.append(f"  month = {MONTHS[work.published.month - 1]},")
    key = re.sub(r"[^A-Za-z0-9.:_-]", "", work.key)
    return "\n".join([f"@misc{{{key},", *lines, "}", ""])


def _note(w: Words, work: Work) -> str:
    """The figure with its words, what is unknown of the article, and the data's version."""
    quote = f"{work.note}: «{work.quote}»" if work.note else ""
    unknown = w("publisher unknown") if work.is_article and not work.publisher else ""
    version = w("Data version {version}", version=work.at.version)
    return "; ".join(filter(None, [quote, unknown, version]))


def _escaped(text: str) -> str:
    return "".join(BIBTEX.get(sign, sign) for sign in _line(text))


def _line(text: str) -> str:
    """Without line breaks and other signs that nobody sees."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def ris(w: Words, work: Work) -> str:
    """One record of type ELEC; what is unknown has no line."""
    day, accessed = work.published, work.at.accessed
    fields = [
        ("TY", "ELEC"),
        ("TI", work.title),
        ("AU", work.publisher),
        ("PY", str(day.year) if day else None),
        ("DA", f"{day:%Y/%m/%d}" if day else None),
        ("T2", work.site),
        ("ET", work.at.version),
        ("LA", work.language),
        ("N1", _note(w, work)),
        ("UR", work.at.url),
        ("Y2", f"{accessed:%Y/%m/%d}"),
    ]
    lines = [f"{tag}  - {_line(value)}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])
