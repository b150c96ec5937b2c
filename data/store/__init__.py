"""Tables: declared once, written whole, read into pandas."""
