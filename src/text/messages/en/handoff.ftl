### What a peer hands over.
