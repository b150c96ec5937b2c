"""The few rules of style that the theme's settings cannot say."""

import streamlit as st

RULES = """
.st-key-masthead { justify-content: space-between; padding-bottom: .35rem;
  border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
[class*="st-key-card-"] { height: 100%; }
.passage { margin: 0 0 .25rem; padding: .1rem 0 .1rem 1rem;
  border-left: 3px solid color-mix(in srgb, currentColor 30%, transparent); }
.passage blockquote { margin: 0; padding: 0; border: 0; font-size: 1.05rem; line-height: 1.5; }
.passage figcaption { margin-top: .35rem; font-size: .875rem; }
.passage cite { font-style: normal; }
.passage ul { margin: .2rem 0 0; padding-left: 1.1rem; }
mark { background: color-mix(in srgb, var(--mark) 26%, transparent); color: inherit;
  border-bottom: 2px solid var(--mark); padding: 0 .12em; border-radius: 2px; }
mark.chosen { background: color-mix(in srgb, var(--mark) 55%, transparent); }
mark a { color: inherit !important; text-decoration: none !important; }
:root { --mark: #b8860b; }
.card-label { font-size: .9rem; line-height: 1.25; min-height: 2.3em; margin: 0; }
.card-value { font-size: 2.1rem; line-height: 1.1; font-weight: 600; margin: .15rem 0; }
.card-note { font-size: .85rem; line-height: 1.35; margin: 0; }
"""


def apply() -> None:
    """Puts the rules on the page."""
    st.html(f"<style>{RULES}</style>")
