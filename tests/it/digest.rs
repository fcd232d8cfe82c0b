//! Reports to a team: what is hidden cannot be worked out, what stands in two handoffs counts once, nobody is compared.

use std::collections::BTreeSet;

use jalon::alerts::{Alert, CannotTell, Due, Evidence, Missing, Outcome, Told};
use jalon::framework::{Framework, Who};
use jalon::handoff::{Given, Handoff, Key, choose};
use jalon::programme::Programme;
use jalon::report::{
    CellId, Cells, Digest, Hidden, Rank, digest, digest_csv, digest_html, digest_json,
    digest_markdown, digest_text,
};
use jalon::reviews::{Answer, Journal, Review};
use jalon::text::{Lang, Layout, Messages};
use jalon::vocabulary::Level;
use proptest::prelude::*;

use crate::made::{alert, at, framework, key, rule};

/// Counts whose hiding is tried: cells, sums, and what is known of each cell.
#[derive(Default)]
struct Table {
    cells: Cells,
    ids: Vec<CellId>,
    values: Vec<i64>,
    least: Vec<i64>,
    sums: Vec<(usize, Vec<usize>)>,
}

impl Table {
    fn add(&mut self, value: u64, named: bool) -> usize {
        let id = match named {
            true => self.cells.add_named(value),
            false => self.cells.add(value),
        };
        self.ids.push(id);
        self.values.push(value as i64);
        self.least.push(if named { value.min(1) as i64 } else { 0 });
        self.ids.len() - 1
    }

    fn sum(&mut self, parts: &[usize]) -> usize {
        let value: i64 = parts.iter().map(|part| self.values[*part]).sum();
        let whole = self.add(value as u64, false);
        self.of(whole, parts);
        whole
    }

    fn of(&mut self, whole: usize, parts: &[usize]) {
        let ids: Vec<CellId> = parts.iter().map(|part| self.ids[*part]).collect();
        self.cells.sum(self.ids[whole], &ids);
        self.sums.push((whole, parts.to_vec()));
    }

    /// What one who knows all words and sums may take a count to be, up to a border.
    fn words(&self, place: usize, small: i64, border: i64) -> (i64, i64) {
        let value = self.values[place];
        match self.cells.hidden(self.ids[place]) {
            None => (value, value),
            Some(Hidden::Few) => (self.least[place], small - 1),
            Some(Hidden::Held) if value >= small => (small, border),
            Some(Hidden::Held) => (self.least[place], border),
        }
    }

    /// Asserts that what was found possible of each count is all that its words promise.
    fn holds(&self, small: i64, possible: &[BTreeSet<i64>]) {
        for (place, possible) in possible.iter().enumerate() {
            match self.cells.hidden(self.ids[place]) {
                None => assert!(
                    self.values[place] >= small
                        || self.least[place] > self.values[place]
                        || self.values[place] == 0
                ),
                Some(Hidden::Few) => {
                    let all: BTreeSet<i64> = (self.least[place]..small).collect();
                    assert_eq!(possible, &all, "of {:?}, place {place}", self.values);
                }
                Some(Hidden::Held) => assert!(
                    possible.len() as i64 >= small,
                    "{possible:?} of {:?}, place {place}",
                    self.values
                ),
            }
        }
    }

    /// Each count's possible numbers, by trying all counts that agree with the words and the sums.
    fn tried(&self, small: i64) -> Vec<BTreeSet<i64>> {
        let border = self.values.iter().max().unwrap_or(&0) + small;
        let mut possible = vec![BTreeSet::new(); self.values.len()];
        let mut now = self.values.clone();
        self.try_from(0, (small, border), &mut now, &mut possible);
        possible
    }

    fn try_from(
        &self,
        place: usize,
        (small, border): (i64, i64),
        now: &mut Vec<i64>,
        possible: &mut [BTreeSet<i64>],
    ) {
        if place == now.len() {
            for (value, possible) in now.iter().zip(possible) {
                possible.insert(*value);
            }
            return;
        }
        let (low, high) = self.words(place, small, border);
        let mut range = low..=high;
        // A whole comes after its parts, which say what it is.
        if let Some((_, parts)) = self.sums.iter().find(|(whole, _)| *whole == place) {
            let sum: i64 = parts.iter().map(|part| now[*part]).sum();
            if !range.contains(&sum) {
                return;
            }
            range = sum..=sum;
        }
        for value in range {
            now[place] = value;
            let agrees = self.sums.iter().filter(|(whole, parts)| {
                *whole <= place && parts.iter().all(|part| *part <= place)
            });
            let mut agrees = agrees.map(|(whole, parts)| {
                now[*whole] == parts.iter().map(|part| now[*part]).sum::<i64>()
            });
            if agrees.all(|agrees| agrees) {
                self.try_from(place + 1, (small, border), now, possible);
            }
        }
    }

    /// The same for counts without a circle among their sums, where borders that are passed on are exact.
    fn narrowed(&self, small: i64) -> Vec<BTreeSet<i64>> {
        let border = self.values.iter().sum::<i64>() + small * 10;
        let mut ranges: Vec<(i64, i64)> = (0..self.values.len())
            .map(|place| self.words(place, small, border))
            .collect();
        loop {
            let before = ranges.clone();
            for (whole, parts) in &self.sums {
                let low: i64 = parts.iter().map(|part| ranges[*part].0).sum();
                let high: i64 = parts.iter().map(|part| ranges[*part].1).sum();
                let whole_range = ranges[*whole];
                ranges[*whole] = (whole_range.0.max(low), whole_range.1.min(high));
                for part in parts {
                    let (own_low, own_high) = ranges[*part];
                    let others = (low - own_low, high - own_high);
                    let most = ranges[*whole].1 - others.0;
                    let least = ranges[*whole].0 - others.1;
                    ranges[*part] = (own_low.max(least), own_high.min(most));
                    if ranges[*part] != (own_low, own_high) {
                        break;
                    }
                }
            }
            if ranges == before {
                break;
            }
        }
        let all = ranges
            .into_iter()
            .map(|(low, high)| (low..=high.min(low + 200)).collect());
        all.collect()
    }
}

/// Rows and columns with their sums, and the same total by another division.
fn crossed(values: &[u64], columns: usize, halves: u64) -> Table {
    let mut table = Table::default();
    let cells: Vec<usize> = values
        .iter()
        .map(|value| table.add(*value, false))
        .collect();
    let rows: Vec<usize> = cells.chunks(columns).map(|row| table.sum(row)).collect();
    let of_column = |column: usize| cells.iter().skip(column).step_by(columns).copied();
    let columns: Vec<usize> = (0..columns)
        .map(|column| table.sum(&of_column(column).collect::<Vec<_>>()))
        .collect();
    let total = table.sum(&rows);
    table.of(total, &columns);
    if halves > 0 {
        let all = table.values[total] as u64;
        let first = table.add(all.min(halves), false);
        let second = table.add(all - all.min(halves), false);
        table.of(total, &[first, second]);
    }
    table
}

/// Themes with rules, and months, over one total.
fn by_rule_and_month(themes: &[Vec<u64>], shares: &[u64]) -> Table {
    let mut table = Table::default();
    let wholes: Vec<usize> = themes
        .iter()
        .map(|rules| {
            let rules: Vec<usize> = rules.iter().map(|value| table.add(*value, true)).collect();
            table.sum(&rules)
        })
        .collect();
    let total = table.sum(&wholes);
    let mut left = table.values[total] as u64;
    let mut months: Vec<usize> = Vec::new();
    for share in shares {
        months.push(table.add(left.min(*share), false));
        left -= left.min(*share);
    }
    months.push(table.add(left, false));
    table.of(total, &months);
    table
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_hidden_in_rows_and_columns_can_be_worked_out(
        values in prop::collection::vec(0u64..7, 4),
        small in 2u64..4,
    ) {
        let mut table = crossed(&values, 2, 0);
        table.cells.hide(small);
        table.holds(small as i64, &table.tried(small as i64));
    }

    #[test]
    fn nor_where_the_total_is_divided_twice(
        values in prop::collection::vec(0u64..6, 4),
        halves in 1u64..9,
    ) {
        let mut table = crossed(&values, 2, halves);
        table.cells.hide(3);
        table.holds(3, &table.tried(3));
    }

    #[test]
    fn nor_among_many_rules_and_months(
        themes in prop::collection::vec(prop::collection::vec(1u64..25, 1..9), 1..5),
        shares in prop::collection::vec(0u64..40, 0..12),
        small in 2u64..12,
    ) {
        let mut table = by_rule_and_month(&themes, &shares);
        table.cells.hide(small);
        table.holds(small as i64, &table.narrowed(small as i64));
    }
}

#[test]
fn who_tries_does_find_what_is_hidden_alone() {
    let mut table = crossed(&[1, 9, 9, 9], 2, 0);
    table.cells.hide(5);
    // Three others are hidden with the small one.
    let hidden = table
        .ids
        .iter()
        .filter(|id| table.cells.hidden(**id).is_some());
    assert_eq!(hidden.count(), 4);
    // Hidden alone, it would have been found: here its counts know nothing of their sums.
    table.cells = Cells::default();
    let values = table.values.iter();
    table.ids = values.map(|value| table.cells.add(*value as u64)).collect();
    table.cells.hide(5);
    assert_eq!(table.narrowed(5)[0], BTreeSet::from([1]));
}

#[test]
fn large_counts_and_a_known_nothing_are_shown() {
    let mut table = Table::default();
    let parts = [table.add(12, true), table.add(0, true), table.add(7, true)];
    table.sum(&parts);
    table.cells.hide(5);
    let shown: Vec<Option<u64>> = table.ids.iter().map(|id| table.cells.shown(*id)).collect();
    assert_eq!(shown, [Some(12), Some(0), Some(7), Some(19)]);
    let mut open = crossed(&[1, 2, 3, 4], 2, 0);
    open.cells.hide(1);
    assert!(open.ids.iter().all(|id| open.cells.shown(*id).is_some()));
}

#[test]
fn a_small_whole_gives_way_to_its_parts() {
    let mut table = Table::default();
    let rows = [(1, 0), (2, 0)].map(|(settled, open)| {
        let parts = [table.add(settled, true), table.add(open, true)];
        let whole = table.add(settled + open, true);
        table.of(whole, &parts);
        [parts[0], parts[1], whole]
    });
    let wholes = [(3, 0), (0, 1), (3, 2)].map(|(value, column)| {
        let whole = table.add(value, true);
        table.of(whole, &rows.map(|row| row[column]));
        whole
    });
    table.of(wholes[2], &wholes[..2]);
    table.cells.hide(5);
    let hidden = |place: usize| table.cells.hidden(table.ids[place]);
    for [settled, open, whole] in rows {
        assert_eq!(
            [hidden(settled), hidden(open), hidden(whole)],
            [Some(Hidden::Few), None, Some(Hidden::Few)]
        );
    }
    assert_eq!(hidden(wholes[0]), Some(Hidden::Held));
    assert_eq!(hidden(wholes[2]), Some(Hidden::Held));
    table.holds(5, &table.narrowed(5));
}

const RULES: &str = r#"
framework small-world 2.1
  title en "A small world" fr "Un petit monde"
  zone "America/Toronto"
  purpose en "reflection" fr "la réflexion"
  not for en "discipline" fr "la discipline", en "ranking" fr "le classement"
party peer en "peer" "peers" fr "pair" "pairs"
party person en "person" "people" fr "personne" "personnes"
kind call en "call" "calls" fr "appel" "appels"
kind supervision
field place en "place" fr "lieu" of call one of home, clinic
field work-phone en "work phone" fr "téléphone de travail" of peer yes or no
limit many-calls
  title en "Many | calls" fr "Beaucoup d'appels"
  count call
  per peer and person
  in any 24 hours
  raise act at 3
boundary at-home
  title en "At home" fr "À domicile"
  flag call where place is home
  raise note
boundary shared
  title en "Shared" fr "Partagé"
  flag call where place is clinic
  raise act
duty supervision-gap
  title en "Supervision" fr "Supervision"
  every 28 days
  expect supervision
  per peer
  raise talk
  tell lead
"#;

/// Something that a handoff is chosen from.
struct Made {
    framework: Framework,
    programme: Programme,
    alerts: Vec<Alert>,
    outcome: Outcome,
    journal: Journal,
}

impl Made {
    fn new() -> Made {
        let framework = framework(RULES);
        let outcome = Outcome {
            as_of: at("2024-06-01 12:00"),
            due: vec![Due {
                rule: rule(&framework, "supervision-gap"),
                key: key(&framework, &[("peer", "ana")]),
                since: at("2024-05-20 09:00"),
                due: at("2024-06-17 09:00"),
                folded: false,
            }],
            room: Vec::new(),
            cannot_tell: vec![CannotTell {
                rule: rule(&framework, "at-home"),
                missing: Missing::Field(framework.vocabulary.find_field("place").expect("a field")),
                times: 30,
            }],
            excepted: Vec::new(),
            not_run: Vec::new(),
            silences: Vec::new(),
        };
        Made {
            framework,
            programme: Programme::default(),
            alerts: Vec::new(),
            outcome,
            journal: Journal::default(),
        }
    }

    /// Adds an alert that the lead is told at once.
    fn told(&mut self, name: &str, codes: &[(&str, &str)], start: &str) -> String {
        let key = key(&self.framework, codes);
        let mut alert = alert(&self.framework, name, key, Level::Act, start);
        alert.told = vec![Told {
            who: Who::Lead,
            from: alert.start,
        }];
        self.alerts.push(alert.clone());
        alert.id
    }

    fn answer(&mut self, ids: &[String], answer: Answer) {
        let mut reviews = self.journal.reviews().to_vec();
        reviews.extend(ids.iter().map(|id| Review {
            at: at("2024-05-31 09:00"),
            alert: id.clone(),
            rule: "many-calls".to_string(),
            peer: None,
            answer,
            until: None,
            note: None,
        }));
        self.journal = Journal::of(reviews);
    }

    fn handoff(&self, peer: &str) -> Handoff {
        let given = Given {
            framework: &self.framework,
            programme: &self.programme,
            alerts: &self.alerts,
            outcome: &self.outcome,
            span: Some((at("2024-03-01 09:00"), at("2024-06-01 12:00"))),
            journal: &self.journal,
        };
        choose(given, peer, &Key::of([7; 32]))
            .expect("a handoff")
            .handoff
    }

    fn report(&self, peers: &[&str]) -> Digest {
        self.counted_from(5, peers)
    }

    /// A report in which counts below a number are hidden.
    fn counted_from(&self, small: u64, peers: &[&str]) -> Digest {
        let handoffs: Vec<Handoff> = peers.iter().map(|peer| self.handoff(peer)).collect();
        let report = digest(&handoffs, small, &Messages::new(Lang::En));
        report.expect("a report")
    }
}

/// Twenty alerts over three peers, most of one rule.
fn team() -> Made {
    let mut made = Made::new();
    let mut ids = Vec::new();
    for day in 1..=18 {
        let peer = ["ana", "ben", "chloe"][day % 3];
        let start = format!("2024-0{}-{:02} 09:00", 3 + day % 3, day);
        ids.push(made.told("many-calls", &[("peer", peer), ("person", "p1")], &start));
    }
    made.told(
        "at-home",
        &[("peer", "ana"), ("person", "p2")],
        "2024-04-02 10:00",
    );
    made.told(
        "at-home",
        &[("peer", "ben"), ("person", "p3")],
        "2024-04-03 10:00",
    );
    made.told("supervision-gap", &[("peer", "ana")], "2024-04-04 10:00");
    made.answer(&ids[..6], Answer::ChangeRule);
    made.answer(&ids[6..16], Answer::Fits);
    made
}

fn cell<'v>(view: &'v Digest, table: &str, row: &str) -> Vec<&'v str> {
    let tables = view.sections.iter().flat_map(|section| &section.tables);
    let table = tables
        .into_iter()
        .find(|one| one.id == table)
        .expect("a table");
    let row = table.rows.iter().find(|one| one.id == row).expect("a row");
    row.cells.iter().map(|cell| cell.text.as_str()).collect()
}

fn section<'v>(view: &'v Digest, id: &str) -> &'v [String] {
    let section = view.sections.iter().find(|section| section.id == id);
    &section.expect("a section").items
}

#[test]
fn small_counts_are_hidden_and_no_sum_gives_them_away() {
    let view = team().report(&["ana", "ben", "chloe"]);
    assert_eq!(cell(&view, "brought", "at-home"), ["fewer than 5"]);
    let rest = ["many-calls", "total"].map(|row| cell(&view, "brought", row)[0]);
    assert!(rest.contains(&"not shown"), "{rest:?}");
    assert_eq!(cell(&view, "untold", "place"), ["1", "30"]);
}

#[test]
fn rules_that_people_ask_to_change_are_named_where_their_counts_are_shown() {
    let mut made = Made::new();
    let mut ids = Vec::new();
    for day in 1..=24 {
        let peer = ["ana", "ben", "chloe"][day % 3];
        let start = format!("2024-04-{day:02} 09:00");
        ids.push(made.told("many-calls", &[("peer", peer), ("person", "p1")], &start));
    }
    made.answer(&ids[..6], Answer::ChangeRule);
    made.answer(&ids[6..], Answer::Fits);
    let view = made.report(&["ana", "ben", "chloe"]);
    assert_eq!(cell(&view, "brought", "total"), ["24"]);
    let said = section(&view, "rules").join("\n");
    assert!(said.contains("more than a third"), "{said}");
    let all = digest_text(&view, Layout::default());
    assert!(said.contains("at least 5 answers"), "{all}");
}

#[test]
fn what_stands_in_two_handoffs_counts_once() {
    let mut made = team();
    // An alert about no peer, with interactions of two of them.
    let key = key(&made.framework, &[("person", "p9")]);
    let mut shared = alert(
        &made.framework,
        "shared",
        key,
        Level::Act,
        "2024-04-09 09:00",
    );
    shared.told = vec![Told {
        who: Who::Lead,
        from: shared.start,
    }];
    shared.evidence = ["ana", "ben"]
        .map(|peer| Evidence {
            id: "1".to_string(),
            peer: Some(peer.into()),
        })
        .to_vec();
    made.alerts.push(shared);
    let once = made.report(&["ana", "ben", "chloe"]);
    let twice = made.report(&["ana", "ben", "chloe", "ana", "ben"]);
    assert_eq!(once, twice);
    assert_eq!(
        made.handoff("ana").brought.len() + made.handoff("ben").brought.len(),
        16
    );
}

#[test]
fn fewer_than_three_peers_are_not_counted() {
    let view = team().report(&["ana", "ben"]);
    let tables: Vec<&str> = view
        .sections
        .iter()
        .flat_map(|one| &one.tables)
        .map(|one| one.id)
        .collect();
    assert_eq!(tables, ["owed", "open", "trend-owed", "untold"]);
    assert_eq!(section(&view, "brought").len(), 2);
}

#[test]
fn what_the_organization_owes_comes_first() {
    let view = team().report(&["ana", "ben", "chloe"]);
    assert_eq!(view.sections[0].id, "owed");
    let said = section(&view, "owed").join("\n");
    assert!(
        said.contains("Supervision: still open; the oldest since Thursday 4 April 2024."),
        "{said}"
    );
    assert!(
        said.contains("Supervision: the next is due by Monday 17 June 2024."),
        "{said}"
    );
    assert!(
        said.contains("for at least one peer: “work phone”"),
        "{said}"
    );
    assert_eq!(
        cell(&view, "owed", "supervision-gap"),
        ["0", "fewer than 5", "fewer than 5"]
    );
}

#[test]
fn every_form_says_first_what_it_is_for_and_not_for() {
    let made = team();
    let handoffs: Vec<Handoff> = ["ana", "ben", "chloe"]
        .map(|peer| made.handoff(peer))
        .to_vec();
    for (lang, not_for) in [
        (Lang::En, "Not for discipline or ranking"),
        (Lang::Fr, "Ne sert pas à ceci"),
    ] {
        let messages = Messages::new(lang);
        let view = digest(&handoffs, 5, &messages).expect("a report");
        let text = digest_text(&view, Layout::default());
        let csv = digest_csv(&view, &messages, Vec::new()).expect("a table");
        let mut json = Vec::new();
        digest_json(&view, &mut json).expect("data");
        let forms = [
            text,
            digest_markdown(&view),
            String::from_utf8(csv).expect("text"),
            String::from_utf8(json).expect("text"),
        ];
        for form in forms {
            let head: String = form.chars().take(900).collect();
            assert!(head.contains(not_for), "{head}");
        }
    }
}

#[test]
fn a_table_keeps_its_columns_in_markdown() {
    let view = team().counted_from(1, &["ana", "ben", "chloe"]);
    let markdown = digest_markdown(&view);
    assert!(markdown.contains("| Many \\| calls |"), "{markdown}");
}

/// What stands in the place of each table that says nothing.
fn instead(view: &Digest) -> Vec<(&str, Option<&str>)> {
    let tables = view.sections.iter().flat_map(|section| &section.tables);
    tables
        .map(|table| (table.id, table.instead.as_deref()))
        .collect()
}

#[test]
fn a_table_of_which_nothing_may_be_seen_is_a_sentence() {
    let mut made = Made::new();
    for (rule, peer, day) in [
        ("many-calls", "ana", 2),
        ("many-calls", "ben", 3),
        ("at-home", "chloe", 4),
        ("at-home", "ana", 5),
    ] {
        let start = format!("2024-04-{day:02} 09:00");
        made.told(rule, &[("peer", peer), ("person", "p1")], &start);
    }
    let view = made.report(&["ana", "ben", "chloe"]);
    let few = [
        (
            "open",
            "What the organization owes next: fewer than 5 for each rule.",
        ),
        (
            "brought",
            "What was brought, by theme and rule: fewer than 5 for each rule.",
        ),
        (
            "trend-brought",
            "What was brought, by month: fewer than 5 in each month.",
        ),
        (
            "answers",
            "Answers to what was brought, by theme: fewer than 5 of each.",
        ),
    ];
    let said: Vec<(&str, &str)> = instead(&view)
        .into_iter()
        .filter_map(|(id, sentence)| Some((id, sentence?)))
        .collect();
    assert_eq!(said, few);
    // The rules, which the table would have named, are named.
    assert_eq!(
        section(&view, "brought"),
        [
            "What was not to happen: At home",
            "How much is much: Many | calls"
        ]
    );
    let messages = Messages::new(Lang::En);
    let text = digest_text(
        &view,
        Layout {
            width: 200,
            ..Layout::default()
        },
    );
    let pages = [
        text,
        digest_markdown(&view).replace('\\', ""),
        digest_html(&view, &messages),
    ];
    for page in pages {
        for (_, sentence) in few {
            assert!(page.contains(sentence), "{page}");
        }
        assert!(!page.contains("April 2024"), "{page}");
        assert!(!page.contains("already agreed"), "{page}");
    }
    // Data has every row.
    let csv = digest_csv(&view, &messages, Vec::new()).expect("a table");
    let csv = String::from_utf8(csv).expect("text");
    assert!(
        csv.contains(r#""April 2024","Brought","fewer than 5""#),
        "{csv}"
    );
}

#[test]
fn a_sentence_gives_away_no_more_than_its_table() {
    // Eight of one month: what is not small is hidden beside what is, and nothing may be said of how much it is.
    let mut made = Made::new();
    for day in 1..=8 {
        let peer = ["ana", "ben", "chloe"][day % 3];
        let start = format!("2024-04-{day:02} 09:00");
        made.told("many-calls", &[("peer", peer), ("person", "p1")], &start);
    }
    made.told(
        "at-home",
        &[("peer", "ana"), ("person", "p2")],
        "2024-05-02 10:00",
    );
    let view = made.report(&["ana", "ben", "chloe"]);
    let tables = view.sections.iter().flat_map(|section| &section.tables);
    for table in tables.filter(|table| table.instead.is_some()) {
        let rows = table.rows.iter().filter(|row| row.rank == Rank::Plain);
        let held = rows
            .flat_map(|row| &row.cells)
            .any(|cell| cell.hidden == Some(Hidden::Held));
        let sentence = table.instead.as_deref().unwrap_or_default();
        assert_eq!(held, sentence.ends_with("no count is shown."), "{sentence}");
    }
    let said = instead(&view);
    assert!(
        said.iter()
            .any(|(_, said)| said.is_some_and(|said| said.ends_with("no count is shown."))),
        "{said:?}"
    );
}

/// The rows of a table of months.
fn months(view: &Digest) -> Vec<&str> {
    let tables = view.sections.iter().flat_map(|section| &section.tables);
    let mut trends = tables.filter(|table| table.id == "trend-brought");
    let rows = trends.next().map(|table| table.rows.iter());
    rows.expect("a table").map(|row| row.id.as_str()).collect()
}

#[test]
fn months_are_those_of_the_log() {
    let mut made = team();
    let whole = ["2024-03", "2024-04", "2024-05", "2024-06", "total"];
    assert_eq!(months(&made.report(&["ana", "ben", "chloe"])), whole);
    // What is judged later adds no month in which nothing was written.
    made.outcome.as_of = at("2025-06-01 12:00");
    let later = ["2024-03", "2024-04", "2024-05", "2024-06", "later", "total"];
    assert_eq!(months(&made.report(&["ana", "ben", "chloe"])), later);
    // Where every count is shown, a month without anything is not told before the first or after the last with something.
    let view = made.counted_from(1, &["ana", "ben", "chloe"]);
    assert_eq!(months(&view), ["2024-03", "2024-04", "2024-05", "total"]);
}
