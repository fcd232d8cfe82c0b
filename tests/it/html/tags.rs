//! Just enough of a reader of HTML to look at our own pages: tags with their attributes, and the text between.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
}

impl Piece {
    /// An attribute of an opening tag.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let Piece::Open(_, attributes) = self else {
            return None;
        };
        let found = attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether it opens an element of this name.
    pub(super) fn opens(&self, name: &str) -> bool {
        matches!(self, Piece::Open(known, _) if known == name)
    }
}

/// Elements that have no end.
const VOID: [&str; 3] = ["meta", "br", "hr"];

/// The pieces of a page, which has to close each element it opens, in order.
pub(super) fn pieces(page: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a doctype");
    while !rest.is_empty() {
        let Some(at) = rest.find('<') else {
            pieces.push(Piece::Text(text(rest)));
            break;
        };
        if at > 0 {
            pieces.push(Piece::Text(text(&rest[..at])));
        }
        let end = end_of_tag(&rest[at..]) + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closed out of order");
            pieces.push(Piece::Close(name.to_string()));
            continue;
        }
        let (name, attributes) = attributes(tag);
        if !VOID.contains(&name.as_str()) {
            open.push(name.clone());
        }
        pieces.push(Piece::Open(name, attributes));
    }
    assert!(open.is_empty(), "left open: {open:?}");
    pieces
}

/// Where the tag ends that a text begins with: quotes may hold a `>`.
fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, sign) in text.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    panic!("a tag without an end");
}

fn attributes(tag: &str) -> (String, Vec<(String, String)>) {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut found = Vec::new();
    while !rest.trim().is_empty() {
        let (key, after) = rest
            .split_once("=\"")
            .expect("every attribute has a quoted value");
        let (value, after) = after.split_once('"').expect("a closing quote");
        found.push((key.trim().to_string(), text(value)));
        rest = after;
    }
    (name.to_string(), found)
}

/// A text as a person reads it.
pub(super) fn text(written: &str) -> String {
    let plain = written.replace("&lt;", "<").replace("&gt;", ">");
    plain.replace("&quot;", "\"").replace("&amp;", "&")
}

/// All text of a page outside its style, one piece after the other.
pub(super) fn words(pieces: &[Piece]) -> String {
    let mut words = String::new();
    let mut style = false;
    for piece in pieces {
        match piece {
            Piece::Open(name, _) if name == "style" => style = true,
            Piece::Close(name) if name == "style" => style = false,
            Piece::Text(text) if !style => words.push_str(text),
            _ => {}
        }
    }
    words
}
