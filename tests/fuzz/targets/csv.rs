//! Any bytes are read as CSV to their end, without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| jalon_fuzz::read("log.csv", bytes));
