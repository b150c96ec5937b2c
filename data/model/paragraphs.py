"""The paragraphs of a text: its lines, but for those that were only broken by a narrow page."""

from collections.abc import Iterator

from data.model.span import Span


def paragraphs(text: str, within: Span) -> Iterator[Span]:
    """The non-empty lines of a stretch, without surrounding white space.

    A line that goes on in small letters was only broken by whoever set it.
    """
    open_: Span | None = None
    for line in _lines(text, within):
        if open_ and _is_broken(text, open_, line):
            open_ = Span(open_.start, line.end)
            continue
        if open_:
            yield open_
        open_ = line
    if open_:
        yield open_


def _lines(text: str, within: Span) -> Iterator[Span]:
    start = within.start
    for line in within.of(text).splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped)
            yield Span(first, first + len(stripped))
        start += len(line)


def _is_broken(text: str, before: Span, line: Span) -> bool:
    """Whether nothing ends before a line break, and no blank line stands there."""
    gap = text[before.end : line.start]
    goes_on = text[before.end - 1].isalnum() or text[before.end - 1] in ",%"
    return goes_on and gap.count("\n") == 1 and text[line.start].islower()
