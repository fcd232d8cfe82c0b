//! The codes of the lints: J051x on the framework as a text, J053x on what the field has learnt.

/// A day by which a rule was to be looked at again is over.
pub const REVIEW_PAST: u16 = 516;

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
