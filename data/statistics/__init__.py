"""Official statistics: series and claims from their files, checked, and what follows from them."""
