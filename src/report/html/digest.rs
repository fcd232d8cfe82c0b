//! A report to a team as a page: what it is for and not for, then its parts, each with pictures of its tables.

use maud::{Markup, html};

use super::Shell;
use super::chart::{Bar, Bars, Chart, Month, Table, Trend};
use super::section::Section;
use crate::report::digest::{Cell, Rank, Row, Section as Part, Table as Counts, View};
use crate::text::Messages;

/// A report as one page; the messages are in the language of the view.
pub fn digest_html(view: &View, messages: &Messages) -> String {
    let sections: Vec<Section> = view
        .sections
        .iter()
        .map(|part| section(part, messages))
        .collect();
    let mut under = vec![view.framework.clone()];
    under.extend(view.notes.iter().cloned());
    let shell = Shell {
        messages,
        title: view.title.clone(),
        under,
        meant: view.purpose.clone(),
    };
    shell.page(&sections)
}

fn section(part: &Part, messages: &Messages) -> Section {
    Section {
        id: format!("part-{}", part.id),
        heading: part.heading.clone(),
        inside: html! {
            @for paragraph in &part.says { p { (paragraph) } }
            @if !part.items.is_empty() {
                ul.plain { @for item in &part.items { li { (item) } } }
            }
            @for counts in &part.tables {
                @if let Some(sentence) = &counts.instead {
                    p { (sentence) }
                } @else if counts.chart && let Some(picture) = picture(counts, messages) {
                    (picture)
                    (table(counts).markup(&counts.caption))
                } @else {
                    (table(counts).captioned(&counts.caption))
                }
            }
        },
    }
}

fn table(counts: &Counts) -> Table {
    let rows = counts.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cell.text.clone());
        [row.head.clone()].into_iter().chain(cells).collect()
    });
    let sums = counts.rows.iter().enumerate();
    let sums = sums.filter(|(_, row)| row.rank != Rank::Plain);
    Table {
        sums: sums.map(|(at, _)| at).collect(),
        ..Table::of_numbers(counts.columns.clone(), rows.collect())
    }
}

/// A picture of the plain rows' first counts, where at least one of them may be seen and says something.
fn picture(counts: &Counts, messages: &Messages) -> Option<Markup> {
    let rows = counts.rows.iter().filter(|row| row.rank == Rank::Plain);
    let rows: Vec<(&Row, &Cell)> = rows
        .filter_map(|row| Some((row, row.cells.first()?)))
        .collect();
    let shown = rows.iter().filter_map(|(_, cell)| cell.count);
    if shown.max().unwrap_or(0) == 0 {
        return None;
    }
    let said = rows.iter().map(|(row, cell)| {
        let words = [
            ("name", row.head.as_str().into()),
            ("count", cell.text.as_str().into()),
        ];
        messages.say("page-count", &words)
    });
    let said: Vec<String> = said.collect();
    let chart = Chart {
        id: format!("picture-{}", counts.id),
        title: counts.caption.clone(),
        says: said.join(" · "),
        table: None,
    };
    let is_trend = rows.iter().any(|(row, _)| month(&row.id).is_some());
    Some(if is_trend {
        trend(chart, &rows, messages)
    } else {
        bars(chart, &rows, messages)
    })
}

fn trend(chart: Chart, rows: &[(&Row, &Cell)], messages: &Messages) -> Markup {
    let mut hidden: Vec<String> = Vec::new();
    let mut last = None;
    let mut months: Vec<Month> = Vec::new();
    for (row, cell) in rows {
        let (name, year) = match month(&row.id) {
            Some((year, month)) => {
                let is_new = last.replace(year) != Some(year);
                let name = messages.say(&format!("pattern-month-{month}"), &[]);
                (name, is_new.then(|| year.to_string()))
            }
            None => (row.head.clone(), None),
        };
        if cell.count.is_none() && !hidden.contains(&cell.text) {
            hidden.push(cell.text.clone());
        }
        months.push(Month {
            name,
            year,
            value: cell.count.map(|count| count as f64),
            words: cell.count.map_or(String::new(), |_| cell.text.clone()),
        });
    }
    let picture = Trend {
        chart,
        months,
        hidden: (!hidden.is_empty()).then(|| hidden.join(" · ")),
    };
    picture.markup(messages)
}

fn bars(chart: Chart, rows: &[(&Row, &Cell)], messages: &Messages) -> Markup {
    let bars = rows.iter().map(|(row, cell)| Bar {
        name: row.head.clone(),
        weeks: Vec::new(),
        value: cell.count.unwrap_or(0) as f64,
        usual: None,
        words: cell.text.clone(),
    });
    let picture = Bars {
        chart,
        heads: None,
        bars: bars.collect(),
        own_scale: false,
        mark: String::new(),
    };
    picture.markup(messages)
}

/// Year and month of a row that is named `2024-03`.
fn month(id: &str) -> Option<(u16, u8)> {
    let (year, month) = id.split_once('-')?;
    let month = month
        .parse()
        .ok()
        .filter(|month| (1..=12).contains(month))?;
    Some((year.parse().ok()?, month))
}
