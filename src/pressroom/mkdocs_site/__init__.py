"""The one adapter to MkDocs: it renders hand-written pages and shells, and nothing else is asked of it."""
