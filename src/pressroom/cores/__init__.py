"""Work shared among the machine's cores, with results in a fixed order."""
