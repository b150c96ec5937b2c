"""The few rules of style that the theme's settings cannot say."""

from pathlib import Path

import streamlit as st

ICON = Path(__file__).parent / "icon" / "icon.svg"
SIDEBAR = 224  # px: the longest title of the menu in three languages
RULES = """
.st-key-masthead { justify-content: space-between; padding-bottom: .35rem;
  border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
@media (min-width: 700px) {
  .st-key-masthead, .st-key-page { margin-inline: -2.5rem; width: calc(100% + 5rem);
    max-width: none; }
}
.st-key-lang button { text-transform: uppercase; letter-spacing: .04em; }
.st-key-page [data-tag], .st-key-page [data-tag] button { color: inherit; }
.st-key-page [data-tag] { background: color-mix(in srgb, currentColor 14%, transparent); }
.st-key-page h1 { padding: 0 0 .1rem; }
.st-key-led h2, .st-key-led h3 { font-size: 1.05rem; padding: 0 0 .25rem; }
[class*="st-key-card-"] { padding: .75rem .9rem .4rem; }
[class*="st-key-card-"] > :last-child { margin-top: auto; }
[class*="st-key-card-"] a p { text-decoration: underline; }
.agenda { padding: 0 !important; margin: 0; display: grid; gap: .35rem .75rem;
  grid-template-columns: auto 1fr;
  font-size: .925rem; line-height: 1.35; }
.agenda dt { font-weight: 600; margin: 0; white-space: nowrap; }
.agenda dd { margin: 0; }
[data-testid="stHtml"] a { color: inherit; }
.origin { font-size: .875rem; line-height: 1.45; margin: 0; }
[class*="st-key-"] .js-plotly-plot :is(.annotation-text, .xtick text, .ytick text, .legendtext,
  .textpoint text) {
  fill: currentColor !important; }
.passage { margin: 0 0 .25rem; padding: .1rem 0 .1rem 1rem;
  border-left: 3px solid color-mix(in srgb, currentColor 30%, transparent); }
.passage blockquote { margin: 0; padding: 0; border: 0; font-size: 1.05rem; line-height: 1.5; }
.passage figcaption { margin-top: .35rem; font-size: .875rem; }
.passage cite { font-style: normal; }
.passage ul { margin: .2rem 0 0; padding-left: 1.1rem; }
mark { background: color-mix(in srgb, var(--mark) 26%, transparent); color: inherit;
  border-bottom: 2px solid var(--mark); padding: 0 .12em; border-radius: 2px; }
mark.chosen { background: color-mix(in srgb, var(--mark) 55%, transparent); }
mark:has(a) { border-bottom: 0; }
mark a { color: inherit !important; text-decoration: none !important;
  border-bottom: 2px solid var(--mark); }
:root { --mark: #b8860b; }
mark.quiet { background: none; padding: 0; }
mark.quiet:not(:has(a)), mark.quiet a { border-bottom: 2px dotted currentColor; }
.news { max-width: 42rem; font-size: 1.05rem; line-height: 1.65; }
.news h2 { font: 600 1.5rem/1.25 "Desk Serif", Georgia, serif; margin: 0; padding: 0 0 .75rem; }
.legend { margin: 0 0 .25rem; font-size: .875rem; }
.news p { margin: 0 0 1em; }
.news mark { scroll-margin: 6rem; }
@media (min-width: 800px) { div:has(> .st-key-beside) { position: sticky; top: 3.5rem; } }
q:lang(ru), q:lang(kk) { quotes: "«" "»"; }
.facts.facts { display: grid; grid-template-columns: minmax(6.5rem, auto) 1fr; gap: .3rem 1rem;
  margin: 0; padding: 0; font-size: .925rem; line-height: 1.4; }
.facts dt { opacity: .8; }
.facts dt, .facts dd { margin: 0; padding: 0; }
.facts dd { overflow-wrap: anywhere; }
.weighed { display: grid; gap: .75rem 2rem; grid-template-columns: minmax(0, 1fr);
  padding: .75rem 0; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
@media (min-width: 900px) { .weighed { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); } }
.weighed-name { margin: 0 0 .5rem; line-height: 1.35; }
.weighed-name b { display: block; font-size: 1.35rem; }
.held { margin-bottom: 1rem; font-size: .925rem; }
.held p { margin: 0 0 .35rem; line-height: 1.4; }
.held blockquote { margin: 0 0 .25rem; padding: 0; border: 0; line-height: 1.45; }
.held-verdict { font-size: 1rem; }
.held .facts { font-size: inherit; }
.held .note { font-size: .85rem; }
.cell { margin: .4rem 0; padding: .5rem .75rem; border-radius: .4rem;
  border: 1px solid color-mix(in srgb, currentColor 22%, transparent); }
details .cell { margin-left: 1rem; }
@media (max-width: 500px) { .cell .facts.facts { grid-template-columns: 1fr; gap: 0; }
  .cell .facts dd { margin-bottom: .35rem; } }
.weighed a, .cell a { color: inherit !important; text-decoration: underline !important; }
summary { cursor: pointer; line-height: 1.5; padding: .15rem 0; overflow-wrap: anywhere; }
.alongside { margin: 0; padding-left: 1.1rem; }
.alongside li { margin-bottom: .75rem; }
.alongside small { display: block; font-size: .875rem; }
.chronicle.chronicle { display: grid; gap: .6rem 1.25rem; margin: 0; padding: 0;
  grid-template-columns: auto minmax(0, 1fr); font-size: .925rem; line-height: 1.45; }
.chronicle dt { margin: 0; font-weight: 600; }
.chronicle dd { margin: 0; padding: 0 0 .6rem .9rem; overflow-wrap: anywhere;
  border-left: 2px solid color-mix(in srgb, currentColor 30%, transparent); }
.chronicle ul { list-style: none; margin: 0 0 .15rem; padding: 0 !important; }
.chronicle li { margin: 0 0 .2rem; padding: 0; }
.chronicle small { font-size: .85rem; }
.chronicle a { color: inherit; }
.chronicle .fact, .chronicle .plan { display: inline-block; padding: 0 .4em; font-size: .8rem;
  font-weight: 400; line-height: 1.4; border: 1px solid currentColor; border-radius: .25rem; }
.chronicle .plan { border-style: dashed; }
.grid { overflow-x: auto; }
.grid table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.45; }
.grid th { text-align: left; font-weight: 400; opacity: .8; }
.grid th, .grid td { padding: .35rem .5rem; vertical-align: top;
  border-bottom: 1px solid color-mix(in srgb, currentColor 22%, transparent); }
.qr { width: 9rem; display: block; }
.card-label { font-size: .9rem; line-height: 1.25; margin: 0; }
@media (min-width: 700px) { .card-label { min-height: 2.5em; } }
.card-value { font-size: 2.1rem; line-height: 1.1; font-weight: 600; margin: .15rem 0; }
.card-note { font-size: .85rem; line-height: 1.35; margin: 0; }
.spark { display: block; width: 100%; max-width: 20rem; margin: .5rem 0 .1rem; }
.spark-note { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .6rem;
  max-width: 20rem; margin: 0; font-size: .8rem; line-height: 1.35; }
"""


def apply() -> None:
    """Puts the rules on the page."""
    st.html(f"<style>{RULES}</style>")
