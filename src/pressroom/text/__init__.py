"""Vietnamese as a computer must see it: folding, slugs, dates, order; texts in two languages."""
