//! Interactions packed for sorting: the same when unpacked, and small.

use std::fs::File;

use jalon::log::{Interaction, LogReader, Names, Packed, Place, RowId, Schema, Step, Sym, Value};
use jalon::project::Setting;
use jalon::time::{Date, Instant};
use jalon::vocabulary::{KindId, ValueId};
use proptest::prelude::*;

use super::vocabulary;

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Missing),
        (0..300_u16).prop_map(|choice| Value::Choice(ValueId(choice))),
        any::<u64>().prop_map(Value::Choices),
        proptest::collection::vec(any::<u32>().prop_map(Sym), 0..5)
            .prop_map(|texts| Value::Texts(texts.into())),
        any::<i64>().prop_map(Value::Quantity),
        (0..3_600_000_000_i64).prop_map(Value::Quantity),
        any::<bool>().prop_map(Value::YesNo),
        any::<i32>().prop_map(|days| Value::Date(Date(days))),
        any::<u32>().prop_map(|text| Value::Text(Sym(text))),
        Just(Value::Unread),
    ]
}

/// An interaction of the tests' vocabulary, and its id.
fn interaction() -> impl Strategy<Value = (Interaction, String)> {
    let values = proptest::collection::vec(value(), vocabulary().fields.len());
    let party = || proptest::option::of(any::<u32>().prop_map(Sym));
    let id = "[a-z]{0,9}|[1-9][0-9]{0,17}";
    (any::<i64>(), 0..70_u16, party(), party(), values, id).prop_map(
        |(at, kind, peer, person, values, id)| {
            let mut it = Interaction::blank(&vocabulary());
            (it.at, it.kind) = (Instant(at), KindId(kind));
            it.parties = vec![peer, person];
            it.values = values;
            (it, id)
        },
    )
}

proptest! {
    #[test]
    fn what_is_unpacked_is_what_was_packed(mut all in proptest::collection::vec(interaction(), 1..60), turns in 1..200_usize) {
        let mut names = Names::default();
        let mut packed = Packed::default();
        for (row, (it, id)) in all.iter_mut().enumerate() {
            it.id = match row % 3 {
                0 => RowId::row(row as u32 % 5, row as u64, &mut names),
                _ => RowId::text(id, &mut names),
            };
        }
        // Many turns fill many chunks.
        let places: Vec<Place> = (0..turns)
            .flat_map(|_| all.iter().map(|(it, _)| packed.add(it)).collect::<Vec<_>>())
            .collect();
        prop_assert!(places.is_sorted());
        let mut read = Interaction::blank(&vocabulary());
        for (number, place) in places.iter().enumerate().rev() {
            let (it, _) = &all[number % all.len()];
            packed.read(*place, &mut read);
            read.at = it.at;
            prop_assert_eq!(&read, it);
        }
    }
}

#[test]
fn a_row_longer_than_a_chunk_is_kept_too() {
    let mut packed = Packed::default();
    let mut it = Interaction::blank(&vocabulary());
    let short = packed.add(&it);
    it.values[5] = Value::Texts((0..100_000).map(Sym).collect());
    let (long, longer) = (packed.add(&it), packed.add(&it));
    let mut read = Interaction::blank(&vocabulary());
    for place in [longer, long] {
        packed.read(place, &mut read);
        assert_eq!(read, it);
    }
    packed.read(short, &mut read);
    assert_eq!(read, Interaction::blank(&vocabulary()));
}

/// An unordered log needs at most 48 bytes an interaction beside its texts: an instant and a place, and what is written.
#[test]
fn the_shipped_log_is_small_when_packed() {
    let sample = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/rules/caring-community/sample-log.csv"
    );
    let setting = Setting::open(Some("caring-community"), None, None);
    let setting = setting.unwrap_or_else(|_| panic!("the shipped framework can be used"));
    let vocabulary = &setting.framework.vocabulary;
    let schema = Schema::new(vocabulary, &setting.programme.mapping, setting.zone());
    let file = Box::new(File::open(sample).expect("the sample log"));
    let mut reader = LogReader::open(file, "log.csv", 0, &schema).expect("it opens");
    let (mut names, mut packed) = (Names::default(), Packed::default());
    let mut row = Interaction::blank(vocabulary);
    let mut rows = 0;
    while reader.next(&schema, &mut names, &mut row).expect("a row") == Step::Row {
        packed.add(&row);
        rows += 1;
    }
    let each = size_of::<(Instant, Place)>() + packed.bytes() / rows;
    assert!(rows > 300 && each <= 48, "{each} bytes, {rows} rows");
}
