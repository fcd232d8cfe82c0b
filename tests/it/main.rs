//! One test binary for the whole project: each module is one area.

mod oracle;
