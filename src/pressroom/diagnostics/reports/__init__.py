"""All findings of a run, for people and for the machines that show them to people."""
