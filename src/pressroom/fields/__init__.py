"""Each key of the contract once: its form, need, label and meaning.

From these tables come the decoding of files, the JSON Schemas and the reference page.
"""
