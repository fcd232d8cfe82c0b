//! Literate files: keeps the fenced blocks marked `jalon` of a Markdown file and blanks the rest, so that places stay true.

/// A copy of the same length in which only lines inside `jalon` fences stand, and for each line how many bytes of it
/// belong to the fence's own indentation.
pub(super) fn unweave(markdown: &str) -> (String, Vec<usize>) {
    let mut copy = String::with_capacity(markdown.len());
    let mut bases = Vec::new();
    let mut open: Option<Fence> = None;
    for line in markdown.split_inclusive('\n') {
        let mut base = 0;
        let mut keep = false;
        match &open {
            Some(fence) if fence.closed_by(line) => open = None,
            Some(fence) if fence.jalon => {
                keep = true;
                base = fence
                    .indent
                    .min(line.len() - line.trim_start_matches(' ').len());
            }
            Some(_) => {}
            None => open = Fence::opened_by(line),
        }
        if keep {
            copy.push_str(line);
        } else {
            copy.extend(line.bytes().map(|byte| match byte {
                b'\n' => '\n',
                _ => ' ',
            }));
        }
        bases.push(base);
    }
    (copy, bases)
}

/// An open fence of a Markdown file.
struct Fence {
    indent: usize,
    mark: char,
    length: usize,
    jalon: bool,
}

impl Fence {
    /// The fence that a line opens: three or more backticks or tildes, then perhaps a language.
    fn opened_by(line: &str) -> Option<Fence> {
        let line = line.trim_start_matches('\u{feff}');
        let rest = line.trim_start_matches(' ');
        let mark = rest
            .chars()
            .next()
            .filter(|mark| matches!(mark, '`' | '~'))?;
        let info = rest.trim_start_matches(mark);
        let length = rest.len() - info.len();
        if length < 3 || (mark == '`' && info.contains('`')) {
            return None;
        }
        Some(Fence {
            indent: line.len() - rest.len(),
            mark,
            length,
            jalon: info.split_whitespace().next() == Some("jalon"),
        })
    }

    /// Whether a line closes it: at least as many of the same marks and nothing more.
    fn closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.length && line.chars().all(|letter| letter == self.mark)
    }
}
