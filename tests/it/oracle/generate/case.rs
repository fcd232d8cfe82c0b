//! A whole random case, what it stands for in Jalon's own types, and how it shrinks.

use std::sync::OnceLock;

use jalon::framework::{Framework, check};
use jalon::log::{Interaction, Names};
use jalon::programme::Programme;
use jalon::syntax;
use jalon::syntax::tree::File;
use jalon::text::{Finding, Lang, Layout, Messages, Severity, SourceId, Sources, draw};
use jalon::time::Instant;
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::dice::Dice;
use super::framework::Spec;
use super::log::{self, Row};
use super::programme::Team;
use super::style::Style;

/// A framework, a programme, a log, and how they are run.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub spec: Spec,
    pub team: Team,
    pub rows: Vec<Row>,
    /// Seconds since 1970.
    pub as_of: Option<i64>,
    pub on_trial: bool,
    /// Where the state is written out and read back, as thousandths of the log.
    pub cuts: Vec<usize>,
}

/// A case in Jalon's own types.
pub struct Ready {
    pub framework: Framework,
    pub programme: Programme,
    /// As read: in any order.
    pub log: Vec<Interaction>,
    pub names: Names,
    pub as_of: Option<Instant>,
}

impl Case {
    fn any(dice: &mut Dice) -> Case {
        let style = Style::any(dice);
        let spec = Spec::any(dice, style);
        let team = if dice.percent(12) {
            Team::default()
        } else {
            Team::any(dice, style, &spec)
        };
        let rows = log::rows(dice, &spec, style);
        let as_of = as_of(dice, style, &rows);
        let cuts = (0..dice.below(4)).map(|_| dice.below(1001)).collect();
        Case {
            spec,
            team,
            rows,
            as_of,
            on_trial: dice.percent(60),
            cuts,
        }
    }

    /// The checked framework, or what is found against it.
    fn framework(&self) -> Result<Framework, String> {
        let mut sources = Sources::default();
        let rules = sources.add("rules.jalon", self.spec.text());
        let shared = sources.add("vocabulary.jalon", self.spec.shared_text());
        let (rules_file, mut findings) = syntax::parse(rules, sources.get(rules));
        let (shared_file, found) = parsed_once(self.spec.with_guest, shared, &sources);
        findings.extend(found);
        let (framework, found) = check(&[(rules, rules_file), (shared, shared_file)]);
        findings.extend(found);
        findings.retain(|finding| finding.severity == Severity::Error);
        let drawn = || {
            let messages = Messages::new(Lang::En);
            let drawn = findings
                .iter()
                .map(|finding| draw(finding, &sources, &messages, Layout::default()));
            drawn.collect::<Vec<_>>().join("\n")
        };
        framework.filter(|_| findings.is_empty()).ok_or_else(drawn)
    }

    /// The case in Jalon's own types.
    pub fn ready(&self) -> Result<Ready, String> {
        let framework = self.framework()?;
        let programme = self.team.programme(&framework);
        let mut names = Names::default();
        names.files.push("log.csv".to_string());
        let rows = self.rows.iter().enumerate();
        let log = rows
            .map(|(place, row)| row.interaction(&framework, &mut names, place))
            .collect();
        Ok(Ready {
            framework,
            programme,
            log,
            names,
            as_of: self.as_of.map(|second| Instant(second * Instant::SECOND)),
        })
    }

    /// Everything a person needs to follow the case.
    pub fn show(&self) -> String {
        let as_of = self
            .as_of
            .map(|second| jiff::Timestamp::from_second(second).expect("an instant"));
        format!(
            "{}\n{:#?}\n\n{}\nas of {as_of:?}, on trial {}, cuts {:?}",
            self.spec.text(),
            self.team,
            log::csv(&self.rows, &self.spec),
            self.on_trial,
            self.cuts
        )
    }

    fn simpler(&self) -> Vec<Case> {
        let mut simpler: Vec<Case> = Vec::new();
        let specs = self.spec.simpler();
        let few = if self.spec.rules.len() > 1 {
            2 * self.spec.rules.len()
        } else {
            0
        };
        let (first, later) = specs.split_at(few.min(specs.len()));
        let with_spec = |spec: &Spec| Case {
            spec: spec.clone(),
            ..self.clone()
        };
        simpler.extend(first.iter().map(with_spec));
        simpler.extend(log::simpler(&self.rows).into_iter().map(|rows| Case {
            rows,
            ..self.clone()
        }));
        simpler.extend(self.team.simpler().into_iter().map(|team| Case {
            team,
            ..self.clone()
        }));
        simpler.extend(later.iter().map(with_spec));
        if self.as_of.is_some() {
            simpler.push(Case {
                as_of: None,
                ..self.clone()
            });
        }
        if self.on_trial {
            simpler.push(Case {
                on_trial: false,
                ..self.clone()
            });
        }
        for place in 0..self.cuts.len() {
            let mut fewer = self.clone();
            fewer.cuts.remove(place);
            simpler.push(fewer);
        }
        simpler
    }
}

/// The shared declarations are the same each time, so that they are read once.
fn parsed_once(with_guest: bool, id: SourceId, sources: &Sources) -> (File, Vec<Finding>) {
    static PARSED: [OnceLock<(File, Vec<Finding>)>; 2] = [OnceLock::new(), OnceLock::new()];
    let parsed = PARSED[usize::from(with_guest)].get_or_init(|| syntax::parse(id, sources.get(id)));
    parsed.clone()
}

fn as_of(dice: &mut Dice, style: Style, rows: &[Row]) -> Option<i64> {
    let hour = 3600;
    match dice.below(100) {
        0..45 => None,
        45..60 if !rows.is_empty() => Some(dice.one(rows).at),
        60..75 if !rows.is_empty() => {
            let later = dice.one(&[1, 2, 6, 12, 24, 48, 72, 7 * 24, 10 * 24, 28 * 24]);
            Some(dice.one(rows).at + later * hour)
        }
        75..85 => Some(style.instant(dice)),
        _ => Some(style.around + (style.length() + dice.between(0, 40)) * 24 * hour),
    }
}

/// Random cases.
#[derive(Debug, Clone, Copy)]
pub struct Cases;

impl Strategy for Cases {
    type Tree = CaseTree;
    type Value = Case;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let case = Case::any(&mut Dice(runner.rng()));
        Ok(CaseTree {
            kept: case.clone(),
            current: case,
            candidates: Vec::new(),
        })
    }
}

/// A case that shrinks to a simpler one as long as one fails.
#[derive(Debug)]
pub struct CaseTree {
    kept: Case,
    current: Case,
    /// Simpler than the one kept and not yet tried, the simplest last.
    candidates: Vec<Case>,
}

impl CaseTree {
    fn try_next(&mut self) -> bool {
        let next = self.candidates.pop();
        let is_there = next.is_some();
        self.current = next.unwrap_or_else(|| self.kept.clone());
        is_there
    }
}

impl ValueTree for CaseTree {
    type Value = Case;

    fn current(&self) -> Case {
        self.current.clone()
    }

    /// The current case failed: it is kept, and simpler ones of it are tried.
    fn simplify(&mut self) -> bool {
        self.kept = self.current.clone();
        self.candidates = self.kept.simpler();
        self.candidates.reverse();
        self.try_next()
    }

    /// The current case held: the next candidate is tried.
    fn complicate(&mut self) -> bool {
        self.try_next()
    }
}
