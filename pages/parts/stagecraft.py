"""What makes a page a stage: its style, and the keys that a keyboard and a clicker press.

Everything is measured in one unit, `--u`, a hundredth of the screen's width, less on a screen that
is low for it; a chart is enlarged as a whole until it fills the room that the words leave.
"""

from pages.parts import palette

NARROWEST = 560  # px a chart is never squeezed below before it is enlarged
CHROME = (
    '[data-testid="stSidebar"], [data-testid="stHeader"], [data-testid="stExpandSidebarButton"],'
    " .st-key-masthead,"
    " .st-key-page > :not(:has(> .st-key-stage, > .st-key-notes, > .st-key-changes))"
)
RULES = """
[data-testid="stMainBlockContainer"] { padding: 0 !important; max-width: none; }
[data-testid="stMainBlockContainer"] > [data-testid="stVerticalBlock"], .st-key-page { gap: 0; }
.st-key-page { margin: 0 !important; width: 100% !important; gap: 0 !important; }
.st-key-stage.st-key-stage { --u: min(1vw, 1.7vh); --high: 100dvh; flex: none; height: var(--high);
  gap: calc(1.1 * var(--u));
  padding: calc(2.6 * var(--u)) calc(3.6 * var(--u)) calc(1.6 * var(--u)); flex-wrap: nowrap;
  overflow: hidden; }
:has(+ * > .st-key-notes) > .st-key-stage.st-key-stage { --u: min(.7vw, 1.1vh); --high: 66dvh; }
.st-key-stage > * { flex: 0 0 auto; }
.st-key-stage > :has(> .st-key-picture), .st-key-stage > .st-key-picture { flex: 1 1 0;
  min-height: 0; }
.st-key-picture.st-key-picture { container-type: size; position: relative; flex: none; gap: 0;
  height: 100%; overflow: hidden; }
.st-key-stage .kicker { margin: 0; font-size: calc(1.5 * var(--u)); font-weight: 600;
  line-height: 1.2; letter-spacing: .02em; }
.st-key-stage h1 { font-size: calc(2.9 * var(--u)); line-height: 1.2; padding: 0 0 1rem;
  text-wrap: balance; }
.st-key-stage .more { margin: 0; font-size: calc(1.65 * var(--u)); line-height: 1.35; }
.st-key-stage .legend { margin: 0; font-size: calc(1.35 * var(--u)); }
.st-key-picture > :has(.written) { margin-block: auto; }
.st-key-picture > :has(.aside) { position: absolute; left: 58cqw; width: 42cqw !important;
  bottom: 4cqh; }
.st-key-stage .aside .number { font-size: calc(8.5 * var(--u)); }
.st-key-stage .number { margin: 0; font-size: calc(15 * var(--u)); line-height: 1; font-weight: 600;
  color: var(--accent); white-space: nowrap; }
.st-key-stage .made { margin: calc(1.2 * var(--u)) 0 0; font-size: calc(3.4 * var(--u)); }
.st-key-stage .lines { display: grid; grid-template-columns: auto 1fr; margin: 0; padding: 0;
  gap: calc(1.4 * var(--u)) calc(2.4 * var(--u)); align-items: baseline;
  font-size: calc(2.3 * var(--u)); line-height: 1.2; }
.st-key-stage .lines dt { order: 0; margin: 0; font-weight: 600; color: var(--accent);
  font-size: calc(3 * var(--u)); white-space: nowrap; }
.st-key-stage .lines dd { margin: 0; }
.st-key-foot.st-key-foot { align-items: flex-end; gap: calc(1.2 * var(--u)); flex-wrap: nowrap; }
.st-key-foot .progress { font-size: calc(1.35 * var(--u)); line-height: 1.3; }
.st-key-foot .progress p { margin: 0 0 .35em; }
.st-key-foot .bar { height: max(3px, calc(.22 * var(--u))); border-radius: 9px;
  background: color-mix(in srgb, currentColor 16%, transparent); }
.st-key-foot .bar i { display: block; height: 100%; border-radius: inherit;
  background: var(--accent); }
.st-key-foot .qr { width: calc(7 * var(--u)); }
.st-key-foot-last .qr { width: calc(13 * var(--u)); }
.st-key-go-leave { padding-bottom: .5rem; }
.st-key-go-first, .st-key-go-last { display: none !important; }
.st-key-spoken { position: absolute !important; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); }
.st-key-notes { padding: 1rem 2rem 2rem; max-width: 68rem;
  border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
.st-key-notes .shown { margin: 0 0 1rem; font-size: .925rem; line-height: 1.4; }
.st-key-notes .passage blockquote { font-size: 1.2rem; }
@media (max-width: 700px) {
  .st-key-stage.st-key-stage { --u: 2.1vw; height: auto; min-height: var(--high);
    overflow: visible; }
  .st-key-stage .more, .st-key-stage .legend, .st-key-foot .progress { font-size: .9rem; }
  .st-key-stage > :has(> .st-key-picture) { flex: 0 0 auto; }
  .st-key-picture.st-key-picture { container-type: inline-size; height: auto; }
  .st-key-foot { margin-top: auto; }
  .st-key-picture > :has(.aside) { position: static; width: 100% !important; }
  .st-key-foot.st-key-foot { flex-wrap: wrap; align-items: center; }
  .st-key-foot > :has(.progress) { flex: 1 1 100%; }
  .st-key-foot .qr { width: 7rem; }
}
"""
# Streamlit draws a chart as large as its box is seen: so the box stays small, and what is drawn in
# it is enlarged. tan(atan2(a, b)) is a / b, a number, of two lengths.
ENLARGED = """
.st-key-{key}.st-key-{key} {{ --by: min(tan(atan2(100cqh, {high}px)), tan(atan2(100cqw, {wide}px)));
  flex: none; overflow: visible !important; width: calc(100cqw / var(--by)); height: {high}px;
  margin-top: calc((100cqh - {high}px * var(--by)) / 2); }}
.st-key-{key} .js-plotly-plot {{ transform: scale(var(--by)); transform-origin: 0 0; }}
@media (max-width: 700px) {{ .st-key-{key}.st-key-{key} {{ --by: 1; margin-top: 0; }} }}
"""


def style(key: str, high: int) -> str:
    """The rules of the stage; key: of its chart; high: the px that the chart was drawn for."""
    enlarged = ENLARGED.format(key=key, high=high, wide=NARROWEST) if high else ""
    accent = f":root {{ --accent: {palette.CITY}; }}"
    return f"<style>{accent}{CHROME} {{ display: none !important; }}{RULES}{enlarged}</style>"


KEYS = """<script>
window.onStage ??= (() => {
  const WAYS = { ArrowRight: 'on', PageDown: 'on', Space: 'on', ArrowLeft: 'back', PageUp: 'back',
    Home: 'first', End: 'last', KeyN: 'notes', Escape: 'leave' };
  const BUSY = 'input, textarea, select, [contenteditable], [role="listbox"]';
  const OPEN = '[data-testid="stPopoverBody"]';
  const channel = new BroadcastChannel('stage');
  const told = () => new URLSearchParams(location.search).get('steps');
  let heard = false;
  const press = (way) => {
    const there = document.querySelector(`.st-key-go-${way} :is(a, button)`);
    there?.click();
    return Boolean(there);
  };
  document.addEventListener('keydown', (event) => {
    const { code, target } = event;
    const way = code === 'Space' && event.shiftKey ? 'back' : WAYS[code];
    const busy = target.closest?.(BUSY) || document.querySelector(OPEN)
      || (code === 'Space' && target.closest?.('a, button, summary'));
    if (!way || busy || event.ctrlKey || event.altKey || event.metaKey) return;
    if (press(way)) event.preventDefault();
  });
  document.addEventListener('click', ({ target }) => {
    const way = target.closest?.('[class*="st-key-go-"]')?.className.match(/st-key-go-(\\w+)/)?.[1];
    if (!heard && ['on', 'back', 'first', 'last'].includes(way)) {
      channel.postMessage({ way, steps: told() });
    }
  }, true);
  channel.onmessage = ({ data }) => {
    if (data.steps !== told()) return;
    heard = true;
    press(data.way);
    heard = false;
  };
  return true;
})();
</script>"""
