//! What chats show of a shared link: title, description, and a picture whose bars are to scale.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use scraper::Html;
use sunbook::sources::{Memory, Worktree};

use crate::site::{build, bytes_from, page, sample, select};

/// The colours of pictures, as the pages have them by day.
const IN: [u8; 3] = [0x17, 0x69, 0x4d];
const OUT: [u8; 3] = [0x8a, 0x5a, 0x00];
const INK: [u8; 3] = [0x21, 0x1c, 0x15];
const SEAL: [u8; 3] = [0xa8, 0x20, 0x1a];

/// How long the longest bar of a picture is.
const LONGEST: usize = 1020;

const URL: &str = "url = \"https://example.org/lane/\"";

const LANE: &str = "
-- community.toml --
format = 1
name = 'Lane \"<&>'
currency = \"CURRENCY\"
languages = [\"en\", \"zh-CN\"]
as_of = 2025-06-10
URL
[[accounts]]
id = \"b\"
name = \"Bank\"
kind = \"bank\"
[opening]
date = 2025-01-01
balances = [{ account = \"b\", amount = 100.00 }]
-- budget/2025.csv --
id,name,kind,amount
hedges,Hedges,expense,PLANNED
dues,Dues,income,1000.00
-- counterparties.csv --
id,name
green,Green & Co
-- ledger/2025.csv --
voucher,date,item,summary,counterparty,in,out
V1,2025-05-02,dues,Dues,,IN,
V2,2025-05-03,hedges,\"Hedges \"\"cut\"\" & <b>burnt</b>\",green,,OUT
-- bank/2025.csv --
account,date,kind,amount
b,2025-05-31,statement,STATED
";

/// A lane that took in and spent so much, planned so much and has so much in the bank.
fn lane([income, spent, planned, stated]: [&str; 4]) -> String {
    let figures = [("IN", income), ("OUT", spent), ("PLANNED", planned), ("STATED", stated)];
    let named = LANE.replace("URL", URL).replace("CURRENCY", "GBP");
    figures.iter().fold(named, |text, (name, figure)| text.replace(name, figure))
}

/// The site of a lane with its pictures.
fn files(lane: &str) -> BTreeMap<String, Vec<u8>> {
    bytes_from(&Memory::parse(lane))
}

/// What one tag of a page's head says.
#[track_caller]
fn said(html: &Html, property: &str) -> Option<String> {
    let found = select(html, &format!("meta[property=\"{property}\"]"));
    assert!(found.len() < 2, "{property} is said once");
    found.first().and_then(|tag| tag.attr("content")).map(str::to_owned)
}

/// A picture, row by row.
struct Pixels {
    rows: Vec<Vec<[u8; 3]>>,
}

impl Pixels {
    fn of(file: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).expect("a picture");
        assert_eq!((frame.width, frame.height), (1200, 630));
        let (pixels, rest) = bytes[..frame.buffer_size()].as_chunks::<3>();
        assert!(rest.is_empty());
        Self { rows: pixels.chunks(1200).map(<[[u8; 3]]>::to_vec).collect() }
    }

    /// How long the longest stretch of a colour is in any row.
    fn longest(&self, color: [u8; 3]) -> usize {
        let runs = self.rows.iter().flat_map(|row| row.chunk_by(|one, other| one == other));
        runs.filter(|run| run[0] == color).map(<[_]>::len).max().unwrap_or(0)
    }

    /// The first rows of every thick bar of a colour, each with its length and where it begins.
    fn bars(&self, color: [u8; 3]) -> BTreeSet<(usize, usize)> {
        let mut bars = BTreeSet::new();
        for rows in self.rows.windows(8) {
            let mut x = 0;
            for run in rows[0].chunk_by(|one, other| one == other) {
                let is_bar = rows.iter().all(|row| row[x..x + run.len()] == *run);
                if run[0] == color && run.len() > 60 && is_bar {
                    bars.insert((x, run.len()));
                }
                x += run.len();
            }
        }
        bars
    }
}

#[test]
fn every_page_of_the_sample_has_a_card_and_its_picture() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-community");
    let files = bytes_from(&Worktree::new(folder));
    let (mut pages, mut pictures) = (0, BTreeSet::new());
    // Nobody shares the page that a wrong address leads to.
    let is_shared = |path: &str| path.ends_with(".html") && path != "404.html";
    for (path, html) in sample().iter().filter(|(path, _)| is_shared(path)) {
        let html = Html::parse_document(html);
        let say = |property| said(&html, property).unwrap_or_else(|| panic!("{path}: {property}"));
        let url = format!("https://wangtong.example/{path}");
        assert_eq!(say("og:url"), url);
        let locale = if path.starts_with("en/") { "en_US" } else { "zh_CN" };
        assert_eq!(say("og:locale"), locale, "{path}");
        assert!(say("og:title").chars().count() > 3, "{path}");
        let description = say("og:description");
        assert!(description.chars().count() > 12, "{path}: {description}");
        assert!(say("og:image:alt").contains(|sign: char| sign.is_ascii_digit()), "{path}");
        let image = say("og:image");
        let picture = image.strip_prefix("https://wangtong.example/").expect("a full address");
        assert!(files.contains_key(picture), "{path}: {picture}");
        assert!(picture.is_ascii() && select(&html, "img[src$=\".png\"]").is_empty(), "{path}");
        pictures.insert(picture.to_owned());
        pages += 1;
    }
    assert!(pages > 1_000, "only {pages} pages");
    let drawn: BTreeSet<String> = files
        .keys()
        .filter(|path| path.starts_with("img/"))
        .inspect(|path| drop(Pixels::of(&files[*path])))
        .cloned()
        .collect();
    assert_eq!(drawn, pictures, "no picture is drawn in vain");
}

#[test]
fn a_page_shows_the_picture_of_what_it_belongs_to() {
    let image = |path| said(&page(sample(), path), "og:image").unwrap();
    let is_of = |path, picture| {
        assert_eq!(image(path), format!("https://wangtong.example/img/{picture}.png"), "{path}");
    };
    is_of("en/index.html", "index");
    is_of("v/fu-2025-01-002.html", "m/2025-01");
    is_of("en/i/e10-entries-2025.html", "i/e10");
    is_of("budget-2025.html", "budget-2025");
    is_of("sheet/2025-03.html", "m/2025-03");
    is_of("money.html", "index");
}

#[test]
fn without_an_address_there_is_a_card_without_picture() {
    let lane = lane(["60.00", "40.00", "50.00", "120.00"]).replace(URL, "");
    let files = build(&lane);
    for path in ["index.html", "zh-cn/v/v2.html"] {
        let html = page(&files, path);
        assert!(said(&html, "og:title").is_some() && said(&html, "og:description").is_some());
        let rest = [said(&html, "og:url"), said(&html, "og:image"), said(&html, "og:image:alt")];
        assert_eq!(rest, [None, None, None], "{path}");
        assert!(select(&html, "meta[name=\"twitter:card\"]").is_empty());
    }
    assert!(!bytes_from(&Memory::parse(&lane)).keys().any(|path| path.starts_with("img/")));
}

#[test]
fn names_and_summaries_stand_in_a_card_as_they_are_written() {
    let files = build(&lane(["60.00", "40.00", "50.00", "120.00"]));
    let front = page(&files, "index.html");
    assert_eq!(said(&front, "og:title").unwrap(), "Lane \"<&>");
    assert!(said(&front, "og:description").unwrap().starts_with("The money is there"));
    let voucher = page(&files, "v/v2.html");
    assert_eq!(said(&voucher, "og:title").unwrap(), "V2 · Lane \"<&>");
    assert_eq!(
        said(&voucher, "og:description").unwrap(),
        "3 May 2025: £40.00 spent. Hedges \"cut\" & <b>burnt</b>. Paid to Green & Co."
    );
    let chinese = page(&files, "zh-cn/v/v2.html");
    assert!(said(&chinese, "og:description").unwrap().starts_with("2025年5月3日，支出"));
    assert!(said(&chinese, "og:description").unwrap().ends_with("，付给Green & Co。"));
}

#[test]
fn the_words_for_a_picture_say_what_it_shows() {
    let alt = |lane: &str, path| said(&page(&build(lane), path), "og:image:alt").unwrap();
    let ties = lane(["60.00", "40.00", "50.00", "120.00"]);
    let sealed = "In 60.00, out 40.00, left 120.00; the bank agrees, and so it is sealed.";
    assert_eq!(alt(&ties, "index.html"), sealed);
    let euro = ties.replace("GBP", "EUR");
    assert_eq!(alt(&euro, "m/2025-05.html"), "May 2025: in 60.00, out 40.00, left €120.00.");
    let gap = lane(["60.00", "40.00", "50.00", "119.00"]);
    assert!(alt(&gap, "zh-cn/index.html").contains("和银行差"));
    let item = "Hedges: 40.00 spent of 50.00 budgeted, which is 80.0%.";
    assert_eq!(alt(&ties, "i/hedges.html"), item);
}

#[test]
fn bars_stand_in_proportion() {
    for (income, spent) in [("60.00", "40.00"), ("400.00", "100.00"), ("51.00", "102.00")] {
        let files = files(&lane([income, spent, "50.00", "1.00"]));
        let month = Pixels::of(&files["img/m/2025-05.png"]);
        let [income, spent]: [f64; 2] = [income, spent].map(|text| text.parse().unwrap());
        let lengths = [(IN, income), (OUT, spent)];
        let scale = 1020.0 / income.max(spent);
        for (color, amount) in lengths {
            let drawn = i32::try_from(month.longest(color)).unwrap();
            assert!((f64::from(drawn) - amount * scale).abs() <= 1.0, "{amount}: {drawn}");
        }
    }
}

#[test]
fn the_books_walk_from_what_there_was_to_what_is_left() {
    let front = Pixels::of(&files(&lane(["300.00", "100.00", "50.00", "300.00"]))["img/index.png"]);
    assert_eq!(front.bars(IN), [(345, 765)].into(), "income begins where the opening ends");
    assert_eq!(front.bars(OUT), [(855, 255)].into(), "spending goes back from there");
    assert_eq!(front.bars(INK), [(90, 255), (90, 765)].into(), "the opening, and what is left");
}

#[test]
fn only_books_that_tie_are_sealed() {
    let seal = |stated| {
        let files = files(&lane(["60.00", "40.00", "50.00", stated]));
        Pixels::of(&files["img/index.png"]).longest(SEAL)
    };
    assert!(seal("120.00") > 90, "the seal is a red square");
    let gap = seal("119.99");
    assert!((4..30).contains(&gap), "a gap is red figures: {gap}");
}

#[test]
fn what_is_spent_beyond_the_plan_is_red_and_stands_beyond_its_mark() {
    let over = Pixels::of(&files(&lane(["60.00", "62.50", "50.00", "1.00"]))["img/i/hedges.png"]);
    let within = LONGEST * 50 * 2 / 125;
    assert!(over.longest(OUT).abs_diff(within) <= 3, "{}", over.longest(OUT));
    assert!(over.longest(SEAL).abs_diff(LONGEST - within) <= 3, "{}", over.longest(SEAL));
    let kept = Pixels::of(&files(&lane(["60.00", "40.00", "50.00", "1.00"]))["img/i/hedges.png"]);
    assert_eq!((kept.longest(OUT), kept.longest(SEAL)), (LONGEST * 4 / 5, 0));
    let dues = Pixels::of(&files(&lane(["2000.00", "1.00", "1.00", "1.00"]))["img/i/dues.png"]);
    assert_eq!(dues.longest(SEAL), 0, "more income than planned is welcome");
}

#[test]
fn the_same_books_give_the_same_pictures() {
    let lane = lane(["60.00", "40.00", "50.00", "120.00"]);
    assert_eq!(files(&lane), files(&lane));
}
