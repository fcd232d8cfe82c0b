//! The engine by itself, on interactions in memory, from the first to the outcome.

use divan::Bencher;
use divan::counter::ItemsCount;
use jalon::engine::Engine;
use jalon::project::Setting;

use super::logs::Form;
use super::rules::Look;
use super::{ROWS, log, setting};

#[divan::bench]
fn five_rules(bencher: Bencher) {
    judged(bencher, Form::Csv, &setting::five());
}

#[divan::bench]
fn shipped_framework(bencher: Bencher) {
    judged(bencher, Form::Shipped, &setting::shipped());
}

#[divan::bench(args = [5, 50, 500])]
fn rules_that_a_kind_test_excludes(bencher: Bencher, count: usize) {
    judged(bencher, Form::Csv, &setting::made(count, Look::Away));
}

#[divan::bench(args = [5, 50, 500])]
fn rules_that_look(bencher: Bencher, count: usize) {
    judged(bencher, Form::Csv, &setting::made(count, Look::Closely));
}

fn judged(bencher: Bencher, form: Form, setting: &Setting) {
    let bytes = log(form);
    let schema = setting::schema(setting);
    let plan = setting::plan(setting);
    let mut rows = Vec::with_capacity(ROWS);
    let names = setting::read(&bytes, "made.csv", setting, &schema, |row, _| {
        rows.push(row.clone());
    });
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        let mut engine = Engine::new(&plan);
        for row in &rows {
            engine.push(row, &names);
        }
        engine.finish(None, &names)
    });
}
