//! The codes of the lints: J051x on the framework as a text, J053x on what the field has learnt.

/// A text that lacks one of the languages the framework speaks.
pub const ONE_LANGUAGE: u16 = 510;
/// A placeholder with nothing to print where it stands.
pub const EMPTY_PLACEHOLDER: u16 = 511;
/// A test that never holds, or always does.
pub const CONSTANT_TEST: u16 = 512;
/// A rung that is never the highest one reached.
pub const RUNG_ORDER: u16 = 513;
/// A rung, or a `given`, that nothing can reach.
pub const RUNG_REACH: u16 = 514;
/// A range within which a programme could make a rung useless.
pub const RANGE_CROSSES: u16 = 515;
/// A day by which a rule was to be looked at again is over.
pub const REVIEW_PAST: u16 = 516;
/// A declaration that nothing uses.
pub const UNUSED: u16 = 518;
/// A field by which a sharing is chosen and that its consent does not cover.
pub const UNCOVERED_PURPOSE: u16 = 519;
/// A rule that is never judged.
pub const NEVER_JUDGED: u16 = 520;
/// A title that two rules have.
pub const SAME_TITLE: u16 = 521;
/// A source that nothing stands on.
pub const IDLE_SOURCE: u16 = 522;

/// A person known before the log began would look new.
pub const LOOKS_NEW: u16 = 530;
/// What a peer writes of herself reaches the lead.
pub const SELF_TOLD: u16 = 531;
/// A number of contacts that a peer is to reach.
pub const CONTACT_TARGET: u16 = 532;
/// A duty about a person that a closing does not end.
pub const NO_ENDING: u16 = 533;
/// A rule about hours that does not excuse a crisis.
pub const NO_CRISIS: u16 = 534;
/// What a person did, told beyond the peer.
pub const PERSON_TOLD: u16 = 535;
/// Something about a person that is never to be written down.
pub const NEVER_WRITTEN: u16 = 536;
/// A number in a title that a programme may change.
pub const NUMBER_IN_TITLE: u16 = 537;
/// A threshold without a source.
pub const UNSOURCED: u16 = 538;
/// A rule that asks not to wait and does not say what it cannot see.
pub const BLIND: u16 = 539;
/// A word of blame.
pub const BLAME: u16 = 540;
/// The lead hears at once of what a peer did with someone.
pub const LEAD_AT_ONCE: u16 = 541;
/// A rule without some of the texts that an alert is read with.
pub const SAYS_LITTLE: u16 = 542;
/// A peer's part in what all peers did.
pub const PEERS_COMPARED: u16 = 543;
/// `and` and `or` side by side, without parentheses.
pub const AND_OR: u16 = 544;
/// A rule that people asked to change.
pub const CHANGE_ASKED: u16 = 545;
