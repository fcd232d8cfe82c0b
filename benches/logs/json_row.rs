//! A row of the made JSON Lines as `serde_json` reads it: every field of the five rules' vocabulary, its text where it
//! stands in the line.

use std::borrow::Cow;

use serde::Deserialize;

/// A text that is borrowed; an optional one would be copied without a type of its own.
#[derive(Deserialize)]
pub struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// A row.
#[derive(Deserialize)]
pub struct JsonRow<'a> {
    #[serde(borrow)]
    id: Text<'a>,
    #[serde(borrow)]
    at: Text<'a>,
    #[serde(borrow)]
    peer: Option<Text<'a>>,
    #[serde(borrow)]
    person: Option<Text<'a>>,
    #[serde(borrow)]
    kind: Text<'a>,
    #[serde(borrow)]
    direction: Option<Text<'a>>,
    #[serde(borrow)]
    channel: Option<Text<'a>>,
    #[serde(borrow)]
    line: Option<Text<'a>>,
    minutes: Option<u32>,
    #[serde(borrow)]
    to: Option<Text<'a>>,
    #[serde(borrow)]
    scope: Option<Text<'a>>,
    #[serde(borrow)]
    status: Option<Text<'a>>,
}

impl JsonRow<'_> {
    /// Looks at every field, so that none is left unread.
    pub fn size(&self) -> usize {
        let JsonRow {
            id,
            at,
            peer,
            person,
            kind,
            direction,
            channel,
            line,
            minutes,
            to,
            scope,
            status,
        } = self;
        let maybe = [peer, person, direction, channel, line, to, scope, status];
        let maybe = maybe
            .iter()
            .map(|text| text.as_ref().map_or(0, |t| t.0.len()));
        let always = [id, at, kind].map(|text| text.0.len());
        always.iter().sum::<usize>() + maybe.sum::<usize>() + minutes.unwrap_or(0) as usize
    }
}
