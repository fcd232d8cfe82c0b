//! What was found in a log as one JSON value.

use serde::Serialize;

use super::LogCheck;
use crate::alerts::Missing;
use crate::text::Messages;
use crate::time::Stamp;
use crate::words::Voice;

#[derive(Serialize)]
struct Told<'a> {
    files: Vec<File<'a>>,
    from: Option<Stamp>,
    to: Option<Stamp>,
    twice: Vec<Twice<'a>>,
    ignored: &'a [String],
    absent: &'a [String],
    wanted: Vec<Wanted<'a>>,
    back: Vec<Back<'a>>,
    blanks: Vec<Blank<'a>>,
    clock: Clock,
    silences: Vec<Silence<'a>>,
    may_change: bool,
}

#[derive(Serialize)]
struct File<'a> {
    name: &'a str,
    rows: u64,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u64,
}

impl<'a> Place<'a> {
    fn of((file, line): &'a (String, u64)) -> Self {
        Place { file, line: *line }
    }
}

#[derive(Serialize)]
struct Twice<'a> {
    id: Option<&'a str>,
    first: Place<'a>,
    again: Place<'a>,
}

#[derive(Serialize)]
struct Wanted<'a> {
    what: &'a str,
    rules: Vec<&'a str>,
    times: u64,
    empty: Option<u64>,
}

#[derive(Serialize)]
struct Back<'a> {
    file: &'a str,
    times: u64,
    line: u64,
    before: Stamp,
    at: Stamp,
}

#[derive(Serialize)]
struct Blank<'a> {
    field: &'a str,
    times: u64,
}

#[derive(Serialize)]
struct Clock {
    gaps: u64,
    folds: u64,
}

#[derive(Serialize)]
struct Silence<'a> {
    peer: &'a str,
    from: String,
    to: String,
}

/// What was found in a log as JSON, indented, with a newline at its end.
///
/// # Errors
/// When it cannot be put into JSON.
pub fn log_check_json(check: LogCheck<'_>, messages: &Messages) -> serde_json::Result<String> {
    let voice = Voice::new(check.framework, check.programme, messages);
    let vocabulary = &check.framework.vocabulary;
    let twice = check.twice.iter().map(|twice| Twice {
        id: twice.id.as_deref(),
        first: Place::of(&twice.first),
        again: Place::of(&twice.again),
    });
    let wanted = check.wanted();
    let wanted = wanted.iter().map(|wanted| Wanted {
        what: match wanted.what {
            Missing::Party(party) => &vocabulary.party(party).name,
            Missing::Field(field) => &vocabulary.field(field).name,
            Missing::Given => "given",
            Missing::Usual => "usual",
            Missing::Needs => "needs",
        },
        rules: wanted
            .rules
            .iter()
            .map(|rule| check.framework.rule(*rule).name.as_str())
            .collect(),
        times: wanted.times,
        empty: wanted.empty,
    });
    let told = Told {
        files: check
            .reading
            .files
            .iter()
            .map(|file| File {
                name: &file.name,
                rows: file.rows,
            })
            .collect(),
        from: check.reading.span.map(|(from, _)| voice.stamp(from)),
        to: check.reading.span.map(|(_, to)| voice.stamp(to)),
        twice: twice.collect(),
        ignored: &check.reading.ignored,
        absent: check.absent,
        wanted: wanted.collect(),
        back: check
            .back
            .iter()
            .map(|back| Back {
                file: &back.file,
                times: back.times,
                line: back.line,
                before: voice.stamp(back.before),
                at: voice.stamp(back.at),
            })
            .collect(),
        blanks: check
            .reading
            .blanks
            .iter()
            .map(|(field, times)| Blank {
                field: &vocabulary.field(*field).name,
                times: *times,
            })
            .collect(),
        clock: Clock {
            gaps: check.reading.gaps,
            folds: check.reading.folds,
        },
        silences: check
            .outcome
            .silences
            .iter()
            .map(|silence| Silence {
                peer: &silence.peer,
                from: silence.from.to_string(),
                to: silence.to.to_string(),
            })
            .collect(),
        may_change: check.may_change(),
    };
    serde_json::to_string_pretty(&told).map(|told| told + "\n")
}
