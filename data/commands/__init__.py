"""The commands: of the library, and of texts alone."""
