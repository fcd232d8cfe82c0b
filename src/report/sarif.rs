//! Alerts in SARIF 2.1.0, for tools that show results of many kinds beside the files they are about.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeSeq, Serializer};
use serde_json::{Serializer as Json, Value, json};

use super::Report;
use super::selection::Shown;
use super::streamed::Unread;
use super::telling::Teller;
use crate::alerts::{Evidence, Key};
use crate::framework::{Rule, Text};
use crate::text::Messages;
use crate::vocabulary::Level;

/// Writes the alerts shown as a SARIF log with one run, indented, with a newline at its end.
///
/// An alert asks for a look and decides nothing, so none is a `fail`: its kind is `informational` for a note, else
/// `review`, and its level `none`, as the standard asks of every kind but `fail`.
///
/// Rows are named as interactions are; lines are not, since a row may take several.
///
/// # Errors
/// When it cannot be written, or the log that holds the evidence cannot be read again.
pub fn sarif<W: Write>(report: Report<'_>, messages: &Messages, out: &mut W) -> io::Result<()> {
    let run = Run {
        tell: Teller::new(report, messages),
        unread: Unread::default(),
    };
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Written {
            tool: run.tool(),
            invocations: run.invocations(),
            results: Results(&run),
        }],
    };
    let written = log.serialize(&mut Json::pretty(&mut *out));
    written.map_err(|error| run.unread.why(error))?;
    out.write_all(b"\n")
}

#[derive(serde::Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Written<'a>; 1],
}

#[derive(serde::Serialize)]
struct Written<'a> {
    tool: Value,
    invocations: Value,
    results: Results<'a>,
}

/// All alerts shown, each made as it is written.
struct Results<'a>(&'a Run<'a>);

impl Serialize for Results<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        let Run { tell, unread } = self.0;
        unread.each(&tell.report, &mut list, |list, shown| {
            list.serialize_element(&self.0.result(shown))
        })?;
        list.end()
    }
}

struct Run<'a> {
    tell: Teller<'a>,
    unread: Unread,
}

impl Run<'_> {
    fn tool(&self) -> Value {
        let framework = self.tell.report.framework;
        let rules: Vec<Value> = framework.rules.iter().map(|rule| self.rule(rule)).collect();
        json!({
            "driver": {
                "name": "jalon",
                "version": env!("CARGO_PKG_VERSION"),
                "language": self.tell.messages.lang().code(),
                "rules": rules,
                "properties": {
                    "framework": { "name": framework.name, "version": framework.version },
                    "meant": self.tell.meant(),
                },
            },
        })
    }

    /// A rule with its title, its own sentence and its texts.
    fn rule(&self, rule: &Rule) -> Value {
        let fill = |text: &Text| {
            let words = text.get(self.tell.messages.lang());
            self.tell.voice.fill(words, None)
        };
        let title = rule.common.title.as_ref().map_or(rule.name.clone(), fill);
        let mut written = json!({
            "id": rule.name,
            "shortDescription": text(&title),
            "fullDescription": text(&self.tell.voice.rule(rule)),
            "defaultConfiguration": { "level": "none" },
            "properties": { "family": rule.family() },
        });
        let texts = [
            ("report-label-because", &rule.common.because),
            ("report-label-maybe", &rule.common.maybe),
            ("report-label-ask", &rule.common.ask),
            ("report-label-next", &rule.common.next),
            ("report-label-cannot-see", &rule.common.cannot_see),
        ];
        let said = texts.into_iter().filter_map(|(label, words)| {
            let words = fill(words.as_ref()?);
            Some(format!("{} — {words}", self.tell.say(label, &[])))
        });
        let said: Vec<String> = said.collect();
        if !said.is_empty() {
            written["help"] = text(&said.join("\n"));
        }
        written
    }

    /// That the run came to its end, and what rules could not tell for want of something.
    fn invocations(&self) -> Value {
        let wanting = self.tell.wanting();
        let notes = wanting.iter().map(|words| {
            json!({ "level": "note", "message": text(words), "descriptor": { "id": "cannot-tell" } })
        });
        let notes: Vec<Value> = notes.collect();
        json!([{
            "executionSuccessful": true,
            "toolExecutionNotifications": notes,
            "properties": { "asOf": self.tell.voice.stamp(self.tell.report.outcome.as_of) },
        }])
    }

    fn result(&self, shown: Shown<'_>) -> Value {
        let alert = shown.alert;
        let report = &self.tell.report;
        let told = alert
            .told
            .iter()
            .map(|told| json!({ "who": told.who, "from": self.tell.voice.stamp(told.from) }));
        let told: Vec<Value> = told.collect();
        let mut places = shown.evidence().map(|one| self.place(one));
        let mut result = json!({
            "ruleId": report.framework.rule(alert.rule).name,
            "ruleIndex": alert.rule.0,
            "kind": match alert.level {
                Level::Note => "informational",
                Level::Talk | Level::Act => "review",
            },
            "level": "none",
            "message": text(&self.tell.voice.message(alert)),
            "locations": places.next().into_iter().collect::<Vec<_>>(),
            "partialFingerprints": { "alert/v1": alert.id },
            "properties": {
                "level": alert.level,
                "key": self.key(&alert.key),
                "raised": self.tell.voice.stamp(alert.raised),
                "told": told,
            },
        });
        let others = places.enumerate().map(|(at, mut place)| {
            place["id"] = json!(at);
            place
        });
        let others: Vec<Value> = others.collect();
        if !others.is_empty() {
            result["relatedLocations"] = others.into();
        }
        if let Some(answer) = report.answer(&alert.id) {
            result["properties"]["answer"] = json!({
                "said": answer.answer,
                "at": self.tell.voice.stamp(answer.at),
            });
        }
        if alert.folded {
            let why = self.tell.say("report-is-folded", &[]);
            result["suppressions"] = json!([{ "kind": "external", "justification": why }]);
        }
        result
    }

    fn key(&self, key: &Key) -> Value {
        let vocabulary = &self.tell.report.framework.vocabulary;
        let named = key.iter().map(|(party, code)| {
            let name = vocabulary.party(*party).name.clone();
            (name, json!(code.as_deref()))
        });
        Value::Object(named.collect())
    }

    /// An interaction by what it is called, in its file where that is known.
    fn place(&self, evidence: &Evidence) -> Value {
        let files = &self.tell.report.reading.files;
        let row = evidence.id.rsplit_once(':');
        let named = row.and_then(|(file, _)| files.iter().find(|known| known.name == file));
        let only = match files.as_slice() {
            [only] => Some(only),
            _ => None,
        };
        let mut place = json!({
            "logicalLocations": [{ "name": evidence.id, "kind": "row" }],
        });
        if let Some(file) = named.or(only) {
            place["physicalLocation"] = json!({
                "artifactLocation": { "uri": super::findings::uri(&file.name) },
            });
        }
        place
    }
}

fn text(words: &str) -> Value {
    json!({ "text": words })
}
