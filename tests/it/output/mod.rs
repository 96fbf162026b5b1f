//! Putting a site into a folder: as a whole, or not at all.

mod faults;
mod harsh;
mod process;
mod refusals;
mod support;

use std::{fs, sync::Mutex};
use sunbook::output::{Digest, Digests, Kept, Memory, Sink, Stage};
use support::{beside, build, page, text, tree};

#[test]
fn a_site_takes_the_place_of_the_one_before_it_as_a_whole() {
    let room = tempfile::tempdir().unwrap();
    let site = room.path().join("site");
    build(&site, &["index.html", "v/ji-2025-01-001.html", "v/ji-2025-01-002.html"], "first")
        .unwrap();
    build(&site, &["index.html", "v/ji-2025-01-001.html"], "second").unwrap();
    let names: Vec<String> = tree(&site).into_keys().collect();
    assert_eq!(names, [".sunbook-site", "index.html", "v/ji-2025-01-001.html"]);
    assert_eq!(text(&site.join("index.html")).into_bytes(), page("second", "index.html"));
    assert_eq!(beside(room.path()), ["site"]);
}

#[test]
fn the_same_files_make_the_same_folder_in_any_order() {
    let room = tempfile::tempdir().unwrap();
    build(&room.path().join("a"), &["index.html", "b/2.html", "b/1.html"], "word").unwrap();
    build(&room.path().join("b"), &["b/1.html", "b/2.html", "index.html"], "word").unwrap();
    assert_eq!(tree(&room.path().join("a")), tree(&room.path().join("b")));
}

#[test]
fn what_was_written_is_listed_in_order_so_that_a_manifest_can_be_written_last() {
    let room = tempfile::tempdir().unwrap();
    let stage = Stage::begin(&room.path().join("site"), &[]).unwrap();
    stage.put("v/1.html", b"one").unwrap();
    stage.put("index.html", b"front").unwrap();
    stage.copy_from("vouchers/1.pdf", &mut &b"a receipt"[..]).unwrap();
    let lines: Vec<String> = stage
        .written()
        .iter()
        .map(|file| format!("{} {} {}", file.path, file.size, file.digest))
        .collect();
    stage.put("manifest.json", lines.join("\n").as_bytes()).unwrap();
    let published = stage.finish().unwrap();
    assert_eq!((published.files, published.left_over.is_none()), (4, true));
    insta::assert_snapshot!(text(&published.folder.join("manifest.json")), @"
    index.html 5 2d8d693177ac44895fc02c009ec3f6af32e51eb00783c17000d7051d1662b93a
    v/1.html 3 7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed
    vouchers/1.pdf 9 83eb65c95f440cb09910acf3c9cbefd64381a6097980698b568cc4a749668244
    ");
}

#[test]
fn a_folder_memory_and_digests_tell_the_same_of_a_site() {
    let room = tempfile::tempdir().unwrap();
    let folder = Stage::begin(&room.path().join("site"), &[]).unwrap();
    let (memory, digests) = (Memory::default(), Digests::default());
    let sinks: [&dyn Sink; 3] = [&folder, &memory, &digests];
    for sink in sinks {
        sink.put("index.html", b"front").unwrap();
        sink.copy_from("vouchers/1.jpg", &mut vec![7; 200_000].as_slice()).unwrap();
    }
    assert_eq!(folder.written(), memory.written());
    assert_eq!(folder.written(), digests.written());
    assert_eq!(folder.written()[1].digest, Digest::of(&vec![7; 200_000]));
    assert_eq!(memory.into_files()["index.html"], b"front");
}

#[test]
fn many_threads_fill_one_site() {
    let room = tempfile::tempdir().unwrap();
    let site = room.path().join("site");
    let stage = Stage::begin(&site, &[]).unwrap();
    let faults = Mutex::new(Vec::new());
    rayon::scope(|scope| {
        for number in 0..2_000 {
            let (stage, faults) = (&stage, &faults);
            scope.spawn(move |_| {
                let path = format!("m/{}/{number}.html", number % 7);
                if let Err(error) = stage.put(&path, path.as_bytes()) {
                    faults.lock().unwrap().push(error.to_string());
                }
            });
        }
    });
    assert!(faults.into_inner().unwrap().is_empty());
    stage.finish().unwrap();
    let files = tree(&site);
    assert_eq!(files.len(), 2_001);
    assert!(files.iter().all(|(path, digest)| path == ".sunbook-site" || Digest::of(path.as_bytes()) == *digest));
}

#[test]
fn an_empty_folder_is_filled_and_missing_folders_on_the_way_are_made() {
    let room = tempfile::tempdir().unwrap();
    let empty = room.path().join("empty");
    fs::create_dir(&empty).unwrap();
    build(&empty, &["index.html"], "word").unwrap();
    build(&room.path().join("not/yet/there"), &["index.html"], "word").unwrap();
    assert_eq!(tree(&empty), tree(&room.path().join("not/yet/there")));
}

#[test]
fn a_site_may_lie_in_the_books_folder_under_a_name_that_no_build_reads() {
    let room = tempfile::tempdir().unwrap();
    fs::create_dir(room.path().join("ledger")).unwrap();
    let kept = [Kept { folder: room.path(), reads: &["ledger", "community.toml"] }];
    let stage = Stage::begin(&room.path().join("site"), &kept).unwrap();
    stage.put("index.html", b"front").unwrap();
    stage.finish().unwrap();
    assert_eq!(beside(room.path()), ["ledger", "site"]);
}
