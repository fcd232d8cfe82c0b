//! The vocabulary that random rules and logs share: every sort of party, kind, field, hours and parameter.

use std::fmt::Write;

/// What a field holds, with the values that logs and rules use.
#[derive(Clone, Copy, PartialEq)]
pub enum Holds {
    OneOf(&'static [&'static str]),
    SetOf(&'static [&'static str]),
    SetOfText,
    Duration,
    Number,
    YesNo,
    Date,
    Text,
}

/// What a field belongs to.
#[derive(Clone, Copy, PartialEq)]
pub enum Of {
    Kinds(&'static [&'static str]),
    Every,
    Peer,
}

/// A declared field.
pub struct FieldDecl {
    pub name: &'static str,
    pub of: Of,
    pub holds: Holds,
    /// What a blank means, as written.
    pub blank: Option<&'static str>,
}

/// Every kind.
pub const KINDS: &[&str] = &[
    "call",
    "message",
    "visit",
    "share",
    "consent",
    "supervision",
    "closure",
    "referral",
];

/// Values of `set of text` and of `text` fields.
pub const TEXTS: &[&str] = &["housing", "money", "faith"];

/// Codes of the parties, in declared order of the parties.
pub const CODES: &[(&str, &[&str])] = &[
    ("peer", &["ana", "ben"]),
    ("person", &["p1", "p2"]),
    ("guest", &["g1", "g2"]),
];

const fn field(name: &'static str, of: Of, holds: Holds, blank: Option<&'static str>) -> FieldDecl {
    FieldDecl {
        name,
        of,
        holds,
        blank,
    }
}

/// Every field that a rule may read.
pub const FIELDS: &[FieldDecl] = &[
    field(
        "direction",
        Of::Kinds(&["call", "message"]),
        Holds::OneOf(&["inbound", "outbound"]),
        None,
    ),
    field(
        "line",
        Of::Kinds(&["call", "message"]),
        Holds::OneOf(&["work", "personal"]),
        Some("work"),
    ),
    field(
        "length",
        Of::Kinds(&["call", "visit", "supervision"]),
        Holds::Duration,
        None,
    ),
    field(
        "waited",
        Of::Kinds(&["message", "visit"]),
        Holds::Duration,
        Some("10 minutes"),
    ),
    field(
        "effort",
        Of::Kinds(&["visit", "call", "share"]),
        Holds::Number,
        None,
    ),
    field(
        "place",
        Of::Kinds(&["visit"]),
        Holds::OneOf(&["clinic", "home", "public"]),
        None,
    ),
    field(
        "tone",
        Of::Kinds(&["call", "message", "visit", "supervision", "referral"]),
        Holds::OneOf(&["calm", "tense", "warm"]),
        None,
    ),
    field(
        "crisis",
        Of::Kinds(&["call", "message", "visit"]),
        Holds::YesNo,
        Some("no"),
    ),
    field(
        "asked",
        Of::Kinds(&["referral", "visit", "share"]),
        Holds::YesNo,
        None,
    ),
    field(
        "audience",
        Of::Kinds(&["share", "consent"]),
        Holds::SetOf(&["clinician", "family", "team"]),
        None,
    ),
    field(
        "scope",
        Of::Kinds(&["share", "consent"]),
        Holds::SetOfText,
        None,
    ),
    field(
        "aim",
        Of::Kinds(&["share", "consent"]),
        Holds::OneOf(&["care", "link", "study"]),
        None,
    ),
    field(
        "topics",
        Of::Kinds(&["call", "message", "visit"]),
        Holds::SetOf(&["health", "money", "mood"]),
        Some("none"),
    ),
    field("words", Of::Every, Holds::SetOfText, None),
    field(
        "status",
        Of::Kinds(&["consent"]),
        Holds::OneOf(&["granted", "withdrawn", "restricted"]),
        None,
    ),
    field(
        "seen",
        Of::Kinds(&["visit", "referral", "call"]),
        Holds::Date,
        None,
    ),
    field(
        "reason",
        Of::Kinds(&["closure"]),
        Holds::OneOf(&["together", "moved", "died"]),
        None,
    ),
    field("remark", Of::Every, Holds::Text, None),
    field("paid", Of::Peer, Holds::YesNo, None),
    field("style", Of::Peer, Holds::OneOf(&["calm", "brisk"]), None),
    field("agreed-time", Of::Peer, Holds::Duration, None),
    field("load", Of::Peer, Holds::Number, None),
    field("since-day", Of::Peer, Holds::Date, None),
];

/// A field by its name.
pub fn declared(name: &str) -> &'static FieldDecl {
    FIELDS
        .iter()
        .find(|field| field.name == name)
        .expect("a declared field")
}

/// Whether interactions of a kind carry a field.
pub fn carries(kind: &str, field: &FieldDecl) -> bool {
    match field.of {
        Of::Kinds(kinds) => kinds.contains(&kind),
        Of::Every => true,
        Of::Peer => false,
    }
}

/// The fields carried by every one of these kinds.
pub fn carried_by_all(kinds: &[&str]) -> Vec<&'static FieldDecl> {
    let by_all = |field: &&FieldDecl| kinds.iter().all(|kind| carries(kind, field));
    FIELDS.iter().filter(by_all).collect()
}

/// A parameter: name, value, least, most.
pub const PARAMETERS: &[(&str, &str, &str, &str)] = &[
    ("busy", "3", "1", "20"),
    ("stretch", "24 hours", "1 hour", "96 hours"),
    ("days-off", "2 days", "1 day", "9 days"),
    ("part", "40%", "5%", "95%"),
    ("long", "50 minutes", "5 minutes", "4 hours"),
    ("times", "1.5", "1", "4"),
];

/// The names of the declared hours.
pub const HOURS: &[&str] = &["office", "night", "spread"];

/// The declarations that every random framework shares.
pub fn declarations(with_guest: bool) -> String {
    let mut text = String::from("party peer\nparty person\n");
    if with_guest {
        text.push_str("party guest\n");
    }
    writeln!(text, "kind {}", KINDS.join(", ")).expect("text grows");
    for field in FIELDS {
        let of = match field.of {
            Of::Kinds(kinds) => format!("of {} ", kinds.join(", ")),
            Of::Every => String::new(),
            Of::Peer => "of peer ".to_string(),
        };
        let holds = match field.holds {
            Holds::OneOf(values) => format!("one of {}", values.join(", ")),
            Holds::SetOf(values) => format!("set of {}", values.join(", ")),
            Holds::SetOfText => "set of text".to_string(),
            Holds::Duration => "duration".to_string(),
            Holds::Number => "number".to_string(),
            Holds::YesNo => "yes or no".to_string(),
            Holds::Date => "date".to_string(),
            Holds::Text => "text".to_string(),
        };
        let blank = field.blank.map_or(String::new(), |blank| {
            let comma = if matches!(field.holds, Holds::OneOf(_) | Holds::SetOf(_)) {
                ","
            } else {
                ""
            };
            format!("{comma} blank means {blank}")
        });
        writeln!(text, "field {} {of}{holds}{blank}", field.name).expect("text grows");
    }
    text.push_str("field until of consent date\nfield notes private text\n");
    text.push_str("days holidays = 2023-12-25, 2024-01-01, 2024-03-11, 2024-04-01, 2024-11-04\n");
    text.push_str("hours office = mon to fri 09:00-17:00, sat 10:00-12:00 except holidays\n");
    text.push_str("hours night = mon to sun 22:00-07:00\n");
    text.push_str("hours spread = mon to wed 00:30-02:30, tue 18:00-24:00, thu 23:00-02:00, sun 08:00-20:00 except holidays\n");
    for (name, value, least, most) in PARAMETERS {
        writeln!(text, "parameter {name} = {value} from {least} to {most}").expect("text grows");
    }
    text
}
