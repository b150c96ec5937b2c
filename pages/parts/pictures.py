"""Pictures of charts, made without a browser: SVG and PNG with title, source and date in them.

    caption = Caption("Shares of the country", "Bureau of National Statistics", date(2025, 5, 12))
    pictures.svg(w, chart, caption)  # a whole SVG document, 720 px wide, on paper
    pictures.png(w, chart, caption, Look(1200, DARK))  # bytes, two pixels to a px

Without a caption the picture is the chart alone with its signs; on the ground PAGE it takes the
colours of the words around it, for HTML that holds the SVG itself.
"""

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from html import escape
from typing import Any

import vl_convert

from pages.parts.charts import Chart
from pages.parts.drawing import frames, legends, letters, runs, vega
from pages.parts.drawing.frames import Caption as Caption
from pages.parts.drawing.frames import Frame, Ground
from pages.parts.drawing.hatching import Hatch
from pages.parts.words import Words

PAPER = Ground("#FFFFFF", "#17191D", "#585E66")
DARK = Ground("#12181F", "#E9E5DC", "#A9B1B9")
PAGE = Ground(
    None, "currentColor", "currentColor", wider=1.3
)  # in whatever letters are there; DejaVu Sans, 1.26
GROUNDS = {"light": PAPER, "dark": DARK}
WIDTH = 720  # px
KEPT = 128  # renderings, by all that they depend on: the brief draws the same six for every address
TAG = re.compile("<[^<>]+>")
SPARE = re.compile(
    r' (?:class|role|aria-[a-z]+|pointer-events)="[^"]*"| text-anchor="start"'
    rf'| font-family="{re.escape(letters.SANS)}"| font-size="14px"| transform="translate\(0,0\)"'
)
CLIP = re.compile(r"(?<=[#\"])clip\d+(?=[)\"])")
FRAME = re.compile('<path class="(?:background|foreground)"[^<>]*/>')
ROOT = re.compile(r"\A<svg[^<>]*>(.*)</svg>\Z", re.S)


@dataclass(frozen=True, slots=True)
class Look:
    """How wide a picture is, in px, and on what ground it stands."""

    width: int = WIDTH
    ground: Ground = PAPER


ON_PAPER = Look()


def svg(w: Words, chart: Chart, caption: Caption | None = None, look: Look = ON_PAPER) -> str:
    """A whole SVG document; its description is the chart's alt text.

    Raises DrawingError for a chart with something in it that is not drawn.
    """
    spec, hatches = specified(w, chart, caption, look)
    patterns = "".join(hatch.definition() for hatch in hatches)
    defs = f"<defs>{patterns}</defs>" if patterns else ""
    title = f"<title>{escape(caption.title)}</title>" if caption else ""
    inner = f"{title}<desc>{escape(chart.alt)}</desc>{defs}{_inside(_drawn(spec), chart.alt)}"
    size = f'width="{spec["width"]:g}" height="{spec["height"]:g}"'
    box = f'viewBox="0 0 {spec["width"]:g} {spec["height"]:g}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img" lang="{w.language}"'
        f' font-family="{letters.SANS}" font-size="14px">{inner}</svg>'
    )


def png(
    w: Words, chart: Chart, caption: Caption | None = None, look: Look = ON_PAPER, scale: float = 2
) -> bytes:
    """The same as a PNG, `scale` pixels to a px."""
    return rasterised(svg(w, chart, caption, look), scale)


def rasterised(drawn: str, scale: float = 1) -> bytes:
    """An SVG in the letters of pictures as a PNG."""
    _letters()
    return bytes(vl_convert.svg_to_png(drawn, scale=scale))


def specified(
    w: Words, chart: Chart, caption: Caption | None, look: Look
) -> tuple[dict[str, Any], tuple[Hatch, ...]]:
    """The chart with what stands around it as a Vega specification, and the patterns it uses."""
    traces = [trace.to_plotly_json() for trace in chart.figure.data]
    notes = [note.to_plotly_json() for note in chart.figure.layout.annotations]
    frame = Frame(look.width, caption, legends.of(w, traces, notes), look.ground)
    drawing = vega.drawing(chart.figure, frame.room, look.ground.ink, look.ground.wider)
    return frames.framed(w, drawing.spec, frame), drawing.hatches


@cache
def _letters() -> None:
    """Makes the letters known to the renderer, once."""
    vl_convert.register_font_directory(str(letters.FOLDER))


def _drawn(spec: dict[str, Any]) -> str:
    return _rendered(json.dumps(spec))


@lru_cache(maxsize=KEPT)
def _rendered(spec: str) -> str:
    _letters()
    return str(vl_convert.vega_to_svg(spec, allowed_base_urls=[]))


def _inside(drawn: str, name: str) -> str:
    """What is in the renderer's SVG, without what says nothing; its ids those of this picture.

    The renderer counts its ids on from picture to picture; here the same picture is the same text.
    """
    (inner,) = ROOT.findall(runs.unmarked(FRAME.sub("", drawn)))
    mine = sha256(name.encode()).hexdigest()[:8]
    found = dict.fromkeys(CLIP.findall(inner))
    ids = {clip: f"clip-{mine}-{n}" for n, clip in enumerate(found)}
    return TAG.sub(lambda tag: CLIP.sub(lambda c: ids[c[0]], SPARE.sub("", tag[0])), inner)
