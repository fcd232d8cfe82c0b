//! `jalon check` of made rules: reading, checking and every lint.

use divan::Bencher;
use divan::counter::ItemsCount;
use jalon::project::check;
use jalon::text::Severity;

use super::rules::Look;
use super::setting;

#[divan::bench(args = [5, 50, 500])]
fn rules(bencher: Bencher, count: usize) {
    let (_folder, path) = setting::made_rules(count, Look::Closely);
    let paths = [path];
    bencher.counter(ItemsCount::new(count)).bench(|| {
        let checked = check(&paths, None).unwrap_or_else(|_| panic!("the file can be read"));
        assert_eq!(checked.count(Severity::Error), 0, "the rules are right");
        checked
    });
}
