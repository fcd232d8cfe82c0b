### A peer's own contact pattern, and the questions that go with it.
