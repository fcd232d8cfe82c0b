//! The examples of the language page, computed by hand.
