//! Draws findings with the lines they are about; the one file that knows annotate-snippets.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Finding, Messages, Severity, SourceId, Sources, Span};

/// Whether a drawing carries colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Words and lines alone.
    Plain,
    /// With terminal colours; the same words.
    Colour,
}

/// A finding in words, with the lines it points at and what would be right.
pub fn draw(finding: &Finding, sources: &Sources, messages: &Messages, paint: Paint) -> String {
    let key = finding.code.to_string().to_lowercase();
    let title = messages.say(&key, &finding.args);
    let code = finding.code.to_string();
    let words = |attribute: &str| messages.get(&format!("{key}.{attribute}"), &finding.args);
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
    let primary = words("label");
    let others: Vec<(Span, Option<String>)> = finding
        .labels
        .iter()
        .map(|label| (label.span, words(label.key)))
        .collect();
    let mut group = Group::with_title(
        level
            .clone()
            .with_name(severity)
            .primary_title(title.as_str())
            .id(code),
    );
    let mut snippets: Vec<SourceId> = vec![finding.span.source];
    for (span, _) in &others {
        if !snippets.contains(&span.source) {
            snippets.push(span.source);
        }
    }
    for id in snippets {
        let source = sources.get(id);
        let mut snippet = Snippet::source(source.text()).path(source.name());
        if id == finding.span.source {
            let annotation = AnnotationKind::Primary.span(clip(finding.span, source.text()));
            snippet = snippet.annotation(match &primary {
                Some(label) => annotation.label(label.as_str()),
                None => annotation,
            });
        }
        for (span, label) in others.iter().filter(|(span, _)| span.source == id) {
            let annotation = AnnotationKind::Context.span(clip(*span, source.text()));
            snippet = snippet.annotation(match label {
                Some(label) => annotation.label(label.as_str()),
                None => annotation,
            });
        }
        group = group.element(snippet);
    }
    let mut groups = vec![group];
    let help_name = messages.say("finding-help", &[]);
    let suggestion_name = messages.say("finding-suggestion", &[]);
    if let Some(help) = words("help") {
        groups.push(Group::with_title(
            Level::HELP.with_name(help_name).secondary_title(help),
        ));
    }
    if let Some(line) = &finding.suggestion {
        groups.push(Group::with_title(
            Level::HELP
                .with_name(suggestion_name)
                .secondary_title(line.trim_start()),
        ));
    }
    let renderer = match paint {
        Paint::Plain => Renderer::plain(),
        Paint::Colour => Renderer::styled(),
    };
    renderer.render(&groups)
}

/// The span as byte offsets that stand on character borders of the text.
fn clip(span: Span, text: &str) -> std::ops::Range<usize> {
    let border = |byte: u32| {
        let mut byte = (byte as usize).min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    };
    border(span.start)..border(span.end.max(span.start))
}
