//! One alert on a page: what was seen and what to ask first, then what its rule says and where it comes from.

use maud::{Markup, html};

use crate::text::Messages;
use crate::vocabulary::Level;

/// Words with a label.
pub(super) struct Labelled {
    /// What the words are: the name of a rule's clause, or of a fact.
    pub(super) of: &'static str,
    pub(super) label: String,
    pub(super) words: Markup,
}

impl Labelled {
    /// Plain words with a label.
    pub(super) fn new(of: &'static str, label: impl Into<String>, words: &str) -> Labelled {
        Labelled {
            of,
            label: label.into(),
            words: html! { (words) },
        }
    }

    /// Whether a reader is helped by reading it before the rest: what could explain it, a question, a step, who sees it.
    fn is_first(&self) -> bool {
        matches!(
            self.of,
            "above" | "maybe" | "ask" | "next" | "reached" | "told"
        )
    }
}

/// One alert.
pub(super) struct Card {
    /// An id, once on the page.
    pub(super) id: String,
    pub(super) level: Level,
    /// What the level asks for.
    pub(super) tag: String,
    /// The rule's title.
    pub(super) title: String,
    /// The facts in one sentence.
    pub(super) facts: String,
    pub(super) lines: Vec<Labelled>,
    /// What was answered.
    pub(super) answer: Option<Markup>,
}

impl Card {
    /// The card, its heading so many levels below the page's own.
    pub(super) fn markup(&self, level: u8, messages: &Messages) -> Markup {
        let (first, rest): (Vec<_>, Vec<_>) = self.lines.iter().partition(|line| line.is_first());
        html! {
            article class={ "card " (self.level.word()) } aria-labelledby=(self.id) {
                p.tag { (self.tag) }
                @if level == 3 {
                    h3 id=(self.id) { (self.title) }
                } @else {
                    h4 id=(self.id) { (self.title) }
                }
                p.facts { (self.facts) }
                @if let Some(answer) = &self.answer {
                    div.answer { (answer) }
                }
                (lines_of(&first, "said"))
                @if !rest.is_empty() {
                    details {
                        summary {
                            (messages.say("page-card-rest", &[]))
                            span.unseen { ": " (self.title) }
                        }
                        (lines_of(&rest, "said rest"))
                    }
                }
            }
        }
    }
}

fn lines_of(lines: &[&Labelled], class: &str) -> Markup {
    html! {
        @if !lines.is_empty() {
            dl class=(class) {
                @for line in lines {
                    dt { (line.label) }
                    dd.asking[line.of == "ask"] { (line.words) }
                }
            }
        }
    }
}
