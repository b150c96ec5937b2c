"""Of several statements of one thing, which stands on the summary."""

from datetime import date

# In this order: the first rule that tells two statements apart decides.
RULES = ("newest_period", "newest_published", "digits_before_words", "first_in_library")


def rank(
    period_end: date | None, published: date | None, in_words: bool
) -> tuple[date, date, bool]:
    """Larger is preferred; what is not dated comes last; equals keep the library's order."""
    return period_end or date.min, published or date.min, not in_words


def deciding(chosen: tuple[object, ...], other: tuple[object, ...]) -> str:
    """Which of RULES tells two ranks apart: the first in which they differ, else the last."""
    pairs = zip(RULES, chosen, other, strict=False)
    return next((rule for rule, one, two in pairs if one != two), RULES[-1])
