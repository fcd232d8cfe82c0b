//! Walks the interactions of judged logs once more, in log order and none later than as-of.

use std::collections::BTreeSet;

use super::Error;
use super::input::Input;
use super::judge::Judged;
use super::order::{Sink, merge, sort};
use super::rows::Rows;
use super::setting::Setting;
use crate::engine::Selection;
use crate::log::{Interaction, Names, Schema};
use crate::pattern::{Gather, Pattern, Said, contacts};
use crate::plan::Picked;
use crate::text::Messages;
use crate::time::Instant;
use crate::vocabulary::FieldId;

impl Setting {
    /// One peer's own pattern in logs that were judged: a contact is what the framework's definition `contact` selects.
    ///
    /// # Errors
    /// When a log cannot be read again, or has been written to since it was judged.
    pub fn pattern(
        &self,
        judged: &Judged,
        peer: &str,
        messages: &Messages,
    ) -> Result<Pattern, Error> {
        let (framework, programme) = (&self.framework, &self.programme);
        let picked = |selector| Picked::new(framework, programme, selector);
        let contact = contacts(framework).map(picked);
        let quiet = framework.quiet_after.as_ref().map(picked);
        let both = contact.iter().chain(&quiet);
        let read: BTreeSet<FieldId> = both.flat_map(|one| one.plan().fields_read()).collect();
        let fresh = || Taken {
            gather: Gather::new(framework, programme, peer),
            contact: contact.as_ref().map(Selection::new),
            quiet: quiet.as_ref().map(Selection::new),
        };
        let keeps = |field| read.contains(&field);
        let taken = self.walk(judged, messages, &keeps, &fresh, &mut Taken::take)?;
        Ok(taken.gather.finish(judged.outcome.as_of))
    }

    /// Gives every interaction up to as-of to `take`, in log order; `fresh` makes what takes them in, anew where the rows
    /// turn out not to be in order. Private fields are never read, nor texts of fields that `keeps` does not name.
    ///
    /// # Errors
    /// When a log cannot be read again, or has been written to since it was judged.
    pub fn walk<T>(
        &self,
        judged: &Judged,
        messages: &Messages,
        keeps: &dyn Fn(FieldId) -> bool,
        fresh: &dyn Fn() -> T,
        take: &mut dyn FnMut(&mut T, &Interaction, &Names),
    ) -> Result<T, Error> {
        let vocabulary = &self.framework.vocabulary;
        let mut schema = Schema::new(vocabulary, &self.programme.mapping, self.zone());
        schema.leave_unread(keeps);
        let inputs = &judged.inputs;
        for input in inputs {
            // a log that was written to since would not be the one that was judged
            input.again()?;
        }
        let mut attempt = |in_order: bool| -> Result<Option<T>, Error> {
            let watch = &mut |_: u64| {};
            let mut rows = Rows::new(inputs, (&schema, vocabulary), messages, None, watch);
            let mut walker = Walker {
                as_of: judged.outcome.as_of,
                taken: fresh(),
                take: &mut *take,
            };
            let read = read(inputs, &mut rows, &mut walker, in_order)?;
            let taken = walker.taken;
            if !read {
                return Ok(None);
            }
            // rows set aside when the log was judged are passed over here too
            match rows.finish() {
                Err(Error::Refused { .. }) if judged.reading.refused > 0 => Ok(Some(taken)),
                Err(error) => Err(error),
                Ok(_) => Ok(Some(taken)),
            }
        };
        match attempt(true)? {
            Some(taken) => Ok(taken),
            None => Ok(attempt(false)?.unwrap_or_else(fresh)),
        }
    }
}

/// A pattern that is gathered, and what the framework says of each interaction.
struct Taken<'p> {
    gather: Gather,
    contact: Option<Selection<'p>>,
    quiet: Option<Selection<'p>>,
}

impl Taken<'_> {
    fn take(&mut self, it: &Interaction, names: &Names) {
        let said = Said {
            contact: self.contact.as_mut().map(|all| all.push(it, names)),
            quiet: self.quiet.as_mut().is_some_and(|all| all.push(it, names)),
        };
        self.gather.take(it, names, said);
    }
}

/// Reads the rows as they come, or sorted; false where they should come in order and do not.
fn read(
    inputs: &[Input],
    rows: &mut Rows<'_>,
    sink: &mut dyn Sink,
    in_order: bool,
) -> Result<bool, Error> {
    if in_order {
        return Ok(merge(inputs, rows, sink)?.is_some());
    }
    sort(inputs, rows, sink)?;
    Ok(true)
}

/// Hands interactions on, up to an instant.
struct Walker<'t, T> {
    as_of: Instant,
    taken: T,
    take: &'t mut dyn FnMut(&mut T, &Interaction, &Names),
}

impl<T> Sink for Walker<'_, T> {
    fn take(&mut self, interaction: &mut Interaction, names: &Names) {
        if interaction.at <= self.as_of {
            (self.take)(&mut self.taken, interaction, names);
        }
    }
}
