//! Reads judged logs once more, for whom each peer has met and when she last wrote.

use super::{Error, Judged, Setting};
use crate::log::{Interaction, Names, Schema, Step};
use crate::report::Met;

impl Judged {
    /// Whom each peer has met in these logs up to the as-of instant, and when she last wrote.
    ///
    /// # Errors
    /// When a log cannot be read again, or has been written to since.
    pub fn met(&self, setting: &Setting) -> Result<Met, Error> {
        let vocabulary = &setting.framework.vocabulary;
        let peer = vocabulary.find_party("peer");
        let person = vocabulary.find_party("person");
        let mut met = Met::default();
        self.each_row(setting, &mut |row, names| {
            let code = |party| row.party(party).map(|code| names.text(code).to_string());
            let person = person.and_then(code);
            if let Some(peer) = peer.and_then(code) {
                met.add(peer, person, row.at);
            }
        })?;
        Ok(met)
    }

    /// Shows each interaction up to the as-of instant, in the order of the files.
    fn each_row(
        &self,
        setting: &Setting,
        look: &mut dyn FnMut(&Interaction, &Names),
    ) -> Result<(), Error> {
        let vocabulary = &setting.framework.vocabulary;
        let schema = Schema::new(vocabulary, &setting.programme.mapping, setting.zone());
        let mut row = Interaction::blank(vocabulary);
        for (file, input) in (0..).zip(&self.inputs) {
            // a log that has been written to since would tell of something else
            input.again()?;
            let mut log = input.open(file, &schema)?;
            let mut names = Names::default();
            names.files = self.inputs.iter().map(|input| input.name.clone()).collect();
            loop {
                match log.next(&schema, &mut names, &mut row)? {
                    Step::End => break,
                    Step::Row if row.at <= self.outcome.as_of => look(&row, &names),
                    Step::Row | Step::Refused(_) => {}
                }
            }
        }
        Ok(())
    }
}
