//! The alerts of a run, one after the other: a long log may raise more than anybody wants to hold at once.

use std::io;
use std::ops::Range;

use super::Alert;

/// The alerts of a run, in the order of `raised`, then rule name, then key.
pub trait Alerts: Sync {
    /// How many there are.
    fn count(&self) -> usize;

    /// Gives some of them, by their places, to `look`, in order, as long as it takes them.
    ///
    /// # Errors
    /// What `look` says, or why the log that holds the evidence cannot be read again.
    fn some(
        &self,
        places: Range<usize>,
        look: &mut dyn FnMut(&Alert) -> io::Result<()>,
    ) -> io::Result<()>;

    /// Gives each alert to `look`, in order, as long as it takes them.
    ///
    /// # Errors
    /// As of [`Alerts::some`].
    fn each(&self, look: &mut dyn FnMut(&Alert) -> io::Result<()>) -> io::Result<()> {
        self.some(0..self.count(), look)
    }

    /// All of them at once.
    ///
    /// # Errors
    /// Why the log that holds the evidence cannot be read again.
    fn collected(&self) -> io::Result<Vec<Alert>> {
        let mut all = Vec::new();
        self.each(&mut |alert| {
            all.push(alert.clone());
            Ok(())
        })?;
        Ok(all)
    }
}

impl Alerts for Vec<Alert> {
    fn count(&self) -> usize {
        self.len()
    }

    fn some(
        &self,
        places: Range<usize>,
        look: &mut dyn FnMut(&Alert) -> io::Result<()>,
    ) -> io::Result<()> {
        let some = self.get(places).unwrap_or_default();
        some.iter().try_for_each(look)
    }
}
