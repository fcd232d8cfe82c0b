//! Alerts in a form for programs: made a piece at a time on several threads, and written in their order.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, Scope, scope};

use super::Report;
use super::view::{Alert, View};
use crate::text::Messages;

/// So many alerts make a piece: enough that handing it over costs little, and few enough that little is held at once.
const PIECE: usize = 128;

/// So many pieces are with each helper, under way or made: nobody waits while another piece is written.
const AHEAD: usize = 3;

/// Renders the alerts shown, on as many threads as the report may use, and gives what comes of them to `write`, in order
/// and never empty.
///
/// # Errors
/// When one cannot be rendered or written, or the log that holds the evidence cannot be read again.
pub(super) fn write_alerts(
    report: Report<'_>,
    messages: &Messages,
    render: impl Fn(Alert<'_>, &mut Vec<u8>) -> io::Result<()> + Sync,
    write: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let count = report.alerts.count();
    let pieces = count.div_ceil(PIECE);
    // whoever makes pieces has a view of her own, which remembers what it said; behind the last piece all are empty
    let maker = || {
        let view = View::new(report, messages);
        let render = &render;
        move |piece: usize, into: &mut Vec<u8>| {
            let places = piece * PIECE..count.min((piece + 1) * PIECE);
            report.some(places, &mut |shown| render(view.alert(shown), into))
        }
    };
    let mut write = |piece: &[u8]| match piece {
        [] => Ok(()),
        _ => write(piece),
    };
    scope(|scope| {
        let helpers: Vec<Helper> = match report.threads.min(pieces) {
            0 | 1 => Vec::new(),
            threads => (0..threads)
                .map_while(|_| Helper::hire(scope, &maker))
                .collect(),
        };
        if helpers.is_empty() {
            let (make, mut bytes) = (maker(), Vec::new());
            return (0..pieces).try_for_each(|piece| {
                bytes.clear();
                make(piece, &mut bytes)?;
                write(&bytes)
            });
        }
        let ahead = helpers.len() * AHEAD;
        for (piece, helper) in (0..ahead).zip(helpers.iter().cycle()) {
            helper.ask(piece, Vec::new());
        }
        for (piece, helper) in (0..pieces).zip(helpers.iter().cycle()) {
            let mut bytes = helper.made()?;
            write(&bytes)?;
            bytes.clear();
            helper.ask(piece + ahead, bytes);
        }
        Ok(())
    })
}

/// Somebody who makes pieces on a thread of her own, until nobody asks for more.
struct Helper {
    asked: Sender<(usize, Vec<u8>)>,
    made: Receiver<io::Result<Vec<u8>>>,
}

impl Helper {
    /// A new helper; none where the system has no more threads.
    fn hire<'s, M>(scope: &'s Scope<'s, '_>, maker: &'s (impl Fn() -> M + Sync)) -> Option<Helper>
    where
        M: Fn(usize, &mut Vec<u8>) -> io::Result<()>,
    {
        let ((asked, todo), (done, made)) = (channel(), channel());
        let help = move || {
            let make = maker();
            for (piece, mut bytes) in todo {
                let piece = make(piece, &mut bytes).map(|()| bytes);
                if done.send(piece).is_err() {
                    break;
                }
            }
        };
        let hired = Builder::new().spawn_scoped(scope, help);
        hired.is_ok().then_some(Helper { asked, made })
    }

    /// Asks for a piece, to be put into these bytes.
    fn ask(&self, piece: usize, bytes: Vec<u8>) {
        // a helper who is lost gives nothing back either, which is told there
        let _ = self.asked.send((piece, bytes));
    }

    /// The next piece of those asked for.
    fn made(&self) -> io::Result<Vec<u8>> {
        let lost = |_| io::Error::from(io::ErrorKind::UnexpectedEof);
        self.made.recv().map_err(lost)?
    }
}
