"""What machines and phones take away: calendars, contact cards, releases as Markdown."""
