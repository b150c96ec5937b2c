"""Colours by what they mean. Each has 3:1 contrast on the light and on the dark ground.

So a chart need not know which theme it is drawn in. Meaning never rests on colour alone:
a plan is hatched, a scenario dotted, an unknown outlined, consuls differ in shape.
"""

TERRACOTTA = "#C4492F"
SLATE = "#7A838C"
BLUE = "#3D7CB4"
OCHRE = "#A67A18"
TEAL = "#1F877E"
VIOLET = "#8B6CC0"
ROSE = "#B9567F"
OLIVE = "#6C873A"

CITY = TERRACOTTA  # the accent: what is Almaty's
FACT = CITY
REST = SLATE  # everything that is not Almaty's
PLAN = BLUE
SCENARIO = OCHRE
UNKNOWN = SLATE
GENERAL = TEAL  # consuls general
HONORARY = OCHRE  # honorary consuls

SERIES = (TERRACOTTA, BLUE, OCHRE, TEAL, VIOLET, ROSE, OLIVE, SLATE)
"""For things without a meaning of their own, in this order; the theme's chart colours."""

QUIET = "rgba(128, 136, 144, 0.22)"  # land, grounds of charts, bands: seen, but never read
