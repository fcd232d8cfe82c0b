//! Random selectors, as values that render to text and shrink by their parts.

use super::condition::Cond;
use super::dice::Dice;
use super::style::Style;
use super::vocabulary::KINDS;

/// `call or d1 where …`
#[derive(Debug, Clone, PartialEq)]
pub struct Sel {
    pub picks: Vec<Pick>,
    pub condition: Option<Cond>,
}

/// One part of a selector.
#[derive(Debug, Clone, PartialEq)]
pub enum Pick {
    Kind(&'static str),
    /// A definition and the kinds it can select.
    Defined(String, Vec<&'static str>),
    Group(Box<Sel>),
}
/// What a selector or condition may be made of.
#[derive(Clone)]
pub struct Scope<'a> {
    pub style: Style,
    pub parties: &'a [&'static str],
    /// Definitions with the kinds that each can select.
    pub defined: &'a [(String, Vec<&'static str>)],
    /// How deep looks back and parentheses may still go.
    pub depth: usize,
}

impl Scope<'_> {
    pub fn deeper(&self) -> Self {
        Scope {
            depth: self.depth.saturating_sub(1),
            ..self.clone()
        }
    }
}

impl Sel {
    /// The kinds that it can select.
    pub fn kinds(&self) -> Vec<&'static str> {
        let mut kinds = Vec::new();
        for pick in &self.picks {
            match pick {
                Pick::Kind(kind) => kinds.push(*kind),
                Pick::Defined(_, of) => kinds.extend(of),
                Pick::Group(inner) => kinds.extend(inner.kinds()),
            }
        }
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// A selector of any kinds.
    pub fn any(dice: &mut Dice, scope: &Scope) -> Sel {
        let mut picks = Vec::new();
        for _ in 0..dice.weighted(&[(60, 1), (30, 2), (10, 3)]) {
            let defined = !scope.defined.is_empty() && dice.percent(25);
            let pick = if defined {
                let (name, kinds) = dice.one(scope.defined);
                Pick::Defined(name, kinds)
            } else if scope.depth > 0 && dice.percent(6) {
                Pick::Group(Box::new(Sel::any(dice, &scope.deeper())))
            } else if dice.percent(88) {
                Pick::Kind(dice.one(scope.style.palette))
            } else {
                Pick::Kind(dice.one(KINDS))
            };
            if !picks.contains(&pick) {
                picks.push(pick);
            }
        }
        Sel {
            picks,
            condition: None,
        }
        .with_condition(dice, scope, 45)
    }

    /// A selector of some of these kinds.
    pub fn of(dice: &mut Dice, scope: &Scope, kinds: &[&'static str]) -> Sel {
        let within =
            |(_, of): &&(String, Vec<&'static str>)| of.iter().all(|kind| kinds.contains(kind));
        let fitting: Vec<_> = scope.defined.iter().filter(within).cloned().collect();
        let picks = if !fitting.is_empty() && dice.percent(20) {
            let (name, of) = dice.one(&fitting);
            vec![Pick::Defined(name, of)]
        } else {
            let near: Vec<&'static str> = kinds
                .iter()
                .filter(|kind| scope.style.palette.contains(kind))
                .copied()
                .collect();
            let kinds = if near.is_empty() { kinds } else { &near };
            dice.some(kinds).into_iter().map(Pick::Kind).collect()
        };
        Sel {
            picks,
            condition: None,
        }
        .with_condition(dice, scope, 40)
    }

    fn with_condition(mut self, dice: &mut Dice, scope: &Scope, chance: usize) -> Sel {
        let kinds = self.kinds();
        self.condition = dice.maybe(chance, |dice| Cond::any(dice, scope, &kinds));
        self
    }

    /// As rules write it.
    pub fn text(&self) -> String {
        match &self.condition {
            Some(condition) => format!("{} where {}", self.names(), condition.text()),
            None => self.names(),
        }
    }

    /// As a clause writes it that goes on after it.
    pub fn before_same(&self) -> String {
        if self.condition.is_none() {
            self.names()
        } else {
            format!("({})", self.text())
        }
    }

    /// As looks back write it: names, or a selector in parentheses.
    pub fn inner_text(&self) -> String {
        let plain = self
            .picks
            .iter()
            .all(|pick| !matches!(pick, Pick::Group(_)));
        if self.condition.is_none() && plain {
            self.names()
        } else {
            format!("({})", self.text())
        }
    }

    fn names(&self) -> String {
        let name = |pick: &Pick| match pick {
            Pick::Kind(kind) => kind.to_string(),
            Pick::Defined(name, _) => name.clone(),
            Pick::Group(inner) => format!("({})", inner.text()),
        };
        self.picks.iter().map(name).collect::<Vec<_>>().join(" or ")
    }

    /// Whether it names a definition.
    pub fn names_definition(&self, name: &str) -> bool {
        let by_pick = self.picks.iter().any(|pick| match pick {
            Pick::Defined(defined, _) => defined == name,
            Pick::Group(inner) => inner.names_definition(name),
            Pick::Kind(_) => false,
        });
        by_pick
            || self
                .condition
                .as_ref()
                .is_some_and(|condition| condition.names_definition(name))
    }

    /// Simpler ones; those with fewer kinds carry at least the same fields.
    pub fn simpler(&self) -> Vec<Sel> {
        let mut simpler = Vec::new();
        if let Some(condition) = &self.condition {
            simpler.push(Sel {
                condition: None,
                ..self.clone()
            });
            simpler.extend(condition.simpler().into_iter().map(|condition| Sel {
                condition: Some(condition),
                ..self.clone()
            }));
        }
        for place in 0..self.picks.len() {
            if self.picks.len() > 1 {
                let mut fewer = self.clone();
                fewer.picks.remove(place);
                simpler.push(fewer);
            }
            if let Pick::Group(inner) = &self.picks[place] {
                for inner in inner.simpler() {
                    let mut other = self.clone();
                    other.picks[place] = Pick::Group(Box::new(inner));
                    simpler.push(other);
                }
            }
        }
        simpler
    }
}

impl Scope<'static> {
    pub fn bare() -> Self {
        Scope {
            style: Style::default(),
            parties: &[],
            defined: &[],
            depth: 0,
        }
    }
}
