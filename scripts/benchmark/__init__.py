"""The benchmark: an archive of invented releases, the tools that publish it, and their measures.

`scripts/bench.py` is its command line. The archive: `vocabulary`, `province`, `prose`, `english`,
`releases`; its forms: `room` (ours, with `history`), `hugo`, `material`; the contest:
`measure`, `contest`, `report`.
"""
