//! Random conditions, as values that render to text and shrink by their parts.

use super::dice::Dice;
use super::look::Look;
use super::selector::Scope;
use super::test;
use super::vocabulary::carried_by_all;

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub enum Cond {
    Atom(String),
    Not(Box<Cond>),
    And(Vec<Cond>),
    Or(Vec<Cond>),
    History(Box<Look>),
}
impl Cond {
    /// A condition on interactions of these kinds.
    pub fn any(dice: &mut Dice, scope: &Scope, kinds: &[&'static str]) -> Cond {
        if scope.depth == 0 {
            return Cond::leaf(dice, scope, kinds);
        }
        let several = |dice: &mut Dice| {
            let count = dice.weighted(&[(80, 2), (20, 3)]);
            (0..count)
                .map(|_| Cond::any(dice, &scope.deeper(), kinds))
                .collect::<Vec<_>>()
        };
        match dice.below(100) {
            0..64 => Cond::leaf(dice, scope, kinds),
            64..74 => Cond::Not(Box::new(Cond::any(dice, &scope.deeper(), kinds))),
            74..87 => Cond::And(several(dice)),
            _ => Cond::Or(several(dice)),
        }
    }

    fn leaf(dice: &mut Dice, scope: &Scope, kinds: &[&'static str]) -> Cond {
        let of_consent = kinds.iter().all(|kind| ["share", "consent"].contains(kind));
        match dice.below(100) {
            0..26 if scope.depth > 0 => Cond::History(Box::new(Look::any(dice, scope, kinds))),
            26..76 if of_consent => Cond::Atom(test::consent(dice, scope)),
            26..42 => Cond::Atom(test::when(dice)),
            42..50 => Cond::Atom(test::party(dice, scope)),
            50..60 => Cond::Atom(test::roster(dice)),
            _ => {
                let carried = carried_by_all(kinds).into_iter();
                let weighed: Vec<_> = carried
                    .map(|field| (test::weight(field.holds), field))
                    .collect();
                let field = dice.weighted(&weighed);
                Cond::Atom(test::test(dice, scope, field))
            }
        }
    }

    /// As rules write it.
    pub fn text(&self) -> String {
        match self {
            Cond::Atom(text) => text.clone(),
            Cond::History(look) => look.text(),
            Cond::Not(inner) => format!("not {}", inner.in_parentheses(true)),
            Cond::And(parts) => joined(parts, " and ", |part| {
                matches!(part, Cond::Or(_) | Cond::And(_))
            }),
            Cond::Or(parts) => joined(parts, " or ", |part| matches!(part, Cond::Or(_))),
        }
    }

    fn in_parentheses(&self, needed: bool) -> String {
        let is_list = matches!(self, Cond::And(_) | Cond::Or(_));
        if is_list && needed {
            format!("({})", self.text())
        } else {
            self.text()
        }
    }

    pub fn names_definition(&self, name: &str) -> bool {
        match self {
            Cond::Atom(_) => false,
            Cond::Not(inner) => inner.names_definition(name),
            Cond::And(parts) | Cond::Or(parts) => {
                parts.iter().any(|part| part.names_definition(name))
            }
            Cond::History(look) => {
                let since = look.since.as_ref();
                look.selector.names_definition(name)
                    || since.is_some_and(|since| since.names_definition(name))
            }
        }
    }

    /// Simpler ones.
    pub fn simpler(&self) -> Vec<Cond> {
        match self {
            Cond::Atom(_) => Vec::new(),
            Cond::Not(inner) => {
                let mut simpler = vec![(**inner).clone()];
                simpler.extend(
                    inner
                        .simpler()
                        .into_iter()
                        .map(|inner| Cond::Not(Box::new(inner))),
                );
                simpler
            }
            Cond::And(parts) => fewer_parts(parts, Cond::And),
            Cond::Or(parts) => fewer_parts(parts, Cond::Or),
            Cond::History(look) => {
                let simpler = look.simpler().into_iter();
                simpler.map(|look| Cond::History(Box::new(look))).collect()
            }
        }
    }
}

fn joined(parts: &[Cond], by: &str, needs_parentheses: impl Fn(&Cond) -> bool) -> String {
    let texts: Vec<String> = parts
        .iter()
        .map(|part| part.in_parentheses(needs_parentheses(part)))
        .collect();
    texts.join(by)
}

fn fewer_parts(parts: &[Cond], list: impl Fn(Vec<Cond>) -> Cond) -> Vec<Cond> {
    let mut simpler: Vec<Cond> = parts.to_vec();
    for place in 0..parts.len() {
        if parts.len() > 2 {
            let mut fewer = parts.to_vec();
            fewer.remove(place);
            simpler.push(list(fewer));
        }
        for part in parts[place].simpler() {
            let mut other = parts.to_vec();
            other[place] = part;
            simpler.push(list(other));
        }
    }
    simpler
}
