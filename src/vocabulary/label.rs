//! The words a report prints for a name, in each language.

use super::as_name;
use crate::text::Lang;

/// One language's words for a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The language.
    pub lang: Lang,
    /// The singular.
    pub one: String,
    /// The plural, where one was given.
    pub many: Option<String>,
}

/// The words for a thing, at most one label a language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Labels(pub Vec<Label>);

impl Labels {
    /// The label in a language, where one was given.
    pub fn get(&self, lang: Lang) -> Option<&Label> {
        self.0.iter().find(|label| label.lang == lang)
    }

    /// All words, singular and plural, in every language.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .flat_map(|label| [Some(label.one.as_str()), label.many.as_deref()])
            .flatten()
    }

    /// Whether a thing of this name and these labels goes by `name`, which is in the form of a name.
    pub fn answer_to(&self, own: &str, name: &str) -> bool {
        own == name || self.words().any(|word| as_name(word) == name)
    }

    /// The word for one of the thing in every language, in the order of [`Lang::ALL`].
    pub fn in_each(&self, name: &str) -> [String; Lang::ALL.len()] {
        Lang::ALL.map(|lang| self.word(name, lang, 1).to_string())
    }

    /// The word for `count` of the thing in a language; without a label its name.
    ///
    /// English takes the singular for 1, French for 0 and 1.
    pub fn word<'a>(&'a self, name: &'a str, lang: Lang, count: u64) -> &'a str {
        let Some(label) = self.get(lang) else {
            return name;
        };
        let singular = match lang {
            Lang::En => count == 1,
            Lang::Fr => count < 2,
        };
        if singular {
            &label.one
        } else {
            label.many.as_deref().unwrap_or(&label.one)
        }
    }
}
