//! Runs every program once a round, one after the other, and keeps the best of each.

use super::alerts::{self, Counts};
use super::measure::{self, Cost};
use super::program::Program;

/// What came of a program.
pub struct Measured {
    /// The least of each figure over the rounds, but for memory, where the most counts.
    pub best: Cost,
    /// What it found.
    pub counts: Option<Counts>,
}

/// Runs the programs in interleaved rounds, so that a busy minute falls on all of them alike.
pub fn run(programs: &[Program], rounds: usize) -> Result<Vec<Measured>, String> {
    let mut measured: Vec<Measured> = Vec::new();
    for round in 0..rounds {
        eprintln!("round {} of {rounds}", round + 1);
        for (place, program) in programs.iter().enumerate() {
            let cost = measure::run(&program.command, &program.out)?;
            match measured.get_mut(place) {
                None => measured.push(Measured {
                    best: cost,
                    counts: alerts::counts(program)?,
                }),
                Some(before) => {
                    before.best.wall = before.best.wall.min(cost.wall);
                    before.best.cpu = before.best.cpu.min(cost.cpu);
                    before.best.peak = before.best.peak.max(cost.peak);
                    if before.counts != alerts::counts(program)? {
                        return Err(format!("{} found something else this time", program.name));
                    }
                }
            }
        }
    }
    Ok(measured)
}
