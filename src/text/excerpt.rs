//! Draws findings with the lines they are about; the one file that knows annotate-snippets.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::shown::Shown;
use super::{Arg, Finding, Layout, Messages, Severity, SourceId, Sources, Span, length, wrap};

/// The least width that words adapt to, in characters.
const LEAST_WIDTH: usize = 60;

/// What a drawing writes before a remark below the lines: the numbers of lines of any file, and a mark.
const MARGIN: usize = 8;

/// A finding in words, with the lines it points at and what would be right.
pub fn draw(finding: &Finding, sources: &Sources, messages: &Messages, layout: Layout) -> String {
    let key = finding.code.to_string().to_lowercase();
    let args: Vec<(&str, Arg)> = finding
        .args
        .iter()
        .map(|(name, arg)| (*name, shortened(arg)))
        .collect();
    let title = messages.say(&key, &args);
    let code = finding.code.to_string();
    let words = |attribute: &str| messages.get(&format!("{key}.{attribute}"), &args);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE,
    };
    let severity = messages.say(
        match finding.severity {
            Severity::Error => "finding-error",
            Severity::Warning => "finding-warning",
            Severity::Advice => "finding-advice",
        },
        &[],
    );
    // What stands before the words takes its room on every line, since the lines below the first stand under it.
    let fitted = |words: &str, before: usize| {
        let width = layout.width.max(LEAST_WIDTH).saturating_sub(before);
        wrap(words, width).join("\n")
    };
    let title = fitted(&title, length(&severity) + length(&code) + "[]: ".len());
    let primary = words("label");
    let others: Vec<(Span, Option<String>)> = finding
        .labels
        .iter()
        .map(|label| (label.span, words(label.key)))
        .collect();
    let places = std::iter::once(finding.span).chain(others.iter().map(|(span, _)| *span));
    let mut snippets: Vec<(SourceId, Shown)> = Vec::new();
    for Span { source: id, .. } in places.clone() {
        if !snippets.iter().any(|(shown, _)| *shown == id) {
            let here = places.clone().filter(|place| place.source == id);
            snippets.push((id, Shown::of(sources.get(id), here)));
        }
    }
    let mut group = Group::with_title(
        level
            .clone()
            .with_name(severity)
            .primary_title(title.as_str())
            .id(code),
    );
    for (id, shown) in &snippets {
        let id = *id;
        let mut snippet = Snippet::source(shown.text.as_ref())
            .line_start(shown.first)
            .path(sources.get(id).name());
        if id == finding.span.source {
            let annotation = AnnotationKind::Primary.span(shown.place(finding.span));
            snippet = snippet.annotation(match &primary {
                Some(label) => annotation.label(label.as_str()),
                None => annotation,
            });
        }
        for (span, label) in others.iter().filter(|(span, _)| span.source == id) {
            let annotation = AnnotationKind::Context.span(shown.place(*span));
            snippet = snippet.annotation(match label {
                Some(label) => annotation.label(label.as_str()),
                None => annotation,
            });
        }
        group = group.element(snippet);
    }
    if let Some(within) = &finding.within {
        let said = match within.title(messages.lang()) {
            Some(title) => ("finding-within-titled", title),
            None => ("finding-within", ""),
        };
        let args = [
            ("keyword", within.keyword.into()),
            ("name", within.name.as_str().into()),
            ("title", said.1.into()),
        ];
        let args = args.map(|(name, arg)| (name, shortened(&arg)));
        let said = fitted(&messages.say(said.0, &args), MARGIN);
        group = group.element(Level::NOTE.no_name().message(said));
    }
    let mut groups = vec![group];
    let help_name = messages.say("finding-help", &[]);
    if let Some(help) = words("help") {
        let help = fitted(&help, length(&help_name) + ": ".len());
        groups.push(Group::with_title(
            Level::HELP.with_name(help_name).secondary_title(help),
        ));
    }
    let renderer = if layout.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(layout.width.max(LEAST_WIDTH));
    let mut drawn = renderer.render(&groups);
    if let Some(fix) = &finding.fix {
        let (line, right) = fix.lines(sources);
        let how = if fix.added(sources) {
            "added"
        } else {
            "instead"
        };
        let elsewhere = fix.span.source != finding.span.source;
        let gone = fix.gone(sources);
        let (first, last) = gone.unwrap_or((line, line));
        let args = [
            ("line", first.into()),
            ("last", last.into()),
            ("count", (last - first + 1).into()),
            ("how", how.into()),
            ("place", if elsewhere { "elsewhere" } else { "here" }.into()),
            ("file", sources.get(fix.span.source).name().into()),
        ];
        // As it would stand in the file, blanks and all, so that it can be copied.
        drawn.push_str(&match gone {
            Some(_) => format!("\n{}", messages.say("finding-right-without", &args)),
            None => format!("\n{}\n{right}", messages.say("finding-right", &args)),
        });
    }
    drawn
}

/// An argument, cut where it would fill the screen: a name may be as long as a file. Several blanks in a row stay, since
/// they may be what the finding is about.
fn shortened(arg: &Arg) -> Arg {
    const SHOWN: usize = 400;
    match arg {
        Arg::Text(text) => {
            let kept = match text.char_indices().nth(SHOWN) {
                Some((end, _)) => &format!("{}…", &text[..end]),
                None => text,
            };
            match kept.contains('\n') {
                true => Arg::Text(kept.clone()),
                false => Arg::Text(
                    kept.replace("  ", "\u{a0}\u{a0}")
                        .replace("\u{a0} ", "\u{a0}\u{a0}"),
                ),
            }
        }
        Arg::Count(_) | Arg::Words(_) | Arg::Spoken(_) => arg.clone(),
    }
}
