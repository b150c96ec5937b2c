"""The nouns everything else speaks in; they import nothing of ours."""
