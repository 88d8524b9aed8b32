"""Files as text with places: reading, strict YAML, front matter; what is wrong is a flaw."""
