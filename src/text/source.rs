//! The texts a run has read: each with the name shown to people, its lines, and its place in the table.

/// The place of a source in its [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// One text that was read, under the name a person knows it by.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    /// Where each line starts.
    starts: Vec<usize>,
}

impl Source {
    /// The name shown in findings, usually a path as it was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text, as read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte offset, both from 1; columns count characters.
    pub fn line_column(&self, byte: u32) -> (usize, usize) {
        let end = self.border(byte);
        let line = self.line_at(end);
        let column = self.text[self.starts[line]..end].chars().count();
        (line + 1, column + 1)
    }

    /// The whole lines that hold two byte offsets and all between: the number of the first, from 1, the byte at which
    /// it starts, and their text.
    pub fn lines(&self, first: u32, last: u32) -> (usize, usize, &str) {
        let line = self.line_at(self.border(first));
        let start = self.starts[line];
        let after = self.line_at(self.border(last.max(first))) + 1;
        let end = self.starts.get(after).copied().unwrap_or(self.text.len());
        (line + 1, start, &self.text[start..end])
    }

    /// The character border at or before a byte offset.
    pub(super) fn border(&self, byte: u32) -> usize {
        let mut border = (byte as usize).min(self.text.len());
        while !self.text.is_char_boundary(border) {
            border -= 1;
        }
        border
    }

    /// The place of the line that holds a byte, from 0.
    pub(super) fn line_at(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte) - 1
    }
}

/// Every text of a run, so that a [`super::Span`] can be shown.
#[derive(Debug, Clone, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Adds a text and gives back its place.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        let text = text.into();
        let newlines = text.match_indices('\n').map(|(newline, _)| newline + 1);
        self.0.push(Source {
            name: name.into(),
            starts: std::iter::once(0).chain(newlines).collect(),
            text,
        });
        SourceId(self.0.len() as u32 - 1)
    }

    /// The source at a place given out by [`Sources::add`].
    pub fn get(&self, id: SourceId) -> &Source {
        &self.0[id.0 as usize]
    }

    /// All sources with their places, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.0
            .iter()
            .enumerate()
            .map(|(at, source)| (SourceId(at as u32), source))
    }
}
