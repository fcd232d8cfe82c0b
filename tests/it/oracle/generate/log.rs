//! Random logs: clusters in time, ties, disorder, blanks, around the nights and days on which calendars do something.

use jalon::framework::Framework;
use jalon::log::{Interaction, Names, RowId, Value};
use jalon::time::{Date, Instant};
use jalon::vocabulary::{Blank, FieldType};
use jiff::civil;

use super::dice::Dice;
use super::framework::Spec;
use super::style::{Pace, Style};
use super::vocabulary::{CODES, FIELDS, FieldDecl, Holds, KINDS, TEXTS, carries};

/// A row of a log, by names.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Seconds since 1970.
    pub at: i64,
    pub kind: &'static str,
    pub parties: Vec<(&'static str, &'static str)>,
    pub cells: Vec<(&'static str, Cell)>,
    /// Its own id, where it has one.
    pub id: Option<String>,
}

/// What is written in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Choice(&'static str),
    Choices(Vec<&'static str>),
    Texts(Vec<&'static str>),
    Minutes(i64),
    Millionths(i64),
    YesNo(bool),
    Date(civil::Date),
    Text(&'static str),
}

impl Row {
    fn any(
        dice: &mut Dice,
        spec: &Spec,
        style: Style,
        kinds: &[&'static str],
        at: i64,
        place: usize,
    ) -> Row {
        let kind = match dice.below(100) {
            0..12 if !kinds.is_empty() => dice.one(kinds),
            0..92 => dice.one(style.palette),
            _ => dice.one(KINDS),
        };
        let mut parties = Vec::new();
        for &(party, codes) in &CODES[..spec.parties().len()] {
            let without = match (party, kind) {
                ("person", "supervision") => 60,
                ("guest", _) => 45,
                _ => 7,
            };
            if !dice.percent(without) {
                parties.push((party, if dice.percent(80) { codes[0] } else { codes[1] }));
            }
        }
        let mut cells = Vec::new();
        for field in FIELDS.iter().filter(|field| carries(kind, field)) {
            let filled = if ["status", "audience", "scope", "aim"].contains(&field.name) {
                90
            } else {
                72
            };
            if dice.percent(filled) {
                cells.push((field.name, Cell::any(dice, style, kind, field)));
            }
        }
        if kind == "consent" && dice.percent(30) {
            cells.push(("until", Cell::Date(style.day(dice))));
        }
        Row {
            at,
            kind,
            parties,
            cells,
            id: dice.maybe(20, |_| format!("n{place}")),
        }
    }

    /// Simpler ones.
    fn simpler(&self) -> Vec<Row> {
        let mut simpler = Vec::new();
        for place in 0..self.cells.len() {
            let mut row = self.clone();
            row.cells.remove(place);
            simpler.push(row);
        }
        for place in 0..self.parties.len() {
            let mut row = self.clone();
            row.parties.remove(place);
            simpler.push(row);
        }
        if self.id.is_some() {
            simpler.push(Row {
                id: None,
                ..self.clone()
            });
        }
        simpler
    }

    /// The interaction, in the slots of a framework's vocabulary.
    pub fn interaction(
        &self,
        framework: &Framework,
        names: &mut Names,
        place: usize,
    ) -> Interaction {
        let vocabulary = &framework.vocabulary;
        let mut interaction = Interaction::blank(vocabulary);
        interaction.at = Instant(self.at * Instant::SECOND);
        interaction.kind = vocabulary.find_kind(self.kind).expect("a declared kind");
        interaction.id = match &self.id {
            Some(id) => RowId::text(id, names),
            None => RowId::row(0, place as u64 + 1, names),
        };
        for (party, code) in &self.parties {
            let party = vocabulary.find_party(party).expect("a declared party");
            interaction.parties[usize::from(party.0)] = Some(names.sym(code));
        }
        for (place, field) in vocabulary.fields.iter().enumerate() {
            let id = jalon::vocabulary::FieldId(place as u16);
            let cell = self.cells.iter().find(|(name, _)| *name == field.name);
            let written = cell.map(|(_, cell)| cell.value(&field.kind, names));
            let blank = field
                .blank
                .filter(|_| vocabulary.carries(interaction.kind, id));
            let blank = blank.map(|blank| meaning(blank, &field.kind));
            interaction.values[place] = written.or(blank).unwrap_or_default();
        }
        interaction
    }
}

fn meaning(blank: Blank, kind: &FieldType) -> Value {
    match (blank, kind) {
        (Blank::Choice(value), FieldType::SetOf(_)) => Value::Choices(1 << value.0),
        (Blank::Choice(value), _) => Value::Choice(value),
        (Blank::None, FieldType::SetOfText) => Value::Texts(Box::new([])),
        (Blank::None, _) => Value::Choices(0),
        (Blank::YesNo(answer), _) => Value::YesNo(answer),
        (Blank::Quantity(quantity), _) => Value::Quantity(quantity),
    }
}

impl Cell {
    fn any(dice: &mut Dice, style: Style, kind: &str, field: &FieldDecl) -> Cell {
        let more = if kind == "consent" { 70 } else { 20 };
        let some = |dice: &mut Dice, of: &[&'static str]| {
            if dice.percent(6) {
                return vec![];
            }
            let sure = dice.one(of);
            let held = of
                .iter()
                .filter(|value| **value == sure || dice.percent(more));
            held.copied().collect()
        };
        match field.holds {
            Holds::OneOf(values) if field.name == "status" => {
                Cell::Choice(dice.weighted(&[(65, values[0]), (20, values[1]), (15, values[2])]))
            }
            Holds::OneOf(values) => Cell::Choice(dice.one(values)),
            Holds::SetOf(values) => Cell::Choices(some(dice, values)),
            Holds::SetOfText => Cell::Texts(some(dice, TEXTS)),
            Holds::Duration => Cell::Minutes(dice.one(&[0, 5, 15, 20, 30, 45, 50, 60, 90, 120])),
            Holds::Number => Cell::Millionths(
                dice.one(&[0, 500_000, 1_000_000, 2_000_000, 2_500_000, 3_000_000]),
            ),
            Holds::YesNo => Cell::YesNo(dice.percent(40)),
            Holds::Date => Cell::Date(style.day(dice)),
            Holds::Text => Cell::Text(dice.one(TEXTS)),
        }
    }

    fn value(&self, kind: &FieldType, names: &mut Names) -> Value {
        let choice = |name: &str| kind.find_choice(name).expect("a declared value");
        match self {
            Cell::Choice(name) => Value::Choice(choice(name)),
            Cell::Choices(held) => {
                let bit = |name: &&str| 1 << choice(name).0;
                Value::Choices(held.iter().map(bit).fold(0, |bits, bit: u64| bits | bit))
            }
            Cell::Texts(texts) => {
                let mut texts: Vec<_> = texts.iter().map(|text| names.sym(text)).collect();
                texts.sort();
                texts.dedup();
                Value::Texts(texts.into())
            }
            Cell::Minutes(minutes) => Value::Quantity(minutes * Instant::MINUTE),
            Cell::Millionths(number) => Value::Quantity(*number),
            Cell::YesNo(answer) => Value::YesNo(*answer),
            Cell::Date(date) => Value::Date(Date::from(*date)),
            Cell::Text(text) => Value::Text(names.sym(text)),
        }
    }

    fn text(&self) -> String {
        match self {
            Cell::Choice(name) | Cell::Text(name) => name.to_string(),
            Cell::Choices(held) | Cell::Texts(held) if held.is_empty() => "none".to_string(),
            Cell::Choices(held) | Cell::Texts(held) => held.join(";"),
            Cell::Minutes(minutes) => format!("{minutes} min"),
            Cell::Millionths(number) => format!("{}", *number as f64 / 1e6),
            Cell::YesNo(answer) => if *answer { "yes" } else { "no" }.to_string(),
            Cell::Date(date) => date.to_string(),
        }
    }
}

/// The rows of a log, in the order in which they are read.
pub fn rows(dice: &mut Dice, spec: &Spec, style: Style) -> Vec<Row> {
    let count = match dice.below(100) {
        0..5 => dice.below(4),
        5..35 => 8 + dice.below(14),
        35..85 => 20 + dice.below(20),
        _ => 38 + dice.below(23),
    };
    let hour = 3600;
    let steps: &[i64] = match style.pace {
        Pace::Hours => &[0, 900, 1800, hour, 2 * hour, 3 * hour],
        Pace::Days => &[0, 900, hour, 6 * hour, 24 * hour, 48 * hour],
        Pace::Weeks => &[0, hour, 24 * hour, 72 * hour, 7 * 24 * hour],
        Pace::Months => &[0, hour, 24 * hour, 7 * 24 * hour, 30 * 24 * hour],
    };
    let kinds = spec.kinds();
    let mut at = style.instant(dice);
    let mut rows = Vec::new();
    for place in 0..count {
        at = match dice.below(100) {
            0..45 => style.instant(dice),
            45..52 => at,
            52..55 => at + dice.between(-90, 90),
            _ => at + dice.one(steps),
        };
        rows.push(Row::any(dice, spec, style, &kinds, at, place));
    }
    if dice.percent(60) {
        rows.sort_by_key(|row| row.at);
    }
    rows
}

/// Simpler logs: halves and quarters first, then single rows and cells.
pub fn simpler(rows: &[Row]) -> Vec<Vec<Row>> {
    let mut simpler = Vec::new();
    let mut size = rows.len().div_ceil(2);
    while size > 0 {
        for start in (0..rows.len()).step_by(size) {
            let end = (start + size).min(rows.len());
            simpler.push([&rows[..start], &rows[end..]].concat());
        }
        size = if size == 1 { 0 } else { size.div_ceil(2) };
    }
    if rows.len() <= 12 {
        for (place, row) in rows.iter().enumerate() {
            for other in row.simpler() {
                let mut changed = rows.to_vec();
                changed[place] = other;
                simpler.push(changed);
            }
        }
    }
    simpler
}

/// A log as CSV, for people.
pub fn csv(rows: &[Row], spec: &Spec) -> String {
    let mut text = format!("at,kind,{},id,cells\n", spec.parties().join(","));
    for row in rows {
        let at = jiff::Timestamp::from_second(row.at).expect("an instant");
        let local = at
            .in_tz(spec.zone)
            .expect("a zone")
            .strftime("%Y-%m-%dT%H:%M:%S%:z");
        let code = |party: &&str| {
            let named = row.parties.iter().find(|(name, _)| name == party);
            named.map_or("", |(_, code)| code)
        };
        let codes: Vec<&str> = spec.parties().iter().map(code).collect();
        let cells: Vec<String> = row
            .cells
            .iter()
            .map(|(name, cell)| format!("{name}={}", cell.text()))
            .collect();
        let id = row.id.as_deref().unwrap_or("");
        text.push_str(&format!(
            "{local},{},{},{id},{}\n",
            row.kind,
            codes.join(","),
            cells.join(" ")
        ));
    }
    text
}
