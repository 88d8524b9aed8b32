"""Asking an officer for what a new file needs, one line at a time; or taking it from options."""
