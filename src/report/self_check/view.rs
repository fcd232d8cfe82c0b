//! A self-check as its renderers lay it out: numbers, dates and sentences already said in one language.
//!
//! Everything is the peer's own; nothing of it is handed to anybody unless she does so.

use serde::Serialize;

use crate::alerts::Figure;
use crate::text::Lang;
use crate::time::{Date, Stamp};
use crate::vocabulary::{Family, Level};

/// A whole self-check.
#[derive(Debug, Clone, Serialize)]
pub struct SelfCheck {
    /// The peer's code.
    pub peer: String,
    /// The language of every sentence.
    pub lang: Lang,
    /// The instant up to which the log was judged.
    pub as_of: Stamp,
    /// The page's title.
    pub title: String,
    /// Up to when it looks, and that the log ends long before, where it does.
    pub until: Vec<String>,
    /// Whose page it is, the framework's purpose, and what it is not for.
    pub about: Vec<String>,
    /// What may be worth a look.
    pub alerts: Alerts,
    /// Open duties.
    pub due: Section<Due>,
    /// Contacts day by day.
    pub calendar: Calendar,
    /// Contacts by hour, against the agreed hours.
    pub hours: Hours,
    /// Contacts and time by person, against what is usual with each.
    pub people: People,
    /// How contacts spread over roles; nothing where the framework has no field for it.
    pub roles: Option<Roles>,
    /// Hours and kinds of work by month, to hand in.
    pub work: Work,
    /// The closing questions.
    pub questions: Section<Lens>,
    /// Her agenda for supervision.
    pub agenda: Section<Point>,
}

/// What of a self-check is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// All of it; in text the agenda is left to a call of its own.
    #[default]
    Whole,
    /// The agenda for supervision.
    Agenda,
    /// Hours and kinds of work by month.
    Hours,
}

/// A heading, a sentence under it, and what follows.
#[derive(Debug, Clone, Serialize)]
pub struct Section<T> {
    /// The heading.
    pub heading: String,
    /// What there is to see, or that there is nothing.
    pub says: String,
    /// What follows, in its order.
    pub items: Vec<T>,
}

/// Her alerts.
#[derive(Debug, Clone, Serialize)]
pub struct Alerts {
    /// The heading.
    pub heading: String,
    /// How to read them, or that nothing asks for a look.
    pub says: String,
    /// Those that are not folded away: `act` first, then `talk`, then `note`, each as they were raised.
    pub items: Vec<OwnAlert>,
    /// That some are folded away, where some are.
    pub folded: Option<String>,
    /// That some are from before the day asked for, where some are.
    pub earlier: Option<String>,
}

/// One alert as its peer reads it.
#[derive(Debug, Clone, Serialize)]
pub struct OwnAlert {
    /// Its id, to answer it by.
    pub id: String,
    /// The rule's name.
    pub rule: String,
    /// The rule's title.
    pub title: String,
    /// The rule's family.
    pub family: Family,
    /// The level, in the language's own word.
    pub level: Level,
    /// What the level asks for.
    pub level_said: String,
    /// When it was raised.
    pub raised: Stamp,
    /// The facts in one sentence.
    pub message: String,
    /// Labels with words beside them: the rule's title, its own sentence, why, its sources, likely innocent reasons, a question, a next step, what
    /// the rule cannot see, who sees it and when, the id. A label is there once.
    pub lines: Vec<Line>,
    /// Where an alert above says all the same of its rule: that it stands there, so that it need not stand here too.
    pub above: Option<String>,
    /// Her answer that stands, if any.
    pub answer: Option<OwnAnswer>,
}

/// Words with a label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Which clause it is: `rule`, `reads`, `because`, `source`, `maybe`, `ask`, `next`, `cannot-see`, `told`, `id`.
    pub of: &'static str,
    /// The label, in the language.
    pub label: String,
    /// The words.
    pub words: String,
}

impl Line {
    /// Whether the rule says it, and not the alert.
    pub fn of_rule(&self) -> bool {
        !matches!(self.of, "told" | "id")
    }
}

/// An answer she gave.
#[derive(Debug, Clone, Serialize)]
pub struct OwnAnswer {
    /// The answer's own word.
    pub answer: &'static str,
    /// The label before it.
    pub label: String,
    /// The answer in words, with its date.
    pub words: String,
    /// The label before her note.
    pub note_label: String,
    /// Her note, which is nobody else's.
    pub note: Option<String>,
}

/// An open duty.
#[derive(Debug, Clone, Serialize)]
pub struct Due {
    /// The rule's name.
    pub rule: String,
    /// When it is due.
    pub due: Stamp,
    /// Whom, what and when, in one line.
    pub words: String,
}

/// Contacts day by day.
#[derive(Debug, Clone, Serialize)]
pub struct Calendar {
    /// The heading.
    pub heading: String,
    /// What there is to see.
    pub says: String,
    /// The days of the week, short, from the week's first.
    pub weekdays: [String; 7],
    /// The weeks: at most the last year's.
    pub weeks: Vec<CalendarWeek>,
    /// What each shade stands for, from 1 on; shade 0 is no contact.
    pub shades: Vec<Shade>,
    /// What shade 0 is called.
    pub none: String,
    /// That earlier weeks are not drawn, where there are some.
    pub earlier: Option<String>,
}

/// One week.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarWeek {
    /// Its first day.
    pub start: String,
    /// The month, short, where one begins in it and in the first week.
    pub above: Option<String>,
    /// Its days, from the week's first; nothing before her log begins and after as-of.
    pub days: [Option<Day>; 7],
}

/// One day.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// Its date.
    pub date: String,
    /// Its contacts.
    pub contacts: u64,
    /// Its shade, from 0 to 4.
    pub shade: usize,
    /// Date and contacts in words.
    pub words: String,
}

/// What one shade stands for.
#[derive(Debug, Clone, Serialize)]
pub struct Shade {
    /// From so many on.
    pub from: u64,
    /// Up to so many.
    pub to: u64,
    /// The numbers in words: `3–4`.
    pub words: String,
}

/// Contacts by hour, against the agreed hours.
#[derive(Debug, Clone, Serialize)]
pub struct Hours {
    /// The heading.
    pub heading: String,
    /// What there is to see: how many began outside the agreed hours, and which those are.
    pub says: String,
    /// The agreed hours in words; nothing where none are declared.
    pub agreed: Option<String>,
    /// The agreed stretches of a day, whichever day, in minutes from midnight: from, until; none overlap.
    pub stretches: Vec<(u32, u32)>,
    /// The hours of the day, from midnight on.
    pub day: Vec<Hour>,
    /// The hours of the week: a row a day of the week, Monday first, 24 cells each.
    pub week: Vec<HourRow>,
    /// What each shade of a cell stands for, from 1 on.
    pub shades: Vec<Shade>,
    /// What is said of an hour that is agreed, of a contact within the hours, and of one outside them.
    pub legend: HourLegend,
}

/// What the signs of the hours are called.
#[derive(Debug, Clone, Serialize)]
pub struct HourLegend {
    /// Agreed hours.
    pub agreed: String,
    /// Contacts within the agreed hours.
    pub within: String,
    /// Contacts outside them.
    pub outside: String,
}

/// One hour of the day.
#[derive(Debug, Clone, Serialize)]
pub struct Hour {
    /// The hour as a clock says it.
    pub clock: String,
    /// Contacts that began within the agreed hours.
    pub within: u64,
    /// Contacts that began outside them.
    pub outside: u64,
}

/// The hours of one day of the week.
#[derive(Debug, Clone, Serialize)]
pub struct HourRow {
    /// The day of the week.
    pub weekday: String,
    /// The same, short.
    pub short: String,
    /// Its 24 hours.
    pub cells: Vec<HourCell>,
}

/// One hour of the week.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct HourCell {
    /// Contacts that began in it.
    pub contacts: u64,
    /// Those of them outside the agreed hours.
    pub outside: u64,
    /// Whether some of it is agreed.
    pub agreed: bool,
    /// Its shade, from 0 to 4.
    pub shade: usize,
}

/// Contacts and time by person.
#[derive(Debug, Clone, Serialize)]
pub struct People {
    /// The heading.
    pub heading: String,
    /// What there is to see, and what usual means.
    pub says: String,
    /// What the columns are called: the person, the weeks, the last week, what is usual.
    pub columns: [String; 4],
    /// What the mark of what is usual is called.
    pub mark: String,
    /// What a week without contact is called.
    pub idle: String,
    /// The last week, in words.
    pub last_week: String,
    /// The people of the last year, by their codes; nobody's rank.
    pub items: Vec<Person>,
    /// That some are not shown since a quiet time began, where there are some.
    pub folded: Option<String>,
}

/// One person.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The code.
    pub person: String,
    /// Time of the last week: `1 h 30`.
    pub last: String,
    /// Contacts of the last week, in words.
    pub last_contacts: String,
    /// The usual time of a week; that it is not known yet, where it is not.
    pub usual: String,
    /// Both in one sentence.
    pub words: String,
    /// The weeks, from the first with the person.
    pub weeks: Vec<PersonWeek>,
}

/// One week with one person.
#[derive(Debug, Clone, Serialize)]
pub struct PersonWeek {
    /// Its first day.
    pub start: String,
    /// The same in words.
    pub said: String,
    /// How many contacts.
    pub contacts: u64,
    /// The time they took.
    pub minutes: Figure,
    /// The same in words.
    pub time: String,
    /// Contacts without a length, where the kind has one.
    pub untimed: u64,
    /// The usual contacts of a week before it.
    pub usual_contacts: Option<Figure>,
    /// The usual time of a week before it, in minutes.
    pub usual_minutes: Option<Figure>,
}

/// How contacts spread over roles.
#[derive(Debug, Clone, Serialize)]
pub struct Roles {
    /// The heading.
    pub heading: String,
    /// What there is to see: how many contacts say a role, and how many leave it blank.
    pub says: String,
    /// The roles, in declared order.
    pub items: Vec<Role>,
}

/// One role.
#[derive(Debug, Clone, Serialize)]
pub struct Role {
    /// The role's name in the framework.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Contacts that say it.
    pub contacts: u64,
    /// The number in words.
    pub words: String,
}

/// Hours and kinds of work by month.
#[derive(Debug, Clone, Serialize)]
pub struct Work {
    /// The heading.
    pub heading: String,
    /// What it is for and what it counts.
    pub says: String,
    /// What the columns are called: month, kind, how many, hours, without a length.
    pub columns: [String; 5],
    /// What the column of time in words is called.
    pub time: String,
    /// What the sum of a month is called.
    pub sum: String,
    /// The months, the first one first.
    pub months: Vec<Month>,
}

/// One month of work.
#[derive(Debug, Clone, Serialize)]
pub struct Month {
    /// Its first day.
    #[serde(serialize_with = "as_text")]
    pub month: Date,
    /// The month in words.
    pub said: String,
    /// All time of the month in words.
    pub time: String,
    /// The same in hours, as a decimal number.
    pub hours: Figure,
    /// The kinds of work, in declared order.
    pub kinds: Vec<Kind>,
}

/// One kind of work in one month.
#[derive(Debug, Clone, Serialize)]
pub struct Kind {
    /// The kind's name in the framework.
    pub kind: String,
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: u64,
    /// The same as the language writes it.
    pub count_said: String,
    /// The time, in minutes; nothing where no length was written, or the kind has none.
    pub minutes: Option<Figure>,
    /// The time in hours, as a decimal number.
    pub hours: Option<Figure>,
    /// The time in words.
    pub time: Option<String>,
    /// How many have no length written though their kind has one.
    pub untimed: Option<u64>,
}

/// One lens of the metasynthesis, with its questions.
#[derive(Debug, Clone, Serialize)]
pub struct Lens {
    /// The lens.
    pub title: String,
    /// The questions.
    pub questions: Vec<String>,
}

/// One point of an agenda: a rule's open alerts, or open duties.
#[derive(Debug, Clone, Serialize)]
pub struct Point {
    /// The rule's name.
    pub rule: String,
    /// What it is about.
    pub title: String,
    /// The facts, one sentence each.
    pub facts: Vec<Fact>,
    /// The question to bring.
    pub ask: Option<String>,
    /// The next step.
    pub next: Option<String>,
}

impl Point {
    /// Whether a word names it: its rule, or an alert of it by the beginning of the id.
    pub fn named(&self, word: &str) -> bool {
        let mut ids = self.facts.iter().filter_map(|fact| fact.id.as_ref());
        self.rule == word || (!word.is_empty() && ids.any(|id| id.starts_with(word)))
    }
}

/// One fact of a point.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// The alert's id; nothing for an open duty.
    pub id: Option<String>,
    /// The sentence.
    pub words: String,
    /// Her answer, in words.
    pub answer: Option<String>,
}

fn as_text<S: serde::Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}
