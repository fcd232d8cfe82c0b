//! Reads a page: two languages under fixed headings, and the examples that both share.

use super::PAGES;
use crate::text::Lang;

/// What the file of an example would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Lines of a framework; the rest of it goes without saying.
    Rules,
    /// A whole framework.
    Framework,
    /// A `programme.toml`.
    Programme,
    /// A log in CSV.
    Csv,
    /// A log in JSON Lines.
    Jsonl,
    /// A log in TOML.
    LogToml,
    /// Words that stand for a file too long, or too odd, to be shown: nothing reads them.
    Shown,
}

/// A piece of text that shows a mistake, or how it would be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// What kind of file it is of.
    pub form: Form,
    /// Its lines.
    pub text: &'static str,
}

/// The page of one code in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The code, as `J0214`.
    pub code: &'static str,
    /// What was found.
    pub what: &'static str,
    /// Why it is worth a change.
    pub why: &'static str,
    /// Examples that have the mistake.
    pub wrong: Vec<Example>,
    /// Examples that do not.
    pub right: Vec<Example>,
}

/// The headings of a page in a language: what, why; then those of the examples, which both languages share.
fn headings(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::En => ["What", "Why"],
        Lang::Fr => ["Quoi", "Pourquoi"],
    }
}

/// The page of a code, written `J0214`, `j0214` or `214`, in a language; nothing where there is none.
pub fn page(code: &str, lang: Lang) -> Option<Page> {
    let number = code.trim_start_matches(['J', 'j']);
    let wanted = format!("J{:04}", number.parse::<u16>().ok()?);
    let (code, text) = PAGES.iter().find(|(code, _)| *code == wanted)?;
    let [what, why] = headings(lang);
    Some(Page {
        code,
        what: section(text, what)?,
        why: section(text, why)?,
        wrong: examples(section(text, "Wrong")?),
        right: examples(section(text, "Right")?),
    })
}

/// The text below a heading, up to the next.
fn section(text: &'static str, heading: &str) -> Option<&'static str> {
    let mut from = None;
    let mut at = 0;
    let mut fenced = false;
    for line in text.split_inclusive('\n') {
        fenced ^= line.starts_with("```");
        if !fenced && let Some(title) = line.strip_prefix("## ") {
            if let Some(from) = from {
                return Some(text[from..at].trim());
            }
            if title.trim() == heading {
                from = Some(at + line.len());
            }
        }
        at += line.len();
    }
    from.map(|from| text[from..].trim())
}

/// The fenced blocks of a section.
fn examples(section: &'static str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut open: Option<(Form, usize)> = None;
    let mut at = 0;
    for line in section.split_inclusive('\n') {
        if let Some(info) = line.strip_prefix("```") {
            open = match open {
                Some((form, from)) => {
                    found.push(Example {
                        form,
                        text: &section[from..at],
                    });
                    None
                }
                None => form(info.trim()).map(|form| (form, at + line.len())),
            };
        }
        at += line.len();
    }
    found
}

/// What the word behind a fence stands for.
fn form(info: &str) -> Option<Form> {
    Some(match info {
        "jalon" => Form::Rules,
        "jalon framework" => Form::Framework,
        "toml" => Form::Programme,
        "csv" => Form::Csv,
        "jsonl" => Form::Jsonl,
        "toml log" => Form::LogToml,
        "text" => Form::Shown,
        _ => return None,
    })
}
