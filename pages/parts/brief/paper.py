"""The brief as a tagged PDF: Typst sets what is handed to it as JSON, never as markup."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Literal

import typst

from pages.parts import labels, links, pictures, tables
from pages.parts.brief.contents import SECTIONS, Brief, Headline, Note
from pages.parts.brief.sheet import Place
from pages.parts.brief.typeset import TEMPLATE
from pages.parts.drawing import letters
from pages.parts.introductions import SITE
from pages.parts.pictures import PAPER, Look
from pages.parts.words import Words

Given = dict[str, Any]
WIDTH = 370  # px of a picture; on paper half the page
STANDARD: Literal["ua-1"] = "ua-1"


def pdf(w: Words, brief: Brief, place: Place) -> bytes:
    """PDF/UA-1 in our letters; without that statement where an article has letters beyond them."""
    data = json.dumps(_given(w, brief, place))
    try:
        return _set(data, _letters(others=False), accessible=True)
    except typst.TypstError:
        return _set(data, _letters(others=True), accessible=False)


def _set(data: str, fonts: typst.Fonts, *, accessible: bool) -> bytes:
    compiler = typst.Compiler(TEMPLATE.encode(), font_paths=fonts, sys_inputs={"data": data})
    made = compiler.compile(format="pdf", pdf_standards=[STANDARD] if accessible else [])
    return made if isinstance(made, bytes) else b""


@cache
def _letters(*, others: bool) -> typst.Fonts:
    """Our fonts; others: those of the machine too, for letters that ours do not have."""
    return typst.Fonts(
        include_system_fonts=others, include_embedded_fonts=False, font_paths=[letters.FOLDER]
    )


def _given(w: Words, brief: Brief, place: Place) -> Given:
    found = [section for name in place.sections if (section := _section(w, brief, place, name))]
    return {
        "lang": w.language,
        "site": w(SITE),
        "title": w("Brief: {site}", site=w(SITE)),
        "finding": brief.finding,
        "home": place.home + links.to(w, "/"),
        "app": w("To the app"),
        "page": place.home + links.to(w, "/brief"),
        "foot": w("Data version: {version}", version=tables.version()),
        "sections": found,
    }


def _section(w: Words, brief: Brief, place: Place, name: str) -> Given | None:
    inner = BODIES[name](w, brief, place)
    title = SECTIONS[name]
    return {"name": name, "title": w(title)} | inner if inner else None


def _headlines(_: Words, brief: Brief, place: Place) -> Given | None:
    cards = [_card(headline, place) for headline in brief.headlines]
    return {"cards": cards} if cards else None


def _card(headline: Headline, place: Place) -> Given:
    card, notes = headline.card, headline.notes
    said = {"label": card.label, "value": card.value, "lines": list(card.notes)}
    return said | {"notes": _numbers(notes, place)}


def _numbers(notes: tuple[int, ...], place: Place) -> list[int]:
    return list(notes) if "notes" in place.sections else []


def _charts(w: Words, brief: Brief, _: Place) -> Given | None:
    drawn = [
        {
            "title": caption.title,
            "svg": pictures.svg(w, chart, None, Look(WIDTH, PAPER)),
            "alt": chart.alt,
            "source": w("Source: {source}", source=caption.source),
        }
        for caption, chart in brief.charts
    ]
    return {"charts": drawn} if drawn else None


def _cell(said: str, notes: list[int] | None = None) -> Given:
    return {"said": said, "notes": notes or []}


def _plans(w: Words, brief: Brief, _: Place) -> Given | None:
    rows = [
        [_cell(plan.when), _cell(plan.what), {"said": f"«{plan.words}»", "lang": plan.language}]
        for plan in brief.plans
    ]
    head = [w("When"), w("What"), w("Words")]
    return {"said": "", "columns": [2, 3, 3], "head": head, "rows": rows} if rows else None


def _checks(w: Words, brief: Brief, place: Place) -> Given | None:
    rows = [
        [_cell(row.what, _numbers((row.note,), place)), _cell(row.stated), _cell(row.said)]
        for row in brief.checks
    ]
    head = [w("Figure"), w("Stated"), w("Verdict")]
    told = {"said": brief.counted, "columns": [3, 1.4, 4], "head": head, "rows": rows}
    return told if rows else None


def _notes(w: Words, brief: Brief, place: Place) -> Given | None:
    notes = [_note(w, note, place) for note in brief.notes]
    return {"notes": notes} if notes else None


def _note(w: Words, note: Note, place: Place) -> Given:
    first = note.rows[0]
    return {
        "number": note.number,
        "lang": first["language"],
        "pieces": pieces(note),
        "source": f"«{first['title']}» · {labels.source(w, first)}",
        "verdicts": note.verdicts,
        "ways": [
            {"href": place.home + links.page(w, row["figure_id"]), "said": f"«{row['quote']}»"}
            for row in note.rows
        ],
    }


def pieces(note: Note) -> list[Given]:
    """The sentence in pieces: said, and whether it is marked; together they are the sentence."""
    first = note.rows[0]
    text, at, found = first["text"], first["sentence_start"], []
    for row in sorted(note.rows, key=lambda row: int(row["start"])):
        if row["start"] >= at:
            found.append({"said": text[at : row["start"]], "marked": False})
            found.append({"said": text[row["start"] : row["end"]], "marked": True})
            at = row["end"]
    found.append({"said": text[at : first["sentence_end"]], "marked": False})
    return [piece for piece in found if piece["said"]]


BODIES: dict[str, Callable[[Words, Brief, Place], Given | None]] = {
    "headlines": _headlines,
    "charts": _charts,
    "plans": _plans,
    "checks": _checks,
    "notes": _notes,
}
