//! Names each test that can never hold, or always does where it can be told.

use std::cell::Cell;

use super::reading::logic::{Formula, Reader, Truth, World};
use super::reading::paired::{self, Asked, Selected};
use super::reading::reach;
use super::{Whole, codes};
use crate::framework::{Condition, Framework, Selector};
use crate::syntax::tree::{self, ClauseKind, Literal};
use crate::text::{Finding, Span, Spanned};

/// Each test that says nothing, the smallest first: what holds it is not named again.
pub(super) fn constant_test(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let mut look = Look {
        framework: whole.framework,
        patience: &whole.patience,
        findings,
    };
    for selected in whole.selectors() {
        look.selector(selected);
    }
    for (written, rule) in whole.rules() {
        for (clause, asked) in paired::conditions(written, rule) {
            let unless = matches!(clause.kind, ClauseKind::Unless(_));
            let of = match unless {
                true => reach::judged(rule),
                false => reach::needed(rule),
            };
            look.of_rule(clause, asked, &of, unless);
        }
    }
}

struct Look<'t, 'f> {
    framework: &'t Framework,
    patience: &'f Cell<usize>,
    findings: &'f mut Vec<Finding>,
}

/// A finding about a test; `what` chooses the sentence.
fn about(place: Span, what: &'static str) -> Finding {
    Finding::warning(codes::CONSTANT_TEST, place)
        .arg("what", what)
        .arg("and", "and")
        .arg("or", "or")
        .arg("unless", "unless")
        .arg("needs", "needs")
}

/// The first two of these formulas that, put together, cannot come out as wanted.
fn first_two(
    world: &World<'_>,
    parts: &[Formula],
    together: fn(Vec<Formula>) -> Formula,
    wanted: Truth,
) -> Option<(usize, usize)> {
    let pairs = (1..parts.len()).flat_map(|second| (0..second).map(move |first| (first, second)));
    let mut pairs = pairs.filter(|&(first, second)| {
        let two = together(vec![parts[first].clone(), parts[second].clone()]);
        !world.can(&two, wanted)
    });
    pairs.next()
}

impl<'t> Look<'t, '_> {
    /// Looks at a selector and all in it; false where something was found.
    fn selector(&mut self, selected: Selected<'t>) -> bool {
        let before = self.findings.len();
        for group in selected.groups() {
            self.selector(group);
        }
        let Some(asked) = selected.condition() else {
            return self.findings.len() == before;
        };
        self.looks_back(asked);
        let mut reader = Reader::new(self.framework);
        let picks = reader.picks(selected.meant);
        let formula = reader.condition(asked.meant);
        let world = World::of(reader, self.patience);
        if self.condition(&world, asked, &formula) && self.findings.len() == before {
            self.picked(&world, selected, asked, (picks, formula));
        }
        self.findings.len() == before
    }

    /// Names a condition that nothing its selector picks can meet.
    fn picked(
        &mut self,
        world: &World<'_>,
        selected: Selected<'t>,
        asked: Asked<'t>,
        (picks, formula): (Formula, Formula),
    ) {
        let meets = |formula: &Formula| {
            world.can(
                &Formula::And(vec![picks.clone(), formula.clone()]),
                Truth::TRUE,
            )
        };
        if !world.can(&picks, Truth::TRUE) || meets(&formula) {
            return;
        }
        let part = match &formula {
            Formula::And(parts) => parts.iter().position(|part| !meets(part)),
            _ => None,
        };
        let parts = asked.parts();
        let place = part.and_then(|at| parts.get(at)).unwrap_or(&asked);
        let mut finding = about(place.written.span, "picked");
        if let Some(span) = picks_span(selected.written) {
            finding = finding.label(span, "picks");
        }
        self.findings.push(finding);
    }

    /// Looks at the selectors of every look back in a condition, which are about other interactions.
    fn looks_back(&mut self, asked: Asked<'t>) {
        for selected in asked.selectors() {
            self.selector(selected);
        }
        for part in asked.parts() {
            self.looks_back(part);
        }
    }

    /// Looks at a condition and each of its parts; false where something was found.
    fn condition(&mut self, world: &World<'_>, asked: Asked<'t>, formula: &Formula) -> bool {
        let place = asked.written.span;
        let (parts, formulas) = (asked.parts(), parts_of(formula));
        if parts.is_empty() || parts.len() != formulas.len() {
            let what = if !world.can(formula, Truth::TRUE) {
                "never"
            } else if !world.can(formula, Truth::FALSE) {
                "always"
            } else {
                return true;
            };
            self.findings.push(about(place, what));
            return false;
        }
        let mut clean = true;
        for (part, formula) in parts.iter().zip(formulas) {
            clean &= self.condition(world, *part, formula);
        }
        let (together, wanted, what): (fn(_) -> _, _, _) = match formula {
            Formula::And(_) => (Formula::And, Truth::TRUE, "together"),
            Formula::Or(_) => (Formula::Or, Truth::FALSE, "either"),
            _ => return clean,
        };
        if !clean || world.can(formula, wanted) {
            return clean;
        }
        let two = first_two(world, formulas, together, wanted);
        let two = two.and_then(|(first, second)| parts.get(first).zip(parts.get(second)));
        self.findings.push(match two {
            None => about(place, if what == "either" { "always" } else { "never" }),
            Some((first, second)) => {
                let finding = about(second.written.span, what);
                let finding = finding.label(first.written.span, "first");
                let fix = (what == "together")
                    .then(|| any_of(self.framework, first, second))
                    .flatten();
                match fix {
                    Some(text) => finding.replace(first.written.span.to(second.written.span), text),
                    None => finding,
                }
            }
        });
        false
    }

    /// Looks at the `unless` or `needs` of a rule, by itself and beside what it is asked of.
    fn of_rule(
        &mut self,
        clause: &'t tree::Clause,
        asked: Asked<'t>,
        of: &[&'t Selector],
        unless: bool,
    ) {
        let before = self.findings.len();
        self.looks_back(asked);
        let mut reader = Reader::new(self.framework);
        let formula = reader.condition(asked.meant);
        let reached = of
            .iter()
            .map(|selector| reader.selector(selector))
            .collect();
        let reached = Formula::Or(reached);
        let world = World::of(reader, self.patience);
        let clean = self.condition(&world, asked, &formula) && self.findings.len() == before;
        // Where nothing is named, anything may be asked; where nothing can be selected, that is said elsewhere.
        if !clean || of.is_empty() || !world.can(&reached, Truth::TRUE) {
            return;
        }
        let surely = Formula::Surely(Box::new(formula.clone()));
        let meets = |formula: Formula| {
            world.can(&Formula::And(vec![reached.clone(), formula]), Truth::TRUE)
        };
        let what = match (unless, meets(surely.clone()), meets(Formula::not(surely))) {
            (true, _, false) => "excused",
            (true, false, _) => "idle",
            (false, false, _) => "needs",
            _ => return,
        };
        self.findings.push(about(clause.span, what));
    }
}

fn parts_of(formula: &Formula) -> &[Formula] {
    match formula {
        Formula::And(parts) | Formula::Or(parts) => parts,
        Formula::Not(part) => std::slice::from_ref(part),
        _ => &[],
    }
}

/// Where the picks of a selector stand.
fn picks_span(selector: &tree::Selector) -> Option<Span> {
    let span = |pick: &tree::Pick| match pick {
        tree::Pick::Name(name) => name.span,
        tree::Pick::Group(group) => group.span,
    };
    let first = selector.any_of.first().map(span)?;
    selector.any_of.last().map(|last| first.to(span(last)))
}

/// The words by which something that cannot be two things at once may be either; none where that would always hold.
fn any_of(framework: &Framework, first: &Asked<'_>, second: &Asked<'_>) -> Option<String> {
    let always = match (first.meant, second.meant) {
        (Condition::Field(field, _), Condition::Field(other, _)) if field == other => {
            let choices = framework.vocabulary.field(*field).kind.choices();
            choices.len() == 2
        }
        (Condition::Party(party, _), Condition::Party(other, _)) if party == other => false,
        _ => return None,
    };
    let (subject, one) = named(first.written)?;
    let (_, other) = named(second.written)?;
    let gap = second
        .written
        .span
        .start
        .checked_sub(first.written.span.end)?;
    let next_to = gap as usize == " and ".len();
    (next_to && !always).then(|| format!("{subject} is one of {one}, {other}"))
}

/// The field and the value of `place is home`.
fn named(written: &Spanned<tree::Condition>) -> Option<(&str, &str)> {
    let tree::Condition::Field { name, test } = &written.node else {
        return None;
    };
    match test {
        tree::Test::Is(value) => match &value.node {
            Literal::Name(word) if word != "yes" && word != "no" => {
                Some((name.node.as_str(), word.as_str()))
            }
            _ => None,
        },
        _ => None,
    }
}
