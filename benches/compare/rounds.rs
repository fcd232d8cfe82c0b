//! Runs every program once a round, one after the other, and keeps the best of each.

use super::alerts::{self, Counts};
use super::measure::{self, Cost};
use super::program::{Program, Table};

/// What came of a program.
pub struct Measured {
    /// The least of each figure over the rounds, but for memory, where the most counts.
    pub cost: Cost,
    /// What it found.
    pub counts: Option<Counts>,
}

/// What came of all of them.
pub struct Results<'a> {
    /// In the order in which they ran.
    pub all: Vec<(&'a Program, Measured)>,
}

/// One that was looked for.
pub struct Found {
    /// What it cost.
    pub cost: Cost,
    /// Rows of its log.
    pub rows: usize,
}

impl Results<'_> {
    /// What the program of this name in this table cost, where it ran.
    pub fn find(&self, table: Table, name: &str) -> Option<Found> {
        let mut all = self.all.iter();
        let (program, measured) = all.find(|(p, _)| p.table == table && p.name == name)?;
        Some(Found {
            cost: measured.cost,
            rows: program.rows,
        })
    }
}

/// Runs the programs in interleaved rounds, so that a busy minute falls on all of them alike.
pub fn run(programs: &[Program], rounds: usize) -> Result<Results<'_>, String> {
    let mut all: Vec<(&Program, Measured)> = Vec::new();
    for round in 0..rounds {
        eprintln!("round {} of {rounds}", round + 1);
        for (place, program) in programs.iter().enumerate() {
            if round > 0 && program.once {
                continue;
            }
            let cost = measure::run(&program.command, &program.out)?;
            let counts = alerts::counts(program)?;
            match all.get_mut(place) {
                None => all.push((program, Measured { cost, counts })),
                Some((_, before)) => {
                    before.cost.wall = before.cost.wall.min(cost.wall);
                    before.cost.cpu = before.cost.cpu.min(cost.cpu);
                    before.cost.peak = before.cost.peak.max(cost.peak);
                    if before.counts != counts {
                        return Err(format!("{} found something else this time", program.name));
                    }
                }
            }
        }
    }
    Ok(Results { all })
}
