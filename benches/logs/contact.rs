//! One row of the log that the five rules read.

use super::instant::Instant;

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A call.
    Call,
    /// A text message.
    Message,
    /// A visit.
    Visit,
    /// Something about the person was told to somebody.
    Disclosure,
    /// The person said what may be told.
    Consent,
    /// A supervision of the peer.
    Supervision,
}

/// Every kind, as the comparison's rules name it.
pub const KINDS: [(Kind, &str); 6] = [
    (Kind::Call, "call"),
    (Kind::Message, "message"),
    (Kind::Visit, "visit"),
    (Kind::Disclosure, "disclosure"),
    (Kind::Consent, "consent"),
    (Kind::Supervision, "supervision"),
];

/// One row; texts stay empty where nothing is written.
#[derive(Debug, Clone)]
pub struct Contact {
    /// When it was.
    pub instant: Instant,
    /// The peer's number.
    pub peer: u32,
    /// The person's number; none for a supervision.
    pub person: Option<u32>,
    /// What it is about.
    pub kind: Kind,
    /// Whether it came from the person.
    pub inbound: bool,
    /// How they met.
    pub channel: &'static str,
    /// Whether the peer's own line was used.
    pub own_line: bool,
    /// How long it took.
    pub minutes: u32,
    /// Who was told.
    pub to: &'static str,
    /// What about.
    pub scope: &'static str,
    /// What was said of it.
    pub status: &'static str,
}
