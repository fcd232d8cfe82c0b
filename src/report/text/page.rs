//! A page of plain text: lines wrapped to a width, labels in a column, styles where a terminal wants them.

use anstyle::{AnsiColor, Style};

use crate::text::{Layout, length, wrap};

/// The least width that text adapts to, in characters.
const LEAST_WIDTH: usize = 60;

/// How a piece of text looks on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Look {
    /// As it is.
    Plain,
    /// What is read first.
    Strong,
    /// A section's heading.
    Heading,
    /// What stands behind the rest.
    Quiet,
}

impl Look {
    fn style(self) -> Style {
        match self {
            Look::Plain => Style::new(),
            Look::Strong => Style::new().bold(),
            Look::Heading => AnsiColor::Cyan.on_default().bold(),
            Look::Quiet => Style::new().dimmed(),
        }
    }
}

/// A page that is being written.
pub(in super::super) struct Page {
    text: String,
    layout: Layout,
    label_width: usize,
}

impl Page {
    /// An empty page; labels stand in a column of `label_width` characters.
    pub(in super::super) fn new(layout: Layout, label_width: usize) -> Self {
        Page {
            text: String::new(),
            layout: Layout {
                width: layout.width.max(LEAST_WIDTH),
                ..layout
            },
            label_width,
        }
    }

    /// The characters a line holds.
    pub(super) fn width(&self) -> usize {
        self.layout.width
    }

    /// The whole page.
    pub(in super::super) fn finish(self) -> String {
        self.text
    }

    /// An empty line.
    pub(in super::super) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A heading with a rule under it.
    pub(in super::super) fn heading(&mut self, words: &str) {
        let lines = wrap(words, self.layout.width);
        let longest = lines.iter().map(|line| length(line)).max().unwrap_or(0);
        for line in &lines {
            self.line(0, line, Look::Heading);
        }
        self.line(0, &"─".repeat(longest), Look::Heading);
    }

    /// A line as it is, however long.
    pub(in super::super) fn verbatim(&mut self, line: &str) {
        self.line(0, line, Look::Plain);
    }

    /// A paragraph, wrapped, indented by so many characters.
    pub(in super::super) fn paragraph(&mut self, indent: usize, words: &str, look: Look) {
        for line in wrap(words, self.layout.width.saturating_sub(indent)) {
            self.line(indent, &line, look);
        }
    }

    /// A paragraph whose first line starts with a mark and whose others stand under the words.
    pub(in super::super) fn item(&mut self, indent: usize, mark: &str, words: &str) {
        let hang = indent + length(mark) + 1;
        let lines = wrap(words, self.layout.width.saturating_sub(hang));
        for (at, line) in lines.iter().enumerate() {
            if at == 0 {
                self.line(indent, &format!("{mark} {line}"), Look::Plain);
            } else {
                self.line(hang, line, Look::Plain);
            }
        }
    }

    /// A label in its column, and words beside it that wrap under themselves.
    pub(in super::super) fn labelled(
        &mut self,
        indent: usize,
        label: &str,
        words: &str,
        look: Look,
    ) {
        let column = indent + self.label_width;
        let lines = wrap(words, self.layout.width.saturating_sub(column));
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                self.line(column, line, look);
                continue;
            }
            self.text.push_str(&" ".repeat(indent));
            self.styled(label, Look::Quiet);
            let gap = self.label_width.saturating_sub(length(label)).max(1);
            self.text.push_str(&" ".repeat(gap));
            self.styled(line, look);
            self.text.push('\n');
        }
    }

    /// One line, indented by so many characters.
    pub(in super::super) fn line(&mut self, indent: usize, words: &str, look: Look) {
        self.text.push_str(&" ".repeat(indent));
        self.styled(words, look);
        self.text.push('\n');
    }

    fn styled(&mut self, words: &str, look: Look) {
        if self.layout.colour && look != Look::Plain {
            let style = look.style();
            self.text.push_str(&format!("{style}{words}{style:#}"));
        } else {
            self.text.push_str(words);
        }
    }
}
