"""What the check says, and where: spans, findings, and their forms for people and machines."""
