//! Definitions: leaves first, none that stands for itself, none nested too deep.

use super::checker::Checker;
use super::kinds::Kinds;
use super::names::Table;
use super::sink::Sink;
use super::vocabulary::Pickable;
use super::{codes, graph, text};
use crate::framework::{Definition, DefinitionId, Selector};
use crate::syntax::tree::{self, Define};
use crate::text::{Finding, Spanned};

/// How deep definitions may be nested.
const MOST_DEEP: usize = 64;

/// The order in which definitions can be read; circles and those nested too deep are named.
pub(super) fn order(sink: &mut Sink, defines: &[&Define], picks: &Table<Pickable>) -> Vec<usize> {
    let next: Vec<Vec<usize>> = defines
        .iter()
        .map(|define| {
            let mut named = Vec::new();
            in_selector(&define.selector, &mut named);
            let ids = named.iter().filter_map(|name| match picks.get(name) {
                Some(Pickable::Definition(id)) => Some(id.0 as usize),
                _ => None,
            });
            ids.filter(|&id| id < defines.len()).collect()
        })
        .collect();
    let order = graph::order(&next);
    for circle in &order.circles {
        let Some(&first) = circle.first() else {
            continue;
        };
        let names: Vec<&str> = circle
            .iter()
            .map(|&at| defines[at].name.node.as_str())
            .collect();
        sink.push(
            Finding::error(codes::CIRCULAR, defines[first].name.span)
                .arg("name", defines[first].name.node.as_str())
                .arg("chain", chain(&names)),
        );
    }
    for (define, _) in defines
        .iter()
        .zip(&order.depth)
        .filter(|(_, depth)| **depth == MOST_DEEP + 1)
    {
        sink.push(
            Finding::error(codes::TOO_DEEP, define.name.span)
                .arg("name", define.name.node.as_str())
                .arg("most", MOST_DEEP),
        );
    }
    order.nodes
}

/// `a → b → a`, shortened in the middle.
pub(super) fn chain(names: &[&str]) -> String {
    const SHOWN: usize = 6;
    match names {
        [.., last] if names.len() > SHOWN => {
            let head = names[..SHOWN - 2].join(" → ");
            format!("{head} → … → {last}")
        }
        _ => names.join(" → "),
    }
}

fn in_selector<'t>(selector: &'t tree::Selector, named: &mut Vec<&'t str>) {
    for pick in &selector.any_of {
        match pick {
            tree::Pick::Name(name) => named.push(&name.node),
            tree::Pick::Group(group) => in_selector(group, named),
        }
    }
    if let Some(condition) = &selector.condition {
        in_condition(condition, named);
    }
}

fn in_condition<'t>(condition: &'t Spanned<tree::Condition>, named: &mut Vec<&'t str>) {
    match &condition.node {
        tree::Condition::Or(parts) | tree::Condition::And(parts) => {
            for part in parts {
                in_condition(part, named);
            }
        }
        tree::Condition::Not(part) => in_condition(part, named),
        tree::Condition::History(history) => {
            in_selector(&history.selector, named);
            if let Some(since) = &history.since {
                in_selector(since, named);
            }
        }
        tree::Condition::Field { .. }
        | tree::Condition::Alone(_)
        | tree::Condition::Hours { .. }
        | tree::Condition::On(_)
        | tree::Condition::Consent { .. } => {}
    }
}

impl Checker<'_> {
    /// Reads every definition, leaves first; the place of each in the list is its id.
    pub fn definitions(&mut self, defines: &[&Define], order: &[usize]) -> Vec<Definition> {
        let unread = Selector {
            any_of: Vec::new(),
            condition: None,
        };
        let mut definitions: Vec<Definition> = defines
            .iter()
            .map(|define| Definition {
                name: define.name.node.clone(),
                labels: text::labels(&define.labels),
                selector: unread.clone(),
            })
            .collect();
        self.definition_kinds = vec![Kinds::default(); defines.len()];
        self.plain = vec![false; defines.len()];
        for &at in order {
            let (selector, kinds) = self.selector(&defines[at].selector);
            definitions[at].selector = selector;
            self.definition_kinds[at] = kinds;
            self.plain[at] = self.is_plain(&definitions[at]);
        }
        definitions
    }
}

/// The id of a definition by its place.
pub(super) fn id(at: usize) -> DefinitionId {
    DefinitionId(u16::try_from(at).unwrap_or(u16::MAX))
}
