"""What a browser is told to fetch at once, since the summary will ask for it anyway."""

from pages.plain import assets, pressing, stylesheet

LINK = '<link rel="modulepreload" crossorigin href="./{}"{}>'
LAST = "</head>"


def told(page: str) -> str:
    """Streamlit's page with our letters, and with links to the scripts that it asks for later."""
    if (pressing.folder() / stylesheet.name()).is_file():
        page = stylesheet.put(page)
    links = "\n    ".join(LINK.format(name, ' fetchpriority="low"') for name in assets.drawn())
    return page.replace(LAST, f"  {links}\n  {LAST}", 1)
