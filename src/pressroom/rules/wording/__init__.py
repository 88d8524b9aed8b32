"""The words of a release as rules on language look at them: found once, each with its place."""
