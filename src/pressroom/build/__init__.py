"""The site: every output written beside the old site, which it then replaces as a whole."""
