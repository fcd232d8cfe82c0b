//! The command as it is run: from standard input, into a file, in her order.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use super::made::RULES;

const LOG: &str = "\
at,kind,peer,person,length,role,reason,notes
2024-03-05 10:00,visit,ana,p1,120,goals,,SECRET
2024-03-06 10:00,visit,ben,p2,60,,,
2024-03-12 18:00,call,ana,p1,15,,,
2024-05-01 10:00,supervision,ana,,45,,,
";

struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(TempDir::new().expect("a folder"));
        fs::write(desk.path("small.jalon"), RULES).expect("rules");
        fs::write(desk.path("log.csv"), LOG).expect("a log");
        let programme = "framework = \"small.jalon\"\n[log]\nfile = \"log.csv\"\n";
        fs::write(desk.path("programme.toml"), programme).expect("a programme");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, args: &[&str], input: &str) -> Output {
        let mut run = Command::new(env!("CARGO_BIN_EXE_jalon"))
            .args(["self-check", "--peer", "ana", "--lang", "en"])
            .args(args)
            .current_dir(self.0.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        // who reads no standard input may have closed it
        let _ = run
            .stdin
            .take()
            .expect("its input")
            .write_all(input.as_bytes());
        run.wait_with_output().expect("its end")
    }
}

#[test]
fn a_log_on_standard_input_in_any_order_shows_the_same() {
    let desk = Desk::new();
    let named = desk.run(&["--format", "json"], "");
    assert!(named.status.success(), "{named:?}");
    let mut rows: Vec<&str> = LOG.lines().collect();
    rows[1..].reverse();
    let input = rows.join("\n");
    let turned = desk.run(
        &["-", "--programme", "programme.toml", "--format", "json"],
        &input,
    );
    assert!(turned.status.success(), "{turned:?}");
    assert_eq!(named.stdout, turned.stdout);
    let said = String::from_utf8(named.stdout).expect("text");
    assert!(!said.contains("SECRET"));
}

#[test]
fn a_file_is_hers_alone_and_nothing_is_written_over_it() {
    let desk = Desk::new();
    let out = ["--only", "hours", "--format", "csv", "--out", "hours.csv"];
    let written = desk.run(&out, "");
    assert!(
        written.status.success() && written.stdout.is_empty(),
        "{written:?}"
    );
    let hours = fs::read(desk.path("hours.csv")).expect("the hours");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let metadata = fs::metadata(desk.path("hours.csv")).expect("the hours");
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    }
    let again = desk.run(&out, "");
    assert_eq!(again.status.code(), Some(3), "{again:?}");
    assert_eq!(fs::read(desk.path("hours.csv")).expect("the hours"), hours);
    let page = desk.run(&["--format", "html", "--out", "page.html"], "");
    assert!(page.status.success(), "{page:?}");
    let page = fs::read_to_string(desk.path("page.html")).expect("a page");
    assert!(page.starts_with("<!DOCTYPE html>") && !page.contains("SECRET"));
}

#[test]
fn what_her_order_names_and_the_agenda_lacks_is_said() {
    let desk = Desk::new();
    let asked = desk.run(&["--only", "agenda", "--order", "long-visit,nothing"], "");
    assert!(asked.status.success(), "{asked:?}");
    let aside = String::from_utf8_lossy(&asked.stderr);
    assert!(
        aside.contains("“nothing” names nothing on the agenda"),
        "{aside}"
    );
    assert!(!aside.contains("long-visit"), "{aside}");
}
