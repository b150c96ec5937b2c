"""Text becomes figures, by named rules and word lists; nothing about one article stands in code."""
