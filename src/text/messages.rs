//! Every sentence a person reads, in English and French, from the message files beside this one.

use std::borrow::Cow;
use std::str::FromStr;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

/// A language Jalon speaks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

impl Lang {
    /// All languages, in the order texts are looked for.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Fr];

    /// The two-letter code, as rules files write it.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }

    /// The message files of this language.
    fn files(self) -> &'static [&'static str] {
        match self {
            Lang::En => &[
                include_str!("messages/en/findings.ftl"),
                include_str!("messages/en/syntax.ftl"),
                include_str!("messages/en/framework.ftl"),
                include_str!("messages/en/lint.ftl"),
                include_str!("messages/en/programme.ftl"),
                include_str!("messages/en/log.ftl"),
                include_str!("messages/en/words.ftl"),
                include_str!("messages/en/report.ftl"),
                include_str!("messages/en/cli.ftl"),
                include_str!("messages/en/status.ftl"),
                include_str!("messages/en/pattern.ftl"),
                include_str!("messages/en/reviews.ftl"),
                include_str!("messages/en/handoff.ftl"),
                include_str!("messages/en/digest.ftl"),
                include_str!("messages/en/page.ftl"),
                include_str!("messages/en/diary.ftl"),
            ],
            Lang::Fr => &[
                include_str!("messages/fr/findings.ftl"),
                include_str!("messages/fr/syntax.ftl"),
                include_str!("messages/fr/framework.ftl"),
                include_str!("messages/fr/lint.ftl"),
                include_str!("messages/fr/programme.ftl"),
                include_str!("messages/fr/log.ftl"),
                include_str!("messages/fr/words.ftl"),
                include_str!("messages/fr/report.ftl"),
                include_str!("messages/fr/cli.ftl"),
                include_str!("messages/fr/status.ftl"),
                include_str!("messages/fr/pattern.ftl"),
                include_str!("messages/fr/reviews.ftl"),
                include_str!("messages/fr/handoff.ftl"),
                include_str!("messages/fr/digest.ftl"),
                include_str!("messages/fr/page.ftl"),
                include_str!("messages/fr/diary.ftl"),
            ],
        }
    }
}

impl FromStr for Lang {
    type Err = String;
    fn from_str(code: &str) -> Result<Self, String> {
        Lang::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or_else(|| code.to_string())
    }
}

/// A value printed inside a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words, printed as they are.
    Text(String),
    /// A whole number, which may choose a plural.
    Count(u64),
    /// Words of rules or of logs in a list, each in the marks that the language sets around such words.
    Words(Vec<String>),
    /// The same where each language has words of its own, in the order of [`Lang::ALL`].
    Spoken(Vec<[String; Lang::ALL.len()]>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Arg::Count(count as u64)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Arg::Count(count)
    }
}

/// The messages of one language; its files are read when the first is asked for.
pub struct Messages {
    lang: Lang,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The messages of a language, as compiled into the program.
    pub fn new(lang: Lang) -> Self {
        Messages {
            lang,
            bundle: OnceLock::new(),
        }
    }

    /// The language of these messages.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Words in their marks, commas between.
    fn list<'w>(&self, words: impl Iterator<Item = &'w String>) -> String {
        let marked: Vec<String> = words
            .map(|word| match self.lang {
                // What is left out stands for no word.
                _ if word == "…" => word.clone(),
                Lang::En => format!("`{word}`"),
                Lang::Fr => format!("«\u{a0}{word}\u{a0}»"),
            })
            .collect();
        marked.join(", ")
    }

    /// A message that only puts its arguments between words, put together at once: by far the most are like this, and a
    /// long result says very many of them.
    fn plain(&self, pattern: &Pattern<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let mut said = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => match args.iter().rfind(|(name, _)| *name == id.name)? {
                    (_, Arg::Text(text)) => said.push_str(text),
                    _ => return None,
                },
                PatternElement::Placeable { .. } => return None,
            }
        }
        Some(said)
    }

    /// The message of a key, or `key.attribute`; a key that no file holds is printed as it is.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.get(key, args).unwrap_or_else(|| key.to_string())
    }

    /// The message of a key, or `key.attribute`, where there is one.
    pub fn get(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        let bundle = self.bundle.get_or_init(|| bundle(self.lang));
        let message = bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        if let Some(said) = self.plain(pattern, args) {
            return (attribute.is_none() || !said.is_empty()).then_some(said);
        }
        let mut values = FluentArgs::new();
        for (name, value) in args {
            let value: FluentValue<'_> = match value {
                Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Words(words) => FluentValue::String(Cow::Owned(self.list(words.iter()))),
                Arg::Spoken(words) => {
                    let own = Lang::ALL.iter().position(|lang| *lang == self.lang);
                    let words = words.iter().filter_map(|word| word.get(own?));
                    FluentValue::String(Cow::Owned(self.list(words)))
                }
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&values), &mut errors);
        // A part of a message may have nothing to add for these arguments.
        (attribute.is_none() || !said.is_empty()).then(|| said.into_owned())
    }
}

/// The message files of a language, read.
fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    for file in lang.files() {
        // A slip in a message file drops that message alone; a test holds the files to be free of slips.
        let resource =
            FluentResource::try_new((*file).to_string()).unwrap_or_else(|(parsed, _)| parsed);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
