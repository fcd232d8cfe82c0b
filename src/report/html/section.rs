//! A part of a page under a heading of its own.

use maud::{Markup, html};

/// A part of a page.
pub(super) struct Section {
    /// An id, once on the page.
    pub(super) id: String,
    pub(super) heading: String,
    pub(super) inside: Markup,
}

impl Section {
    /// The part as it stands on the page.
    pub(super) fn markup(&self) -> Markup {
        html! {
            section aria-labelledby=(self.id) {
                h2 id=(self.id) { (self.heading) }
                (self.inside)
            }
        }
    }
}
