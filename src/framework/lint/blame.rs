//! Names words of blame in what a framework says, each with other words.

use super::super::check::allows;
use super::reading::said;
use super::reading::words::{Hit, Lists, place};
use super::{Whole, codes};
use crate::syntax::tree::Declaration;
use crate::text::{Finding, Lang, Spanned};

/// Each word of blame in a title, a label, a judgement or another text of the framework's own.
///
/// Quotes of a source and what a framework is not for are left alone.
pub(super) fn blame(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let lists = Lists::blame();
    for declaration in whole.declarations {
        for (lang, string) in strings(&declaration.node) {
            for hit in lists.find(lang, &string.node) {
                findings.push(word(string, &hit));
            }
        }
    }
}

/// The finding about a word in a text.
fn word(string: &Spanned<String>, hit: &Hit) -> Finding {
    let text = string.node.as_str();
    let read = text.get(hit.start..hit.end).unwrap_or(text);
    let at = place(string, hit.start..hit.end);
    let finding = Finding::warning(codes::BLAME, at.unwrap_or(string.span))
        .arg("word", read)
        .arg("why", hit.section)
        .arg("instead", hit.instead.unwrap_or_default());
    match (at, hit.instead.filter(|_| hit.drop_in)) {
        (Some(at), Some(instead)) => finding.replace(at, like(read, instead)),
        _ => finding,
    }
}

/// Other words with a capital where the words read had one.
fn like(read: &str, instead: &str) -> String {
    let capital = read.chars().next().is_some_and(char::is_uppercase);
    let mut letters = instead.chars();
    match letters.next().filter(|_| capital) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => instead.to_string(),
    }
}

/// The strings of a declaration that are its author's own, each with its language where one was written.
///
/// A test tells of people in the words of a log, and is read by authors alone.
fn strings(declaration: &Declaration) -> Vec<(Option<Lang>, &Spanned<String>)> {
    let mut all = Vec::new();
    if matches!(declaration, Declaration::Test(_)) {
        return all;
    }
    let kept = allows(declaration).into_iter().map(|allow| &allow.because);
    for text in said::texts(declaration).into_iter().chain(kept) {
        let parts = text.parts.iter();
        all.extend(parts.map(|(lang, words)| (lang.as_ref().map(|lang| lang.node), words)));
    }
    for (_, labels) in said::labelled(declaration) {
        for label in labels {
            let words = [Some(&label.one), label.many.as_ref()];
            let words = words.into_iter().flatten();
            all.extend(words.map(|words| (Some(label.lang.node), words)));
        }
    }
    all
}
