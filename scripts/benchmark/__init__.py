"""The benchmark: an archive of invented releases, the tools that publish it, and their measures.

`scripts/bench.py` is its command line, `parts` are what it measures. `archive` is the archive and
its changes; `contenders` the commands that take turns in a `contest`, the peers' programs in an
environment of their own (`peers`); `added` and `changed_room` the everyday job; `serving` the
preview; `asking` the searches; `profiling` our own time. `measuring` holds what measures.
Everything goes into a `record`, from which `report` makes BENCHMARKS.md and what the READMEs say.
"""
