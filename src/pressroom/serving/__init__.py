"""The preview: a built site on this machine alone, which reloads itself in the browser."""
