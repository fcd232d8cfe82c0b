### What a peer is told before acting: room left, open duties, consents.
