"""Git as facts: what the repository itself remembers."""
