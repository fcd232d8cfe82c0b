//! Checked rules and alerts in sentences, in English and French.

mod amount;
mod asked;
mod condition;
mod fill;
mod memo;
mod message;
mod moment;
mod noun;
mod rule;
mod voice;

pub use moment::Near;
pub use voice::Voice;
