//! What an author did that needs a look: a stable code, places, and arguments for its message.

use super::{Arg, Lang, Sources, Span};

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

/// What would put a finding right: these bytes of a source, replaced by this text; an empty place is an insertion.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// What is replaced.
    pub span: Span,
    /// What stands there instead.
    pub text: String,
    /// Where what is there stays, after the text: what is put in behind it.
    pub closing: Option<String>,
}

impl Fix {
    /// All that stands in the place once it is put right.
    pub fn written(&self, sources: &Sources) -> String {
        let source = sources.get(self.span.source);
        let (_, from, text) = source.lines(self.span.start, self.span.end);
        let start = source.border(self.span.start) - from;
        let end = (source.border(self.span.end) - from).max(start);
        self.around(text.get(start..end).unwrap_or(""))
    }

    /// The same, of the words that stand there.
    fn around(&self, read: &str) -> String {
        match &self.closing {
            Some(closing) => format!("{}{read}{closing}", self.text),
            None => self.text.clone(),
        }
    }

    /// The complete lines that would be right, and the number of the first, from 1, in its source.
    pub fn lines(&self, sources: &Sources) -> (usize, String) {
        let source = sources.get(self.span.source);
        let (line, from, text) = source.lines(self.span.start, self.span.end);
        let start = source.border(self.span.start) - from;
        let end = (source.border(self.span.end) - from).max(start);
        // A line put in below another is told without the one above.
        if let Some(below) = self.text.strip_prefix('\n')
            && start == end
        {
            return (line + 1, below.trim_end_matches('\n').to_string());
        }
        // A line put in above another is told without the one below.
        if let Some(above) = self.text.strip_suffix('\n')
            && start == 0
            && end == 0
        {
            return (line, above.to_string());
        }
        let instead = self.around(&text[start..end]);
        let right = format!("{}{instead}{}", &text[..start], &text[end..]);
        (line, right.trim_end().to_string())
    }

    /// Whether the lines that would be right stand in the place of none.
    pub fn added(&self, sources: &Sources) -> bool {
        let source = sources.get(self.span.source);
        let (_, from, text) = source.lines(self.span.start, self.span.end);
        let start = source.border(self.span.start) - from;
        let end = source.border(self.span.end) - from;
        // Below a line, above one, or at the end of a file that ends with a line break.
        start == end
            && (self.text.starts_with('\n')
                || start == 0 && (self.text.ends_with('\n') || text.is_empty()))
    }

    /// The first and the last of the lines, from 1, that go away whole, where nothing takes their place.
    pub fn gone(&self, sources: &Sources) -> Option<(usize, usize)> {
        let source = sources.get(self.span.source);
        let (line, from, text) = source.lines(self.span.start, self.span.end);
        let start = source.border(self.span.start) - from;
        let end = source.border(self.span.end) - from;
        let (before, cut, after) = (text.get(..start)?, text.get(start..end)?, text.get(end..)?);
        let below = cut.starts_with('\n') || cut.starts_with("\r\n");
        let whole = before.trim().is_empty() || below;
        if !self.text.is_empty() || cut.trim().is_empty() || !whole || !after.trim().is_empty() {
            return None;
        }
        let first = line + usize::from(!before.trim().is_empty());
        let last = line + cut.trim_end().matches('\n').count();
        Some((first, last))
    }
}

/// The rule or the test that a finding stands in, as its author knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Within {
    /// The keyword that opened it.
    pub keyword: &'static str,
    /// Its name.
    pub name: String,
    /// Its title, one for each language it was written in.
    pub titles: Vec<(Option<Lang>, String)>,
}

impl Within {
    /// The title in a language, else in any.
    pub fn title(&self, lang: Lang) -> Option<&str> {
        let mut titles = self.titles.iter();
        let own = titles.clone().find(|(of, _)| *of == Some(lang));
        own.or_else(|| titles.next())
            .map(|(_, title)| title.as_str())
    }
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
    /// The rule it stands in, where it stands in one.
    pub within: Option<Within>,
    /// What would put it right, where that can be told.
    pub fix: Option<Fix>,
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
            within: None,
            fix: None,
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

    /// The same with what would put it right: this text in the place of that one.
    pub fn replace(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix {
            span,
            text: text.into(),
            closing: None,
        });
        self
    }

    /// The same with what would put it right: this text before what stands in a place, and that behind it.
    pub fn enclose(mut self, span: Span, text: &str, closing: &str) -> Self {
        self.fix = Some(Fix {
            span,
            text: text.to_string(),
            closing: Some(closing.to_string()),
        });
        self
    }

    /// The same with what would put it right: this text, inserted at the end of a place.
    pub fn insert_after(self, span: Span, text: impl Into<String>) -> Self {
        let end = span.end as usize;
        self.replace(Span::new(span.source, end, end), text)
    }
}
