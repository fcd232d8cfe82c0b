//! Made contacts in the comparison's columns, as CSV and as JSON Lines.

use std::io::{self, Write};

use super::{Contact, KINDS, Kind};

/// The line of headers of the CSV.
pub fn head(out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "id,at,peer,person,kind,direction,channel,line,minutes,to,scope,status"
    )
}

/// A row of CSV; `number` is its id.
pub fn csv(number: u64, row: &Contact, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{number},")?;
    row.instant.write(out)?;
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

/// A row as a line of JSON, without what is empty; `number` is its id.
pub fn json(number: u64, row: &Contact, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{{\"id\":\"{number}\",\"at\":\"")?;
    row.instant.write(out)?;
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
