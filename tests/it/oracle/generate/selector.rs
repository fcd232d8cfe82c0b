//! Random selectors and conditions, as values that render to text and shrink by their parts.

use super::dice::Dice;
use super::style::Style;
use super::vocabulary::{CODES, FIELDS, FieldDecl, HOURS, Holds, KINDS, Of, TEXTS, carried_by_all};

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

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub enum Cond {
    Atom(String),
    Not(Box<Cond>),
    And(Vec<Cond>),
    Or(Vec<Cond>),
    History(Box<Look>),
}

/// A look back.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    pub quantifier: String,
    pub selector: Sel,
    pub same: Vec<&'static str>,
    pub within: Option<String>,
    pub since: Option<Sel>,
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
    fn deeper(&self) -> Self {
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
    fn inner_text(&self) -> String {
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
            26..76 if of_consent => Cond::Atom(consent(dice, scope)),
            26..42 => Cond::Atom(when(dice)),
            42..50 => Cond::Atom(party(dice, scope)),
            50..60 => Cond::Atom(roster(dice)),
            _ => {
                let carried = carried_by_all(kinds).into_iter();
                let weighed: Vec<_> = carried.map(|field| (weight(field.holds), field)).collect();
                let field = dice.weighted(&weighed);
                Cond::Atom(test(dice, scope, field))
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

    fn names_definition(&self, name: &str) -> bool {
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

impl Look {
    fn any(dice: &mut Dice, scope: &Scope, kinds: &[&'static str]) -> Look {
        let deeper = scope.deeper();
        let selector = Sel::any(dice, &deeper);
        let since = dice.maybe(48, |dice| Sel::any(dice, &deeper));
        let mut all_kinds = [kinds, &selector.kinds()].concat();
        all_kinds.extend(since.iter().flat_map(Sel::kinds));
        let fields = carried_by_all(&all_kinds);
        let mut same: Vec<&'static str> = match dice.below(100) {
            0..20 => vec!["peer"],
            20..42 => vec!["person"],
            42..60 => vec!["peer", "person"],
            _ => vec![],
        };
        let mut shares_a_set = false;
        if same.is_empty() || dice.percent(15) {
            let is_set =
                |field: &FieldDecl| matches!(field.holds, Holds::SetOf(_) | Holds::SetOfText);
            let weighed: Vec<_> = fields
                .iter()
                .map(|field| (1 + usize::from(is_set(field)), *field))
                .collect();
            let field = dice.weighted(&weighed);
            same.push(field.name);
            shares_a_set = is_set(field);
            if dice.percent(20) && field.name != "words" && shares_a_set {
                same.push("words");
            }
        }
        let quantifier = if shares_a_set {
            dice.one(&["no", "any"]).to_string()
        } else {
            match dice.below(6) {
                0 => "no".to_string(),
                1 => "any".to_string(),
                2 => format!("at least {}", dice.one(&["2", "3", "busy"])),
                3 => format!("at most {}", dice.one(&["0", "1", "2"])),
                4 => format!("fewer than {}", dice.one(&["2", "3", "busy"])),
                _ => format!("more than {}", dice.one(&["0", "1", "2"])),
            }
        };
        Look {
            quantifier,
            selector,
            same,
            within: dice.maybe(60, |dice| scope.style.span(dice)),
            since,
        }
    }

    fn text(&self) -> String {
        let mut text = format!(
            "{} earlier {} with the same {}",
            self.quantifier,
            self.selector.inner_text(),
            self.same.join(" and ")
        );
        if let Some(within) = &self.within {
            text.push_str(&format!(" within {within}"));
        }
        if let Some(since) = &self.since {
            text.push_str(&format!(" since {}", since.inner_text()));
        }
        text
    }

    fn simpler(&self) -> Vec<Look> {
        let mut simpler = Vec::new();
        if self.within.is_some() {
            simpler.push(Look {
                within: None,
                ..self.clone()
            });
        }
        if let Some(since) = &self.since {
            simpler.push(Look {
                since: None,
                ..self.clone()
            });
            simpler.extend(since.simpler().into_iter().map(|since| Look {
                since: Some(since),
                ..self.clone()
            }));
        }
        if self.same.len() > 1 {
            for place in 0..self.same.len() {
                let mut fewer = self.clone();
                fewer.same.remove(place);
                simpler.push(fewer);
            }
        }
        simpler.extend(self.selector.simpler().into_iter().map(|selector| Look {
            selector,
            ..self.clone()
        }));
        simpler
    }
}

/// A test of one field.
fn test(dice: &mut Dice, scope: &Scope, field: &FieldDecl) -> String {
    let name = field.name;
    if dice.percent(12) {
        return format!("{name} is {}", dice.one(&["known", "unknown"]));
    }
    let of_two = |dice: &mut Dice, values: &[&'static str], list: &str| {
        let first = dice.below(values.len());
        let second = (first + 1) % values.len();
        format!("{list} {}, {}", values[first], values[second])
    };
    match field.holds {
        Holds::OneOf(values) => match dice.below(4) {
            0 => format!("{name} is not {}", dice.one(values)),
            1 | 2 if values.len() > 2 => format!("{name} is {}", of_two(dice, values, "one of")),
            _ => format!("{name} is {}", dice.one(values)),
        },
        Holds::SetOf(values) => match dice.below(4) {
            0 => format!("{name} does not include {}", dice.one(values)),
            1 | 2 => format!("{name} includes {}", of_two(dice, values, "any of")),
            _ => format!("{name} includes {}", dice.one(values)),
        },
        Holds::SetOfText => match dice.below(4) {
            0 | 3 => format!("{name} does not include \"{}\"", dice.one(TEXTS)),
            1 => format!(
                "{name} includes any of {}, \"money\"",
                dice.one(&["housing", "faith"])
            ),
            _ => format!("{name} includes {}", dice.one(TEXTS)),
        },
        Holds::YesNo => format!(
            "{name} is {}",
            dice.one(&["yes", "no", "not yes", "not no"])
        ),
        Holds::Text => match dice.below(4) {
            0 | 3 => format!("{name} is not \"{}\"", dice.one(TEXTS)),
            1 => format!(
                "{name} is one of \"housing\", \"{}\"",
                dice.one(&["money", "faith"])
            ),
            _ => format!("{name} is \"{}\"", dice.one(TEXTS)),
        },
        Holds::Duration => {
            let value = dice.one(&[
                "15 minutes",
                "30 minutes",
                "1 hour",
                "1 hour",
                "long",
                "long",
            ]);
            format!("{name} {} {value}", comparison(dice))
        }
        Holds::Number => {
            let value = dice.one(&["1", "2", "2.5", "busy", "busy"]);
            format!("{name} {} {value}", comparison(dice))
        }
        Holds::Date => {
            let day = scope.style.day(dice);
            match dice.below(8) {
                0 | 1 => format!("{name} is {day}"),
                2..6 => format!("{name} is not {day}"),
                6 => format!("{name} is one of {day}, {}", scope.style.day(dice)),
                _ => format!("{name} {} {day}", comparison(dice)),
            }
        }
    }
}

/// How often a field of a type is tested, so that each sort of test has its turn.
fn weight(holds: Holds) -> usize {
    match holds {
        Holds::SetOf(_) => 6,
        Holds::Date => 7,
        Holds::Duration | Holds::Number => 3,
        Holds::OneOf(_) => 2,
        Holds::YesNo | Holds::SetOfText | Holds::Text => 1,
    }
}

fn comparison(dice: &mut Dice) -> &'static str {
    dice.one(&["above", "below", "at least", "at most"])
}

fn when(dice: &mut Dice) -> String {
    match dice.below(8) {
        0..3 => format!("inside {}", dice.one(HOURS)),
        3..6 => format!("outside {}", dice.one(HOURS)),
        6 => "on holidays".to_string(),
        _ => format!(
            "on {}",
            dice.one(&[
                "sat, sun",
                "mon, 2024-03-12",
                "sun, holidays",
                "wed, thu, fri"
            ])
        ),
    }
}

fn party(dice: &mut Dice, scope: &Scope) -> String {
    let party = dice.one(scope.parties);
    let codes = CODES
        .iter()
        .find(|(name, _)| *name == party)
        .expect("a party")
        .1;
    match dice.below(8) {
        0 | 6 => format!("{party} is known"),
        1 => format!("{party} is unknown"),
        2 => format!("{party} is not \"{}\"", dice.one(codes)),
        3 => format!("{party} is one of \"{}\", \"zoe\"", dice.one(codes)),
        _ => format!("{party} is \"{}\"", dice.one(codes)),
    }
}

fn roster(dice: &mut Dice) -> String {
    let of_peer: Vec<&FieldDecl> = FIELDS.iter().filter(|field| field.of == Of::Peer).collect();
    let field = dice.one(&of_peer);
    test(dice, &Scope::bare(), field)
}

impl Scope<'static> {
    fn bare() -> Self {
        Scope {
            style: Style::default(),
            parties: &[],
            defined: &[],
            depth: 0,
        }
    }
}

/// The covered fields of a question of consent.
pub fn covering(dice: &mut Dice) -> Vec<&'static str> {
    dice.weighted(&[
        (18, vec!["audience"]),
        (18, vec!["scope"]),
        (22, vec!["scope", "audience"]),
        (20, vec!["aim"]),
        (22, vec!["aim", "audience"]),
    ])
}

fn consent(dice: &mut Dice, scope: &Scope) -> String {
    let covering = covering(dice).join(" and ");
    match dice.below(3) {
        0 => format!("despite a refusal covering {covering}"),
        which => {
            let word = if which == 1 { "with" } else { "without" };
            let lasting = dice.maybe(85, |dice| format!(" lasting {}", scope.style.span(dice)));
            format!(
                "{word} consent covering {covering}{}",
                lasting.unwrap_or_default()
            )
        }
    }
}
