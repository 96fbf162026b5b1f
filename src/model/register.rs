//! Things that are declared once and referred to from elsewhere.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use crate::units::Localized;

/// What is declared: it has an id and may have a name.
pub trait Declared {
    /// The id as the files write it.
    fn id(&self) -> &str;

    /// The name, by whose first-language form it may be referred to as well.
    fn name(&self) -> Option<&Localized>;
}

/// A reference that leads to something declared.
pub struct Id<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The reference to the thing at a position of its register.
    pub(super) fn new(index: usize) -> Self {
        Self { index: u32::try_from(index).unwrap_or(u32::MAX), kind: PhantomData }
    }

    /// The position in the register, from 0.
    pub fn index(self) -> usize {
        usize::try_from(self.index).unwrap_or(usize::MAX)
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// All things of one kind, in the order in which they were declared.
#[derive(Clone, Debug)]
pub struct Register<T> {
    values: Vec<T>,
    by_name: BTreeMap<String, Id<T>>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { values: Vec::new(), by_name: BTreeMap::new() }
    }
}

impl<T: Declared> Register<T> {
    /// Adds a thing; an id or name that is taken keeps its first owner.
    pub(super) fn add(&mut self, value: T) -> Id<T> {
        let id = Id::new(self.values.len());
        let name = value.name().map(|name| name.first().to_owned());
        for key in std::iter::once(value.id().to_owned()).chain(name) {
            if !key.is_empty() {
                self.by_name.entry(key).or_insert(id);
            }
        }
        self.values.push(value);
        id
    }

    /// The thing of this id or first-language name.
    pub fn find(&self, name: &str) -> Option<Id<T>> {
        self.by_name.get(name).copied()
    }

    /// The ids and names that may be written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }
}

impl<T> Register<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The things in the order in which they were declared.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> {
        self.values.iter().enumerate().map(|(index, value)| (Id::new(index), value))
    }

    /// The references in the order in which things were declared.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + use<T> {
        (0..self.values.len()).map(Id::new)
    }

    /// The reference to the thing at a position, if there is one.
    pub fn at(&self, index: usize) -> Option<Id<T>> {
        (index < self.values.len()).then(|| Id::new(index))
    }

    pub(super) fn get_mut(&mut self, id: Id<T>) -> Option<&mut T> {
        self.values.get_mut(id.index())
    }
}

impl<T> Index<Id<T>> for Register<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.values[id.index()]
    }
}
