//! Random frameworks: a header, the shared declarations, definitions, and rules.

use super::dice::Dice;
use super::rule::Rule;
use super::selector::{Scope, Sel};
use super::style::Style;
use super::vocabulary::declarations;

/// A framework.
#[derive(Debug, Clone, PartialEq)]
pub struct Spec {
    pub zone: &'static str,
    pub week_starts_sunday: bool,
    pub with_guest: bool,
    pub quiet_after: Option<Sel>,
    pub definitions: Vec<(String, Sel)>,
    pub rules: Vec<Rule>,
}

impl Spec {
    pub fn any(dice: &mut Dice, style: Style) -> Spec {
        let with_guest = dice.percent(25);
        let parties: &[&'static str] = if with_guest {
            &["peer", "person", "guest"]
        } else {
            &["peer", "person"]
        };
        let mut definitions: Vec<(String, Sel)> = Vec::new();
        let mut defined: Vec<(String, Vec<&'static str>)> = Vec::new();
        for place in 0..dice.below(4) {
            let scope = Scope {
                style,
                parties,
                defined: &defined,
                depth: 1,
            };
            let selector = Sel::any(dice, &scope);
            let name = format!("d{place}");
            defined.push((name.clone(), selector.kinds()));
            definitions.push((name, selector));
        }
        let scope = |dice: &mut Dice| Scope {
            style,
            parties,
            defined: &defined,
            depth: dice.weighted(&[(60, 1), (40, 2)]),
        };
        let count = dice.weighted(&[(6, 1), (6, 3), (20, 8), (34, 10), (34, 12)]);
        let rules = (0..count).map(|place| {
            let scope = scope(dice);
            Rule::any(dice, &scope, format!("r{place}"))
        });
        let rules = rules.collect();
        Spec {
            zone: dice.one(&["America/Toronto", "Europe/Paris"]),
            week_starts_sunday: dice.percent(65),
            with_guest,
            quiet_after: dice.maybe(55, |dice| {
                let kinds = if dice.percent(50) {
                    &["closure"][..]
                } else {
                    style.palette
                };
                let scope = scope(dice);
                Sel::of(dice, &scope, kinds)
            }),
            definitions,
            rules,
        }
    }

    /// The parties it declares.
    pub fn parties(&self) -> &'static [&'static str] {
        if self.with_guest {
            &["peer", "person", "guest"]
        } else {
            &["peer", "person"]
        }
    }

    /// The rules file without the shared declarations.
    pub fn text(&self) -> String {
        let mut text = format!("framework trial 1.0\n  zone \"{}\"\n", self.zone);
        if self.week_starts_sunday {
            text.push_str("  week starts sunday\n");
        }
        if let Some(quiet) = &self.quiet_after {
            text.push_str(&format!("  quiet after {}\n", quiet.text()));
        }
        for (name, selector) in &self.definitions {
            text.push_str(&format!("define {name} as {}\n", selector.text()));
        }
        for rule in &self.rules {
            text.push('\n');
            text.push_str(&rule.text());
        }
        text
    }

    /// The declarations it shares with every other.
    pub fn shared_text(&self) -> String {
        declarations(self.with_guest)
    }

    /// The kinds that its rules name.
    pub fn kinds(&self) -> Vec<&'static str> {
        let mut kinds: Vec<&'static str> = self.rules.iter().flat_map(Rule::kinds).collect();
        kinds.extend(
            self.definitions
                .iter()
                .flat_map(|(_, selector)| selector.kinds()),
        );
        kinds
    }

    /// Simpler ones, the greatest steps first.
    pub fn simpler(&self) -> Vec<Spec> {
        let mut simpler = Vec::new();
        let mut push = |change: &dyn Fn(&mut Spec)| {
            let mut spec = self.clone();
            change(&mut spec);
            if spec != *self {
                simpler.push(spec);
            }
        };
        if self.rules.len() > 1 {
            for rule in &self.rules {
                push(&|spec| spec.rules = vec![rule.clone()]);
            }
            for place in 0..self.rules.len() {
                push(&|spec| {
                    spec.rules.remove(place);
                });
            }
        }
        push(&|spec| spec.quiet_after = None);
        for (place, (name, _)) in self.definitions.iter().enumerate() {
            let in_rules = self.rules.iter().any(|rule| rule.names_definition(name));
            let in_others = self
                .definitions
                .iter()
                .any(|(_, selector)| selector.names_definition(name));
            let in_quiet = self
                .quiet_after
                .as_ref()
                .is_some_and(|quiet| quiet.names_definition(name));
            if !in_rules && !in_others && !in_quiet {
                push(&|spec| {
                    spec.definitions.remove(place);
                });
            }
        }
        for (place, rule) in self.rules.iter().enumerate() {
            for other in rule.simpler() {
                push(&|spec| spec.rules[place] = other.clone());
            }
        }
        for (place, (_, selector)) in self.definitions.iter().enumerate() {
            for other in selector.simpler() {
                push(&|spec| spec.definitions[place].1 = other.clone());
            }
        }
        for other in self.quiet_after.iter().flat_map(Sel::simpler) {
            push(&|spec| spec.quiet_after = Some(other.clone()));
        }
        push(&|spec| spec.week_starts_sunday = false);
        simpler
    }
}
