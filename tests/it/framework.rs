//! The checker: what holds together becomes a framework, and each mistake of a file is found where it stands.

use jalon::framework::{self, Body, Framework};
use jalon::syntax;
use jalon::text::{Finding, Lang, Messages, Paint, Severity, Sources, draw};

/// Reads and checks files given as name and text.
fn check(files: &[(&str, &str)]) -> (Option<Framework>, Vec<Finding>, Sources) {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let mut trees = Vec::new();
    for (name, text) in files {
        let id = sources.add(*name, *text);
        let (tree, found) = syntax::parse(id, sources.get(id));
        findings.extend(found);
        trees.push((id, tree));
    }
    let (framework, found) = framework::check(&trees);
    findings.extend(found);
    (framework, findings, sources)
}

fn drawn(findings: &[Finding], sources: &Sources, lang: Lang) -> String {
    let messages = Messages::new(lang);
    let drawings: Vec<String> = findings
        .iter()
        .map(|finding| draw(finding, sources, &messages, Paint::Plain))
        .collect();
    drawings.join("\n\n")
}

/// The code that a case's file name says it is about.
fn code_of(path: &std::path::Path) -> String {
    let name = path.file_stem().and_then(|name| name.to_str());
    name.and_then(|name| name.split('-').next())
        .unwrap_or("")
        .to_string()
}

/// Each case holds mistakes of one code, and nothing else is found in it.
#[test]
fn cases_read_well() {
    let astray = std::cell::RefCell::new(Vec::new());
    insta::glob!("../cases/framework", "*.jalon", |path| {
        let text = std::fs::read_to_string(path).expect("a case can be read");
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("");
        let (_, findings, sources) = check(&[(name, &text)]);
        let codes: Vec<String> = findings.iter().map(|one| one.code.to_string()).collect();
        let code = code_of(path);
        if codes.is_empty() || codes.iter().any(|other| *other != code) {
            astray.borrow_mut().push(format!("{name}: {codes:?}"));
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(drawn(&findings, &sources, Lang::En));
        });
    });
    let astray = astray.into_inner();
    assert!(astray.is_empty(), "{}", astray.join("\n"));
}
