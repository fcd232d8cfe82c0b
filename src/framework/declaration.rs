//! Checked declarations other than rules.

use super::Selector;
use crate::text::Lang;
use crate::time::Hours;
use crate::vocabulary::Labels;

/// The place of a definition in its framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefinitionId(pub u16);

/// The place of named hours in their framework.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct HoursId(pub u16);

/// The place of a parameter in its framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParameterId(pub u16);

/// A text in one language for all, or one for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(pub Vec<(Option<Lang>, String)>);

impl Text {
    /// The text in a language, else the one without a language, else the first.
    pub fn get(&self, lang: Lang) -> &str {
        let of = |wanted: Option<Lang>| self.0.iter().find(|(lang, _)| *lang == wanted);
        of(Some(lang))
            .or_else(|| of(None))
            .or(self.0.first())
            .map_or("", |(_, text)| text)
    }
}

/// A source that rules cite.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// The name that rules cite.
    pub name: String,
    /// How it is cited.
    pub cite: Option<Text>,
    /// Its DOI.
    pub doi: Option<String>,
    /// Its passages.
    pub passages: Vec<Passage>,
}

/// A passage of a source.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// The name that rules cite.
    pub name: String,
    /// Its words.
    pub text: Text,
    /// Why no rule encodes it.
    pub judgement: Option<Text>,
}

/// What a rule cites: a source and, where named, one passage of it, as places in the framework's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceRef {
    /// The place of the source in [`super::Framework::sources`].
    pub source: usize,
    /// The place of the passage in its source.
    pub passage: Option<usize>,
}

/// A named selector.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// The words reports print.
    pub labels: Labels,
    /// What it stands for.
    pub selector: Selector,
}

/// Named hours, as the framework declares them.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedHours {
    /// Their name.
    pub name: String,
    /// The words reports print.
    pub labels: Labels,
    /// The spans and the days taken out.
    pub hours: Hours,
    /// The days after `except`, whose declared ones a programme may replace; all of them stand in `hours.except` too.
    pub except: super::DayTest,
}

/// Named days, as the framework declares them.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedDays {
    /// Their name.
    pub name: String,
    /// The words reports print.
    pub labels: Labels,
    /// Every day meant, and the names of other declared days among them, which a programme may replace.
    pub days: super::DayTest,
}

/// A parameter: a number, span or percent that a programme may override within its range.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// The words reports print.
    pub labels: Labels,
    /// Its value unless a programme says otherwise.
    pub value: super::Operand,
    /// The least and the most a programme may choose.
    pub range: Option<(super::Operand, super::Operand)>,
}
