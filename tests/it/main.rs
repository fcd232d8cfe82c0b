//! The one test binary: a module for each part of the house.

mod syntax;
