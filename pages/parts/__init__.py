"""What pages are made of: charts, controls, passages, words, downloads."""
