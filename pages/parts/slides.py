"""A deck of slides: one finding a slide, native charts, the exact words in the notes."""

import io
from datetime import datetime
from typing import Any

from pptx import Presentation
from pptx.util import Inches

from pages.parts import files, gallery, native, slidechart, slidetext, vouched
from pages.parts.charts import Chart
from pages.parts.plaintext import clean, cut
from pages.parts.slidetext import ACCENT, GREY, TAGS, Box, Pen
from pages.parts.told import File, Told
from pages.parts.words import Words

MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
WIDE, HIGH, EDGE = Inches(13.333), Inches(7.5), Inches(0.6)
ACROSS = WIDE - 2 * EDGE
TITLE_ONLY = 5  # of the layouts of an empty deck
SIZES = (
    (95, 30),
    (115, 26),
    (200, 22),
    (255, 18),
    (10_000, 16),
)  # letters of a finding, pt of its title
LONGEST = 210  # letters of what else is said
LISTED = 12  # sources on the last slide
LINE = 150  # letters of a line at the foot
ABOUT = 250  # letters that the properties of a file hold
KICKER = Box(EDGE, Inches(0.4), ACROSS, Inches(0.3))
TITLE = Box(EDGE, Inches(0.75), ACROSS, Inches(1.15))
MORE = Box(EDGE, Inches(1.85), ACROSS, Inches(0.55))
PICTURE = Box(EDGE, Inches(2.4), ACROSS, Inches(3.95))
FOOT = Box(EDGE, Inches(6.45), ACROSS, Inches(0.8))
BELOW = Box(EDGE, Inches(4.6), ACROSS, Inches(1))
PAGE = Box(EDGE, Inches(2.4), ACROSS, Inches(4.0))


def pptx(w: Words, file: File) -> bytes:
    """The deck: a first slide where it tells several things, a slide each, the sources last."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = WIDE, HIGH
    _properties(w, deck.core_properties, file)
    if len(file.told) > 1:
        _first(w, deck, file)
    for told in file.told:
        _slide(w, deck, file, told)
    _last(w, deck, file)
    made = io.BytesIO()
    deck.save(made)
    return made.getvalue()


def _properties(w: Words, about: Any, file: File) -> None:
    about.title, about.language = cut(file.title, ABOUT), TAGS[w.language]
    about.version, about.subject = file.edition.version, file.link[:ABOUT]
    about.author = about.last_modified_by = ""
    day = files.created()
    about.created = about.modified = datetime(day.year, day.month, day.day)


def _added(w: Words, deck: Any, kicker: str, title: str) -> Any:
    """A new slide with its title and what stands over it."""
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
    size = next(points for letters, points in SIZES if len(title) <= letters)
    heading = slide.shapes.title
    heading.left, heading.top, heading.width, heading.height = TITLE.place
    slidetext.fill(w, heading.text_frame, [title], Pen(size, bold=True))
    slidetext.write(w, slide.shapes, KICKER, [kicker], Pen(14, ACCENT, bold=True))
    return slide


def _first(w: Words, deck: Any, file: File) -> None:
    """What it is, and what the data are."""
    slide = _added(w, deck, _version(w, file), file.title)
    slidetext.write(w, slide.shapes, PAGE, [file.said], Pen(24))
    _foot(w, slide, [], file.link)


def _slide(w: Words, deck: Any, file: File, told: Told) -> None:
    kicker = told.kicker if told.kicker != told.title else file.title
    slide = _added(w, deck, kicker, told.title)
    if told.more:
        more = cut(" ".join(told.more), LONGEST)
        slidetext.write(w, slide.shapes, MORE, [more], Pen(14 if len(more) > 160 else 16, GREY))
    _picture(w, slide.shapes, told)
    said = [vouched.credit(w, told.rows), vouched.verdict(w, told.rows)]
    _foot(w, slide, [*(cut(one, LINE) for one in said if one), _version(w, file)], told.link)
    _speak(w, slide, vouched.notes(w, told, file.edition))


def _version(w: Words, file: File) -> str:
    version = w("Data version {version}", version=file.edition.version)
    state = w("State of the data: {day}", day=w.day(gallery.day()))
    return f"{version} · {state}"


def _picture(w: Words, shapes: Any, told: Told) -> None:
    if told.chart:
        _chart(w, shapes, told, told.chart)
    elif told.number:
        slidetext.write(w, shapes, PICTURE, [told.number], Pen(96, ACCENT, bold=True))
        slidetext.write(w, shapes, BELOW, [told.made], Pen(20))
    else:
        said = [f"{many}  \N{EM DASH}  {what}" for what, many in told.lines]
        slidetext.write(w, shapes, PICTURE, said, Pen(22))


def _chart(w: Words, shapes: Any, told: Told, chart: Chart) -> None:
    """The chart natively; as a table where it is no series of numbers."""
    found = native.of(w, chart)
    frame = (
        slidechart.draw(w, shapes, found, PICTURE)
        if found
        else slidetext.table(w, shapes, chart.table, PICTURE)
    )
    about = frame._element.nvGraphicFramePr.cNvPr
    about.set("descr", clean(chart.alt))
    about.set("name", told.name)


def _foot(w: Words, slide: Any, said: list[str], link: str) -> None:
    """Source, verdict, version, and the way back to the page."""
    lines = [*said, w("Open this view")]
    shape = slidetext.write(w, slide.shapes, FOOT, lines, Pen(10, GREY))
    shape.text_frame.paragraphs[-1].runs[0].hyperlink.address = link


def _speak(w: Words, slide: Any, said: list[str]) -> None:
    frame = slide.notes_slide.notes_text_frame
    frame.text = clean("\n".join(said))
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            slidetext.spoken(w, run)


def _last(w: Words, deck: Any, file: File) -> None:
    """All sources, and how the words were checked is on the page."""
    rows = tuple(row for told in file.told for row in told.rows)
    found = [vouched.cited(source) for source in vouched.sources(w, rows)]
    slide = _added(w, deck, _version(w, file), w("Sources"))
    said = [cut(one, 150) for one in found[:LISTED]]
    if len(found) > LISTED:
        said.append(w.plural("{count} more", "{count} more", len(found) - LISTED))
    box = Box(EDGE, Inches(1.5), ACROSS, Inches(4.9))
    slidetext.write(w, slide.shapes, box, said or [w("unknown")], Pen(12))
    _foot(w, slide, [], file.link)
    _speak(w, slide, found)
