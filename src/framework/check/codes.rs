//! The codes of this station: J02xx names, J03xx types and units, J04xx rules and clauses, J05xx advice.

/// A name is declared a second time.
pub const DECLARED_TWICE: u16 = 201;
/// Two different things answer to one name.
pub const NAME_SHARED: u16 = 202;
/// A name that already means something of its own.
pub const NAME_RESERVED: u16 = 203;
/// A known name that stands for another sort of thing.
pub const OTHER_SORT: u16 = 204;
/// One list holds a name twice.
pub const LISTED_TWICE: u16 = 205;
/// No kind or definition has this name.
pub const UNKNOWN_KIND: u16 = 210;
/// No field or party has this name.
pub const UNKNOWN_SUBJECT: u16 = 211;
/// No field has this name.
pub const UNKNOWN_FIELD: u16 = 212;
/// No party has this name.
pub const UNKNOWN_PARTY: u16 = 213;
/// A field has no such value.
pub const UNKNOWN_VALUE: u16 = 214;
/// No hours have this name.
pub const UNKNOWN_HOURS: u16 = 215;
/// No days have this name.
pub const UNKNOWN_DAYS: u16 = 216;
/// No parameter has this name.
pub const UNKNOWN_PARAMETER: u16 = 217;
/// No source has this name.
pub const UNKNOWN_SOURCE: u16 = 218;
/// A source has no such passage.
pub const UNKNOWN_PASSAGE: u16 = 219;
/// What a field is tied to is neither a kind nor a party.
pub const UNKNOWN_OWNER: u16 = 220;
/// Definitions, or named days, that stand for themselves.
pub const CIRCULAR: u16 = 221;
/// Definitions nested too deep.
pub const TOO_DEEP: u16 = 222;
/// A placeholder that no text can fill.
pub const UNKNOWN_PLACEHOLDER: u16 = 223;
/// No such time zone.
pub const UNKNOWN_ZONE: u16 = 224;

/// A test that does not go with the field's type.
pub const TEST_MISFIT: u16 = 301;
/// A value that the field's type cannot hold.
pub const VALUE_MISFIT: u16 = 302;
/// An amount in another unit than asked.
pub const UNIT_MISFIT: u16 = 303;
/// Calendar days or months where elapsed time is asked.
pub const CALENDAR_SPAN: u16 = 304;
/// A percent where nothing is a percent of anything.
pub const PERCENT_OF_NOTHING: u16 = 305;
/// A broken number where a whole one is asked.
pub const NOT_WHOLE: u16 = 306;
/// Zero where at least one is asked.
pub const ZERO: u16 = 307;
/// More values than a set can hold.
pub const TOO_MANY_VALUES: u16 = 308;
/// `blank means` with something the field cannot hold.
pub const BLANK_MISFIT: u16 = 309;
/// A parameter outside its own range.
pub const OUT_OF_RANGE: u16 = 310;
/// A range in another unit than its parameter.
pub const RANGE_MISFIT: u16 = 311;
/// A range that ends before it starts.
pub const RANGE_REVERSED: u16 = 312;
/// A parameter that is neither number, span nor percent.
pub const PARAMETER_MISFIT: u16 = 313;
/// No time where some is asked.
pub const NO_TIME: u16 = 314;
/// A field that a selected kind lacks.
pub const FIELD_LACKING: u16 = 315;
/// A party's field where one of the interaction is asked.
pub const FIELD_OF_PARTY: u16 = 316;
/// A set among what is the same, where interactions are counted.
pub const SET_SAME: u16 = 317;
/// A field of a type that this place cannot use.
pub const FIELD_TYPE: u16 = 318;
/// A quantity beyond what the language counts.
pub const TOO_LARGE: u16 = 319;
/// More declarations of one sort than the language holds.
pub const TOO_MANY: u16 = 320;
/// A roster value of a field that is not that party's.
pub const NOT_OF_PARTY: u16 = 321;
/// A roster value where none may stand.
pub const NO_ROSTER_HERE: u16 = 322;
/// Hours that end where they start, or start at the day's end.
pub const HOURS_EMPTY: u16 = 323;
/// A percent of time in things, or of things in time.
pub const UNLIKE_MEASURES: u16 = 324;
/// A field tied to a party and to something else.
pub const OWNERS_MIXED: u16 = 325;
/// A name of which nothing is asked, or said.
pub const UNSAID: u16 = 326;

/// A needed clause is not there.
pub const CLAUSE_MISSING: u16 = 401;
/// A clause stands twice.
pub const CLAUSE_TWICE: u16 = 402;
/// A clause of another family.
pub const CLAUSE_ELSEWHERE: u16 = 403;
/// A limit without a window.
pub const WINDOW_MISSING: u16 = 404;
/// A limit with two windows.
pub const WINDOW_TWICE: u16 = 405;
/// A window where none may stand.
pub const WINDOW_WITH_RUN: u16 = 406;
/// What only calendar periods have, in a rolling window.
pub const CALENDAR_ONLY: u16 = 407;
/// `rest` with a rung that is not `below`.
pub const REST_BELOW: u16 = 408;
/// `below` on something else than a percent or `rest`.
pub const BELOW_ONLY: u16 = 409;
/// `below` beside `at` or `above`.
pub const SIDES_MIXED: u16 = 410;
/// A level raised twice.
pub const LEVEL_TWICE: u16 = 411;
/// More than one level, or a value, outside limits.
pub const ONE_LEVEL: u16 = 412;
/// A limit's level without a value.
pub const RUNG_BARE: u16 = 414;
/// `times usual` without the clause that says over what.
pub const USUAL_MISSING: u16 = 415;
/// `usual over` that no rung asks for.
pub const USUAL_IDLE: u16 = 416;
/// `usual` with a measure that has none.
pub const USUAL_MISPLACED: u16 = 417;
/// `usual over` that is not whole periods.
pub const USUAL_UNEVEN: u16 = 418;
/// `usual over` too few or too many periods.
pub const USUAL_EXTENT: u16 = 419;
/// `with the same` what the key does not hold.
pub const OUTSIDE_KEY: u16 = 420;
/// A duty that nothing starts.
pub const START_MISSING: u16 = 421;
/// A duty with both starts.
pub const START_TWICE: u16 = 422;
/// A clause that goes with the other sort of duty.
pub const START_UNFIT: u16 = 423;
/// A measure that cannot stand beside another.
pub const MEASURE_MISPLACED: u16 = 424;
/// `given` of no measure.
pub const GIVEN_OF_NOTHING: u16 = 425;
/// A last day before the first.
pub const DATES_REVERSED: u16 = 426;
/// Told to somebody the language does not know.
pub const TELL_UNKNOWN: u16 = 427;
/// Told to the peer, and no party is one.
pub const PEER_MISSING: u16 = 429;
/// A test that a programme's profile cannot answer.
pub const PROFILE_TEST: u16 = 430;
/// A rule reads what is private.
pub const PRIVATE_FIELD: u16 = 431;
/// Consent is asked about, and the vocabulary cannot hold it.
pub const CONSENT_LACKING: u16 = 432;
/// No `framework` header.
pub const HEADER_MISSING: u16 = 433;
/// A second `framework` header.
pub const HEADER_TWICE: u16 = 434;
/// A header without a zone.
pub const ZONE_MISSING: u16 = 435;
/// A rung asks the roster of a party outside the key.
pub const ROSTER_OUTSIDE_KEY: u16 = 436;
/// `within … of` hours in something else than days.
pub const DAYS_OF_HOURS: u16 = 437;
/// No rule has this name.
pub const UNKNOWN_RULE: u16 = 440;
/// A test expects a level that the rule does not raise.
pub const LEVEL_NOT_RAISED: u16 = 441;
/// More codes than there are parties.
pub const TOO_MANY_PARTIES: u16 = 442;
/// What a test writes in a field does not fit its type.
pub const CELL_MISFIT: u16 = 443;
/// `N times every SPAN` that cannot be counted.
pub const AGAIN_MISFIT: u16 = 444;
/// A test that gives or expects nothing.
pub const TEST_EMPTY: u16 = 445;
/// A definition where a row needs one kind.
pub const KIND_OF_ROW: u16 = 446;
/// A field that rows of a kind do not have.
pub const CELL_LACKING: u16 = 447;

/// A rule without a title.
pub const NO_TITLE: u16 = 501;
/// A passage with neither a rule nor a judgement.
pub const PASSAGE_UNCOVERED: u16 = 502;
/// An `allow` that silences nothing.
pub const ALLOW_IDLE: u16 = 503;
/// An `allow` for something that keeps the framework from running.
pub const ALLOW_ERROR: u16 = 504;
/// Alerts go to the peer, and no party is one.
pub const NO_PEER: u16 = 505;
/// More findings than are shown.
pub const MORE: u16 = 506;
/// An `allow` whose last day is over.
pub const ALLOW_PAST: u16 = 517;
