//! Checks frameworks and programmes: every finding of every file, in one go.

use std::path::{Path, PathBuf};

use super::rules::{Place, Purpose, Rules, read_text};
use super::setting::PROGRAMME;
use super::shipped::{self, DEFAULT};
use super::{Error, clock};
use crate::framework::{CHANGE_ASKED, ChangesAsked};
use crate::programme;
use crate::reviews::{ANSWERS, Journal, Unread};
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
    /// Lines of journals that could not be read, each with its journal.
    pub unread: Vec<(PathBuf, Unread)>,
}

/// Checks each path: a framework in a file or folder, or a programme in a `.toml` file with its framework.
///
/// Without a path the programme in the current folder is checked, else the shipped framework. A path may be a shipped name. Rules that people often ask to change
/// are named to their authors: the answers are those of the journal named, else those kept beside a programme or a file
/// of rules, or in the folder of rules.
///
/// # Errors
/// When a file cannot be read.
pub fn check(paths: &[PathBuf], journal: Option<&Path>) -> Result<Checked, Error> {
    let mut checked = Checked::default();
    let own = [PathBuf::from(PROGRAMME)];
    let paths = match paths {
        [] if own[0].is_file() => &own,
        paths => paths,
    };
    if paths.is_empty() {
        let asked = checked.asked(journal)?;
        let place = Place::named(DEFAULT, Path::new(""))?;
        checked.framework(&place, asked.as_ref())?;
    }
    for path in paths {
        let shipped = path.to_str().and_then(shipped::find);
        let beside = match shipped {
            Some(_) => None,
            None if path.is_dir() => Some(path.join(ANSWERS)),
            None => Some(path.with_file_name(ANSWERS)),
        };
        let asked = checked.asked(journal.or(beside.as_deref()))?;
        if path.extension().is_some_and(|ending| ending == "toml") {
            checked.programme(path, asked.as_ref())?;
        } else if let Some(shipped) = shipped {
            checked.framework(&Place::Shipped(shipped), asked.as_ref())?;
        } else {
            checked.framework(&Place::Path(path.clone()), asked.as_ref())?;
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

    /// What people ask of the rules in a journal, where there is one.
    fn asked(&mut self, journal: Option<&Path>) -> Result<Option<ChangesAsked>, Error> {
        let Some(path) = journal.filter(|path| path.exists()) else {
            return Ok(None);
        };
        let journal = Journal::read(path)?;
        let unread = journal.unread().iter();
        let unread = unread.map(|line| (path.to_path_buf(), line.clone()));
        let unread: Vec<_> = unread.filter(|one| !self.unread.contains(one)).collect();
        self.unread.extend(unread);
        Ok(Some(journal.changes_asked()))
    }

    fn framework(&mut self, place: &Place, asked: Option<&ChangesAsked>) -> Result<(), Error> {
        let purpose = Purpose::Review(clock::today(), asked);
        let rules = place.read(&mut self.sources, purpose)?;
        self.broken |= rules.framework.is_none();
        self.findings.extend(rules.findings);
        Ok(())
    }

    /// The programme's own findings; its framework's only where they keep it from being used, or where the programme's
    /// people ask for them.
    fn programme(&mut self, path: &Path, asked: Option<&ChangesAsked>) -> Result<(), Error> {
        let text = read_text(path)?;
        let name = programme::framework_named(&text);
        let from = path.parent().unwrap_or(Path::new(""));
        let place = Place::named(name.as_deref().unwrap_or(DEFAULT), from)?;
        let purpose = match asked {
            Some(_) => Purpose::Review(clock::today(), asked),
            None => Purpose::Judge,
        };
        let Rules {
            framework,
            findings,
        } = place.read(&mut self.sources, purpose)?;
        let Some(framework) = framework else {
            self.broken = true;
            self.findings.extend(findings);
            return Ok(());
        };
        let findings = findings.into_iter();
        self.findings
            .extend(findings.filter(|finding| finding.code.0 == CHANGE_ASKED));
        let id = self.sources.add(path.display().to_string(), text.as_str());
        let (_, findings) = programme::read(id, &text, &framework);
        self.findings.extend(findings);
        Ok(())
    }
}
