//! The page of a code, for a person at a terminal.

use super::page::{Look, Page};
use crate::text::{Example, Layout, Messages, Page as CodePage};

/// What a code means, why it matters, and the examples that show it.
pub fn help(page: &CodePage, messages: &Messages, layout: Layout) -> String {
    let mut written = Page::new(layout, 0);
    written.heading(page.code);
    paragraphs(&mut written, page.what);
    written.gap();
    written.paragraph(0, &messages.say("help-why", &[]), Look::Strong);
    paragraphs(&mut written, page.why);
    examples(&mut written, &messages.say("help-wrong", &[]), &page.wrong);
    examples(&mut written, &messages.say("help-right", &[]), &page.right);
    written.finish()
}

/// All codes, each with what its page says first.
pub fn help_list(pages: &[CodePage], messages: &Messages, layout: Layout) -> String {
    let mut written = Page::new(layout, 7);
    written.paragraph(0, &messages.say("help-codes", &[]), Look::Strong);
    written.gap();
    for page in pages {
        let first = page.what.split("\n\n").next().unwrap_or_default();
        written.labelled(2, page.code, first, Look::Plain);
    }
    written.finish()
}

fn paragraphs(written: &mut Page, words: &str) {
    for (at, paragraph) in words.split("\n\n").enumerate() {
        if at > 0 {
            written.gap();
        }
        written.paragraph(0, paragraph, Look::Plain);
    }
}

/// Examples as they stand in a file, so that they can be copied: neither wrapped nor moved.
fn examples(written: &mut Page, heading: &str, examples: &[Example]) {
    for (at, example) in examples.iter().enumerate() {
        written.gap();
        if at == 0 {
            written.paragraph(0, heading, Look::Strong);
            written.gap();
        }
        for line in example.text.lines() {
            written.verbatim(line);
        }
    }
}
