"""What makes each chart of the pages from an address' query alone, without a visit to a page."""
