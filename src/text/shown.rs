//! The lines of a source that a drawing shows, with empty ones in the place of those between that it leaves out.

use std::borrow::Cow;
use std::ops::Range;

use super::{Source, Span};

/// So many lines between two places are kept as they are: a drawing may show them.
const FEW: usize = 2;

/// The whole lines that hold some places of a source, and as many empty ones as stand between those that are far apart.
///
/// A drawing takes as long as its text is: so it takes as long as the lines in question, and not as long as the file.
pub(super) struct Shown<'s> {
    source: &'s Source,
    /// The number of the first line, from 1.
    pub(super) first: usize,
    /// The lines.
    pub(super) text: Cow<'s, str>,
    /// Where each stretch of lines starts: its byte in the source, and its byte in the text.
    starts: Vec<(usize, usize)>,
}

impl<'s> Shown<'s> {
    /// The lines of these places.
    pub(super) fn of(source: &'s Source, places: impl Iterator<Item = Span>) -> Self {
        let stretches = stretches(source, places);
        let first = stretches.first().map_or(0, |stretch| stretch.start);
        let mut shown = Shown {
            source,
            first: source.line_at(first) + 1,
            text: Cow::Borrowed(""),
            starts: Vec::new(),
        };
        let mut end = first;
        for stretch in stretches {
            let between = source.line_at(stretch.start) - source.line_at(end);
            if between > 0 {
                shown.text.to_mut().push_str(&"\n".repeat(between));
            }
            shown.starts.push((stretch.start, shown.text.len()));
            end = stretch.end;
            shown.text += &source.text()[stretch];
        }
        shown
    }

    /// The place in the text of one of the places.
    pub(super) fn place(&self, place: Span) -> Range<usize> {
        let start = self.source.border(place.start);
        let end = self.source.border(place.end).max(start);
        let after = self.starts.partition_point(|(from, _)| *from <= start);
        let before = after.checked_sub(1).and_then(|at| self.starts.get(at));
        let (from, at) = before.copied().unwrap_or_default();
        at + start - from..at + end - from
    }
}

/// The bytes of the lines that hold some places, in order; what has few lines between is one.
fn stretches(source: &Source, places: impl Iterator<Item = Span>) -> Vec<Range<usize>> {
    let lines = places.map(|place| {
        let (_, from, text) = source.lines(place.start, place.end);
        from..from + text.len()
    });
    let mut lines: Vec<Range<usize>> = lines.collect();
    lines.sort_by_key(|lines| lines.start);
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for lines in lines {
        match stretches.last_mut() {
            Some(last) if source.line_at(lines.start) <= source.line_at(last.end) + FEW => {
                last.end = last.end.max(lines.end);
            }
            _ => stretches.push(lines),
        }
    }
    stretches
}
