//! Random measures and rungs.

use super::dice::Dice;
use super::selector::{Scope, Sel};
use super::vocabulary::{FIELDS, FieldDecl, KINDS, Of, carries};

/// A measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Metric {
    pub what: What,
    pub selector: Sel,
}

/// Which measure.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    Count,
    Conversations(&'static str),
    Total(&'static str),
    Different(&'static str),
    Days,
    Run,
    Span,
    Rest,
}

/// In what a measure is counted, as far as rungs mind.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Number,
    Duration,
}

/// A rung: a level, a side, a value, perhaps times usual and a floor.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    pub level: &'static str,
    pub side: &'static str,
    pub value: String,
    pub times_usual: bool,
    pub floor: Option<String>,
}

impl Metric {
    /// Any measure that fits its window.
    pub fn any(dice: &mut Dice, scope: &Scope, calendar: bool) -> Metric {
        match dice.below(100) {
            0..10 => Metric::count(dice, scope),
            10..19 => Metric::conversations(dice, scope),
            19..30 => Metric::total(dice, scope),
            30..56 => Metric::different(dice, scope),
            56..66 => Metric::on_days(dice, scope),
            66..76 => Metric {
                what: What::Run,
                selector: Sel::any(dice, scope),
            },
            _ if !calendar => Metric::count(dice, scope),
            76..88 => Metric {
                what: What::Span,
                selector: Sel::any(dice, scope),
            },
            _ => Metric {
                what: What::Rest,
                selector: Sel::any(dice, scope),
            },
        }
    }

    /// A measure that fits any window.
    pub fn simple(dice: &mut Dice, scope: &Scope) -> Metric {
        match dice.below(5) {
            0 => Metric::conversations(dice, scope),
            1 => Metric::total(dice, scope),
            2 => Metric::different(dice, scope),
            3 => Metric::on_days(dice, scope),
            _ => Metric::count(dice, scope),
        }
    }

    /// A measure of the same sort, over more.
    pub fn like(dice: &mut Dice, scope: &Scope, other: &Metric) -> Metric {
        let mut selector = other.selector.clone();
        match dice.below(3) {
            0 => selector.condition = None,
            1 => {}
            _ => selector = Sel::any(dice, scope),
        }
        if let What::Total(field) = other.what {
            selector = Sel::of(dice, scope, &carriers(field));
        }
        let what = match other.what {
            What::Different(field) if !["peer", "person"].contains(&field) => {
                selector = Sel::of(dice, scope, &carriers(field));
                What::Different(field)
            }
            ref what => what.clone(),
        };
        Metric { what, selector }
    }

    fn count(dice: &mut Dice, scope: &Scope) -> Metric {
        Metric {
            what: What::Count,
            selector: Sel::any(dice, scope),
        }
    }

    fn conversations(dice: &mut Dice, scope: &Scope) -> Metric {
        let near = [
            "15 minutes",
            "30 minutes",
            "1 hour",
            "6 hours",
            "1 day",
            "stretch",
        ];
        Metric {
            what: What::Conversations(dice.one(&near)),
            selector: Sel::any(dice, scope),
        }
    }

    fn total(dice: &mut Dice, scope: &Scope) -> Metric {
        let field = dice.one(&["length", "length", "waited", "effort"]);
        Metric {
            what: What::Total(field),
            selector: Sel::of(dice, scope, &carriers(field)),
        }
    }

    fn different(dice: &mut Dice, scope: &Scope) -> Metric {
        if dice.percent(45) {
            return Metric {
                what: What::Different(dice.one(&["person", "peer"])),
                selector: Sel::any(dice, scope),
            };
        }
        let is_of_kinds = |field: &&FieldDecl| !matches!(field.of, Of::Peer);
        let fields: Vec<&FieldDecl> = FIELDS.iter().filter(is_of_kinds).collect();
        let field = dice.one(&fields);
        Metric {
            what: What::Different(field.name),
            selector: Sel::of(dice, scope, &carriers(field.name)),
        }
    }

    fn on_days(dice: &mut Dice, scope: &Scope) -> Metric {
        Metric {
            what: What::Days,
            selector: Sel::any(dice, scope),
        }
    }

    pub fn is_run(&self) -> bool {
        self.what == What::Run
    }

    pub fn is_rest(&self) -> bool {
        self.what == What::Rest
    }

    fn unit(&self) -> Unit {
        match self.what {
            What::Total("effort") => Unit::Number,
            What::Total(_) | What::Span | What::Rest => Unit::Duration,
            _ => Unit::Number,
        }
    }

    /// A value that a window often holds.
    pub fn small_value(&self, dice: &mut Dice) -> String {
        match self.unit() {
            Unit::Number => dice.one(&["1", "2", "3"]).to_string(),
            Unit::Duration => dice.one(&["30 minutes", "1 hour"]).to_string(),
        }
    }

    pub fn text(&self) -> String {
        self.written(&self.selector.text())
    }

    /// The same, where more of the clause follows.
    pub fn text_before_same(&self) -> String {
        self.written(&self.selector.before_same())
    }

    fn written(&self, selector: &str) -> String {
        match self.what {
            What::Count => format!("count {selector}"),
            What::Conversations(apart) => format!("conversations in {selector} apart by {apart}"),
            What::Total(field) => format!("total {field} of {selector}"),
            What::Different(field) => format!("different {field} in {selector}"),
            What::Days => format!("days with {selector}"),
            What::Run => format!("run of days with {selector}"),
            What::Span => format!("span of {selector}"),
            What::Rest => format!("rest from {selector}"),
        }
    }
}

/// The kinds that carry a field.
fn carriers(field: &str) -> Vec<&'static str> {
    let field = super::vocabulary::declared(field);
    KINDS
        .iter()
        .filter(|kind| carries(kind, field))
        .copied()
        .collect()
}

impl Rung {
    pub fn asks_usual(&self) -> bool {
        self.times_usual
    }

    pub fn text(&self) -> String {
        let mut text = format!("{} {} {}", self.level, self.side, self.value);
        if self.times_usual {
            text.push_str(" times usual");
        }
        if let Some(floor) = &self.floor {
            text.push_str(&format!(" and at least {floor}"));
        }
        text
    }
}

/// Rungs in the order of their levels, all on one side, each harder to reach than the one before.
pub fn rungs(
    dice: &mut Dice,
    scope: &Scope,
    metric: &Metric,
    is_percent: bool,
    has_usual: bool,
    has_peer: bool,
) -> Vec<Rung> {
    let below = metric.is_rest() || (is_percent && dice.percent(35));
    let unit = metric.unit();
    let mut values: Vec<&str> = match (metric.what.clone(), is_percent) {
        (_, true) => dice
            .one(&[
                ["10%", "part", "60%"],
                ["30%", "50%", "75%"],
                ["33.5 percent", "66", "90%"],
            ])
            .to_vec(),
        (What::Rest, _) => rest_values(dice, scope),
        (What::Span, _) => dice
            .one(&[
                ["10 minutes", "1 hour", "5 hours"],
                ["15 minutes", "long", "20 hours"],
            ])
            .to_vec(),
        (_, _) if unit == Unit::Duration => dice
            .one(&[
                ["30 minutes", "1 hour 15 minutes", "3 hours"],
                ["long", "100 minutes", "2 hours"],
            ])
            .to_vec(),
        (What::Different(_) | What::Run | What::Conversations(_) | What::Days, _) => dice
            .one(&[["1", "2", "4"], ["2", "3", "4"], ["2", "busy", "5"]])
            .to_vec(),
        (What::Total(_), _) => dice.one(&[["2", "3", "5"], ["1.5", "2.5", "6"]]).to_vec(),
        _ => dice.one(&[["2", "3", "5"], ["2", "busy", "6"]]).to_vec(),
    };
    if below {
        values.reverse();
    }
    let levels = ["note", "talk", "act"];
    let chosen: Vec<usize> = match dice.below(4) {
        0 => vec![dice.below(3)],
        1 => vec![0, 1],
        2 => vec![1, 2],
        _ => vec![0, 1, 2],
    };
    let mut rungs: Vec<Rung> = chosen
        .iter()
        .map(|&place| Rung {
            level: levels[place],
            side: if below {
                "below"
            } else {
                dice.one(&["at", "above"])
            },
            value: values[place].to_string(),
            times_usual: false,
            floor: None,
        })
        .collect();
    let first = rungs.len() - 1;
    let of_peer = if unit == Unit::Duration {
        "agreed-time of peer"
    } else {
        "load of peer"
    };
    if has_usual {
        let some_floor = metric.small_value(dice);
        let rung = &mut rungs[first];
        rung.times_usual = true;
        rung.value = dice
            .weighted(&[(8, "times"), (1, "1"), (1, "0.5")])
            .to_string();
        rung.floor = dice.maybe(if is_percent || below { 0 } else { 75 }, |_| some_floor);
        if has_peer && rung.floor.is_some() && dice.percent(25) {
            rung.floor = Some(of_peer.to_string());
        }
    } else if !is_percent && has_peer && dice.percent(55) {
        rungs[first].value = of_peer.to_string();
    }
    rungs
}

fn rest_values(dice: &mut Dice, scope: &Scope) -> Vec<&'static str> {
    use super::style::Pace;
    match scope.style.pace {
        Pace::Hours => dice
            .one(&[
                ["6 hours", "20 hours", "30 hours"],
                ["long", "24 hours", "40 hours"],
            ])
            .to_vec(),
        Pace::Days => vec!["25 hours", "60 hours", "110 hours"],
        Pace::Weeks => vec!["80 hours", "200 hours", "330 hours"],
        Pace::Months => vec!["250 hours", "600 hours", "1000 hours"],
    }
}
