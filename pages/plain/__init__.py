"""Pages and files that need no JavaScript."""
