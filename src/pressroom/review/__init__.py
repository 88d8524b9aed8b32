"""What an editor sees before a text is published: page, card, feed item, e-mail, findings."""
