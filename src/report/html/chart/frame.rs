//! The frame of a picture: a caption, what it says in words, the drawing, and its numbers as a table.

use maud::{Markup, html};

use super::Table;
use crate::text::Messages;

/// What every picture has beside its drawing.
pub struct Chart {
    /// What its ids begin with: letters and dashes, once on a page.
    pub id: String,
    /// What is shown, in a few words.
    pub title: String,
    /// What there is to see, in a sentence or two, as one would tell it by phone.
    pub says: String,
    /// The same numbers; where they stand beside it anyway, what there is to see is said to those alone who do not see.
    pub table: Option<Table>,
}

impl Chart {
    /// A drawing of so many units by so many, in its frame.
    pub(super) fn framed(
        &self,
        messages: &Messages,
        (width, height): (u32, u32),
        drawing: Markup,
    ) -> Markup {
        let title = format!("{}-title", self.id);
        let says = format!("{}-says", self.id);
        html! {
            figure {
                figcaption { (self.title) }
                @if self.table.is_some() { p.says { (self.says) } }
                svg role="img" aria-labelledby={ (title) " " (says) }
                    viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height) {
                    title id=(title) { (self.title) }
                    desc id=(says) { (self.says) }
                    (drawing)
                }
                @if let Some(table) = &self.table {
                    details.on-screen {
                        summary {
                            (messages.say("page-same-numbers", &[]))
                            span.unseen { ": " (self.title) }
                        }
                        (table.markup(&self.title))
                    }
                }
            }
        }
    }

    /// The id of something inside the drawing.
    pub(super) fn inside(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }
}

/// Stripes, which stay apart from a full bar without colour, to be filled with by their id.
pub(super) fn stripes(id: &str) -> Markup {
    html! {
        defs {
            pattern id=(id) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                line.stripe x1="1.5" y1="0" x2="1.5" y2="6" {}
            }
        }
    }
}

/// A least upper bound for an axis of whole numbers, whose half is whole too: 2, 4, 6, 8, 10, 20, 30 …
pub(super) fn ceiling(highest: u64) -> u64 {
    let mut unit: u64 = 1;
    while unit.saturating_mul(10) < highest {
        unit = unit.saturating_mul(10);
    }
    let steps: &[u64] = if unit == 1 {
        &[2, 4, 6, 8, 10]
    } else {
        &[2, 3, 4, 5, 6, 8, 10]
    };
    let tops = steps.iter().map(|step| step.saturating_mul(unit));
    tops.into_iter()
        .find(|top| *top >= highest)
        .unwrap_or(highest)
}
