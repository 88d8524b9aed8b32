"""The searches: what is asked of them, how their indexes are made, and a browser that asks."""
