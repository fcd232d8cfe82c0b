//! Random limits.

use super::dice::Dice;
use super::measure::{Metric, Rung, rungs};
use super::selector::Scope;
use super::style::Pace;

/// A limit.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    pub metric: Metric,
    pub per: Option<Vec<&'static str>>,
    pub window: Option<String>,
    pub out_of: Option<(Metric, Vec<&'static str>)>,
    pub given: Option<(Option<Metric>, String)>,
    pub usual: Option<String>,
    pub show: Vec<Metric>,
    pub rungs: Vec<Rung>,
}
impl Limit {
    pub fn any(dice: &mut Dice, scope: &Scope) -> Limit {
        let mut per = per(dice, scope);
        let repeated = scope.style.repeated_period().filter(|_| dice.percent(44));
        let calendar = repeated.is_some() || dice.percent(45);
        let metric = Metric::any(dice, scope, calendar);
        let is_run = metric.is_run();
        let is_rest = metric.is_rest();
        let window = (!is_run).then(|| {
            if let Some(period) = repeated {
                format!("in each {period}")
            } else if calendar {
                format!("in each {}", scope.style.period(dice))
            } else {
                let span = match dice.below(100) {
                    0..15 => dice.one(&["stretch", "days-off"]).to_string(),
                    15..50 if [Pace::Weeks, Pace::Months].contains(&scope.style.pace) => {
                        dice.one(&["1 month", "2 months"]).to_string()
                    }
                    _ => scope.style.span(dice),
                };
                format!("in any {span}")
            }
        });
        let can_divide = !is_run && !is_rest;
        let divides = can_divide && dice.percent(36);
        if divides && dice.percent(50) {
            per = Some(vec!["peer", "person"]);
        }
        let out_of = dice.maybe(if divides { 100 } else { 0 }, |dice| {
            let whole = Metric::like(dice, scope, &metric);
            let key = per.clone().unwrap_or(scope.parties.to_vec());
            let same = dice.maybe(if key.len() > 1 { 85 } else { 0 }, |dice| {
                vec![dice.one(&key)]
            });
            (whole, same.unwrap_or_default())
        });
        let given = match (&out_of, dice.below(100)) {
            (Some((whole, _)), 0..40) => Some((None, whole.small_value(dice))),
            (_, 0..24) if !is_run => {
                let metric = Metric::simple(dice, scope);
                let least = metric.small_value(dice);
                Some((Some(metric), least))
            }
            _ => None,
        };
        let usual = window
            .as_deref()
            .filter(|window| window.starts_with("in each") && !is_rest);
        let usual = usual
            .filter(|_| dice.percent(if repeated.is_some() { 80 } else { 8 }))
            .map(|window| match window {
                "in each day" => dice.one(&["1 week", "2 weeks"]).to_string(),
                "in each week" => dice.one(&["5 weeks", "8 weeks", "4 weeks"]).to_string(),
                _ => dice.one(&["5 months", "6 months", "4 months"]).to_string(),
            });
        let has_peer = per.as_ref().is_none_or(|per| per.contains(&"peer"));
        let rungs = rungs(
            dice,
            scope,
            &metric,
            out_of.is_some(),
            usual.is_some(),
            has_peer,
        );
        let shown = if is_run || is_rest { 0 } else { 25 };
        let show = dice.maybe(shown, |dice| {
            let first = Metric::simple(dice, scope);
            if dice.percent(30) {
                vec![first, Metric::simple(dice, scope)]
            } else {
                vec![first]
            }
        });
        Limit {
            metric,
            per,
            window,
            out_of,
            given,
            usual: usual.filter(|_| rungs.iter().any(Rung::asks_usual)),
            show: show.unwrap_or_default(),
            rungs,
        }
    }

    pub fn clauses(&self) -> Vec<String> {
        let mut clauses = vec![self.metric.text()];
        clauses.extend(
            self.per
                .as_ref()
                .map(|per| format!("per {}", per.join(" and "))),
        );
        clauses.extend(self.window.clone());
        clauses.extend(self.out_of.as_ref().map(|(metric, same)| {
            if same.is_empty() {
                format!("out of {}", metric.text())
            } else {
                format!(
                    "out of {} with the same {}",
                    metric.text_before_same(),
                    same.join(" and ")
                )
            }
        }));
        clauses.extend(self.given.as_ref().map(|(metric, least)| match metric {
            Some(metric) => format!("given {} at least {least}", metric.text_before_same()),
            None => format!("given at least {least}"),
        }));
        clauses.extend(
            self.usual
                .as_ref()
                .map(|usual| format!("usual over {usual}")),
        );
        clauses.extend(
            self.show
                .iter()
                .map(|metric| format!("show {}", metric.text())),
        );
        let rungs: Vec<String> = self.rungs.iter().map(Rung::text).collect();
        clauses.push(format!("raise {}", rungs.join(", ")));
        clauses
    }

    pub fn simpler(&self) -> Vec<Limit> {
        let mut simpler = Vec::new();
        let mut push = |change: &dyn Fn(&mut Limit)| {
            let mut limit = self.clone();
            change(&mut limit);
            if limit != *self {
                simpler.push(limit);
            }
        };
        push(&|limit| limit.show.clear());
        push(&|limit| limit.given = None);
        push(&|limit| {
            limit.out_of.iter_mut().for_each(|(_, same)| same.clear());
        });
        push(&|limit| limit.per = None);
        if self.rungs.len() > 1 {
            for place in 0..self.rungs.len() {
                push(&|limit| {
                    limit.rungs.remove(place);
                    if !limit.rungs.iter().any(Rung::asks_usual) {
                        limit.usual = None;
                    }
                });
            }
        }
        for place in 0..self.rungs.len() {
            push(&|limit| limit.rungs[place].floor = None);
        }
        for other in self.metric.selector.simpler() {
            push(&|limit| limit.metric.selector = other.clone());
        }
        for other in self
            .out_of
            .iter()
            .flat_map(|(metric, _)| metric.selector.simpler())
        {
            push(&|limit| {
                limit
                    .out_of
                    .iter_mut()
                    .for_each(|(metric, _)| metric.selector = other.clone())
            });
        }
        for other in self
            .given
            .iter()
            .flat_map(|(metric, _)| metric)
            .flat_map(|metric| metric.selector.simpler())
        {
            push(&|limit| {
                if let Some((Some(metric), _)) = &mut limit.given {
                    metric.selector = other.clone();
                }
            });
        }
        simpler
    }
}

/// The parties of a key; nothing for all of them.
pub fn per(dice: &mut Dice, scope: &Scope) -> Option<Vec<&'static str>> {
    let mut choices = vec![
        (20, None),
        (35, Some(vec!["peer"])),
        (25, Some(vec!["person"])),
        (20, Some(vec!["peer", "person"])),
    ];
    if scope.parties.len() > 2 {
        choices.push((15, Some(vec!["peer", "guest"])));
    }
    dice.weighted(&choices)
}
