//! A log of the cases in which ten rows cannot be read: each is refused at its place, and the others are read.

use jalon::programme::Mapping;

use super::read_with;

#[test]
fn ten_bad_rows_are_ten_refusals() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/cases/log/mixed-ten-rows.csv"
    );
    let bytes = std::fs::read(path).expect("the case");
    let run = read_with("mixed-ten-rows.csv", &bytes, &Mapping::default()).expect("it opens");
    assert_eq!(
        run.marks(),
        [
            (3, 1, 701),
            (4, 1, 702),
            (5, 2, 704),
            (6, 5, 705),
            (7, 6, 706),
            (9, 6, 707),
            (10, 7, 710),
            (11, 5, 711),
            (12, 9, 721),
            (13, 8, 712),
        ]
    );
    assert_eq!(run.rows.len(), 3);
}
