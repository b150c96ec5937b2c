"""A claim held against its own words, other figures and the statistics."""
