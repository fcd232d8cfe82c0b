//! The codes of what `programme.toml` may say amiss; their words are in `messages/*/programme.ftl`.

/// The text is not TOML.
pub(super) const SYNTAX: u16 = 601;
/// A key that no table of this kind has.
pub(super) const UNKNOWN_KEY: u16 = 602;
/// A value of another sort than the key asks.
pub(super) const WRONG_SORT: u16 = 603;
/// A zone that the IANA database lacks.
pub(super) const UNKNOWN_ZONE: u16 = 604;
/// A language Jalon does not speak.
pub(super) const UNKNOWN_LANGUAGE: u16 = 605;
/// A text that is empty where words are asked.
pub(super) const EMPTY: u16 = 606;
/// One thing set under two names.
pub(super) const SET_TWICE: u16 = 607;
/// A parameter the framework does not declare.
pub(super) const UNKNOWN_PARAMETER: u16 = 610;
/// An amount that cannot be read.
pub(super) const UNREADABLE_AMOUNT: u16 = 611;
/// An amount of another unit than the parameter's own.
pub(super) const OTHER_UNIT: u16 = 612;
/// An amount outside the parameter's range.
pub(super) const OUT_OF_RANGE: u16 = 613;
/// Hours the framework does not declare.
pub(super) const UNKNOWN_HOURS: u16 = 620;
/// Hours that cannot be read.
pub(super) const UNREADABLE_HOURS: u16 = 621;
/// Days the framework does not declare.
pub(super) const UNKNOWN_DAYS: u16 = 622;
/// A day that cannot be read.
pub(super) const UNREADABLE_DAY: u16 = 623;
/// A member without an id.
pub(super) const NO_ID: u16 = 630;
/// Two members with one id.
pub(super) const ID_TWICE: u16 = 631;
/// A field that is written of interactions, not of members.
pub(super) const NOT_OF_MEMBERS: u16 = 632;
/// A value that its field cannot hold.
pub(super) const NOT_A_VALUE: u16 = 633;
/// An exception without one of the keys it needs.
pub(super) const EXCEPTION_LACKS: u16 = 640;
/// An exception for a rule the framework does not have.
pub(super) const UNKNOWN_RULE: u16 = 641;
/// An exception that ends before it starts.
pub(super) const REVERSED: u16 = 642;
/// A date that cannot be read.
pub(super) const UNREADABLE_DATE: u16 = 643;
/// An exception for someone the roster does not list, though it lists others.
pub(super) const NOT_IN_ROSTER: u16 = 644;
/// A name under `[log]` that the vocabulary lacks.
pub(super) const UNKNOWN_NAME: u16 = 650;
/// A word that stands for something the vocabulary lacks.
pub(super) const UNKNOWN_WORD: u16 = 651;
/// Words for a name whose cells are not words.
pub(super) const NO_WORDS: u16 = 652;
/// A unit for a name whose cells are not durations.
pub(super) const NO_UNIT: u16 = 653;
/// A unit that is none.
pub(super) const UNKNOWN_UNIT: u16 = 654;
/// One column for two names.
pub(super) const COLUMN_TWICE: u16 = 655;
