"""The one adapter to MkDocs, which renders hand-written pages and shells and nothing else."""
