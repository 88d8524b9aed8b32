"""Room → pages: every address that the library stamps out of a shell."""
