"""Pictures: where they were taken is taken out, and those over the limit are made smaller."""
