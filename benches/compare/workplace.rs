//! The folder with the made logs and frameworks, and where each program writes its alerts.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::args::{Args, Size};
use super::logs::{self, Form};
use super::rules::{self, Look};

/// A made log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Log {
    /// The five rules' columns, as CSV.
    Csv,
    /// A tenth as many rows, of a region a tenth as large.
    Tenth,
    /// The rows of `Csv`, out of order.
    Shuffled,
    /// The headers of `Csv`, and no row.
    Empty,
    /// The rows of `Csv`, as JSON Lines.
    JsonLines,
    /// The shipped framework's columns, as CSV.
    Shipped,
}

/// A folder of logs.
pub struct Workplace {
    folder: PathBuf,
    rows: usize,
    /// Removes the folder at the end.
    _passing: Option<tempfile::TempDir>,
}

impl Workplace {
    /// Makes the folder, and the logs in it.
    pub fn make(size: &Size, args: &Args) -> Result<Workplace, String> {
        let (folder, passing) = match &args.keep {
            Some(folder) => {
                fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
                (folder.clone(), None)
            }
            None => {
                let passing = tempfile::tempdir().map_err(|error| error.to_string())?;
                (passing.path().to_path_buf(), Some(passing))
            }
        };
        let workplace = Workplace {
            folder,
            rows: size.rows,
            _passing: passing,
        };
        let made = [
            (Log::Csv, Form::Csv),
            (Log::Tenth, Form::Csv),
            (Log::Empty, Form::Csv),
            (Log::JsonLines, Form::JsonLines),
            (Log::Shipped, Form::Shipped),
        ];
        for (log, form) in made {
            let path = workplace.log(log);
            File::create(&path)
                .and_then(|file| logs::write(workplace.rows(log), args.seed, form, file))
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
        workplace
            .shuffle(args.seed)
            .map_err(|error| format!("{}: {error}", workplace.log(Log::Shuffled).display()))?;
        Ok(workplace)
    }

    /// Writes the log out of order.
    fn shuffle(&self, seed: u64) -> io::Result<()> {
        let ordered = fs::read(self.log(Log::Csv))?;
        let mut out = BufWriter::new(File::create(self.log(Log::Shuffled))?);
        logs::shuffle(&ordered, seed, &mut out)?;
        out.flush()
    }

    /// Where a log is.
    pub fn log(&self, log: Log) -> PathBuf {
        self.folder.join(match log {
            Log::Csv => "contacts.csv",
            Log::Tenth => "tenth.csv",
            Log::Shuffled => "shuffled.csv",
            Log::Empty => "empty.csv",
            Log::JsonLines => "contacts.jsonl",
            Log::Shipped => "shipped.csv",
        })
    }

    /// So many rows a log has.
    pub fn rows(&self, log: Log) -> usize {
        match log {
            Log::Csv | Log::Shuffled | Log::JsonLines | Log::Shipped => self.rows,
            Log::Tenth => self.rows / 10,
            Log::Empty => 0,
        }
    }

    /// A file of its own in the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A framework of so many made rules.
    pub fn made_rules(&self, count: usize, look: Look) -> Result<PathBuf, String> {
        let name = match look {
            Look::Away => format!("{count}-away.jalon"),
            Look::Closely => format!("{count}-closely.jalon"),
        };
        let path = self.file(&name);
        fs::write(&path, rules::framework(count, look))
            .map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(path)
    }

    /// A file of the comparison's rules.
    pub fn rules(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("benches/compare/rules")
            .join(name)
    }
}
