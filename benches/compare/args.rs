//! What is asked of the comparison.

use std::path::PathBuf;

use clap::Parser;

/// Compares Jalon with what reading costs and with other programs, over a made log.
#[derive(Debug, Parser)]
#[command(name = "compare")]
pub struct Args {
    /// Rows of the made log [default: 1000000 as a bench, 20000 as a test].
    #[arg(long)]
    rows: Option<usize>,
    /// Rounds, of which the best counts [default: 3 as a bench, 1 as a test].
    #[arg(long)]
    rounds: Option<usize>,
    /// What the log is made from.
    #[arg(long, default_value_t = 42)]
    pub seed: u64,
    /// The Python that may have duckdb and polars.
    #[arg(long, default_value = "python3")]
    pub python: PathBuf,
    /// The rsigma program.
    #[arg(long, default_value = "rsigma")]
    pub rsigma: PathBuf,
    /// Only programs whose name holds one of these texts, beside the rules coded by hand and Jalon's five.
    #[arg(long)]
    pub only: Vec<String>,
    /// A folder for logs and alerts that stays, instead of one that goes.
    #[arg(long)]
    pub keep: Option<PathBuf>,
    /// Said by `cargo bench`.
    #[arg(long, hide = true)]
    bench: bool,
}

/// How much is measured.
pub struct Size {
    /// Rows of each log.
    pub rows: usize,
    /// How often each program runs.
    pub rounds: usize,
}

impl Args {
    /// How much is measured: as a test just enough to see that all of it works.
    pub fn size(&self) -> Size {
        let (rows, rounds) = if self.bench {
            (1_000_000, 3)
        } else {
            (20_000, 1)
        };
        Size {
            rows: self.rows.unwrap_or(rows),
            rounds: self.rounds.unwrap_or(rounds).max(1),
        }
    }
}
