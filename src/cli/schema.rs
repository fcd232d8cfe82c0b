//! `jalon schema`: the JSON Schema of a result.

use super::{Ended, Exit, print};
use crate::report::SCHEMA;

/// Runs the command.
pub(super) fn schema() -> Ended {
    print::result(SCHEMA)?;
    Ok(Exit::Done)
}
