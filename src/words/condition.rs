//! Conditions in words, as in `direction: incoming and outside the hours “office”`.

use super::Voice;
use super::noun::{DEPTH, NAMED_KINDS};
use crate::alerts::Figure;
use crate::framework::{
    Condition, ConsentTest, History, Operand, Pick, Quantifier, Same, Selector, Test, When,
};
use crate::text::Arg;
use crate::time::Weekday;
use crate::vocabulary::{FieldId, PartyId, ValueId};

impl Voice<'_> {
    /// A selector in full: its kinds and definitions, and the condition in parentheses.
    pub(super) fn selector(&self, selector: &Selector, count: u64) -> String {
        let mut picks: Vec<String> = Vec::new();
        for pick in &selector.any_of {
            match pick {
                Pick::Kind(kind) => picks.push(self.kind(*kind, count)),
                Pick::Definition(id) => {
                    let definition = self.framework.definition(*id);
                    let inner = &definition.selector;
                    if let Some(label) = self.defined(*id, count) {
                        picks.push(label);
                    } else if !self.is_plain(inner) {
                        picks.push(self.quoted(&definition.name));
                    } else if inner.condition.is_none() {
                        // What it names joins the list, so that no list stands inside another.
                        picks.extend(self.nouns(inner, count));
                    } else {
                        picks.push(self.selected(inner, count));
                    }
                }
                Pick::Group(inner) => picks.push(self.selector(inner, count)),
            }
        }
        let words = self.or(&picks);
        match &selector.condition {
            Some(condition) => self.noted(words, vec![self.condition(condition)]),
            None => words,
        }
    }

    /// Whether kinds and plain tests say all there is to a selector.
    fn is_plain(&self, selector: &Selector) -> bool {
        self.is_plain_within(selector, DEPTH) && self.nouns(selector, 2).len() <= NAMED_KINDS
    }

    fn is_plain_within(&self, selector: &Selector, depth: usize) -> bool {
        if depth == 0 {
            return false;
        }
        let inner = |pick: &Pick| match pick {
            Pick::Kind(_) => None,
            Pick::Definition(id) if self.defined(*id, 1).is_some() => None,
            Pick::Definition(id) => Some(self.framework.definition(*id).selector.clone()),
            Pick::Group(inner) => Some((**inner).clone()),
        };
        let kinds_alone = match &selector.any_of[..] {
            [pick] => inner(pick).is_none_or(|inner| self.is_plain_within(&inner, depth - 1)),
            picks => picks.iter().all(|pick| {
                inner(pick).is_none_or(|inner| {
                    inner.condition.is_none() && self.is_plain_within(&inner, depth - 1)
                })
            }),
        };
        let tests_alone = match &selector.condition {
            None => true,
            Some(Condition::And(all)) => all.iter().all(|test| self.short_test(test).is_some()),
            Some(one) => self.short_test(one).is_some(),
        };
        kinds_alone && tests_alone
    }

    /// A whole condition in words.
    pub(super) fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::Or(any) => self.or(&self.inner(any)),
            Condition::And(all) => self.and(&self.inner(all)),
            Condition::Not(not) => self.say(
                "words-not",
                &[("condition", format!("({})", self.condition(not)).into())],
            ),
            Condition::History(history) => self.history(history),
            Condition::Consent {
                test,
                covering,
                lasting,
            } => self.consent_test(*test, covering, *lasting),
            Condition::Field(..) | Condition::Party(..) | Condition::When(_) => {
                self.plain_test(condition).unwrap_or_default()
            }
        }
    }

    /// The parts of an `and` or an `or`, in parentheses where they hold one themselves.
    fn inner(&self, parts: &[Condition]) -> Vec<String> {
        parts
            .iter()
            .map(|part| {
                let words = self.condition(part);
                match part {
                    Condition::Or(_) | Condition::And(_) => format!("({words})"),
                    _ => words,
                }
            })
            .collect()
    }

    /// A test of one value or of the clock, in words; nothing for what looks back or joins.
    pub(super) fn plain_test(&self, condition: &Condition) -> Option<String> {
        match condition {
            Condition::Field(field, test) => {
                let value = |id: &ValueId| self.value(*field, *id);
                Some(self.test(self.field(*field), test, &value))
            }
            Condition::Party(party, test) => {
                Some(self.test(self.party(*party), test, &|_| String::new()))
            }
            Condition::When(when) => Some(self.when(when)),
            _ => None,
        }
    }

    fn test(&self, of: String, test: &Test, value: &dyn Fn(&ValueId) -> String) -> String {
        let texts = |texts: &[String]| {
            let quoted: Vec<String> = texts.iter().map(|text| self.quoted(text)).collect();
            self.or(&quoted)
        };
        let values = |ids: &[ValueId]| {
            let words: Vec<String> = ids.iter().map(value).collect();
            self.or(&words)
        };
        let (key, what) = match test {
            Test::Choice(ids) => ("words-test-is", values(ids)),
            Test::NotChoice(id) => ("words-test-is-not", value(id)),
            Test::Text(any) => ("words-test-is", texts(any)),
            Test::NotText(text) => ("words-test-is-not", self.quoted(text)),
            Test::YesNo(true) => ("words-test-is", self.say("words-yes", &[])),
            Test::YesNo(false) => ("words-test-is", self.say("words-no", &[])),
            Test::Date(dates) => {
                let days: Vec<String> = dates.iter().map(|date| self.day(*date)).collect();
                ("words-test-is", self.or(&days))
            }
            Test::NotDate(date) => ("words-test-is-not", self.day(*date)),
            Test::Includes(ids) => ("words-test-includes", values(ids)),
            Test::IncludesText(any) => ("words-test-includes", texts(any)),
            Test::Excludes(id) => ("words-test-excludes", value(id)),
            Test::ExcludesText(text) => ("words-test-excludes", self.quoted(text)),
            Test::Above(operand) => ("words-test-above", self.operand(*operand)),
            Test::Below(operand) => ("words-test-below", self.operand(*operand)),
            Test::AtLeast(operand) => ("words-test-at-least", self.operand(*operand)),
            Test::AtMost(operand) => ("words-test-at-most", self.operand(*operand)),
            Test::Known => ("words-test-known", String::new()),
            Test::Unknown => ("words-test-unknown", String::new()),
        };
        self.say(key, &[("of", of.into()), ("what", what.into())])
    }

    /// What a value of a field is called.
    pub fn value(&self, field: FieldId, id: ValueId) -> String {
        let field = self.framework.vocabulary.field(field);
        let choice = field.kind.choices().get(id.0 as usize);
        choice.map_or_else(String::new, |choice| {
            choice.labels.word(&choice.name, self.lang(), 1).to_string()
        })
    }

    fn when(&self, when: &When) -> String {
        let hours = |id| Arg::from(self.hours(id));
        match when {
            When::Inside(id) => self.say("words-inside", &[("hours", hours(*id))]),
            When::Outside(id) => self.say("words-outside", &[("hours", hours(*id))]),
            When::On(test) => {
                let own = &test.written;
                let mut items: Vec<String> =
                    test.names.iter().map(|name| self.days(name)).collect();
                let weekdays = Weekday::ALL
                    .iter()
                    .filter(|weekday| own.weekdays[**weekday as usize]);
                items
                    .extend(weekdays.map(|weekday| {
                        self.say(&format!("words-weekday-{}", weekday.name()), &[])
                    }));
                items.extend(own.dates.iter().map(|date| self.day(*date)));
                self.say("words-on-days", &[("days", self.or(&items).into())])
            }
        }
    }

    fn history(&self, history: &History) -> String {
        let (key, operand) = match history.quantifier {
            Quantifier::No => ("words-history-no", None),
            Quantifier::Any => ("words-history-any", None),
            Quantifier::AtLeast(n) => ("words-history-at-least", Some(n)),
            Quantifier::AtMost(n) => ("words-history-at-most", Some(n)),
            Quantifier::FewerThan(n) => ("words-history-fewer-than", Some(n)),
            Quantifier::MoreThan(n) => ("words-history-more-than", Some(n)),
        };
        let plural = operand.map_or(1, |operand| self.plural(operand));
        let number = operand.map_or(String::new(), |operand: Operand| self.operand(operand));
        let mut words = self.say(
            key,
            &[
                ("what", self.selector(&history.selector, plural).into()),
                ("number", number.into()),
            ],
        );
        words.push_str(&self.same(&history.same));
        if let Some(within) = history.within {
            words.push_str(&self.say(
                "words-history-within",
                &[("span", self.operand(within).into())],
            ));
        }
        if let Some(since) = &history.since {
            words.push_str(&self.say(
                "words-history-since",
                &[("what", self.selector(since, 1).into())],
            ));
        }
        words
    }

    /// ` with the same peer and person`, or nothing where nothing is asked to be the same.
    pub(super) fn same(&self, same: &[Same]) -> String {
        if same.is_empty() {
            return String::new();
        }
        let names: Vec<String> = same
            .iter()
            .map(|same| match same {
                Same::Party(party) => self.party(*party),
                Same::Field(field) => self.field(*field),
            })
            .map(|name| self.say("words-same-one", &[("name", name.into())]))
            .collect();
        self.say("words-same", &[("names", self.and(&names).into())])
    }

    /// Fields joined by `and`.
    pub(super) fn fields(&self, fields: &[FieldId]) -> String {
        let names: Vec<String> = fields
            .iter()
            .map(|field| self.quoted(&self.field(*field)))
            .collect();
        self.and(&names)
    }

    /// Parties joined by `and`.
    pub(super) fn parties(&self, parties: &[PartyId]) -> String {
        let names: Vec<String> = parties.iter().map(|party| self.party(*party)).collect();
        self.and(&names)
    }

    fn consent_test(
        &self,
        test: ConsentTest,
        covering: &[FieldId],
        lasting: Option<Operand>,
    ) -> String {
        let key = match test {
            ConsentTest::With => "words-with-consent",
            ConsentTest::Without => "words-without-consent",
            ConsentTest::DespiteRefusal => "words-despite-refusal",
        };
        let mut words = self.say(key, &[("fields", self.fields(covering).into())]);
        if let Some(lasting) = lasting {
            words.push_str(&self.say("words-lasting", &[("span", self.operand(lasting).into())]));
        }
        words
    }

    /// A name that has no label, in quotes.
    pub(super) fn quoted(&self, name: &str) -> String {
        self.say("words-quoted", &[("name", name.into())])
    }

    /// A whole number of things, for a plural: the figure without its millionths.
    pub(super) fn how_many(&self, figure: Figure) -> u64 {
        if figure.0 % 1_000_000 == 0 {
            figure.0.unsigned_abs() / 1_000_000
        } else {
            2
        }
    }
}
