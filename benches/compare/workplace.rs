//! The folder with the made logs, and where each program writes its alerts.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::args::{Args, Size};
use super::logs::{self, Form};

/// A folder of logs.
pub struct Workplace {
    folder: PathBuf,
    /// Removes the folder at the end.
    _passing: Option<tempfile::TempDir>,
}

impl Workplace {
    /// Makes the folder and the logs.
    pub fn make(size: &Size, args: &Args) -> Result<Workplace, String> {
        let (folder, passing) = match &args.keep {
            Some(folder) => {
                std::fs::create_dir_all(folder)
                    .map_err(|error| format!("{}: {error}", folder.display()))?;
                (folder.clone(), None)
            }
            None => {
                let passing = tempfile::tempdir().map_err(|error| error.to_string())?;
                (passing.path().to_path_buf(), Some(passing))
            }
        };
        let workplace = Workplace {
            folder,
            _passing: passing,
        };
        for form in [Form::Csv, Form::JsonLines, Form::Shipped] {
            let path = workplace.log(form);
            File::create(&path)
                .and_then(|file| logs::write(size.rows, args.seed, form, file))
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(workplace)
    }

    /// The log in a form.
    pub fn log(&self, form: Form) -> PathBuf {
        self.folder.join(match form {
            Form::Csv => "contacts.csv",
            Form::JsonLines => "contacts.jsonl",
            Form::Shipped => "shipped.csv",
        })
    }

    /// A file for what a program says.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A file of the comparison's rules.
    pub fn rules(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("benches/compare/rules")
            .join(name)
    }
}
