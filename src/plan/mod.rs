//! Framework and programme to a compiled plan: slots, masks, windows; no name left to look up.
