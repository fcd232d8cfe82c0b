//! A table that is read cell by cell: its first column and its head name what stands in the others.

use maud::{Markup, html};

/// A table in words and numbers as a language writes them.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The heads of the columns, that of the rows' names first.
    pub heads: Vec<String>,
    /// The rows, each with its name first.
    pub rows: Vec<Vec<String>>,
    /// A last row that sums up the others.
    pub sum: Option<Vec<String>>,
    /// Whether what stands in a column is numbers; columns not named here hold words.
    pub numbers: Vec<bool>,
}

impl Table {
    /// A table whose columns after the first hold numbers.
    pub fn of_numbers(heads: Vec<String>, rows: Vec<Vec<String>>) -> Table {
        let numbers = (0..heads.len()).map(|at| at > 0).collect();
        Table {
            heads,
            rows,
            numbers,
            sum: None,
        }
    }

    /// The table; `name` is what it is called, for who does not see what stands around it.
    pub fn markup(&self, name: &str) -> Markup {
        html! {
            // Where it is wider than the page it can be moved by keyboard too.
            div.wide role="region" aria-label=(name) tabindex="0" {
                table {
                    caption.unseen { (name) }
                    thead {
                        tr {
                            @for (at, head) in self.heads.iter().enumerate() {
                                th scope="col" class=[self.class(at)] { (head) }
                            }
                        }
                    }
                    tbody {
                        @for row in &self.rows { tr { (self.cells(row)) } }
                        @if let Some(sum) = &self.sum { tr.sum { (self.cells(sum)) } }
                    }
                }
            }
        }
    }

    fn cells(&self, row: &[String]) -> Markup {
        html! {
            @for (at, cell) in row.iter().enumerate() {
                @if at == 0 {
                    th scope="row" class=[self.class(at)] { (cell) }
                } @else {
                    td class=[self.class(at)] { (cell) }
                }
            }
        }
    }

    fn class(&self, at: usize) -> Option<&'static str> {
        self.numbers
            .get(at)
            .copied()
            .unwrap_or(false)
            .then_some("number")
    }
}
