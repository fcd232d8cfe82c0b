//! Which alert is meant by what a person typed of its id.

use crate::text::distance_within;

/// What a typed id comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant<'a> {
    /// This id.
    One(&'a str),
    /// More than one begins so.
    Several(Vec<&'a str>),
    /// None begins so; these are near.
    None(Vec<&'a str>),
    /// Too few letters were typed to say which.
    TooShort,
}

impl Meant<'_> {
    /// So many letters are asked for at least.
    pub const LEAST: usize = 4;
    /// So many near ids are worth naming.
    const NEAR: usize = 5;

    /// Looks for the id that is typed, or of which a beginning is.
    pub fn among<'a>(typed: &str, ids: &[&'a str]) -> Meant<'a> {
        let typed = typed.trim().to_lowercase();
        let letters = typed.chars().count();
        if letters < Meant::LEAST {
            return Meant::TooShort;
        }
        let mut begun: Vec<&str> = ids.to_vec();
        begun.retain(|id| id.starts_with(&typed));
        match begun.as_slice() {
            [one] => return Meant::One(one),
            [] => {}
            _ => return Meant::Several(begun),
        }
        // One slip in four letters: a wrong one, one too many or too few, or two that changed places.
        let slips = (letters / 4).min(2);
        let mut near: Vec<(usize, &str)> = Vec::new();
        for id in ids {
            let most = letters.min(id.len());
            let beginning = id.get(..most).unwrap_or(id);
            near.extend(distance_within(&typed, beginning, slips).map(|slips| (slips, *id)));
        }
        near.sort_unstable();
        near.truncate(Meant::NEAR);
        Meant::None(near.into_iter().map(|(_, id)| id).collect())
    }
}
