//! CSV to interactions, for the five rules' vocabulary and the shipped one.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use jalon::project::Setting;

use super::logs::Form;
use super::{ROWS, log, setting};

#[divan::bench]
fn five_rules(bencher: Bencher) {
    interactions(bencher, Form::Csv, &setting::five());
}

#[divan::bench]
fn shipped_framework(bencher: Bencher) {
    interactions(bencher, Form::Shipped, &setting::shipped());
}

fn interactions(bencher: Bencher, form: Form, setting: &Setting) {
    let bytes = log(form);
    let schema = setting::schema(setting);
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        setting::read(&bytes, "made.csv", setting, &schema, |row, _| {
            black_box(row);
        })
    });
}
