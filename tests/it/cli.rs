//! The program as it is run: exit codes, what goes where, and what never happens.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use jalon::text::Lang;

use crate::desk::{Desk, Ran};

const RULES: &str = r#"
framework small 1.0
  zone "America/Toronto"
party peer en "peer" fr "pair"
party person en "person" fr "personne"
kind call en "call" "calls" fr "appel" "appels"
kind supervision
field direction of call one of inbound, outbound
field notes of call private text
limit repeated-calls
  title en "Many calls" fr "Beaucoup d'appels"
  count call where direction is inbound
  per peer and person
  in any 24 hours
  raise note at 2, talk at 3
duty debrief
  title en "A debriefing" fr "Un débreffage"
  after call where direction is outbound
  expect supervision with the same peer
  within 2 days
  raise note
"#;

const LOG: &str = "\
at,kind,peer,person,direction,notes
2024-03-04 09:00,call,ana,p1,inbound,SECRET one
2024-03-04 10:00,call,ana,p1,inbound,
2024-03-04 11:00,call,ana,p1,inbound,SECRET two
2024-03-05 09:00,call,ben,p2,outbound,
2024-03-08 09:00,call,ben,p2,,
";

const TESTS: &str = r#"
test "two calls are a note"
  given 2024-03-04 09:00 call ana p1, direction inbound; 2 times every 1 hour
  expect repeated-calls note
test "three are a talk"
  given 2024-03-04 09:00 call ana p1, direction inbound; 3 times every 1 hour
  expect repeated-calls note
"#;

/// A folder with a framework and a log in it.
fn desk() -> Desk {
    Desk::new(&[("small.jalon", RULES), ("log.csv", LOG)])
}

impl Desk {
    /// `jalon run` with the small framework.
    fn run(&self, args: &[&str]) -> Ran {
        let run = ["run", "--framework", "small.jalon"];
        self.jalon(&[&run[..], args].concat())
    }
}

/// The sample log of the shipped framework, as seen from the project's folder.
const SAMPLE: &str = "rules/caring-community/sample-log.csv";

#[test]
fn the_arguments_hold_together_in_both_languages() {
    for lang in Lang::ALL {
        let mut command = jalon::cli::command(lang);
        command.clone().debug_assert();
        let names: Vec<String> = command
            .get_subcommands()
            .map(|command| command.get_name().to_string())
            .collect();
        let mut helps = vec![command.render_long_help().to_string()];
        command.build();
        for name in names {
            let sub = command.find_subcommand_mut(&name).expect("a command");
            helps.push(sub.render_long_help().to_string());
        }
        for help in helps {
            assert!(!help.contains("cli-"), "a help text is missing: {help}");
        }
    }
}

#[test]
fn the_first_command_of_the_readme_gives_alerts() {
    let desk = desk();
    let mut command = desk.command(&["run", SAMPLE]);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    let ran = Ran::of(command.output().expect("the program"));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("repeated-calls"));
    assert!(ran.out.contains("Not for discipline, pay or ranking."));
    let widest = ran.out.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(80), "{widest:?} characters wide");
    for key in ["words-", "report-", "cli-"] {
        assert!(!ran.out.contains(key), "a message of {key} is missing");
    }
}

#[test]
fn text_names_facts_and_json_holds_them() {
    let desk = desk();
    let text = desk.run(&["log.csv"]);
    assert_eq!(text.code, Some(0), "{}", text.err);
    assert!(
        text.out
            .contains("ana and p1: 3 calls (direction: inbound), within 24 hours")
    );
    assert!(
        text.out
            .contains("“direction” is empty in 1 of 5 calls: 2 rules could not judge there"),
        "{}",
        text.out
    );
    let value = desk.run(&["log.csv", "--format", "json"]).json();
    assert_eq!(value["framework"]["name"], "small");
    assert_eq!(value["alerts"][0]["rule"], "repeated-calls");
    assert_eq!(value["alerts"][0]["level"], "talk");
    assert_eq!(value["alerts"][0]["evidence"][2], "log.csv:3");
    assert_eq!(value["alerts"][1]["rule"], "debrief");
    assert_eq!(value["read"]["rows"], 5);
    let empty = serde_json::json!([{"field": "direction", "kind": "call", "empty": 1, "of": 5}]);
    assert_eq!(value["read"]["empty"], empty);
    let schema: serde_json::Value =
        serde_json::from_str(&desk.jalon(&["schema"]).out).expect("JSON");
    assert!(jsonschema::draft202012::is_valid(&schema, &value));
    let lines = desk.run(&["log.csv", "--format", "jsonl"]);
    let alerts = value["alerts"].as_array().expect("alerts");
    assert_eq!(lines.out.lines().count(), alerts.len());
    for (line, alert) in lines.out.lines().zip(alerts) {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(&line, alert);
    }
}

#[test]
fn notes_are_never_printed() {
    let desk = desk();
    for format in ["text", "json", "jsonl"] {
        let ran = desk.run(&["log.csv", "--all", "--peer", "ana", "--format", format]);
        assert!(!ran.out.contains("SECRET") && !ran.err.contains("SECRET"));
    }
    desk.write("bad.csv", &LOG.replace("2024-03-04 10:00", "noon"));
    let ran = desk.run(&["bad.csv"]);
    ran.refused(3, &["noon"]);
    assert!(!ran.err.contains("SECRET"));
}

#[test]
fn the_exit_code_tells_what_was_asked() {
    let desk = desk();
    for (asked, code) in [("note", 1), ("talk", 1), ("act", 0), ("undecided", 4)] {
        let ran = desk.run(&["log.csv", "--fail-on", asked]);
        assert_eq!(ran.code, Some(code), "{asked}");
        assert!(
            ran.out.contains("Many calls"),
            "the result is printed all the same"
        );
    }
    let hers = desk.run(&["log.csv", "--fail-on", "talk", "--peer", "ben"]);
    assert_eq!(hers.code, Some(0), "ben's own has no talk");
}

#[test]
fn one_peer_sees_what_concerns_her() {
    let desk = desk();
    let value = desk
        .run(&["log.csv", "--peer", "ben", "--format", "json"])
        .json();
    assert_eq!(value["alerts"].as_array().map(Vec::len), Some(1));
    assert_eq!(value["alerts"][0]["key"]["peer"], "ben");
    assert_eq!(value["read"]["rows"], 5, "everything is read");
    let nobody = desk.run(&["log.csv", "--peer", "zoe"]);
    assert_eq!(
        nobody.code,
        Some(3),
        "nothing about a mistyped code is no good news"
    );
    assert_eq!(nobody.out, "");
    assert!(nobody.err.contains("“zoe” does not appear in this log."));
}

#[test]
fn the_language_is_asked_for_else_the_programme_s_else_the_environment_s() {
    let desk = desk();
    let french = "ana et p1\u{a0}: 3 appels";
    let fr = desk.run(&["log.csv", "--lang", "fr"]);
    assert!(fr.out.contains(french), "{}", fr.out);
    let environment = |name, value| {
        let mut command = desk.command(&["run", "--framework", "small.jalon", "log.csv"]);
        Ran::of(command.env(name, value).output().expect("the program"))
    };
    assert!(environment("LANG", "fr_CA.UTF-8").out.contains(french));
    assert!(
        environment("LANG", "de_DE.UTF-8")
            .out
            .contains("ana and p1: 3 calls")
    );
    desk.write("programme.toml", "language = \"fr\"\n");
    assert!(desk.run(&["log.csv"]).out.contains(french));
    assert!(
        desk.run(&["log.csv", "--lang", "en"])
            .out
            .contains("ana and p1: 3 calls")
    );
}

#[test]
fn rows_in_any_order_files_of_any_number_and_standard_input_give_the_same() {
    let desk = desk();
    let alerts = |ran: Ran| {
        let value = ran.json();
        let strip = |alert: &serde_json::Value| {
            let mut alert = alert.clone();
            alert["evidence"] = serde_json::Value::Null;
            alert
        };
        let alerts: Vec<_> = value["alerts"]
            .as_array()
            .expect("alerts")
            .iter()
            .map(strip)
            .collect();
        (alerts, value["cannot_tell"].clone(), value["as_of"].clone())
    };
    let whole = alerts(desk.run(&["log.csv", "--format", "json"]));
    let (header, rows) = LOG.split_once('\n').expect("a header");
    let rows: Vec<&str> = rows.lines().collect();
    let file = |name: &str, rows: &[&str]| {
        desk.write(name, &format!("{header}\n{}\n", rows.join("\n")));
    };
    let mut reversed = rows.clone();
    reversed.reverse();
    file("reversed.csv", &reversed);
    file("odd.csv", &[rows[0], rows[2], rows[4]]);
    file("even.csv", &[rows[1], rows[3]]);
    file("mixed.csv", &[rows[3], rows[1]]);
    for logs in [
        &["reversed.csv"][..],
        &["odd.csv", "even.csv"],
        &["mixed.csv", "odd.csv"],
    ] {
        let mut args = logs.to_vec();
        args.extend(["--format", "json"]);
        assert_eq!(alerts(desk.run(&args)), whole, "{logs:?}");
    }
    for name in ["log.csv", "reversed.csv"] {
        let mut child = desk
            .command(&["run", "-", "--framework", "small.jalon", "--format", "json"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut input = child.stdin.take().expect("standard input");
        input
            .write_all(desk.read(name).as_bytes())
            .expect("written");
        drop(input);
        let ran = Ran::of(child.wait_with_output().expect("the program"));
        assert_eq!(alerts(ran), whole, "{name} on standard input");
    }
    desk.run(&["-", "-"])
        .refused(3, &["Standard input (-) can be read only once."]);
}

#[test]
fn as_of_is_an_instant_the_end_of_a_day_or_now() {
    let desk = desk();
    let value = desk
        .run(&["log.csv", "--format", "json", "--as-of", "2024-03-04"])
        .json();
    assert_eq!(value["as_of"], "2024-03-04T23:59:59.999999-05:00");
    assert_eq!(value["read"]["later"], 2);
    assert_eq!(value["alerts"].as_array().map(Vec::len), Some(1));
    let early = desk
        .run(&["log.csv", "--format", "json", "--as-of", "2024-03-04 09:30"])
        .json();
    assert_eq!(early["alerts"].as_array().map(Vec::len), Some(0));
    assert_eq!(early["room"][0]["now"], 1);
    let zoned = [
        "log.csv",
        "--format",
        "json",
        "--as-of",
        "2024-03-04T14:30:00Z",
    ];
    assert_eq!(
        desk.run(&zoned).json()["as_of"],
        "2024-03-04T09:30:00-05:00"
    );
    let now = desk
        .run(&["log.csv", "--format", "json", "--as-of", "now"])
        .json();
    assert!(now["as_of"].as_str() > Some("2025"));
    desk.run(&["log.csv", "--as-of", "tomorrow"])
        .refused(3, &["“tomorrow” is neither an instant nor a day."]);
}

#[test]
fn arguments_that_cannot_be_read_are_one_clear_message() {
    let desk = desk();
    desk.jalon(&[]).refused(3, &["Usage: jalon"]);
    desk.jalon(&["run"])
        .refused(3, &["This is missing", "jalon --help"]);
    desk.jalon(&["rnu"])
        .refused(3, &["There is no command “rnu”."]);
    desk.run(&["log.csv", "--formt", "json"]).refused(
        3,
        &["There is no argument “--formt”. Perhaps “--format” was meant."],
    );
    desk.run(&["log.csv", "--format", "jsn"]).refused(
        3,
        &["“jsn” is not a value of --format", "text, json, jsonl"],
    );
    desk.run(&["log.csv", "--lang", "de"])
        .refused(3, &["en, fr"]);
    for threads in ["0", "-1", "two", "1.5"] {
        desk.run(&["log.csv", &format!("--threads={threads}")])
            .refused(
                3,
                &[
                    &format!("“{threads}” is not a value of --threads"),
                    "a whole number from 1 on",
                ],
            );
    }
    assert_eq!(desk.run(&["log.csv", "--threads", "1000000"]).code, Some(0));
    desk.run(&["log.csv", "--lang", "fr", "--formt"])
        .refused(3, &["L'argument «\u{a0}--formt\u{a0}» n'existe pas."]);
    assert_eq!(desk.jalon(&["--help"]).code, Some(0));
    assert_eq!(desk.jalon(&["run", "--help"]).code, Some(0));
    assert_eq!(
        desk.jalon(&["--version"]).out,
        concat!("jalon ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn missing_files_are_named() {
    let desk = desk();
    desk.run(&["nowhere.csv"]).refused(3, &["nowhere.csv"]);
    desk.jalon(&["run", "log.csv", "--framework", "carring-community"])
        .refused(
            3,
            &[
                "There is no framework “carring-community”",
                "Perhaps “caring-community” was meant.",
            ],
        );
    desk.run(&["log.csv", "--programme", "nowhere.toml"])
        .refused(3, &["nowhere.toml is not there."]);
    desk.jalon(&["check", "nowhere.jalon"])
        .refused(3, &["nowhere.jalon is not there."]);
    fs::create_dir(desk.path("empty")).expect("a folder");
    desk.jalon(&["check", "empty"])
        .refused(2, &["empty holds no rules", ".jalon.md"]);
    desk.run(&["empty"]).refused(3, &["empty"]);
}

#[test]
fn what_is_no_rules_file_is_told_in_one_message() {
    let desk = desk();
    for (name, text, said) in [
        (
            "log.csv",
            "at,kind,peer\n2024-03-04 09:00,call,ana\n",
            "This is a table",
        ),
        (
            "notes.md",
            "# Notes\n\nCall back.\n",
            "This is a Markdown file",
        ),
        (
            "notes.jalon.md",
            "# Notes\n\n```\nkind call\n```\n",
            "marks none",
        ),
        ("empty.jalon", "\n\n", "This file is empty"),
        (
            "letter.txt",
            "Dear all,\nnobody calls at night.\n",
            "not a rules file",
        ),
    ] {
        desk.write(name, text);
        let ran = desk.jalon(&["check", name]);
        assert_eq!(ran.code, Some(1), "{name}: {}", ran.out);
        assert!(ran.out.contains(said), "{name}: {}", ran.out);
        assert_eq!(ran.out.matches("[J0").count(), 1, "{name}: {}", ran.out);
    }
    desk.write("sheet.ods", "PK\u{3}\u{4}\0\0");
    desk.jalon(&["check", "sheet.ods"])
        .refused(3, &["sheet.ods is not a text", ".jalon"]);
}

#[test]
fn a_framework_with_mistakes_is_not_run() {
    let desk = desk();
    desk.write("broken.jalon", &RULES.replace("count call", "count cal"));
    let ran = desk.jalon(&["run", "log.csv", "--framework", "broken.jalon"]);
    ran.refused(2, &["broken.jalon:12", "one thing is to be mended"]);
    let ran = desk.jalon(&["check", "broken.jalon"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("broken.jalon:12"), "{}", ran.out);
    assert!(
        ran.out
            .contains("\nFound: 1 error, 0 warnings, 0 pieces of advice.\njalon help J0210 says"),
        "{}",
        ran.out
    );
    let french = desk.jalon(&["check", "broken.jalon", "--lang", "fr"]);
    assert!(
        french.out.contains("Constats\u{a0}: 1 erreur"),
        "{}",
        french.out
    );
}

#[test]
fn check_reads_the_shipped_framework_folders_programmes_and_literate_files() {
    let desk = desk();
    for args in [
        &["check"][..],
        &["check", "caring-community"],
        &["check", "small.jalon"],
    ] {
        let ran = desk.jalon(args);
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (Some(0), "Nothing found.\n"),
            "{args:?}"
        );
    }
    desk.write(
        "programme.toml",
        "framework = \"small.jalon\"\nlangage = \"fr\"\n",
    );
    let ran = desk.jalon(&["check", "programme.toml"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("programme.toml:2"), "{}", ran.out);
    desk.run(&["log.csv"])
        .refused(3, &["programme.toml:2", "The programme cannot be used"]);
    fs::create_dir_all(desk.path("rules/deep")).expect("a folder");
    let (start, rest) = RULES.split_once("duty").expect("a duty");
    desk.write("rules/one.jalon", start);
    desk.write(
        "rules/deep/two.jalon.md",
        &format!("# A duty\n\n```jalon\nduty{rest}```\n"),
    );
    desk.write("rules/ignored.txt", "no rules");
    let ran = desk.jalon(&["check", "rules"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "Nothing found.\n"));
}

#[test]
fn the_programme_names_its_framework() {
    let desk = desk();
    desk.write("programme.toml", "framework = \"small.jalon\"\n");
    let value = desk.jalon(&["run", "log.csv", "--format", "json"]).json();
    assert_eq!(value["framework"]["name"], "small");
    fs::create_dir(desk.path("inner")).expect("a folder");
    desk.write("inner/log.csv", LOG);
    desk.write("inner/programme.toml", "framework = \"../small.jalon\"\n");
    let value = desk
        .jalon(&["run", "inner/log.csv", "--format", "json"])
        .json();
    assert_eq!(
        value["framework"]["name"], "small",
        "a path is seen from the programme"
    );
}

#[test]
fn exceptions_that_ended_or_held_nothing_are_named() {
    let desk = desk();
    let exception = |person: &str, until: &str| {
        format!(
            "[[exception]]\nrule = \"repeated-calls\"\nperson = \"{person}\"\n\
             from = 2024-03-01\nuntil = {until}\nreason = \"agreed\"\n"
        )
    };
    let all = exception("p1", "2024-03-06") + &exception("p7", "2024-04-30");
    desk.write("programme.toml", &all);
    let ran = desk.run(&["log.csv"]);
    assert!(
        ran.err
            .contains("repeated-calls for p1 ended on Wednesday 6 March 2024."),
        "{}",
        ran.err
    );
    assert!(
        ran.err.contains("repeated-calls for p7, from"),
        "{}",
        ran.err
    );
    assert!(ran.out.contains("Agreed beforehand"), "{}", ran.out);
}

#[test]
fn rows_that_cannot_be_read_keep_the_log_from_being_judged() {
    let desk = desk();
    let bad = |count: usize| {
        let rows = "2024-03-09 09:00,cal,ana,p1,,\n".repeat(count);
        desk.write("bad.csv", &format!("{LOG}{rows}"));
    };
    bad(10);
    let ran = desk.run(&["bad.csv"]);
    ran.refused(
        3,
        &[
            "bad.csv, line 7",
            "bad.csv, line 16",
            "10 rows cannot be read",
            "--set-aside",
        ],
    );
    assert_eq!(ran.err.matches("J0704").count(), 10);
    bad(25);
    let ran = desk.run(&["bad.csv"]);
    ran.refused(3, &["And 5 more rows.", "25 rows cannot be read"]);
    assert_eq!(ran.err.matches("J0704").count(), 20);
}

#[test]
fn rows_set_aside_leave_the_rest_to_be_judged() {
    let desk = desk();
    let bad = format!("{LOG}2024-03-09 09:00,cal,ana,p1,,\n2024-03-03 09:00,call,ana,p1,,\n");
    desk.write("bad.csv", &bad);
    let ran = desk.run(&["bad.csv", "--set-aside", "aside.csv", "--format", "json"]);
    assert!(
        ran.err.contains("One row was set aside in aside.csv."),
        "{}",
        ran.err
    );
    assert_eq!(ran.json()["read"]["refused"], 1);
    let aside = desk.read("aside.csv");
    assert_eq!(
        aside.lines().count(),
        2,
        "one row, though the log was read twice: {aside}"
    );
    assert!(aside.contains("2024-03-09 09:00,cal,ana,p1,,"));
    desk.run(&["bad.csv", "--set-aside", "bad.csv"])
        .refused(3, &["bad.csv is itself a log"]);
    assert_eq!(desk.read("bad.csv"), bad, "the log is untouched");
    desk.run(&["bad.csv", "--set-aside", "nowhere/aside.csv"])
        .refused(3, &["aside.csv could not be written"]);
}

#[test]
fn rows_set_aside_are_written_over_nothing() {
    let desk = desk();
    let bad = format!("{LOG}2024-03-09 09:00,cal,ana,p1,,\n");
    desk.write("bad.csv", &bad);
    desk.write(
        "aside-2.csv",
        "at,kind\n2024-03-09 10:00,cal\n2024-03-09 10:30,call\n",
    );
    desk.write("kept.csv", "precious");
    let both = ["bad.csv", "aside-2.csv", "--set-aside", "aside.csv"];
    desk.run(&both).refused(3, &["aside-2.csv is itself a log"]);
    assert!(
        desk.read("aside-2.csv")
            .ends_with("2024-03-09 10:30,call\n")
    );
    desk.run(&["bad.csv", "--set-aside", "kept.csv"])
        .refused(3, &["kept.csv is there already"]);
    assert_eq!(desk.read("kept.csv"), "precious");
    desk.run(&["bad.csv", "--set-aside", "-"])
        .refused(3, &["- is there already"]);
}

#[test]
fn a_mapped_column_that_no_log_has_is_named() {
    let desk = desk();
    desk.write("log-1.csv", LOG);
    desk.write(
        "mapped.toml",
        "framework = \"small.jalon\"\n[log]\ncolumns.person = \"Personne\"\n",
    );
    let ran = desk.run(&["log-1.csv", "--programme", "mapped.toml"]);
    assert!(
        ran.err.contains("nothing was read from them: Personne."),
        "{}",
        ran.err
    );
}

#[test]
fn a_log_counts_once() {
    let desk = desk();
    desk.write("one.csv", LOG);
    desk.run(&["one.csv", "./one.csv"])
        .refused(3, &["./one.csv is named twice"]);
}

#[test]
fn colour_is_for_terminals() {
    let desk = desk();
    let args = ["run", "--framework", "small.jalon", "log.csv"];
    assert!(!desk.jalon(&args).out.contains('\u{1b}'));
    let forced = |name, value| {
        let mut command = desk.command(&args);
        command.env("CLICOLOR_FORCE", "1").env(name, value);
        Ran::of(command.output().expect("the program")).out
    };
    assert!(forced("COLUMNS", "80").contains('\u{1b}'));
    assert!(!forced("NO_COLOR", "1").contains('\u{1b}'));
    let wide = desk
        .command(&args)
        .env("COLUMNS", "200")
        .output()
        .expect("the program");
    let wide = Ran::of(wide).out;
    let widest = wide.lines().map(|line| line.chars().count()).max();
    assert!(widest > Some(80) && widest <= Some(200), "{widest:?}");
}

#[test]
fn a_reader_that_has_gone_is_no_error() {
    let desk = desk();
    let mut child = desk
        .command(&["run", SAMPLE, "--all"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    drop(child.stdout.take());
    let ran = Ran::of(child.wait_with_output().expect("the program"));
    assert_eq!(ran.code, Some(0));
    assert!(!ran.err.contains("pipe"), "{}", ran.err);
}

#[test]
fn an_empty_log_says_so_little() {
    let desk = desk();
    desk.write("empty.csv", "at,kind,peer,person\n");
    let ran = desk.run(&["empty.csv"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.out.contains("Read: 0 rows of empty.csv."),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("No row was read"));
    assert!(!ran.out.contains("1970"));
}

#[test]
fn help_answers_codes_and_commands() {
    let desk = desk();
    let page = desk.jalon(&["help", "j0214"]);
    assert_eq!(page.code, Some(0), "{}", page.err);
    assert!(page.out.contains("Why it matters"));
    assert!(
        page.out
            .contains("\n  flag  call where direction is inbound\n")
    );
    let french = desk.jalon(&["help", "214", "--lang", "fr"]);
    assert!(french.out.contains("Pourquoi c'est important"));
    let list = desk.jalon(&["help", "codes"]);
    assert!(list.out.contains("\n  J0214  "));
    assert!(desk.jalon(&["help", "run"]).out.contains("--peer"));
    assert!(desk.jalon(&["help"]).out.contains("check"));
    desk.jalon(&["help", "chekc"])
        .refused(3, &["chekc", "“check”"]);
    desk.jalon(&["help", "quite another thing"])
        .refused(3, &["quite another thing", "jalon help codes"]);
}

#[test]
fn check_writes_findings_as_data() {
    let desk = desk();
    desk.write("wrong.jalon", &RULES.replace("is inbound", "is inbuond"));
    for format in ["json", "sarif"] {
        let ran = desk.jalon(&["check", "wrong.jalon", "--format", format]);
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        let value: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        let found = match format {
            "json" => &value["findings"],
            _ => &value["runs"][0]["results"],
        };
        assert_eq!(found.as_array().map(Vec::len), Some(1));
    }
}

#[test]
fn tests_are_run_and_their_exit_codes_tell() {
    let desk = desk();
    let run = |more: &[&str]| {
        let ran = desk.jalon(&[&["test", ".", "--lang", "en"], more].concat());
        (ran.code, ran.out)
    };
    assert_eq!(run(&[]), (Some(1), "There are no tests.\n".to_string()));
    desk.write("tests.jalon", TESTS);
    let (code, said) = run(&[]);
    assert_eq!(code, Some(1));
    assert!(said.ends_with("1 of 2 tests hold.\n"), "{said}");
    assert_eq!(
        run(&["--filter", "TWO"]),
        (Some(0), "One test holds.\n".to_string())
    );
    let (code, said) = run(&["--filter", "two", "--coverage"]);
    assert_eq!(code, Some(1));
    for words in [
        "raises these rules:\n  debrief",
        "repeated-calls talk",
        "holds these rules back",
    ] {
        assert!(said.contains(words), "{said}");
    }
    let (code, said) = run(&["--format", "json"]);
    let result: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!((code, &result["hold"]), (Some(1), &serde_json::json!(1)));
    desk.write("programme.toml", "[parameters]\nno-such = 3\n");
    assert_eq!(run(&[]).0, Some(3));
    desk.write("tests.jalon", "test \"a\"\n  expect no such-rule\n");
    assert_eq!(run(&[]).0, Some(2));
    assert_eq!(desk.jalon(&["test", "nowhere"]).code, Some(3));
}
