"""Results of earlier runs, kept below `.pressroom/store`; without them all is only slower.

A result is kept under the digest of all that it depends on, and sealed with this machine's own
secret, so that a store that is old, damaged, deleted or somebody else's costs only time.
"""
