//! What an author did that needs a look: a stable code, places, and arguments for its message.

use super::{Arg, Span};

/// A stable number for one kind of finding, shown as `J0204`; the hundreds tell the stage.
///
/// `J01xx` reading and shape of a rules file, `J02xx` names, `J03xx` types and units, `J04xx` rules and their
/// clauses, `J05xx` advice on a framework, `J06xx` programme.toml, `J07xx` rows of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u16);

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "J{:04}", self.0)
    }
}

/// How much a finding asks for; only errors keep a framework from running.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth considering.
    Advice,
    /// Probably not what was meant.
    Warning,
    /// Cannot be used as it stands.
    Error,
}

/// A further place that a finding points at, with the key of the words that stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The attribute of the finding's message that says what stands there, as `first` in `j0201.first`.
    pub key: &'static str,
}

/// One thing an author should know, as data; [`super::draw`] puts it in words.
///
/// The words are the message `jNNNN` of `messages/*/findings.ftl`: its value is the sentence, its attribute
/// `.label` stands under the place, other attributes stand under [`Label`]s, and `.help` says what would be right.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Which kind of finding.
    pub code: Code,
    /// How much it asks for.
    pub severity: Severity,
    /// The place it is about.
    pub span: Span,
    /// What its message prints: words read, names, nearest names, keywords.
    pub args: Vec<(&'static str, Arg)>,
    /// Further places.
    pub labels: Vec<Label>,
    /// A complete line that would be right, where one can be given.
    pub suggestion: Option<String>,
}

impl Finding {
    /// A finding of the given severity about a place.
    pub fn new(severity: Severity, code: u16, span: Span) -> Self {
        Finding {
            code: Code(code),
            severity,
            span,
            args: Vec::new(),
            labels: Vec::new(),
            suggestion: None,
        }
    }

    /// A finding that keeps the framework from running.
    pub fn error(code: u16, span: Span) -> Self {
        Self::new(Severity::Error, code, span)
    }

    /// A finding that is probably not what was meant.
    pub fn warning(code: u16, span: Span) -> Self {
        Self::new(Severity::Warning, code, span)
    }

    /// A finding worth considering.
    pub fn advice(code: u16, span: Span) -> Self {
        Self::new(Severity::Advice, code, span)
    }

    /// The same with an argument for its message.
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same with a further place.
    pub fn label(mut self, span: Span, key: &'static str) -> Self {
        self.labels.push(Label { span, key });
        self
    }

    /// The same with a complete line that would be right.
    pub fn suggest(mut self, line: impl Into<String>) -> Self {
        self.suggestion = Some(line.into());
        self
    }
}
