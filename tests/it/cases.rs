//! The cases: texts with mistakes, in a folder for each stage that refuses them, and what a person reads of each.

use std::collections::BTreeSet;
use std::path::Path;

use jalon::framework::{self, Framework};
use jalon::log::draw_refused;
use jalon::programme::{Mapping, read};
use jalon::syntax;
use jalon::text::{Finding, Lang, Layout, Messages, Severity, Sources, draw};
use jalon::time::Date;

use crate::log::read_with;
use crate::programme;

/// A framework in which every family stands and nothing is to be found.
pub const CARING: &str = include_str!("../cases/caring.jalon");

/// The day on which the cases are read.
pub fn today() -> Date {
    Date::new(2026, 11, 22).expect("a day")
}

/// Reads and checks files given as name and text.
pub fn check(files: &[(&str, &str)]) -> (Option<Framework>, Vec<Finding>, Sources) {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let mut trees = Vec::new();
    for (name, text) in files {
        let id = sources.add(*name, *text);
        let (tree, found) = syntax::parse(id, sources.get(id));
        findings.extend(found);
        trees.push((id, tree));
    }
    let (framework, found) = framework::review(&trees, today());
    findings.extend(found);
    findings.sort_by_key(|finding| (finding.span, finding.code));
    (framework, findings, sources)
}

/// Reads a file without checking it.
fn parse(name: &str, text: &str) -> (Vec<Finding>, Sources) {
    let mut sources = Sources::default();
    let id = sources.add(name, text);
    let (_, findings) = syntax::parse(id, sources.get(id));
    (findings, sources)
}

/// Findings as a person reads them.
pub fn drawn(findings: &[Finding], sources: &Sources, lang: Lang) -> String {
    let messages = Messages::new(lang);
    let drawings: Vec<String> = findings
        .iter()
        .map(|finding| draw(finding, sources, &messages, Layout::default()))
        .collect();
    drawings.join("\n\n")
}

/// Findings in every language, one language below the other; each has its sentence, its label and its help.
pub fn said(findings: &[Finding], sources: &Sources) -> String {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for finding in findings {
            let key = finding.code.to_string().to_lowercase();
            let labels = finding.labels.iter().map(|label| label.key);
            let attributes = ["label", "help"].into_iter().chain(labels);
            for key in attributes.map(|part| format!("{key}.{part}")) {
                assert!(messages.get(&key, &[]).is_some(), "{key} {}", lang.code());
            }
        }
    }
    let languages = Lang::ALL.map(|lang| drawn(findings, sources, lang));
    let said = languages.join("\n\n\n");
    assert!(!said.contains("{$"), "an argument is missing: {said}");
    said
}

/// The name of a case, and the code it is about where its name starts with one.
fn name_of(path: &Path) -> (String, Option<String>) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let code = name.split('-').next().filter(|code| {
        code.len() == 5 && code.starts_with('J') && code[1..].bytes().all(|b| b.is_ascii_digit())
    });
    (name.to_string(), code.map(str::to_string))
}

/// Codes of a line that would silence another finding, which is shown beside it.
pub const BESIDE_ANOTHER: [&str; 2] = ["J0504", "J0517"];

/// Holds a case to be about the code in its name and about nothing else.
fn expect_code(path: &Path, findings: &[Finding]) {
    let (name, code) = name_of(path);
    let found: BTreeSet<String> = findings.iter().map(|one| one.code.to_string()).collect();
    if let Some(code) = code {
        // What cannot be silenced, or no longer is, stands beside the line that would silence it.
        let alone = found.len() == 1 || BESIDE_ANOTHER.contains(&code.as_str());
        assert!(found.contains(&code) && alone, "{name}: {found:?}");
    } else {
        assert!(found.len() > 1, "{name}");
    }
}

/// Snapshots what each case of a folder makes a person read.
macro_rules! snapshots {
    ($folder:literal, $path:ident => $said:expr) => {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::glob!(concat!("../cases/", $folder), "*.*", |$path| {
                insta::assert_snapshot!($folder, $said);
            });
        });
    };
}

#[test]
fn what_is_said_of_rules_that_cannot_be_read() {
    snapshots!("syntax", path => {
        let text = std::fs::read_to_string(path).expect("a case");
        let (findings, sources) = parse(&name_of(path).0, &text);
        expect_code(path, &findings);
        assert_eq!(findings.len(), 1, "one mistake, one finding: {}", path.display());
        said(&findings, &sources)
    });
}

#[test]
fn what_is_said_of_frameworks_that_do_not_hold_together() {
    snapshots!("framework", path => {
        let text = std::fs::read_to_string(path).expect("a case");
        let (framework, findings, sources) = check(&[(&name_of(path).0, &text)]);
        let errors = findings.iter().any(|one| one.severity == Severity::Error);
        assert_eq!(framework.is_some(), !errors, "{}", path.display());
        expect_code(path, &findings);
        said(&findings, &sources)
    });
}

#[test]
fn what_is_said_of_programmes() {
    let framework = programme::framework();
    snapshots!("programme", path => {
        let text = std::fs::read_to_string(path).expect("a case");
        let mut sources = Sources::default();
        let source = sources.add(name_of(path).0, text.as_str());
        let (_, findings) = read(source, &text, &framework);
        expect_code(path, &findings);
        said(&findings, &sources)
    });
}

#[test]
fn what_is_said_of_logs() {
    snapshots!("log", path => {
        let bytes = std::fs::read(path).expect("a case");
        let (name, code) = name_of(path);
        let run = read_with(&name, &bytes, &Mapping::default());
        let languages = Lang::ALL.map(Messages::new).map(|messages| match &run {
            Ok(run) => {
                let said = run.refused.iter().map(|row| draw_refused(row, &messages));
                said.chain([format!("{} rows read\n", run.rows.len())])
                    .collect::<Vec<_>>()
                    .join("\n")
            }
            Err(error) => error.say(&messages),
        });
        let found: Option<BTreeSet<String>> = run
            .ok()
            .map(|run| run.refused.iter().map(|row| row.code.to_string()).collect());
        match (code, found) {
            (Some(code), found) => assert_eq!(found, Some(BTreeSet::from([code])), "{name}"),
            (None, found) => assert_eq!(found.is_none(), name.starts_with("log-"), "{name}"),
        }
        languages.join("\n")
    });
}

/// The lines of a text that say something.
fn lines_of(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim_end);
    lines.filter(|line| !line.is_empty()).collect()
}

/// The text as its author has it who does what the drawing says: pastes its lines over those of the same numbers, puts
/// them in between, or takes lines out.
fn pasted(text: &str, finding: &Finding, sources: &Sources) -> String {
    let fix = finding.fix.as_ref().expect("a fix");
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    if let Some((first, last)) = fix.gone(sources) {
        lines.drain(first - 1..last);
        return lines.join("\n");
    }
    let (line, right) = fix.lines(sources);
    let drawing = drawn(std::slice::from_ref(finding), sources, Lang::En);
    assert!(drawing.ends_with(&right), "{drawing}\n{right}");
    assert!(drawing.contains(&format!("line {line}:")), "{drawing}");
    let source = sources.get(fix.span.source);
    let (last, _) = source.line_column(fix.span.end);
    let over = match fix.added(sources) {
        true => 0,
        false => last + 1 - line,
    };
    let at = (line - 1).min(lines.len());
    let end = (at + over).min(lines.len());
    lines.splice(at..end, [right]);
    lines.join("\n")
}

/// Where a finding knows what would put it right, that text in that place takes the finding away and brings none.
#[test]
fn what_would_be_right_is_right() {
    type Read = fn(&str) -> (Vec<Finding>, Sources);
    let stages: [(&str, Read, usize); 3] = [
        ("syntax", |text| parse("case.jalon", text), 50),
        (
            "framework",
            |text| {
                let (_, findings, sources) = check(&[("case.jalon", text)]);
                (findings, sources)
            },
            200,
        ),
        (
            "programme",
            |text| {
                let mut sources = Sources::default();
                let source = sources.add("programme.toml", text);
                let (_, findings) = read(source, text, &programme::framework());
                (findings, sources)
            },
            50,
        ),
    ];
    for (stage, read, least) in stages {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        let (mut tried, mut idle) = (0, Vec::new());
        for path in files(&folder.join(stage)) {
            let text = std::fs::read_to_string(&path).expect("a case");
            let (findings, sources) = read(&text);
            let many =
                |findings: &[Finding], code| findings.iter().filter(|one| one.code == code).count();
            for finding in &findings {
                let Some(fix) = &finding.fix else {
                    continue;
                };
                let (start, end) = (fix.span.start as usize, fix.span.end as usize);
                let instead = fix.written(&sources);
                let right = format!("{}{instead}{}", &text[..start], &text[end..]);
                assert_eq!(
                    lines_of(&pasted(&text, finding, &sources)),
                    lines_of(&right),
                    "{}",
                    path.display()
                );
                let (left, places) = read(&right);
                let fewer = many(&left, finding.code) < many(&findings, finding.code);
                // A line that silenced the mistake has nothing to silence any more; and what a careful reader says is
                // heard for the first time where the last error is put right.
                let error = |one: &Finding| one.severity == Severity::Error;
                let heard = findings.iter().any(error) && !left.iter().any(error);
                let others = left
                    .iter()
                    .filter(|one| one.code.0 != 503 && !(heard && one.code.0 >= 507))
                    .all(|one| many(&left, one.code) <= many(&findings, one.code));
                if !fewer || !others {
                    idle.push(format!(
                        "{}\n{}\n{}\nwhat is left:\n{}",
                        path.display(),
                        drawn(std::slice::from_ref(finding), &sources, Lang::En),
                        fix.lines(&sources).1,
                        drawn(&left, &places, Lang::En)
                    ));
                }
                tried += 1;
            }
        }
        assert!(idle.is_empty(), "{}", idle.join("\n\n"));
        assert!(tried >= least, "{stage}: {tried}");
    }
}

/// One cause, one message: in a framework where all else is right, a mistake in reading has no second finding.
#[test]
fn a_mistake_in_reading_is_not_said_again_by_the_checker() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/syntax");
    let mut again = Vec::new();
    for path in files(&folder) {
        let (name, code) = name_of(&path);
        let text = std::fs::read_to_string(&path).expect("a case");
        let (_, findings, sources) = check(&[("caring.jalon", CARING), (&name, &text)]);
        // A case that declares what the framework declares, or has no title, shows that too.
        let others: Vec<Finding> = findings
            .into_iter()
            .filter(|one| ![201, 434, 501].contains(&one.code.0))
            .filter(|one| Some(one.code.to_string()) != code)
            .collect();
        if !others.is_empty() {
            again.push(drawn(&others, &sources, Lang::En));
        }
    }
    assert!(again.is_empty(), "{}", again.join("\n\n"));
}

/// The files of a folder of cases, in order.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of cases");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    files.sort();
    files
}

/// Every code that the message files hold, by the number of the stage.
fn codes(stage: &str) -> BTreeSet<String> {
    let file = match stage {
        "syntax" => include_str!("../../src/text/messages/en/syntax.ftl"),
        "framework" => concat!(
            include_str!("../../src/text/messages/en/framework.ftl"),
            include_str!("../../src/text/messages/en/lint.ftl")
        ),
        "programme" => include_str!("../../src/text/messages/en/programme.ftl"),
        _ => include_str!("../../src/text/messages/en/log.ftl"),
    };
    let keys = file.lines().filter_map(|line| line.split_once(" ="));
    keys.map(|(key, _)| key.to_string())
        .filter(|key| key.starts_with('j') || key.starts_with("log-"))
        .collect()
}

/// What a case cannot show: a clause that only the parser's own limit refuses, texts too long to be kept as a case (made in
/// the test below and in those of the checker), what people answered, what the disk says, and the frame around a refused row.
const WITHOUT_CASE: &[&str] = &[
    "j0114",
    "j0130",
    "j0132",
    "j0320",
    "j0506",
    "j0545",
    "log-changed",
    "log-io",
    "log-kinds",
    "log-long-line",
    "log-refused-cell",
    "log-refused-place",
    "log-refused-row",
    "log-set-aside-column",
    "log-values",
];

#[test]
fn every_code_has_a_case() {
    for stage in ["syntax", "framework", "programme", "log"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        let shown: BTreeSet<String> = files(&folder.join(stage))
            .iter()
            .map(|path| match name_of(path) {
                (_, Some(code)) => code.to_lowercase(),
                (name, None) => name.split('.').next().unwrap_or_default().to_string(),
            })
            .collect();
        let codes = codes(stage);
        let lacking: Vec<&String> = codes
            .difference(&shown)
            .filter(|code| !WITHOUT_CASE.contains(&code.as_str()))
            .collect();
        assert!(lacking.is_empty(), "{stage}: no case for {lacking:?}");
        let made_up: Vec<&String> = shown
            .difference(&codes)
            .filter(|name| !name.starts_with("mixed-"))
            .collect();
        assert!(made_up.is_empty(), "{stage}: no message for {made_up:?}");
    }
}

/// Texts too long to be kept as cases.
#[test]
fn what_is_said_of_texts_without_end() {
    let lines = format!("kind call\n{}", "none of this is a rule\n".repeat(2_000));
    let (findings, sources) = parse("long.jalon", &lines);
    let last = findings.last().expect("a finding").clone();
    assert_eq!(last.code.0, 132);
    let mistakes: String = (0..1_200)
        .map(|at| format!("define d{at} as nothing\n"))
        .collect();
    let (_, found, places) = check(&[("caring.jalon", CARING), ("many.jalon", &mistakes)]);
    let more = found.into_iter().filter(|one| one.code.0 == 506);
    let more: Vec<Finding> = more.collect();
    let long = format!("at,kind\n{}\n", "a".repeat(2_000_000));
    let refused = read_with("long.csv", long.as_bytes(), &Mapping::default());
    let refused = refused.err().expect("a line without end");
    let log = Lang::ALL.map(|lang| refused.say(&Messages::new(lang)));
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("texts_without_end", [said(&[last], &sources), said(&more, &places), log.join("\n")].join("\n\n\n"));
    });
}
