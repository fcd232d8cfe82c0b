//! Checks frameworks and programmes: every finding of every file, in one go.

use std::path::{Path, PathBuf};

use super::rules::{Place, Purpose, Rules, read_text};
use super::shipped::{self, DEFAULT};
use super::{Error, clock};
use crate::programme;
use crate::text::{Finding, Severity, Sources};

/// What was found in what was checked.
#[derive(Default)]
pub struct Checked {
    /// The texts read.
    pub sources: Sources,
    /// All findings, path by path, in the order of files and places.
    pub findings: Vec<Finding>,
    /// Whether a framework cannot be used.
    pub broken: bool,
}

/// Checks each path: a framework in a file or folder, or a programme in a `.toml` file with its framework.
///
/// Without a path the shipped framework is checked. A path may be a shipped name.
///
/// # Errors
/// When a file cannot be read.
pub fn check(paths: &[PathBuf]) -> Result<Checked, Error> {
    let mut checked = Checked::default();
    if paths.is_empty() {
        let place = Place::named(DEFAULT, Path::new(""))?;
        checked.framework(&place)?;
    }
    for path in paths {
        if path.extension().is_some_and(|ending| ending == "toml") {
            checked.programme(path)?;
        } else if let Some(shipped) = path.to_str().and_then(shipped::find) {
            checked.framework(&Place::Shipped(shipped))?;
        } else {
            checked.framework(&Place::Path(path.clone()))?;
        }
    }
    Ok(checked)
}

impl Checked {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        let of = |finding: &&Finding| finding.severity == severity;
        self.findings.iter().filter(of).count()
    }

    fn framework(&mut self, place: &Place) -> Result<(), Error> {
        let rules = place.read(&mut self.sources, Purpose::Review(clock::today()))?;
        self.broken |= rules.framework.is_none();
        self.findings.extend(rules.findings);
        Ok(())
    }

    /// The programme's own findings; its framework's only where they keep it from being used.
    fn programme(&mut self, path: &Path) -> Result<(), Error> {
        let text = read_text(path)?;
        let name = programme::framework_named(&text);
        let from = path.parent().unwrap_or(Path::new(""));
        let place = Place::named(name.as_deref().unwrap_or(DEFAULT), from)?;
        let Rules {
            framework,
            findings,
        } = place.read(&mut self.sources, Purpose::Judge)?;
        let Some(framework) = framework else {
            self.broken = true;
            self.findings.extend(findings);
            return Ok(());
        };
        let id = self.sources.add(path.display().to_string(), text.as_str());
        let (_, findings) = programme::read(id, &text, &framework);
        self.findings.extend(findings);
        Ok(())
    }
}
