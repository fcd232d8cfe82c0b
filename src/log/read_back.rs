//! The ids of interactions as texts once more: those that stayed in their files are read there again.

use std::io::{Read, Seek, SeekFrom};

use super::row_id::Called;
use super::{LogError, Names, RowId};

/// So many bytes of a file are read at a time.
const BLOCK: usize = 64 * 1024;

/// So many more, so that an id which starts in a block is whole there.
const BEYOND: usize = 256;

/// So many blocks are kept: alerts come in the order of time, so what is asked for lies close to what was asked before.
const KEPT: usize = 48;

/// A log whose bytes can be read again.
pub trait Again: Read + Seek + Send {}

impl<T: Read + Seek + Send> Again for T {}

/// The files of a run, opened again.
#[derive(Default)]
pub struct ReadBack {
    /// By their places in [`Names::files`].
    files: Vec<Option<Box<dyn Again>>>,
    /// Each block has its place by its number, so that blocks side by side never push each other out.
    blocks: Vec<Block>,
}

/// Some bytes of a file.
#[derive(Clone, Default)]
struct Block {
    place: Option<(u32, u64)>,
    bytes: Vec<u8>,
}

impl ReadBack {
    /// Reads ids again from these files, which stand in the order of [`Names::files`]; those that no id is read from may
    /// be left out.
    pub fn new(files: Vec<Option<Box<dyn Again>>>) -> ReadBack {
        ReadBack {
            files,
            blocks: vec![Block::default(); KEPT],
        }
    }

    /// Adds what an interaction is called to a text: its `id`, or `FILE:ROW`.
    ///
    /// # Errors
    /// When its file can no longer be read, or holds no such text there.
    pub fn tell(&mut self, id: RowId, names: &Names, into: &mut String) -> Result<(), LogError> {
        match id.called() {
            Called::Row { file, row } => into.push_str(&super::row_id::show_row(file, row, names)),
            Called::Kept(place) => into.push_str(names.kept_id(place)),
            Called::Number(number) => into.push_str(&number.to_string()),
            Called::Brief(bytes, length) => {
                let bytes = bytes.get(bytes.len() - length..);
                let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
                into.push_str(text.unwrap_or_default());
            }
            Called::Cell { file, from, length } => {
                let called = || names.files.get(file as usize).cloned().unwrap_or_default();
                let block = self
                    .block(file, from / BLOCK as u64)
                    .map_err(|source| LogError::io(&called(), source))?;
                let from = (from % BLOCK as u64) as usize;
                let bytes = block.get(from..from + length as usize);
                let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
                let text = text.ok_or_else(|| LogError::Changed { file: called() })?;
                into.push_str(text.trim());
            }
        }
        Ok(())
    }

    fn block(&mut self, file: u32, number: u64) -> std::io::Result<&[u8]> {
        let place = (number as usize).wrapping_add(7 * file as usize) % KEPT;
        let (Some(block), Some(Some(from))) = (
            self.blocks.get_mut(place),
            self.files.get_mut(file as usize),
        ) else {
            return Ok(&[]);
        };
        if block.place != Some((file, number)) {
            block.place = None;
            block.bytes.clear();
            from.seek(SeekFrom::Start(number * BLOCK as u64))?;
            let whole = (BLOCK + BEYOND) as u64;
            from.by_ref().take(whole).read_to_end(&mut block.bytes)?;
            block.place = Some((file, number));
        }
        Ok(&block.bytes)
    }
}
