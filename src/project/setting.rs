//! A framework and a programme, found and read: what a log is judged with.

use std::path::{Path, PathBuf};

use super::Error;
use super::rules::{Place, read_text};
use super::shipped::DEFAULT;
use crate::framework::Framework;
use crate::programme::{self, Programme};
use crate::text::{Finding, Lang, Severity, Sources};

/// The file of a programme, where it stands beside a log.
pub(super) const PROGRAMME: &str = "programme.toml";

/// A framework that can be used, in one team's setting.
pub struct Setting {
    /// The framework.
    pub framework: Framework,
    /// The programme; without a file the one that changes nothing.
    pub programme: Programme,
    /// Where the framework was read; nothing for one that is compiled in.
    pub framework_path: Option<PathBuf>,
    /// The texts of both.
    pub sources: Sources,
    /// Warnings and advice found in the framework.
    pub framework_findings: Vec<Finding>,
    /// Warnings and advice found in the programme.
    pub programme_findings: Vec<Finding>,
}

impl Setting {
    /// Finds and reads the framework and the programme for a log.
    ///
    /// The programme is the one asked for, else a `programme.toml` beside the first log, else none; the framework is
    /// the one asked for (a shipped name, else a path), else the programme's, else the shipped one.
    ///
    /// # Errors
    /// When a file cannot be read, or holds a mistake that keeps it from being used.
    pub fn open(
        framework: Option<&str>,
        programme: Option<&Path>,
        first_log: Option<&Path>,
    ) -> Result<Setting, Error> {
        let mut sources = Sources::default();
        let file = match programme {
            Some(path) => Some(path.to_path_buf()),
            None => first_log.and_then(beside),
        };
        let text = file.as_deref().map(read_text).transpose()?;
        let place = match (framework, &file, &text) {
            (Some(name), _, _) => Place::named(name, Path::new(""))?,
            (None, Some(file), Some(text)) => match programme::framework_named(text) {
                Some(name) => Place::named(&name, file.parent().unwrap_or(Path::new("")))?,
                None => Place::named(DEFAULT, Path::new(""))?,
            },
            _ => Place::named(DEFAULT, Path::new(""))?,
        };
        let rules = place.read(&mut sources, None)?;
        let Some(framework) = rules.framework else {
            return Err(Error::Framework {
                sources: Box::new(sources),
                findings: errors(rules.findings),
            });
        };
        let (programme, programme_findings) = match (file, text) {
            (Some(file), Some(text)) => {
                let id = sources.add(file.display().to_string(), text.as_str());
                match programme::read(id, &text, &framework) {
                    (Some(programme), findings) if errors(findings.clone()).is_empty() => {
                        (programme, findings)
                    }
                    (_, findings) => {
                        return Err(Error::Programme {
                            sources: Box::new(sources),
                            findings: errors(findings),
                        });
                    }
                }
            }
            _ => (Programme::default(), Vec::new()),
        };
        Ok(Setting {
            framework,
            programme,
            framework_path: place.path(),
            sources,
            framework_findings: rules.findings,
            programme_findings,
        })
    }

    /// The language the programme asks for.
    pub fn language(&self) -> Option<Lang> {
        self.programme.language
    }
}

/// The findings that keep something from being used.
fn errors(findings: Vec<Finding>) -> Vec<Finding> {
    let mut errors = findings;
    errors.retain(|finding| finding.severity == Severity::Error);
    errors
}

/// The programme beside a log, where there is one; standard input has none.
fn beside(log: &Path) -> Option<PathBuf> {
    if log == Path::new("-") {
        return None;
    }
    let file = log.with_file_name(PROGRAMME);
    file.is_file().then_some(file)
}
