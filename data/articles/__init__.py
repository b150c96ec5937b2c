"""Files become articles: what is input, and how a stored page is divided into its parts."""
