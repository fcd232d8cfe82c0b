//! Made contacts as files: the comparison's columns as CSV and JSON Lines, and the shipped framework's columns.

use std::io::{self, Write};

use jiff::Timestamp;
use jiff::tz::Offset;

use super::{Contact, KINDS, Kind};

/// How a log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The comparison's columns, as CSV.
    Csv,
    /// The same as JSON Lines; what is empty is left out.
    JsonLines,
    /// The columns of the shipped framework, as CSV.
    Shipped,
}

const MARKS: [&str; 8] = [
    "heavy",
    "need",
    "resource",
    "crisis",
    "limits-agreed",
    "role-said",
    "own-story",
    "need;heavy",
];
const PLACES: [&str; 4] = ["clinic", "community", "home", "public"];

impl Form {
    /// The line of headers, where the form has one.
    pub fn head(self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Form::Csv => writeln!(
                out,
                "id,at,peer,person,kind,direction,channel,line,minutes,to,scope,status"
            ),
            Form::JsonLines => Ok(()),
            Form::Shipped => writeln!(
                out,
                "id,at,peer,person,kind,direction,answered,length,place,marks,audience,scope,purpose,status"
            ),
        }
    }

    /// One row; `number` is its id.
    pub fn row(self, number: u64, row: &Contact, out: &mut impl Write) -> io::Result<()> {
        match self {
            Form::Csv => csv(number, row, out),
            Form::JsonLines => json(number, row, out),
            Form::Shipped => shipped(number, row, out),
        }
    }
}

fn csv(number: u64, row: &Contact, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{number},")?;
    at(row, out)?;
    write!(out, ",p{:04},", row.peer)?;
    if let Some(person) = row.person {
        write!(out, "c{person:05}")?;
    }
    writeln!(
        out,
        ",{},{},{},{},{},{},{},{}",
        kind(row.kind),
        direction(row),
        row.channel,
        line(row),
        row.minutes,
        row.to,
        row.scope,
        row.status
    )
}

fn json(number: u64, row: &Contact, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{{\"id\":\"{number}\",\"at\":\"")?;
    at(row, out)?;
    write!(out, "\",\"peer\":\"p{:04}\"", row.peer)?;
    if let Some(person) = row.person {
        write!(out, ",\"person\":\"c{person:05}\"")?;
    }
    let texts = [
        ("kind", kind(row.kind)),
        ("direction", direction(row)),
        ("channel", row.channel),
        ("line", line(row)),
        ("to", row.to),
        ("scope", row.scope),
        ("status", row.status),
    ];
    for (name, text) in texts {
        if !text.is_empty() {
            write!(out, ",\"{name}\":\"{text}\"")?;
        }
    }
    writeln!(out, ",\"minutes\":{}}}", row.minutes)
}

fn shipped(number: u64, row: &Contact, out: &mut impl Write) -> io::Result<()> {
    let kind = match row.kind {
        Kind::Visit => "meeting",
        Kind::Disclosure => "exchange",
        other => kind(other),
    };
    let talk = matches!(row.kind, Kind::Call | Kind::Message);
    let missed = row.kind == Kind::Call && row.more < 150;
    let answered = match (row.kind, missed) {
        (Kind::Call, true) => "no",
        (Kind::Call, false) => "yes",
        _ => "",
    };
    let mark = row.more as usize;
    let marked = talk || matches!(row.kind, Kind::Visit | Kind::Disclosure);
    let marks = match MARKS.get(mark / 20) {
        Some(marks) if marked => marks,
        _ => "",
    };
    let place = match row.kind {
        Kind::Visit => PLACES[mark % PLACES.len()],
        _ => "",
    };
    let audience = match (row.kind, row.to) {
        (Kind::Consent, _) => "clinician;team",
        (_, "family") => "relative",
        (_, to) => to,
    };
    let scope = match row.scope {
        "care-plan" => "health",
        "medication" => "mood",
        "employment" => "money",
        "crisis-plan" => "family",
        scope => scope,
    };
    let purpose = if scope.is_empty() { "" } else { "care" };
    write!(out, "{number},")?;
    at(row, out)?;
    write!(out, ",p{:04},", row.peer)?;
    if let Some(person) = row.person {
        write!(out, "c{person:05}")?;
    }
    let direction = if talk { direction(row) } else { "" };
    write!(out, ",{kind},{direction},{answered},")?;
    let timed = !missed && !matches!(row.kind, Kind::Message | Kind::Consent);
    if timed {
        write!(out, "{}", row.minutes)?;
    }
    let status = row.status;
    writeln!(
        out,
        ",{place},{marks},{audience},{scope},{purpose},{status}"
    )
}

/// The instant in local time, with its offset.
fn at(row: &Contact, out: &mut impl Write) -> io::Result<()> {
    let offset = Offset::from_seconds(row.offset).map_err(io::Error::other)?;
    let local = Timestamp::from_second(row.at).map_err(io::Error::other)?;
    let local = offset.to_datetime(local);
    let sign = if row.offset < 0 { '-' } else { '+' };
    let away = row.offset.abs() / 60;
    write!(
        out,
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
        local.year(),
        local.month(),
        local.day(),
        local.hour(),
        local.minute(),
        local.second(),
        away / 60,
        away % 60
    )
}

fn kind(kind: Kind) -> &'static str {
    let known = KINDS.iter().find(|(known, _)| *known == kind);
    known.map_or("", |(_, name)| name)
}

fn direction(row: &Contact) -> &'static str {
    if row.inbound { "inbound" } else { "outbound" }
}

fn line(row: &Contact) -> &'static str {
    if row.own_line { "personal" } else { "work" }
}
