//! Random rules of the four families, as values that render to text and shrink by their clauses.

use super::body::Body;
use super::condition::Cond;
use super::dice::Dice;
use super::selector::Scope;
use super::vocabulary::KINDS;

/// A rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub name: String,
    pub body: Body,
    pub unless: Option<Cond>,
    pub needs: Option<Cond>,
    pub tell: Option<String>,
    pub in_force: Option<String>,
    pub applies: Option<String>,
    pub on_trial: bool,
}
impl Rule {
    pub fn any(dice: &mut Dice, scope: &Scope, name: String) -> Rule {
        let body = Body::any(dice, scope);
        let (excused, needing) = body.asked_of();
        Rule {
            unless: dice.maybe(26, |dice| Cond::any(dice, &shallow(scope), &excused)),
            needs: dice.maybe(14, |dice| Cond::any(dice, &shallow(scope), &needing)),
            tell: dice.maybe(20, |dice| tell(dice, scope)),
            in_force: dice.maybe(16, |dice| in_force(dice, scope)),
            applies: dice.maybe(14, applies),
            on_trial: dice.percent(8),
            name,
            body,
        }
    }

    /// As rules files write it.
    pub fn text(&self) -> String {
        let (family, mut clauses) = self.body.clauses();
        let condition = |keyword: &str, condition: &Option<Cond>| {
            condition
                .as_ref()
                .map(|condition| format!("{keyword} {}", condition.text()))
        };
        clauses.extend(condition("unless", &self.unless));
        clauses.extend(condition("needs", &self.needs));
        clauses.extend(self.tell.as_ref().map(|tell| format!("tell {tell}")));
        clauses.extend(
            self.in_force
                .as_ref()
                .map(|days| format!("in force {days}")),
        );
        clauses.extend(
            self.applies
                .as_ref()
                .map(|applies| format!("applies where {applies}")),
        );
        clauses.extend(self.on_trial.then(|| "on trial".to_string()));
        let clauses: String = clauses
            .iter()
            .map(|clause| format!("  {clause}\n"))
            .collect();
        format!("{family} {}\n{clauses}", self.name)
    }

    /// Whether it names a definition.
    pub fn names_definition(&self, name: &str) -> bool {
        self.text()
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word == name)
    }

    /// The kinds its selectors can select.
    pub fn kinds(&self) -> Vec<&'static str> {
        let text = self.text();
        let named = |kind: &&&str| {
            text.split_whitespace()
                .any(|word| word.trim_matches(['(', ')']) == **kind)
        };
        KINDS.iter().filter(named).copied().collect()
    }

    /// Simpler ones.
    pub fn simpler(&self) -> Vec<Rule> {
        let mut simpler = Vec::new();
        let mut without = |is_there: bool, drop: &dyn Fn(&mut Rule)| {
            if is_there {
                let mut rule = self.clone();
                drop(&mut rule);
                simpler.push(rule);
            }
        };
        without(self.unless.is_some(), &|rule| rule.unless = None);
        without(self.needs.is_some(), &|rule| rule.needs = None);
        without(self.tell.is_some(), &|rule| rule.tell = None);
        without(self.in_force.is_some(), &|rule| rule.in_force = None);
        without(self.applies.is_some(), &|rule| rule.applies = None);
        without(self.on_trial, &|rule| rule.on_trial = false);
        for unless in self.unless.iter().flat_map(Cond::simpler) {
            without(true, &|rule| rule.unless = Some(unless.clone()));
        }
        for needs in self.needs.iter().flat_map(Cond::simpler) {
            without(true, &|rule| rule.needs = Some(needs.clone()));
        }
        for body in self.body.simpler() {
            without(true, &|rule| rule.body = body.clone());
        }
        simpler
    }
}

/// Conditions beside a selector go less deep.
fn shallow<'a>(scope: &Scope<'a>) -> Scope<'a> {
    Scope {
        depth: scope.depth.min(1),
        ..scope.clone()
    }
}

fn tell(dice: &mut Dice, scope: &Scope) -> String {
    let after = |dice: &mut Dice| scope.style.span(dice);
    match dice.below(4) {
        0 => "peer".to_string(),
        1 => "lead".to_string(),
        2 => format!("peer, lead after {}", after(dice)),
        _ => format!("peer after {}, lead after {}", after(dice), after(dice)),
    }
}

fn in_force(dice: &mut Dice, scope: &Scope) -> String {
    let (one, other) = (scope.style.day(dice), scope.style.day(dice));
    if dice.percent(50) {
        format!("from {one}")
    } else {
        format!("from {} until {}", one.min(other), one.max(other))
    }
}

fn applies(dice: &mut Dice) -> String {
    dice.one(&[
        "setting is primary-care",
        "setting is not primary-care",
        "setting is one of primary-care, street and not city is known",
        "city is unknown or setting is street",
        "city is montreal",
    ])
    .to_string()
}
