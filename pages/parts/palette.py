"""Colours by what they mean: 3:1 contrast on the light and the dark ground, 4.5:1 under white.

So a chart need not know which theme it is drawn in. Meaning never rests on colour alone:
a plan is hatched, a scenario dotted, an unknown outlined, consuls differ in shape.
"""

TERRACOTTA = "#C4492F"
SLATE = "#6E777F"
BLUE = "#3C7AB1"
OCHRE = "#976F16"
TEAL = "#1E837A"
VIOLET = "#8565BD"
ROSE = "#B8547D"
OLIVE = "#657E36"

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

ON_COLOUR = "#FFFFFF"  # words on any of these: 4.5:1
QUIET = "rgba(128, 136, 144, 0.22)"  # land, grounds of charts, bands: seen, but never read
