//! What holds of every random case.

use super::generate::Case;
use super::runs;

#[test]
fn random_rules_check_clean() {
    runs::hold("tests/it/oracle/regressions/check.txt", |case: &Case| {
        case.ready().map(|_| ())
    });
}

#[test]
#[ignore]
fn list_rejects() {
    let mut seen = std::collections::BTreeMap::new();
    let cases = runs::each(|case| {
        if let Err(found) = case.ready() {
            let first: String = found.lines().next().unwrap_or("").chars().take(12).collect();
            let entry = seen.entry(first).or_insert((0, found));
            entry.0 += 1;
        }
    });
    for (key, (times, found)) in seen {
        println!("{key} {times}/{cases}\n{found}\n");
    }
}
