//! One row in the shipped framework's columns.

use std::io::{self, Write};

use jiff::civil::Date;

use super::super::instant::Instant;

/// One row; texts stay empty where nothing is written.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// When it was.
    pub instant: Instant,
    /// What it is.
    pub kind: &'static str,
    /// The peer's number.
    pub peer: u32,
    /// The person's number; none for what is about the peer.
    pub person: Option<u32>,
    /// Who called or wrote.
    pub direction: &'static str,
    /// Whether the call was answered.
    pub answered: &'static str,
    /// How long it took, in minutes.
    pub length: Option<u32>,
    /// Where they met.
    pub place: &'static str,
    /// What the peer ticked.
    pub marks: Vec<&'static str>,
    /// Who was told, or may be.
    pub audience: &'static str,
    /// What about.
    pub scope: &'static str,
    /// What for.
    pub purpose: &'static str,
    /// What was said of it.
    pub status: &'static str,
    /// The last day of a yes, where one was named.
    pub until: Option<Date>,
    /// Why the support ended.
    pub reason: &'static str,
}

/// The line of headers.
pub fn head(out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "id,at,kind,peer,person,direction,answered,length,place,marks,audience,scope,purpose,status,until,reason"
    )
}

impl Entry {
    /// Writes the row; `number` is its id.
    pub fn write(&self, number: u64, out: &mut impl Write) -> io::Result<()> {
        write!(out, "{number},")?;
        self.instant.write(out)?;
        write!(out, ",{},p{:04},", self.kind, self.peer)?;
        if let Some(person) = self.person {
            write!(out, "c{person:05}")?;
        }
        write!(out, ",{},{},", self.direction, self.answered)?;
        if let Some(length) = self.length {
            write!(out, "{length}")?;
        }
        let marks = self.marks.join(";");
        write!(out, ",{},{marks},{},", self.place, self.audience)?;
        write!(out, "{},{},{},", self.scope, self.purpose, self.status)?;
        if let Some(until) = self.until {
            write!(out, "{until}")?;
        }
        writeln!(out, ",{}", self.reason)
    }
}
