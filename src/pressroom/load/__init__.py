"""The repository → the room, and every flaw on the way."""
