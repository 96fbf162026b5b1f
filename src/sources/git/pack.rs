//! Objects out of packs: those that many others are stored as differences from, unpacked once.
//!
//! What cannot be read here, for whatever reason, is left to the library,
//! which knows every way in which git stores an object and names what is wrong.
//!
//! # Source
//!
//! `gitformat-pack` of git's own manual, section "Deltified representation".

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gix::objs::Kind;
use gix::odb::pack::data::entry::Header;
use gix::odb::pack::{data, index};

/// Packs, and the objects that any thread unpacked from them lately.
///
/// # Cost
///
/// An object costs the differences between it and the nearest one that is kept.
pub(super) struct Packs {
    packs: Vec<Pack>,
    /// How many bytes are kept as the latest, and again as those before them.
    room: usize,
    kept: Mutex<Kept>,
}

/// What one thread needs to unpack objects.
#[derive(Default)]
pub(super) struct Unpacker(gix::zlib::Inflate);

/// What was unpacked lately, by pack and offset, and what was before that.
#[derive(Default)]
struct Kept {
    objects: BTreeMap<(usize, u64), Object>,
    bytes: usize,
    older: BTreeMap<(usize, u64), Object>,
}

struct Pack {
    index: index::File,
    data: data::File,
}

/// An object.
#[derive(Clone)]
pub(super) struct Object {
    pub(super) kind: Kind,
    pub(super) bytes: Arc<Vec<u8>>,
}

/// How many bytes of objects are kept for each thread, twice; one larger object is kept as well.
const KEPT: usize = 4 << 20;

/// The most bytes that one object may have here.
const MOST: usize = 64 << 20;

impl Packs {
    /// The packs of a repository, without those that it borrows from another one.
    ///
    /// None where objects stand in for others.
    #[expect(clippy::disallowed_methods, reason = "a repository's own folder, no community's")]
    pub(super) fn of(local: &gix::Repository) -> Self {
        let folder = local.objects.store_ref().path().join("pack");
        let names = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut names: Vec<_> = names.map(|entry| entry.path()).collect();
        let has_stand_ins = local.objects.store_ref().replacements().next().is_some();
        names.retain(|path| path.extension().is_some_and(|it| it == "idx") && !has_stand_ins);
        names.sort();
        let hash = local.object_hash();
        let open = |path: std::path::PathBuf| {
            let index = index::File::at(&path, hash).ok()?;
            let data = data::File::at(path.with_extension("pack"), hash).ok()?;
            Some(Pack { index, data })
        };
        let packs = names.into_iter().filter_map(open).collect();
        let room = KEPT * rayon::current_num_threads();
        Self { packs, room, kept: Mutex::default() }
    }

    /// An object; `None` where it must be asked for elsewhere.
    pub(super) fn find(&self, id: gix::ObjectId, by: &mut Unpacker) -> Option<Object> {
        let mut packs = self.packs.iter().enumerate();
        let (pack, at) = packs.find_map(|(number, pack)| {
            Some((number, pack.index.pack_offset_at_index(pack.index.lookup(id)?)))
        })?;
        self.unpack(pack, at, by)
    }

    fn unpack(&self, pack: usize, mut at: u64, by: &mut Unpacker) -> Option<Object> {
        let mut deltas = Vec::new();
        let mut object = loop {
            if let Some(kept) = self.kept().find((pack, at), self.room) {
                break kept;
            }
            let data = &self.packs.get(pack)?.data;
            let entry = data.entry(at).ok()?;
            let bytes = by.inflated(data, &entry)?;
            match entry.header {
                Header::OfsDelta { base_distance } => {
                    deltas.push((at, bytes));
                    at = entry.checked_base_pack_offset(base_distance)?;
                }
                whole => break self.keep(pack, at, whole.as_kind()?, bytes),
            }
        };
        while let Some((at, delta)) = deltas.pop() {
            let bytes = applied(&object.bytes, &delta)?;
            object = self.keep(pack, at, object.kind, bytes);
        }
        Some(object)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, pack: usize, at: u64, kind: Kind, bytes: Vec<u8>) -> Object {
        let object = Object { kind, bytes: Arc::new(bytes) };
        // No other object is stored as a difference from a commit.
        if kind != Kind::Commit {
            self.kept().keep((pack, at), object.clone(), self.room);
        }
        object
    }
}

impl Kept {
    fn find(&mut self, at: (usize, u64), room: usize) -> Option<Object> {
        if let Some(object) = self.objects.get(&at) {
            return Some(object.clone());
        }
        let object = self.older.remove(&at)?;
        self.keep(at, object.clone(), room);
        Some(object)
    }

    fn keep(&mut self, at: (usize, u64), object: Object, room: usize) {
        if self.objects.contains_key(&at) {
            return;
        }
        self.bytes += object.bytes.len();
        if self.bytes > room {
            self.bytes = object.bytes.len();
            self.older = std::mem::take(&mut self.objects);
        }
        self.objects.insert(at, object);
    }
}

impl Unpacker {
    fn inflated(&mut self, data: &data::File, entry: &data::Entry) -> Option<Vec<u8>> {
        let size = usize::try_from(entry.decompressed_size).ok().filter(|size| *size <= MOST)?;
        let mut bytes = vec![0; size];
        data.decompress_entry(entry, &mut self.0, &mut bytes).ok()?;
        Some(bytes)
    }
}

/// A text that is stored as what differs from another one; `None` where that is broken.
fn applied(base: &[u8], delta: &[u8]) -> Option<Vec<u8>> {
    let mut delta = Delta { rest: delta };
    if delta.size()? != base.len() {
        return None;
    }
    let length = delta.size().filter(|length| *length <= MOST)?;
    let mut bytes = Vec::with_capacity(length);
    while let Some(step) = delta.byte() {
        let part = if step & 0x80 == 0 {
            delta.take(usize::from(step))?
        } else {
            let from = delta.number(step, 0..4)?;
            let count = delta.number(step, 4..7).map(|it| if it == 0 { 0x1_0000 } else { it })?;
            base.get(from..from.checked_add(count)?)?
        };
        if part.is_empty() || bytes.len() + part.len() > length {
            return None;
        }
        bytes.extend_from_slice(part);
    }
    (bytes.len() == length).then_some(bytes)
}

/// How a text differs from another one: parts of that one, and new ones.
struct Delta<'d> {
    rest: &'d [u8],
}

impl<'d> Delta<'d> {
    fn take(&mut self, count: usize) -> Option<&'d [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).and_then(|bytes| bytes.first().copied())
    }

    /// A size, seven bits to a byte, the lowest first.
    fn size(&mut self) -> Option<usize> {
        let mut size = 0;
        for shift in (0..49).step_by(7) {
            let byte = self.byte()?;
            size |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(size);
            }
        }
        None
    }

    /// A number whose bytes are there where `step` has a bit for them, the lowest first.
    fn number(&mut self, step: u8, bits: std::ops::Range<u8>) -> Option<usize> {
        let mut number = 0;
        for bit in bits.clone() {
            if step & (1 << bit) != 0 {
                number |= usize::from(self.byte()?) << (8 * (bit - bits.start));
            }
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::applied;

    #[test]
    fn a_text_is_made_of_parts_of_another_one_and_of_new_ones() {
        let delta = b"\x05\x06\x91\x01\x02\x03xyz\x90\x01";
        assert_eq!(applied(b"abcde", delta).as_deref(), Some(&b"bcxyza"[..]));
        let broken: [&[u8]; 7] = [
            b"",
            b"\x04\x01\x01x",
            b"\x05\x01\x01",
            b"\x05\x01\x02xy",
            b"\x05\x02\x01x",
            b"\x05\x02\x91\x04\x02",
            b"\x05\xff\xff\xff\xff\xff\xff\xff\xff\x01",
        ];
        assert!(broken.iter().all(|delta| applied(b"abcde", delta).is_none()));
    }
}
