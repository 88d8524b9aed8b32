"""An archive of invented releases: the same bytes for the same seed.

Its content: `vocabulary`, `figures`, `province`, `crowd`, `prose`, `english`, `releases` and the
TOML files. Its forms on disk: `room` with `history`, `hugo`, `material`, kept by `corpus`. What an
officer changes in it: `changes`.
"""
