"""Controls over regions, years and measures: each always stands on something."""

from pages.parts import controls, measured, regional
from pages.parts.words import Words


def one_of(w: Words, label: str, key: str, options: list[str], default: str) -> str:
    """The option chosen; the default while none is."""
    if controls.asked(key) not in options:
        controls.settle(key, default)
    return controls.choice(label, key, options, lambda name: called(w, name)) or default


def called(w: Words, name: str) -> str:
    """A measure or a place by its name; a year as it is."""
    if name in regional.MEASURES:
        _, message = regional.MEASURES[name]
        return w(message)
    return name if name.isdigit() else measured.place(w, name)
