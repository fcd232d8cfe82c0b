//! Her hours and kinds of work by month, to hand in, and how her contacts spread over roles.

use maud::{Markup, html};

use super::super::chart;
use super::super::section::Section;
use crate::report::self_check::{Month, Roles, Work};
use crate::text::Messages;

pub(super) fn work(view: &Work, messages: &Messages) -> Section {
    let any = view.months.iter().any(|month| month.hours.0 > 0);
    Section {
        id: "work".to_string(),
        heading: view.heading.clone(),
        inside: html! {
            p { (view.says) }
            @if any { (trend(view, messages)) }
            @for month in &view.months { (month_of(view, month)) }
        },
    }
}

/// The hours of each month as bars.
fn trend(view: &Work, messages: &Messages) -> Markup {
    let [month, _, _, _, _] = &view.columns;
    let said = view.months.iter().map(|month| {
        let words = [
            ("month", month.said.as_str().into()),
            ("time", month.time.as_str().into()),
        ];
        messages.say("page-month-time", &words)
    });
    let said: Vec<String> = said.collect();
    let rows = view
        .months
        .iter()
        .map(|month| vec![month.said.clone(), month.time.clone()]);
    let heads = vec![month.clone(), view.time.clone()];
    let mut year = None;
    let months = view.months.iter().map(|month| {
        let (of, at, _) = month.month.parts();
        let is_new = year.replace(of) != Some(of);
        chart::Month {
            name: messages.say(&format!("pattern-month-{at}"), &[]),
            year: is_new.then(|| of.to_string()),
            value: Some(month.hours.to_f64()),
            words: month.time.clone(),
        }
    });
    let picture = chart::Trend {
        months: months.collect(),
        hidden: None,
        chart: chart::Chart {
            id: "months".to_string(),
            title: messages.say("page-months-title", &[]),
            says: said.join(" · "),
            table: Some(chart::Table::of_numbers(heads, rows.collect())),
        },
    };
    picture.markup(messages)
}

/// The kinds of work of one month, with their sum.
fn month_of(view: &Work, month: &Month) -> Markup {
    let [_, kind, count, _, untimed] = view.columns.clone();
    let rows = month.kinds.iter().map(|kind| {
        vec![
            kind.label.clone(),
            kind.count_said.clone(),
            kind.time.clone().unwrap_or_default(),
            match kind.untimed {
                None | Some(0) => String::new(),
                Some(untimed) => untimed.to_string(),
            },
        ]
    });
    let sum = [view.sum.as_str(), "", month.time.as_str(), ""].map(str::to_string);
    let rows: Vec<Vec<String>> = rows.chain([sum.to_vec()]).collect();
    let table = chart::Table {
        heads: vec![kind, count, view.time.clone(), untimed],
        sums: vec![rows.len() - 1],
        rows,
        numbers: vec![false, true, true, true],
    };
    html! {
        div.month {
            h3 { (month.said) }
            (table.markup(&month.said))
        }
    }
}

pub(super) fn roles(view: &Roles, messages: &Messages) -> Section {
    let rows = view
        .items
        .iter()
        .map(|role| vec![role.label.clone(), role.contacts.to_string()]);
    let heads = vec![view.heading.clone(), messages.say("page-contacts", &[])];
    let bars = view.items.iter().map(|role| chart::Bar {
        name: role.label.clone(),
        weeks: Vec::new(),
        value: role.contacts as f64,
        usual: None,
        words: role.words.clone(),
    });
    let any = view.items.iter().any(|role| role.contacts > 0);
    let picture = chart::Bars {
        chart: chart::Chart {
            id: "roles".to_string(),
            title: messages.say("page-roles-title", &[]),
            says: view.says.clone(),
            table: Some(chart::Table::of_numbers(heads, rows.collect())),
        },
        heads: None,
        bars: bars.collect(),
        own_scale: false,
        mark: String::new(),
    };
    Section {
        id: "roles-of-hers".to_string(),
        heading: view.heading.clone(),
        inside: html! {
            @if any {
                (picture.markup(messages))
            } @else {
                p { (view.says) }
            }
        },
    }
}
