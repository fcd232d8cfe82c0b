//! A finding as data: its words in the asked language, its places in bytes, lines and columns.

use serde::Serialize;

use crate::text::{Arg, Finding, Messages, Severity, Sources, Span};

/// A byte of a file, with the line and the column where it stands.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Spot {
    /// Bytes before it in the file, without a byte order mark.
    pub(super) byte: u32,
    /// The line, from 1.
    pub(super) line: usize,
    /// The column in characters, from 1.
    pub(super) column: usize,
}

/// A piece of a file.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Place {
    /// The file, as it was named.
    pub(super) file: String,
    /// Its first byte.
    pub(super) start: Spot,
    /// The byte after its last.
    pub(super) end: Spot,
}

/// A further place, with what is said there.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Other {
    /// The place.
    #[serde(flatten)]
    pub(super) place: Place,
    /// What is said there.
    pub(super) label: Option<String>,
}

/// The rule that a finding stands in.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Rule {
    /// The keyword that opened it.
    pub(super) keyword: &'static str,
    /// Its name.
    pub(super) name: String,
    /// Its title, in the asked language where it has one.
    pub(super) title: Option<String>,
}

/// What would put a finding right: a piece of a file, and the text to put in its place.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Right {
    /// What is replaced.
    #[serde(flatten)]
    pub(super) place: Place,
    /// What stands there instead.
    pub(super) text: String,
    /// The complete lines that this makes.
    pub(super) lines: String,
}

/// A finding.
#[derive(Debug, Clone, Serialize)]
pub(super) struct View {
    /// The code, as `J0214`.
    pub(super) code: String,
    /// `error`, `warning` or `advice`.
    pub(super) severity: &'static str,
    /// The sentence.
    pub(super) message: String,
    /// What is said at the place.
    pub(super) label: Option<String>,
    /// What would help.
    pub(super) help: Option<String>,
    /// The rule it stands in.
    pub(super) rule: Option<Rule>,
    /// The place.
    #[serde(flatten)]
    pub(super) place: Place,
    /// Further places.
    pub(super) others: Vec<Other>,
    /// What would put it right.
    pub(super) fix: Option<Right>,
}

impl View {
    /// A finding in the language of the messages.
    pub(super) fn new(finding: &Finding, sources: &Sources, messages: &Messages) -> Self {
        let key = finding.code.to_string().to_lowercase();
        let args: &[(&str, Arg)] = &finding.args;
        let part = |name: &str| messages.get(&format!("{key}.{name}"), args);
        View {
            code: finding.code.to_string(),
            severity: severity(finding.severity),
            message: messages.say(&key, args),
            label: part("label"),
            help: part("help"),
            rule: finding.within.as_ref().map(|within| Rule {
                keyword: within.keyword,
                name: within.name.clone(),
                title: within.title(messages.lang()).map(str::to_string),
            }),
            place: place(finding.span, sources),
            others: finding
                .labels
                .iter()
                .map(|other| Other {
                    place: place(other.span, sources),
                    label: part(other.key),
                })
                .collect(),
            fix: finding.fix.as_ref().map(|fix| Right {
                place: place(fix.span, sources),
                text: fix.written(sources),
                lines: fix.lines(sources).1,
            }),
        }
    }
}

/// The word for a severity, the same in every language: programs read it.
pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}

fn place(span: Span, sources: &Sources) -> Place {
    let source = sources.get(span.source);
    let spot = |byte: u32| {
        let (line, column) = source.line_column(byte);
        Spot { byte, line, column }
    };
    Place {
        file: source.name().to_string(),
        start: spot(span.start),
        end: spot(span.end),
    }
}
