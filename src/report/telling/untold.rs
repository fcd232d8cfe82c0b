//! What is said of rules that were not run, and of those that could not always tell.

use super::Teller;
use crate::alerts::{Missing, WhyNotRun};
use crate::vocabulary::Owner;

impl Teller<'_> {
    /// How many rules ran.
    pub(in super::super) fn ran(&self) -> String {
        let (rules, not_run) = (&self.report.framework.rules, &self.report.outcome.not_run);
        let ran = rules.len().saturating_sub(not_run.len());
        self.say("report-ran", &[("count", ran.into())])
    }

    /// Which rules did not, and why.
    pub(in super::super) fn not_run(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (why, key) in [
            (WhyNotRun::Applies, "report-not-run-applies"),
            (WhyNotRun::OnTrial, "report-not-run-on-trial"),
        ] {
            let names: Vec<&str> = self
                .report
                .outcome
                .not_run
                .iter()
                .filter(|not_run| not_run.why == why)
                .map(|not_run| self.report.framework.rule(not_run.rule).name.as_str())
                .collect();
            if !names.is_empty() {
                lines.push(self.say(
                    key,
                    &[
                        ("count", names.len().into()),
                        ("rules", names.join(", ").into()),
                    ],
                ));
            }
        }
        lines
    }

    /// How many rules could not always tell, where some could not.
    pub(in super::super) fn cannot_tell(&self) -> Option<String> {
        let told = &self.report.outcome.cannot_tell;
        let mut rules: Vec<_> = told.iter().map(|told| told.rule).collect();
        rules.sort_unstable();
        rules.dedup();
        let count = ("count", rules.len().into());
        (!rules.is_empty()).then(|| self.say("report-cannot-tell", &[count]))
    }

    /// For want of what they could not: how many rules, and how often.
    pub(in super::super) fn wanting(&self) -> Vec<String> {
        let told = &self.report.outcome.cannot_tell;
        let mut missing: Vec<Missing> = told.iter().map(|told| told.missing).collect();
        missing.sort_unstable();
        missing.dedup();
        missing
            .into_iter()
            .map(|one| self.wanting_one(one))
            .collect()
    }

    fn wanting_one(&self, missing: Missing) -> String {
        let told = self.report.outcome.cannot_tell.iter();
        // The words of a count that nobody made would say nothing.
        let left = self.left_empty(missing);
        let of: Vec<_> = told.filter(|told| told.missing == missing).collect();
        let times: u64 = of.iter().map(|told| told.times).sum();
        let names: Vec<&str> = of
            .iter()
            .map(|told| self.report.framework.rule(told.rule).name.as_str())
            .collect();
        self.say(
            if left.is_empty() {
                "report-missing"
            } else {
                "report-missing-empty"
            },
            &[
                ("places", self.voice.and(&left).into()),
                ("what", self.missing(missing).into()),
                ("rules", names.len().into()),
                ("times", times.into()),
                ("number", self.voice.count(times).into()),
                ("names", names.join(", ").into()),
            ],
        )
    }

    /// Where a field that interactions carry was left empty: `12 of 40 meetings`, the kinds where most were first.
    fn left_empty(&self, missing: Missing) -> Vec<String> {
        const SHOWN: usize = 3;
        let Missing::Field(field) = missing else {
            return Vec::new();
        };
        let empty = self.report.reading.empty.iter();
        let mut empty: Vec<_> = empty.filter(|empty| empty.field == field).collect();
        empty.sort_by_key(|one| std::cmp::Reverse(one.empty));
        let shown = empty.iter().take(SHOWN).map(|one| {
            self.say(
                "report-empty",
                &[
                    ("empty", self.voice.count(one.empty).into()),
                    ("of", self.voice.count(one.of).into()),
                    ("count", one.of.into()),
                    ("kind", self.voice.kind(one.kind, one.of).into()),
                ],
            )
        });
        shown.collect()
    }

    fn missing(&self, missing: Missing) -> String {
        match missing {
            Missing::Party(party) => self.say(
                "report-missing-party",
                &[("party", self.voice.party(party).into())],
            ),
            Missing::Field(field) => {
                let owner = &self.report.framework.vocabulary.field(field).owner;
                let key = match owner {
                    Owner::Party(_) => "report-missing-roster",
                    Owner::Every | Owner::Kinds(_) => "report-missing-field",
                };
                self.say(key, &[("field", self.voice.field(field).into())])
            }
            Missing::Given => self.say("report-missing-given", &[]),
            Missing::Usual => self.say("report-missing-usual", &[]),
            Missing::Needs => self.say("report-missing-needs", &[]),
        }
    }
}
