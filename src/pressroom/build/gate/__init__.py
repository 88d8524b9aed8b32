"""The gate between a site that is built and its place: nothing hidden passes.

What is hidden is a text whose time has not come, or that was withdrawn and removed. Every output
is looked at as the bytes that it is, whoever made it, so that a mistake anywhere in the library, in
the theme or in a hand-written page is found before a reader finds it.
"""
