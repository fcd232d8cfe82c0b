//! The command as it is run: from standard input, into a file, in her order.

use std::fs;

use super::made::RULES;
use crate::desk::{Desk, Ran};

const LOG: &str = "\
at,kind,peer,person,length,role,reason,notes
2024-03-05 10:00,visit,ana,p1,120,goals,,SECRET
2024-03-06 10:00,visit,ben,p2,60,,,
2024-03-12 18:00,call,ana,p1,15,,,
2024-05-01 10:00,supervision,ana,,45,,,
";

fn desk() -> Desk {
    let programme = "framework = \"small.jalon\"\n[log]\nfile = \"log.csv\"\n";
    Desk::new(&[
        ("small.jalon", RULES),
        ("log.csv", LOG),
        ("programme.toml", programme),
    ])
}

/// Ana's self-check.
fn self_check(desk: &Desk, args: &[&str], input: &str) -> Ran {
    let command = ["self-check", "--peer", "ana", "--lang", "en"];
    let ran = desk.jalon_reading(&[&command[..], args].concat(), input);
    assert!(!ran.out.contains("SECRET"), "{ran:?}");
    ran
}

#[test]
fn a_log_on_standard_input_in_any_order_shows_the_same() {
    let desk = desk();
    let named = self_check(&desk, &["--format", "json"], "");
    assert_eq!(named.code, Some(0), "{named:?}");
    let mut rows: Vec<&str> = LOG.lines().collect();
    rows[1..].reverse();
    let input = rows.join("\n");
    let turned = self_check(
        &desk,
        &["-", "--programme", "programme.toml", "--format", "json"],
        &input,
    );
    assert_eq!(turned.code, Some(0), "{turned:?}");
    assert_eq!(named.out, turned.out);
}

#[test]
fn a_file_is_hers_alone_and_nothing_is_written_over_it() {
    let desk = desk();
    let out = ["--only", "hours", "--format", "csv", "--out", "hours.csv"];
    let written = self_check(&desk, &out, "");
    assert_eq!((written.code, written.out.as_str()), (Some(0), ""));
    let hours = fs::read(desk.path("hours.csv")).expect("the hours");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let metadata = fs::metadata(desk.path("hours.csv")).expect("the hours");
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    }
    let again = self_check(&desk, &out, "");
    assert_eq!(again.code, Some(3), "{again:?}");
    assert_eq!(fs::read(desk.path("hours.csv")).expect("the hours"), hours);
    let page = self_check(&desk, &["--format", "html", "--out", "page.html"], "");
    assert_eq!(page.code, Some(0), "{page:?}");
    let page = desk.read("page.html");
    assert!(page.starts_with("<!DOCTYPE html>") && !page.contains("SECRET"));
}

#[test]
fn what_her_order_names_and_the_agenda_lacks_is_said() {
    let desk = desk();
    let asked = self_check(
        &desk,
        &["--only", "agenda", "--order", "long-visit,nothing"],
        "",
    );
    assert_eq!(asked.code, Some(0), "{asked:?}");
    let aside = asked.err;
    assert!(
        aside.contains("“nothing” names nothing on the agenda"),
        "{aside}"
    );
    assert!(!aside.contains("long-visit"), "{aside}");
}
