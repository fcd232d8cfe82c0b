//! Rules text and a log in a few lines, run together, with what comes out in lines that a test can read.

use std::sync::Arc;

use jalon::alerts::{Alert, Key, Missing};
use jalon::engine::Engine;
use jalon::framework::{Framework, check};
use jalon::log::{Interaction, Names, RowId, Value};
use jalon::plan::Plan;
use jalon::programme::Programme;
use jalon::syntax::parse;
use jalon::text::{Finding, Severity, Sources};
use jalon::time::{Date, Instant, Local, Zone};
use jalon::vocabulary::{Blank, FieldType, PartyId};

use crate::whole::Whole;

const VOCABULARY: &str = r#"
party peer
party person
party helper

kind call, message, visit, share, consent, supervision, referral, closure, leave

field direction of call, message   one of inbound, outbound
field line      of call, message   one of work, personal
field length    of call, visit     duration
field points    of call            number
field place     of visit           one of clinic, home
field crisis    of call, message, visit  yes or no
field audience  of share, consent  set of clinician, family, team
field scope     of share, consent  set of text
field themes    of call, message, visit  set of money, mood, housing
field status    of consent         one of granted, withdrawn, restricted
field reason    of closure         one of moved, died
field until     of consent         date
field place-name of visit, call    text
field paid      of peer            yes or no
field agreed    of peer            duration
field most      of peer            number

define contact as call or message or visit
define by-phone as call or message
hours office = mon to fri 09:00-17:00, sat 10:00-12:00
hours night = mon to sun 22:00-07:00
days holidays = 2024-12-25
parameter busy = 3 from 2 to 7
"#;

/// A framework, a programme and a log.
#[derive(Clone)]
pub struct Made {
    pub framework: Framework,
    pub programme: Programme,
    pub names: Names,
    /// `r1`, `r2` …, each kept once.
    ids: Vec<RowId>,
    pub log: Vec<Interaction>,
    pub as_of: Option<Instant>,
    pub on_trial: bool,
}

/// Rules over the tests' vocabulary, in Toronto; `header` clauses may come first, each on an indented line.
pub fn rules(text: &str) -> Made {
    zoned("America/Toronto", text)
}

/// Rules over the tests' vocabulary, in a zone.
pub fn zoned(zone: &str, text: &str) -> Made {
    let header_ends = text
        .lines()
        .position(|line| !line.is_empty() && !line.starts_with(' '))
        .unwrap_or(0);
    let lines: Vec<&str> = text.lines().collect();
    let (header, rest) = lines.split_at(header_ends);
    let text = format!(
        "framework tested 1.0\n  zone \"{zone}\"\n{}\n{VOCABULARY}\n{}\n",
        header.join("\n"),
        rest.join("\n")
    );
    let mut sources = Sources::default();
    let id = sources.add("rules.jalon", text);
    let (file, found) = parse(id, sources.get(id));
    let (framework, checked) = check(&[(id, file)]);
    let errors: Vec<&Finding> = found
        .iter()
        .chain(&checked)
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    let places: Vec<_> = errors
        .iter()
        .map(|finding| sources.get(id).line_column(finding.span.start))
        .collect();
    let framework = match framework {
        Some(framework) if errors.is_empty() => framework,
        _ => panic!("{errors:#?}\n{places:?}\n{}", sources.get(id).text()),
    };
    Made {
        framework,
        programme: Programme::default(),
        names: Names::default(),
        ids: Vec::new(),
        log: Vec::new(),
        as_of: None,
        on_trial: false,
    }
}

impl Made {
    /// Adds interactions, one a line: `2024-03-04 09:00 call ana p1 direction=inbound`, parties in order, `-` for none.
    pub fn log(mut self, text: &str) -> Made {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.add(line);
        }
        self.log.sort_by_key(|it| it.at);
        self
    }

    /// Adds one interaction, called `r1`, `r2` … in the order added.
    pub fn add(&mut self, line: &str) {
        let mut words = line.split_whitespace();
        let mut word = || words.next().unwrap_or_default();
        let at = format!("{} {}", word(), word());
        let vocabulary = &self.framework.vocabulary;
        let mut it = Interaction::blank(vocabulary);
        it.at = self.instant(&at);
        let kind = word();
        it.kind = vocabulary
            .find_kind(kind)
            .unwrap_or_else(|| panic!("no kind {kind}"));
        for (place, field) in vocabulary.fields.iter().enumerate() {
            let id = jalon::vocabulary::FieldId(place as u16);
            if vocabulary.carries(it.kind, id)
                && let Some(Blank::None) = field.blank
            {
                it.values[place] = Value::Choices(0);
            }
        }
        let mut parties = it.parties.iter_mut();
        for word in line.split_whitespace().skip(3) {
            if let Some((field, value)) = word.split_once('=') {
                let id = vocabulary
                    .find_field(field)
                    .unwrap_or_else(|| panic!("{field}"));
                it.values[id.0 as usize] =
                    value_of(&vocabulary.field(id).kind, value, &mut self.names);
            } else if let Some(party) = parties.next() {
                *party = (word != "-").then(|| self.names.sym(word));
            }
        }
        while self.ids.len() <= self.log.len() {
            let id = format!("r{}", self.ids.len() + 1);
            self.ids.push(RowId::text(&id, &mut self.names));
        }
        it.id = self.ids[self.log.len()];
        self.log.push(it);
    }

    /// Judges up to an instant.
    pub fn judged_at(mut self, at: &str) -> Made {
        self.as_of = Some(self.instant(at));
        self
    }

    pub fn zone(&self) -> &Zone {
        self.programme.zone.as_ref().unwrap_or(&self.framework.zone)
    }

    /// `2024-03-04 09:00`, with `+` after it for the later instant of a fold.
    pub fn instant(&self, text: &str) -> Instant {
        let later = text.ends_with('+');
        let text = text.trim_end_matches('+');
        let number = |range: std::ops::Range<usize>| -> i64 {
            text.get(range)
                .and_then(|digits| digits.parse().ok())
                .unwrap_or_else(|| panic!("no instant: {text}"))
        };
        let date = Date::new(number(0..4) as i16, number(5..7) as i8, number(8..10) as i8)
            .unwrap_or_else(|| panic!("no date: {text}"));
        let micros = (number(11..13) * 60 + number(14..16)) * Instant::MINUTE;
        let at = self.zone().instant(Local { date, micros }).0;
        Instant(at.0 + if later { Instant::HOUR } else { 0 })
    }

    pub fn plan(&self) -> Plan {
        Plan::new(&self.framework, &self.programme, self.on_trial)
    }

    /// What the engine says of the whole log.
    pub fn outcome(&self) -> Whole {
        let plan = self.plan();
        let mut engine = Engine::new(&plan);
        for it in &self.log {
            engine.push(it, &self.names);
        }
        let whole = Whole::of(engine, &plan, self.as_of, &self.names);
        assert_eq!(
            whole,
            self.in_parts(&plan),
            "saved and resumed after each interaction"
        );
        whole
    }

    /// The same, written out, dropped and read back after each interaction.
    fn in_parts(&self, plan: &Plan) -> Whole {
        let mut saved = Engine::new(plan).save(&self.names);
        for it in &self.log {
            let (mut engine, names) = Engine::resume(plan, &saved).expect("saved state resumes");
            engine.push(it, &names);
            saved = engine.save(&names);
        }
        let (engine, names) = Engine::resume(plan, &saved).expect("saved state resumes");
        Whole::of(engine, plan, self.as_of, &names)
    }

    /// `03-04 09:00`, with `+` for the later of a fold.
    pub fn show(&self, at: Instant) -> String {
        let local = self.zone().local(at);
        let later = self.zone().instant(local).0 != at;
        let minutes = local.micros / Instant::MINUTE;
        let date = local.date.to_string();
        format!(
            "{} {:02}:{:02}{}",
            &date[5..],
            minutes / 60,
            minutes % 60,
            if later { "+" } else { "" }
        )
    }

    /// One line an alert: rule, level, key, first and last hit, observed and asked, evidence.
    pub fn alerts(&self) -> Vec<String> {
        let outcome = self.outcome();
        outcome
            .alerts
            .iter()
            .map(|alert| self.line(alert))
            .collect()
    }

    pub fn line(&self, alert: &Alert) -> String {
        let mut line = format!(
            "{} {:?} {} {}",
            self.framework.rule(alert.rule).name,
            alert.level,
            key(&alert.key),
            self.show(alert.start)
        );
        if alert.end != alert.start {
            line += &format!(" to {}", self.show(alert.end));
        }
        if alert.raised != alert.start {
            line += &format!(" raised {}", self.show(alert.raised));
        }
        if let Some(observed) = alert.observed {
            line += &format!(" {observed}");
            if let Some(asked) = alert.asked {
                line += &format!("/{asked}");
            }
        }
        if let Some(settled) = alert.settled {
            line += &format!(" settled {}", self.show(settled));
        }
        if alert.folded {
            line += " folded";
        }
        if !alert.shown.is_empty() {
            let shown: Vec<String> = alert
                .shown
                .iter()
                .map(|(figure, _)| figure.to_string())
                .collect();
            line += &format!(" shown {}", shown.join(","));
        }
        let ids: Vec<&str> = alert
            .evidence
            .iter()
            .map(|shown| shown.id.as_str())
            .collect();
        format!("{line} [{}]", ids.join(" "))
    }

    /// One line for each that could not be told: rule, what, how often.
    pub fn cannot_tell(&self) -> Vec<String> {
        let vocabulary = &self.framework.vocabulary;
        let outcome = self.outcome();
        let lines = outcome.cannot_tell.iter().map(|told| {
            let missing = match told.missing {
                Missing::Party(id) => vocabulary.party(id).name.clone(),
                Missing::Field(id) => vocabulary.field(id).name.clone(),
                other => format!("{other:?}").to_lowercase(),
            };
            let rule = &self.framework.rule(told.rule).name;
            format!("{rule} {missing} {}", told.times)
        });
        lines.collect()
    }

    /// One line a duty: rule, key, since, due.
    pub fn due(&self) -> Vec<String> {
        let outcome = self.outcome();
        let lines = outcome.due.iter().map(|due| {
            format!(
                "{} {} since {} due {}{}",
                self.framework.rule(due.rule).name,
                key(&due.key),
                self.show(due.since),
                self.show(due.due),
                if due.folded { " folded" } else { "" }
            )
        });
        lines.collect()
    }

    /// One line a key: rule, key, now, rungs ahead with what is left, until when.
    pub fn room(&self) -> Vec<String> {
        let outcome = self.outcome();
        let lines = outcome.room.iter().map(|room| {
            let ahead: Vec<String> = room
                .ahead
                .iter()
                .map(|rung| format!("{:?} {} left {}", rung.level, rung.asked, rung.left))
                .collect();
            format!(
                "{} {} {} ({}) until {}",
                self.framework.rule(room.rule).name,
                key(&room.key),
                room.now,
                ahead.join(", "),
                self.show(room.until)
            )
        });
        lines.collect()
    }
}

/// `ana,p1`, `-` for a missing party.
pub fn key(key: &Key) -> String {
    let parties: Vec<&str> = key
        .iter()
        .map(|(_, code): &(PartyId, Option<Arc<str>>)| code.as_deref().unwrap_or("-"))
        .collect();
    parties.join(",")
}

fn value_of(kind: &FieldType, text: &str, names: &mut Names) -> Value {
    let choice = |text: &str| {
        kind.find_choice(text)
            .unwrap_or_else(|| panic!("no value {text}"))
    };
    let parts = || text.split(';').filter(|part| !part.is_empty());
    let number = || {
        text.parse::<f64>()
            .unwrap_or_else(|_| panic!("no number {text}"))
    };
    match kind {
        FieldType::OneOf(_) => Value::Choice(choice(text)),
        FieldType::SetOf(_) => {
            Value::Choices(parts().fold(0, |bits, part| bits | 1 << choice(part).0))
        }
        FieldType::SetOfText => {
            let mut texts: Vec<_> = parts().map(|part| names.sym(part)).collect();
            texts.sort_unstable();
            texts.dedup();
            Value::Texts(texts.into())
        }
        FieldType::Duration => Value::Quantity((number() * Instant::MINUTE as f64) as i64),
        FieldType::Number => Value::Quantity((number() * 1e6) as i64),
        FieldType::YesNo => Value::YesNo(text == "yes"),
        FieldType::Date => {
            let date = |range: std::ops::Range<usize>| text[range].parse::<i16>().unwrap_or(0);
            let found = Date::new(date(0..4), date(5..7) as i8, date(8..10) as i8);
            Value::Date(found.unwrap_or_else(|| panic!("no date {text}")))
        }
        FieldType::Text => Value::Text(names.sym(text)),
    }
}
