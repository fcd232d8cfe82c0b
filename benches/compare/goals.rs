//! What was aimed at, beside what this run measured: a line each, and no more than a line, since a busy machine proves
//! nothing.

use std::fmt::Write;

use super::measure::Cost;
use super::program::{BY_HAND, Table};
use super::rounds::Results;
use super::rules::Look;
use super::{bound, curves, others, ours};

/// The lines of the goals that this run can speak of.
pub fn lines(results: &Results<'_>) -> String {
    let goals = Goals {
        results,
        said: String::from("\n"),
    };
    goals
        .five()
        .shipped()
        .threads()
        .json_lines()
        .order()
        .short()
}

/// Goals, one after the other.
struct Goals<'a> {
    results: &'a Results<'a>,
    said: String,
}

/// A bound on a figure.
#[derive(Clone, Copy)]
enum Asked {
    AtMost(f64),
    AtLeast(f64),
}

use Asked::{AtLeast, AtMost};

impl Goals<'_> {
    /// The five rules over CSV.
    fn five(mut self) -> Self {
        let Some(ours) = self.cost(Table::Csv, ours::FIVE) else {
            return self;
        };
        let by_hand = self
            .cost(Table::Csv, BY_HAND)
            .map(|hand| ours.cpu / hand.cpu);
        self.goal("five rules, CPU ÷ coded by hand", by_hand, AtMost(2.0));
        let csv = self
            .cost(Table::Csv, bound::CSV)
            .map(|csv| ours.cpu / csv.cpu);
        self.goal("five rules, CPU ÷ csv crate reading only", csv, AtMost(1.5));
        for (threads, name) in [(1, ours::FIVE), (ours::THREADS, ours::FIVE_THREADS)] {
            let walls = others::IN_PYTHON.map(|(other, _)| {
                let other = self.cost(Table::Csv, &others::name(other, threads));
                other.map(|other| other.wall)
            });
            let faster = walls.into_iter().flatten().reduce(f64::min);
            let ours = self.cost(Table::Csv, name);
            let ratio = ours.zip(faster).map(|(ours, faster)| ours.wall / faster);
            let what =
                format!("five rules, threads: {threads}, wall ÷ the faster of DuckDB and Polars");
            self.goal(&what, ratio, AtMost(0.25));
        }
        self.goal("five rules, memory in MB", Some(ours.peak), AtMost(64.0));
        let tenth = self.cost(Table::Order, ours::FIVE_TENTH);
        let ratio = tenth.map(|tenth| ours.peak / tenth.peak);
        self.goal(
            "five rules, memory ÷ memory at a tenth of the rows",
            ratio,
            AtMost(1.1),
        );
        self
    }

    /// The shipped framework, and one more rule.
    fn shipped(mut self) -> Self {
        let ratio = self.ratio(Table::Shipped, ours::SHIPPED, bound::SIMD_CSV, |cost| {
            cost.cpu
        });
        self.goal(
            "shipped framework, CPU ÷ simd-csv reading only",
            ratio,
            AtMost(6.0),
        );
        let slope = curves::slope(self.results, Look::Away);
        self.goal(
            "one more rule that a kind test excludes, ns an interaction",
            slope,
            AtMost(15.0),
        );
        self
    }

    /// Two threads.
    fn threads(mut self) -> Self {
        for (what, table, one, two) in [
            ("five rules", Table::Csv, ours::FIVE, ours::FIVE_THREADS),
            (
                "shipped framework",
                Table::Shipped,
                ours::SHIPPED,
                ours::SHIPPED_THREADS,
            ),
        ] {
            let ratio = self.ratio(table, one, two, |cost| cost.wall);
            self.goal(
                &format!("{what}, wall of one thread ÷ of two"),
                ratio,
                AtLeast(1.6),
            );
        }
        self
    }

    /// JSON Lines.
    fn json_lines(mut self) -> Self {
        let table = Table::JsonLines;
        let ratio = self.ratio(table, ours::FIVE, bound::SERDE_JSON, |cost| cost.cpu);
        self.goal(
            "five rules over JSON Lines, CPU ÷ serde_json reading only",
            ratio,
            AtMost(1.5),
        );
        let ratio = self.ratio(table, others::RSIGMA, ours::ONE, |cost| cost.cpu);
        self.goal(
            "rsigma's CPU ÷ Jalon's, on its own correlation rule",
            ratio,
            AtLeast(6.0),
        );
        self
    }

    /// Rows out of order.
    fn order(mut self) -> Self {
        let shuffled = self.results.find(Table::Order, ours::FIVE_SHUFFLED);
        let ordered = self.cost(Table::Csv, ours::FIVE);
        let bytes = shuffled.zip(ordered).map(|(shuffled, ordered)| {
            (shuffled.cost.peak - ordered.peak) * 1e6 / shuffled.rows as f64
        });
        self.goal(
            "rows out of order, bytes more an interaction",
            bytes,
            AtMost(48.0),
        );
        self
    }

    /// What is over before one looks.
    fn short(mut self) -> String {
        for (what, name, asked) in [
            (
                "start to the last alert on the sample, ms",
                ours::SAMPLE,
                30.0,
            ),
            ("check of 500 rules, ms", ours::CHECK, 50.0),
        ] {
            let wall = self.cost(Table::Short, name).map(|cost| cost.wall * 1e3);
            self.goal(what, wall, AtMost(asked));
        }
        self.said
    }

    fn cost(&self, table: Table, name: &str) -> Option<Cost> {
        self.results.find(table, name).map(|found| found.cost)
    }

    fn ratio(&self, table: Table, over: &str, under: &str, of: fn(Cost) -> f64) -> Option<f64> {
        let [over, under] = [over, under].map(|name| self.cost(table, name));
        Some(of(over?) / of(under?))
    }

    /// One line, where there is a figure.
    fn goal(&mut self, what: &str, figure: Option<f64>, asked: Asked) {
        let Some(figure) = figure else { return };
        let (word, bound, holds) = match asked {
            AtMost(bound) => ("at most", bound, figure <= bound),
            AtLeast(bound) => ("at least", bound, figure >= bound),
        };
        let holds = if holds { "holds" } else { "does not hold" };
        let _ = writeln!(self.said, "- {what}: {figure:.2}, {word} {bound}: {holds}");
    }
}
