"""Markdown → sanitised HTML with its links, headings and raw-HTML places; once per body."""
