//! What every page stands in: its head, its landmarks, one heading, what it is for, and its style.

use maud::{DOCTYPE, PreEscaped, html};

use super::section::Section;
use crate::text::{Lang, Messages};

/// The style of every page; it names no file and no font that would be fetched.
const STYLE: &str = include_str!("page.css");

/// Nothing is fetched, run or sent, whatever a page should come to hold.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A page without its frame.
pub(super) struct Shell<'a> {
    /// The messages, in the language of the page.
    pub(super) messages: &'a Messages,
    /// The one heading, which is the title too.
    pub(super) title: String,
    /// Lines that stand under the heading: the team, the time, who it is about.
    pub(super) under: Vec<String>,
    /// What the page is for, and what it is not for.
    pub(super) meant: Vec<String>,
}

impl Shell<'_> {
    /// The whole page of some sections.
    pub(super) fn page(&self, sections: &[Section]) -> String {
        let say = |key: &str| self.messages.say(key, &[]);
        let version = [("version", env!("CARGO_PKG_VERSION").into())];
        let page = html! {
            (DOCTYPE)
            html lang=(self.messages.lang().code()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="no-referrer";
                    meta name="format-detection" content="telephone=no";
                    title { (self.title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    a.skip href="#content" { (say("page-skip")) }
                    header {
                        h1 { (self.title) }
                        div.under {
                            @for line in &self.under { p { (line) } }
                        }
                        @if !self.meant.is_empty() {
                            div.meant {
                                @for line in &self.meant { p { (line) } }
                            }
                        }
                        @if sections.len() > 1 {
                            nav aria-label=(say("page-sections")) {
                                p { (say("page-sections")) }
                                ul {
                                    @for section in sections {
                                        li { a href={ "#" (section.id) } { (section.heading) } }
                                    }
                                }
                            }
                        }
                    }
                    main #content tabindex="-1" {
                        @for section in sections { (section.markup()) }
                    }
                    footer {
                        p { (self.messages.say("page-made", &version)) }
                    }
                }
            }
        };
        match self.messages.lang() {
            Lang::En => page.into_string(),
            Lang::Fr => glued(page.into_string()),
        }
    }
}

/// French marks that stand apart stay with their word, also where a framework's text has a plain space beside them.
fn glued(mut page: String) -> String {
    let start = page.find("<body>").unwrap_or(page.len());
    let mut body = page.split_off(start);
    for mark in ["?", "!", ";", ":", "»"] {
        body = body.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
    }
    page + &body.replace("« ", "«\u{a0}")
}
