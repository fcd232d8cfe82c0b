//! The file that a peer hands over: what it holds, and nothing beside it.
//!
//! It holds no free text of anybody: no note, no reason, no name of a file or a row.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Day, Moment, Quantity};
use crate::alerts::Unit;
use crate::framework::Who;
use crate::reviews::Answer;
use crate::text::Lang;
use crate::vocabulary::{Family, Level, RungSide};

/// What a peer hands over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handoff {
    /// The version of this form: [`Handoff::VERSION`].
    pub jalon_handoff: u32,
    /// Whose it is, under her pseudonym.
    pub peer: String,
    /// The framework that it was judged with.
    pub framework: About,
    /// The IANA name of the zone of its local times.
    pub zone: String,
    /// Up to when the log was judged.
    pub as_of: Moment,
    /// The first and the last interaction that was read, where there was one.
    pub span: Option<(Moment, Moment)>,
    /// Every rule that the lists below name, by name.
    pub rules: Vec<RuleNote>,
    /// What the organization owes her and did not give in time, by `raised`, then id.
    pub owed: Vec<Brought>,
    /// What the organization owes her and that is not yet due, by `due`, then id.
    pub open: Vec<Open>,
    /// What she brings, by `raised`, then id.
    pub brought: Vec<Brought>,
    /// Agreed exceptions that hold at as-of, or are still to come, by rule, then days.
    pub exceptions: Vec<Excepted>,
    /// What the fields of the roster are called that are not filled for her.
    pub roster_lacks: Vec<Spoken>,
    /// What could not be told in the whole log, by what was missing.
    pub cannot_tell: Vec<Untold>,
}

impl Handoff {
    /// The version of the form that this program writes and reads.
    pub const VERSION: u32 = 1;

    /// What is known of a rule that one of the lists names.
    pub fn rule(&self, name: &str) -> Option<&RuleNote> {
        self.rules.iter().find(|rule| rule.name == name)
    }
}

/// Parties by their names in the vocabulary, with a pseudonym each; one that was not written is null.
pub type Named = BTreeMap<String, Option<String>>;

/// Words of a framework in each language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// In English.
    pub en: String,
    /// In French.
    pub fr: String,
}

impl Spoken {
    /// The words that `say` gives for each language.
    pub fn of(say: impl Fn(Lang) -> String) -> Spoken {
        Spoken {
            en: say(Lang::En),
            fr: say(Lang::Fr),
        }
    }

    /// The words in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
    }
}

/// A framework, as far as one has to know it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: Option<Spoken>,
    /// What it is for.
    pub purpose: Option<Spoken>,
    /// What it is not for.
    pub not_for: Vec<Spoken>,
}

/// A rule that is named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleNote {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub title: Spoken,
    /// Its family, which is also the theme it stands under in a report.
    pub family: Family,
    /// Whether it says what the organization owes the peer: it tells the lead alone.
    pub owed: bool,
}

/// An alert as it is handed over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brought {
    /// A keyed hash of the alert's id.
    pub id: String,
    /// The rule's name.
    pub rule: String,
    /// The highest level reached.
    pub level: Level,
    /// Whom it is about.
    pub who: Named,
    /// The first hit.
    pub start: Moment,
    /// The last hit.
    pub end: Moment,
    /// When it could first be known.
    pub raised: Moment,
    /// Each rung reached.
    pub reached: Vec<Reached>,
    /// What was measured.
    pub observed: Option<Quantity>,
    /// What the rung asks.
    pub asked: Option<Quantity>,
    /// On which side of it the rule speaks.
    pub side: Option<RungSide>,
    /// What both count.
    pub unit: Option<Unit>,
    /// How many interactions show it: those of the peer.
    pub interactions: u64,
    /// When a duty was met after all.
    pub settled: Option<Moment>,
    /// Who is told, and from when.
    pub told: Vec<Told>,
    /// Why it is here.
    pub why: Why,
    /// Her answer to it.
    pub answer: Option<Answer>,
}

/// A rung that was reached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reached {
    /// Its level.
    pub level: Level,
    /// When.
    pub at: Moment,
}

/// Who sees an alert, and from when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Peer or lead.
    pub who: Who,
    /// From when.
    pub from: Moment,
}

/// Why an alert is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// The rule tells the lead, and its time has come.
    Told,
    /// She wants to talk about it.
    Talk,
}

/// An open duty of the organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// A keyed hash of the rule, whom it is about and since when.
    pub id: String,
    /// The rule's name.
    pub rule: String,
    /// Whom it is about.
    pub who: Named,
    /// What opened it, or last set its clock.
    pub since: Moment,
    /// When it is due.
    pub due: Moment,
}

/// An agreed exception; why it was agreed is free text and stays where it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excepted {
    /// A keyed hash of all that it says.
    pub id: String,
    /// The rule's name.
    pub rule: String,
    /// Whom it is for; nobody where it is for all.
    pub who: Named,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub until: Day,
}

/// For want of what rules could not judge, and how often.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Untold {
    /// What was missing.
    pub missing: Lacking,
    /// The names of the rules.
    pub rules: Vec<String>,
    /// How often, in all of them.
    pub times: u64,
}

/// For want of what a rule could not judge; what they are called is the vocabulary's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lacking {
    /// A party that was not written.
    Party(Spoken),
    /// A field that was not written.
    Field(Spoken),
    /// A field of the roster that was not filled.
    Roster(Spoken),
    /// What `given` asks.
    Given,
    /// Earlier periods.
    Usual,
    /// What `needs` asks.
    Needs,
}

impl Lacking {
    /// Its name in data: what it is called in English, or what was asked.
    pub fn id(&self) -> &str {
        match self {
            Lacking::Party(called) | Lacking::Field(called) | Lacking::Roster(called) => &called.en,
            Lacking::Given => "given",
            Lacking::Usual => "usual",
            Lacking::Needs => "needs",
        }
    }
}
