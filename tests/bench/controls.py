"""The controls of a page as the server describes them, and what a browser answers of them."""

from dataclasses import dataclass, replace

from streamlit.proto.Element_pb2 import Element
from streamlit.proto.WidgetStates_pb2 import WidgetState

Controls = dict[str, "Control"]


@dataclass(frozen=True, slots=True)
class Control:
    """One of several options: a list (`alone`) or a row of buttons; at: the label it stands on.

    part: of the page, that it runs alone; "" where it runs the whole.
    """

    name: str
    options: tuple[str, ...]
    at: str | None
    alone: bool
    part: str = ""

    def moved(self) -> "Control":
        """On its next option, and after the last on its first."""
        before = self.options.index(self.at) if self.at in self.options else -1
        return replace(self, at=self.options[(before + 1) % len(self.options)])

    def state(self) -> WidgetState:
        """What a browser sends of it with every run."""
        state = WidgetState(id=self.name)
        if self.alone and self.at is not None:
            state.string_value = self.at
        elif not self.alone:
            state.string_array_value.data.extend([self.at] if self.at is not None else [])
        return state


def heard(element: Element, before: Controls, part: str = "") -> Control | None:
    """The control of an element; it stands where it stood unless the server sets it."""
    kind = element.WhichOneof("type")
    if kind == "selectbox":
        box = element.selectbox
        given = box.options[box.default] if box.HasField("default") and box.options else None
        given = box.raw_value if box.set_value else given
        found = Control(box.id, tuple(box.options), given, alone=True, part=part)
    elif kind == "button_group":
        group = element.button_group
        labels = tuple(option.content for option in group.options)
        chosen = [*group.raw_values] if group.set_value else [labels[at] for at in group.default]
        found = Control(group.id, labels, next(iter(chosen), None), alone=False, part=part)
    else:
        return None
    sets = element.selectbox.set_value or element.button_group.set_value
    return found if sets or found.name not in before else replace(found, at=before[found.name].at)


def turned(controls: Controls, turn: int) -> Control | None:
    """A control moved, another each turn: lists where there are any, else rows of buttons."""
    movable = [each for each in controls.values() if len(each.options) > 1]
    lists = [each for each in movable if each.alone] or movable
    return lists[turn % len(lists)].moved() if lists else None
