"""Vietnamese as a computer must see it: normal form, folding, slugs, dates, order, two languages."""
