"""The press room as it is talked about in a newsroom: frozen values that know their place."""
