//! Random looks back.

use super::dice::Dice;
use super::selector::{Scope, Sel};
use super::vocabulary::{FieldDecl, Holds, carried_by_all};

/// A look back.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    pub quantifier: String,
    pub selector: Sel,
    pub same: Vec<&'static str>,
    pub within: Option<String>,
    pub since: Option<Sel>,
}
impl Look {
    pub fn any(dice: &mut Dice, scope: &Scope, kinds: &[&'static str]) -> Look {
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

    pub fn text(&self) -> String {
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

    pub fn simpler(&self) -> Vec<Look> {
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
