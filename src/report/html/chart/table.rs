//! A table that is read cell by cell: its first column and its head name what stands in the others.

use maud::{Markup, html};

/// A table in words and numbers as a language writes them.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The heads of the columns, that of the rows' names first.
    pub heads: Vec<String>,
    /// The rows, each with its name first.
    pub rows: Vec<Vec<String>>,
    /// The places of rows that sum up others.
    pub sums: Vec<usize>,
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
            sums: Vec::new(),
        }
    }

    /// The table; `name` is what it is called, for who does not see what stands around it.
    pub fn markup(&self, name: &str) -> Markup {
        self.under(html! { caption.unseen { (name) } }, name)
    }

    /// The table with what it is called over it.
    pub fn captioned(&self, name: &str) -> Markup {
        self.under(html! { caption { (name) } }, name)
    }

    fn under(&self, caption: Markup, name: &str) -> Markup {
        html! {
            // Where it is wider than the page it can be moved by keyboard too.
            div.wide role="region" aria-label=(name) tabindex="0" {
                table {
                    (caption)
                    thead {
                        tr {
                            @for (at, head) in self.heads.iter().enumerate() {
                                th scope="col" class=[self.class(at)] { (head) }
                            }
                        }
                    }
                    tbody {
                        @for (at, row) in self.rows.iter().enumerate() {
                            tr.sum[self.sums.contains(&at)] { (self.cells(row)) }
                        }
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
