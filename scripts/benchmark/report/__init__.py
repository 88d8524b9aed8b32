"""The report, made from the record alone: `BENCHMARKS.md`, and what the READMEs say of speed."""
