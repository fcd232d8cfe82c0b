//! `jalon log`: adds one interaction to a log, or checks a log.

mod add;
mod ask;
mod check;
mod command;

use super::{Ended, Exit, args, opened, print};
pub(super) use command::{LogArgs, log};
