"""A new press room of content only: what `pressroom init` writes, once and never again."""
