"""The summary to take away: what is in it, as a page without JavaScript and as a PDF."""
