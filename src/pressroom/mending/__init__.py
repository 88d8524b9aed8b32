"""Mends: what has exactly one right mend is mended, and what a file says stays as it is."""
