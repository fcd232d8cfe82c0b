//! A report to a team as it is shown: sentences in one language, and tables in which small counts are already hidden, so
//! that a renderer only lays out what is here.

use serde::Serialize;

use crate::text::Lang;

/// A report to a team, made once for text, Markdown, CSV, JSON and HTML.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct View {
    /// The language of every sentence in it.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// The framework's title, name and version.
    pub framework: String,
    /// What the framework is for, and what it is not for: printed on the first page, each a sentence.
    pub purpose: Vec<String>,
    /// From whom, over which time, and how to read it; each a sentence or two.
    pub notes: Vec<String>,
    /// What there is to say, in this order.
    pub sections: Vec<Section>,
}

/// One part of a report, under a heading of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Its name in data, the same in every language: `owed`, `brought`, `trend`, `answers`, `exceptions`, `rules`,
    /// `untold`.
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// What stands under the heading, a paragraph each.
    pub says: Vec<String>,
    /// A list, where there is one.
    pub items: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A table of counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Its name in data, the same in every language, and once in a report.
    pub id: &'static str,
    /// What it counts.
    pub caption: String,
    /// The headings of its columns; the first is that of the rows' own.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Whether its plain rows make a chart: the first column of counts, a bar for each row.
    pub chart: bool,
    /// What a person reads in its place, where its rows would only say that their counts are hidden; data keeps the rows.
    pub instead: Option<String>,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// Its name in data, the same in every language: a rule's name, a family, a month as `2024-03`, an answer's word,
    /// `total`.
    pub id: String,
    /// What it is called.
    pub head: String,
    /// What it is among the others.
    pub rank: Rank,
    /// One cell for each column of counts.
    pub cells: Vec<Cell>,
}

/// What a row is among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rank {
    /// One of those that add up.
    Plain,
    /// The sum of the plain rows that follow it, up to the next of its kind.
    Group,
    /// The sum of all.
    Total,
}

/// A count, or why it is not there.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// The count, where it is shown.
    pub count: Option<u64>,
    /// Why it is hidden, where it is.
    pub hidden: Option<Hidden>,
    /// What is printed: `1,234`, `fewer than 5`, `not shown`; nothing where there is nothing to count.
    pub text: String,
}

/// Why a count is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Hidden {
    /// It is small.
    Few,
    /// It would give away a small one.
    Held,
}
