"""The search: an index of words and of adjacent words, in small files that never change.

A reader's browser fetches the few files that hold the words asked for (assets/press/search.js); no
server takes part. The format is told in `manifest`, `files` and `facets`.
"""
