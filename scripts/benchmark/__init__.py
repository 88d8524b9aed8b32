"""The benchmark: an archive of invented releases, the tools that publish it, and their measures.

`scripts/bench.py` is its command line. The archive's content: `vocabulary`, `figures`, `province`,
`prose`, `english`, `releases`, and the TOML files. Its forms on disk: `room` with `history`,
`hugo`, `material`, kept by `corpus`. The contest: `contenders` in their `venvs`, `measure`,
`contest`, `report`.
"""
