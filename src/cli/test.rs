//! `jalon test`: runs the tests of frameworks, and says of each that does not hold what was found instead.

use std::path::{Path, PathBuf};

use super::args::TextOrJson;
use super::{Ended, Exit, language, print};
use crate::project::{self, Setting};
use crate::report::{TestReport, tests_json, tests_text};
use crate::text::Lang;

/// The arguments of `test`.
#[derive(Debug, clap::Args)]
pub(super) struct TestArgs {
    /// The frameworks whose tests are run.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Whether what no test shows is told too.
    #[arg(long)]
    coverage: bool,
    /// The programme.
    #[arg(long, value_name = "FILE")]
    programme: Option<PathBuf>,
    /// What the name of a test holds, to be run.
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// The language of the result.
    #[arg(long, value_name = "en|fr", hide_possible_values = true, value_parser = language::reader())]
    lang: Option<Lang>,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json", hide_possible_values = true, hide_default_value = true, default_value_t = TextOrJson::Text)]
    format: TextOrJson,
}

/// Runs the command.
pub(super) fn test(args: &TestArgs) -> Ended {
    let mut exit = Exit::Done;
    let paths: Vec<Option<&Path>> = match args.paths.is_empty() {
        true => vec![None],
        false => args.paths.iter().map(|path| Some(path.as_path())).collect(),
    };
    for path in paths {
        match of_one(args, path)? {
            Exit::Done => {}
            other => exit = exit.max(other),
        }
    }
    Ok(exit)
}

fn of_one(args: &TestArgs, path: Option<&Path>) -> Ended {
    let setting = match Setting::of_tests(path, args.programme.as_deref()) {
        Ok(setting) => setting,
        Err(error) => {
            let messages = language::messages(args.lang, None);
            print::aside(&error.say(&messages, print::layout_of_asides()));
            return Ok(if error.is_of_framework() {
                Exit::Framework
            } else {
                Exit::Input
            });
        }
    };
    let messages = language::messages(args.lang, setting.language());
    let filter = args.filter.as_ref().map(|text| text.to_lowercase());
    let tested = project::test(&setting.framework, &setting.programme, &|case| {
        let name = case.name.to_lowercase();
        filter.as_ref().is_none_or(|text| name.contains(text))
    });
    let gaps = args
        .coverage
        .then(|| project::coverage(&setting.framework, &setting.programme, &tested));
    let report = TestReport {
        framework: &setting.framework,
        zone: setting.zone(),
        sources: &setting.sources,
        tested: &tested,
        gaps: gaps.as_deref(),
    };
    let written = match args.format {
        TextOrJson::Text => tests_text(report, &messages, print::layout_of_results()),
        TextOrJson::Json => match tests_json(report) {
            Ok(json) => json,
            Err(error) => {
                print::aside(&error.to_string());
                return Ok(Exit::Input);
            }
        },
    };
    print::result(&written)?;
    let all = !tested.is_empty() && report.held() == tested.len();
    let covered = gaps.is_none_or(|gaps| gaps.is_empty());
    Ok(if all && covered {
        Exit::Done
    } else {
        Exit::Findings
    })
}
