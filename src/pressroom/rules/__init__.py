"""The check: one rule, one folder. Delete a folder and its rule is gone."""
