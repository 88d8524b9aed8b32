"""What the law says, as data: names that were and are, kinds of documents, each with its source."""
