//! Handoffs to a report: what each part says, in one language.

use super::counts::Counts;
use super::gather::Gathered;
use super::view::{Section, Table, View};
use crate::handoff::{Brought, Handoff, Lacking, RuleNote};
use crate::report::hearsay;
use crate::reviews::Answer;
use crate::text::{Arg, Messages};
use crate::time::{Date, Instant};
use crate::vocabulary::Family;
use crate::words::Voice;

/// Counts below this are hidden, unless another number is asked for.
pub const SMALL_CELLS: u64 = 5;

/// From so many peers on there are counts of what was brought: one over fewer would be a count by peer.
const PEERS: usize = 3;

/// So many days before its end an exception is said to be ending.
const ENDING: i32 = 28;

/// A rule that makes up more than one in so many of all that was brought may speak too often.
const SHARE: u64 = 3;

/// So many answers that ask for a change bring a rule back to its authors; never fewer here than a small count.
const CHANGES: u64 = 3;

/// The report that some handoffs come to, in the language of the messages; nothing without a handoff. Counts below `small`
/// are hidden.
pub fn digest(handoffs: &[Handoff], small: u64, messages: &Messages) -> Option<View> {
    let gathered = Gathered::new(handoffs);
    let latest = gathered.latest()?;
    let framework = hearsay::framework(latest);
    let programme = crate::programme::Programme::default();
    let maker = Maker {
        counts: Counts::new(&gathered, small),
        voice: Voice::new(&framework, &programme, messages),
        latest,
        gathered,
        small,
        messages,
    };
    Some(maker.view())
}

/// Makes one report in one language.
pub(super) struct Maker<'a> {
    pub(super) gathered: Gathered<'a>,
    pub(super) counts: Counts<'a>,
    pub(super) voice: Voice<'a>,
    latest: &'a Handoff,
    small: u64,
    messages: &'a Messages,
}

impl Maker<'_> {
    /// Counts below this are hidden.
    pub(super) fn small(&self) -> u64 {
        self.small
    }

    pub(super) fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    fn view(&self) -> View {
        let sections = [
            self.owed(),
            self.brought(),
            self.trend(),
            self.answers(),
            self.exceptions(),
            self.rules(),
            self.untold(),
        ];
        let about = &self.latest.framework;
        let name = format!("{} {}", about.name, about.version);
        let title = about
            .title
            .as_ref()
            .map(|title| title.get(self.voice.lang()));
        View {
            lang: self.voice.lang(),
            title: self.say("digest-title", &[]),
            framework: match title {
                Some(title) => format!("{title} ({})", name.trim()),
                None => name.trim().to_string(),
            },
            purpose: hearsay::purpose(self.latest, &self.voice, self.messages),
            notes: self.notes(),
            sections: sections.into_iter().flatten().collect(),
        }
    }

    fn notes(&self) -> Vec<String> {
        let peers = self.gathered.peers;
        let mut notes = vec![match self.gathered.span() {
            Some((from, to)) => self.say(
                "digest-from",
                &[
                    ("count", peers.into()),
                    ("from", self.day_of(from.at).into()),
                    ("to", self.day_of(to.at).into()),
                    ("as-of", self.day_of(self.latest.as_of.at).into()),
                ],
            ),
            None => self.say("digest-from-nothing", &[("count", peers.into())]),
        }];
        let about = &self.latest.framework;
        let other = |handoff: &&Handoff| {
            let its = &handoff.framework;
            (&its.name, &its.version) != (&about.name, &about.version)
        };
        if self.gathered.handoffs.iter().any(other) {
            notes.push(self.say("digest-frameworks", &[]));
        }
        if self.small >= 2 {
            let small = self.voice.count(self.small);
            notes.push(self.say("digest-small", &[("small", small.into())]));
        }
        notes.push(self.say("digest-no-peers", &[]));
        notes
    }

    pub(super) fn day_of(&self, at: Instant) -> String {
        self.voice.day(self.voice.zone().date(at))
    }

    fn today(&self) -> Date {
        self.voice.zone().date(self.latest.as_of.at)
    }

    /// What a rule is called.
    pub(super) fn title(&self, rule: &str) -> String {
        let note = self.gathered.rules.get(rule);
        note.map_or(rule, |note| note.title.get(self.voice.lang()))
            .to_string()
    }

    /// What a family of rules is about.
    pub(super) fn theme(&self, family: Family) -> String {
        let key = match family {
            Family::Boundary => "digest-theme-boundary",
            Family::Limit => "digest-theme-limit",
            Family::Consent => "digest-theme-consent",
            Family::Duty => "digest-theme-duty",
        };
        self.say(key, &[])
    }

    /// What an answer says.
    pub(super) fn answer(&self, answer: Option<Answer>) -> String {
        hearsay::answer(answer, self.messages)
    }

    fn section(&self, id: &'static str, heading: &str) -> Section {
        Section {
            id,
            heading: self.say(heading, &[]),
            says: Vec::new(),
            items: Vec::new(),
            tables: Vec::new(),
        }
    }

    fn owed(&self) -> Option<Section> {
        let mut section = self.section("owed", "digest-owed-heading");
        let rules = || self.gathered.rules.values().filter(|rule| rule.owed);
        let nothing = self.gathered.owed.is_empty() && self.gathered.open.is_empty();
        section.says.push(match (rules().next(), nothing) {
            (None, _) => self.say("digest-owed-no-rules", &[]),
            (Some(_), true) => self.say("digest-owed-nothing", &[]),
            (Some(_), false) => self.say("digest-owed-says", &[]),
        });
        for rule in rules() {
            section.items.extend(self.waiting(rule));
        }
        let lacks = self.gathered.lacks.iter();
        let lacks: Vec<String> = lacks
            .map(|field| self.quoted(field.get(self.voice.lang())))
            .collect();
        if !lacks.is_empty() {
            let args = [
                ("count", lacks.len().into()),
                ("fields", self.voice.and(&lacks).into()),
            ];
            section.items.push(self.say("digest-roster-lacks", &args));
        }
        if !self.gathered.owed.is_empty() {
            section.tables.push(self.owed_table());
        }
        if !self.gathered.open.is_empty() {
            section.tables.push(self.open_table());
        }
        Some(section)
    }

    /// Since when at the latest something of a rule waits, and when the next falls due.
    fn waiting(&self, rule: &RuleNote) -> Vec<String> {
        let of_rule = |one: &&&Brought| one.rule == rule.name && one.settled.is_none();
        let first = self.gathered.owed.iter().find(of_rule);
        let next = self.gathered.open.iter().find(|one| one.rule == rule.name);
        let said = |key: &str, at: Instant| {
            let title = self.title(&rule.name);
            let day = self.day_of(at);
            self.say(key, &[("rule", title.into()), ("day", day.into())])
        };
        let first = first.map(|one| said("digest-owed-since", one.raised.at));
        let next = next.map(|one| said("digest-owed-next", one.due.at));
        first.into_iter().chain(next).collect()
    }

    pub(super) fn quoted(&self, words: &str) -> String {
        self.say("digest-quoted", &[("words", words.into())])
    }

    fn brought(&self) -> Option<Section> {
        let mut section = self.section("brought", "digest-brought-heading");
        if self.gathered.brought.is_empty() {
            section.says.push(self.say("digest-brought-nothing", &[]));
            return Some(section);
        }
        section.says.push(self.say("digest-brought-says", &[]));
        let table = self.counts.counted.then(|| self.brought_table());
        if table.is_none() {
            let few = PEERS.into();
            section
                .says
                .push(self.say("digest-brought-few-peers", &[("few", few)]));
        }
        // Where no table names the rules, a list does.
        if table.as_ref().is_none_or(|table| table.instead.is_some()) {
            for (family, rules) in &self.counts.brought.families {
                let titles: Vec<String> = rules.iter().map(|(rule, _)| self.title(rule)).collect();
                let args = [
                    ("theme", self.theme(*family).into()),
                    ("rules", self.voice.apart(&titles).into()),
                ];
                section.items.push(self.say("digest-brought-rules", &args));
            }
        }
        section.tables.extend(table);
        Some(section)
    }

    fn trend(&self) -> Option<Section> {
        let mut section = self.section("trend", "digest-trend-heading");
        section.tables.extend(self.trend_tables());
        (!section.tables.is_empty()).then_some(section)
    }

    fn answers(&self) -> Option<Section> {
        let mut section = self.section("answers", "digest-answers-heading");
        if self.gathered.brought.is_empty() || !self.counts.counted {
            return None;
        }
        section.says.push(self.say("digest-answers-says", &[]));
        section.tables.push(self.answers_table());
        Some(section)
    }

    fn exceptions(&self) -> Option<Section> {
        let mut section = self.section("exceptions", "digest-exceptions-heading");
        let today = self.today();
        for one in self.gathered.exceptions_on(today) {
            let key = if one.from.0 > today {
                "digest-exception-to-come"
            } else if one.until.0 <= today.plus_days(ENDING) {
                "digest-exception-ending"
            } else {
                "digest-exception"
            };
            let args = [
                ("rule", self.title(&one.rule).into()),
                ("from", self.voice.day(one.from.0).into()),
                ("until", self.voice.day(one.until.0).into()),
            ];
            section.items.push(self.say(key, &args));
        }
        section.items.dedup();
        if section.items.is_empty() {
            section.says.push(self.say("digest-exceptions-none", &[]));
        }
        Some(section)
    }

    /// Rules that may speak too often, and rules that people ask to change: only where their counts are shown anyway, so
    /// that naming them says nothing new of a count.
    fn rules(&self) -> Option<Section> {
        let mut section = self.section("rules", "digest-rules-heading");
        let counts = &self.counts;
        for (rule, count) in counts.brought.rules() {
            let much = |(count, all): (u64, u64)| count.saturating_mul(SHARE) > all;
            let shown = counts.brought.cells.shown(count);
            let all = counts.brought.cells.shown(counts.brought.total);
            if shown.zip(all).is_some_and(much) {
                let args = [("rule", self.title(rule).into())];
                section.items.push(self.say("digest-rule-often", &args));
            }
        }
        let least = CHANGES.max(self.small);
        let asked = |rule: &str| {
            let all = self.gathered.brought.iter();
            let of_rule = all.filter(|one| one.rule == rule);
            of_rule
                .filter(|one| one.answer == Some(Answer::ChangeRule))
                .count() as u64
        };
        for (rule, count) in counts.brought.rules() {
            let shown = counts.brought.cells.shown(count).is_some();
            if shown && counts.shows_answer(Answer::ChangeRule) && asked(rule) >= least {
                let args = [
                    ("rule", self.title(rule).into()),
                    ("least", self.voice.count(least).into()),
                ];
                section.items.push(self.say("digest-rule-change", &args));
            }
        }
        let args = [("least", self.voice.count(least).into())];
        section.says.push(match section.items.is_empty() {
            true => self.say("digest-rules-none", &args),
            false => self.say("digest-rules-says", &args),
        });
        Some(section)
    }

    fn untold(&self) -> Option<Section> {
        let mut section = self.section("untold", "digest-untold-heading");
        if self.gathered.untold.is_empty() {
            section.says.push(self.say("digest-untold-nothing", &[]));
        } else {
            section.says.push(self.say("digest-untold-says", &[]));
            section.tables.push(self.untold_table());
        }
        Some(section)
    }

    /// For want of what a rule could not judge.
    pub(super) fn lacking(&self, lacking: &Lacking) -> String {
        hearsay::lacking(lacking, self.voice.lang(), self.messages)
    }

    /// A table with its words.
    pub(super) fn table(&self, id: &'static str, caption: &str, columns: Vec<String>) -> Table {
        Table {
            id,
            caption: self.say(caption, &[]),
            columns,
            rows: Vec::new(),
            chart: false,
            instead: None,
        }
    }

    /// The words in place of a small count.
    pub(super) fn few(&self) -> String {
        let small = self.voice.count(self.small);
        self.say("digest-few", &[("small", small.into())])
    }
}

/// Whether so many peers are enough for counts of what they brought.
pub(super) fn enough(peers: usize) -> bool {
    peers >= PEERS
}
