//! The digits and signs of pictures, drawn by hand: no font is read and none is needed.
//!
//! A sign stands in a cell 200 high, from its top to the line, and as wide as it says. Its lines
//! are drawn with a round pen, and the whole is then pressed to about a third of its height: so
//! the pen becomes a broad one, thick downwards and thin across, as in a printed account book.

/// How high a cell is, and how many of its units across make the height of a digit.
pub(super) const CELL: (i16, i16) = (70, 200);

/// A digit or a sign.
pub(super) struct Digit {
    sign: char,
    /// How wide its cell is.
    across: i32,
    /// What the pen draws.
    pub(super) line: &'static str,
    /// What is filled: balls, feet and thin strokes.
    pub(super) fill: &'static str,
}

impl Digit {
    const fn new(sign: char, across: i32, line: &'static str, fill: &'static str) -> Self {
        Self { sign, across, line, fill }
    }
}

/// How wide a text stands at a height; `None` where it has a sign that is not drawn here.
pub(super) fn width(text: &str, height: i32) -> Option<i32> {
    text.chars().map(|sign| advance(sign, height)).sum()
}

/// How far the next sign stands behind this one.
pub(super) fn advance(sign: char, height: i32) -> Option<i32> {
    Some(digit(sign)?.across * height / i32::from(CELL.0))
}

/// The drawing of a digit or a sign.
pub(super) fn digit(sign: char) -> Option<&'static Digit> {
    let sign = match sign {
        '\u{2212}' => '-',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    };
    DIGITS.iter().find(|digit| digit.sign == sign)
}

/// All that is drawn: the sign, how wide it is, its lines and what is filled.
const DIGITS: [Digit; 21] = [
    Digit::new(
        '0',
        50,
        "M25,5 C35,5 42.5,48 42.5,100 C42.5,152 35,195 25,195 \
             C15,195 7.5,152 7.5,100 C7.5,48 15,5 25,5 Z",
        "",
    ),
    Digit::new('1', 50, "M27,12 L27,195 M14,195 L40,195 M12,44 C20,40 25,26 27,8", ""),
    Digit::new(
        '2',
        50,
        "M11,60 C10,26 16,5 26,5 C36,5 42,26 42,54 C42,102 14,134 9,194",
        "M12,50 a5.6,16 0 1,1 0,32 a5.6,16 0 1,1 0,-32 Z M6,199 L8,186 \
             C14,165 20,174 27,178 C34,182 38,178 41,155 L44,155 L42,199 Z",
    ),
    Digit::new(
        '3',
        50,
        "M11,52 C11,22 17,5 25,5 C34,5 40,22 40,50 C40,78 33,94 22,95 M22,95 \
             C35,96 42.5,116 42.5,147 C42.5,178 35,195 24,195 \
             C14,195 9,180 8,154",
        "M12,38 a5.6,16 0 1,1 0,32 a5.6,16 0 1,1 0,-32 Z \
             M9.3,131 a6,17 0 1,1 0,34 a6,17 0 1,1 0,-34 Z",
    ),
    Digit::new(
        '4',
        50,
        "M23,195 H45 M6,143 H46",
        "M29.5,2 H38.5 V195 H29.5 Z M31,2 H36 L8,147 L4,142 Z",
    ),
    Digit::new(
        '5',
        50,
        "M13.5,97 C16,82 20,74 26,74 C36,74 42.5,98 42.5,134 \
             C42.5,170 35,195 24,195 C14,195 9,178 8,154",
        "M9.5,3 L13,3 L12.5,104 L9,104 Z M10,3 L39,3 \
             C40,16 38,26 35,26 L12,26 Z \
             M9.3,133 a6,17 0 1,1 0,34 a6,17 0 1,1 0,-34 Z",
    ),
    Digit::new(
        '6',
        50,
        "M38,42 C38,16 33,5 27,5 C14,5 7.5,55 7.5,112 C7.5,168 14,195 25,195 \
             C36,195 42.5,172 42.5,138 C42.5,104 36,84 26,84 \
             C16,84 10,104 8.6,130",
        "M37,28 a5.6,16 0 1,1 0,32 a5.6,16 0 1,1 0,-32 Z",
    ),
    Digit::new(
        '7',
        50,
        "M40,19 C31,80 22,120 21,192",
        "M7,3 L45,3 L43,28 L12,27 C10,30 9,38 8.5,52 L6,52 Z",
    ),
    Digit::new(
        '8',
        50,
        "M25,5 C33,5 39,22 39,48 C39,74 33,86 25,96 C14,109 7.5,122 7.5,148 \
             C7.5,178 14,195 25,195 C36,195 42.5,178 42.5,148 \
             C42.5,122 36,109 25,96 C17,86 11,74 11,48 C11,22 17,5 25,5 Z",
        "",
    ),
    Digit::new(
        '9',
        50,
        "M12,158 C12,184 17,195 23,195 C36,195 42.5,145 42.5,88 \
             C42.5,32 36,5 25,5 C14,5 7.5,28 7.5,62 C7.5,96 14,116 24,116 \
             C34,116 40,96 41.4,70",
        "M13,140 a5.6,16 0 1,1 0,32 a5.6,16 0 1,1 0,-32 Z",
    ),
    Digit::new(
        ',',
        22,
        "",
        "M11,168 a6,17 0 1,1 0,34 a6,17 0 1,1 0,-34 Z M16.5,184 \
             C18,212 13,232 6,240 L5,234 C10,226 12,212 11,200 Z",
    ),
    Digit::new('.', 22, "", "M11,168 a6,17 0 1,1 0,34 a6,17 0 1,1 0,-34 Z"),
    Digit::new(
        '%',
        76,
        "M18,5 C25,5 28.5,26 28.5,52 C28.5,78 25,99 18,99 \
             C11,99 7.5,78 7.5,52 C7.5,26 11,5 18,5 Z M58,101 \
             C65,101 68.5,122 68.5,148 C68.5,174 65,195 58,195 \
             C51,195 47.5,174 47.5,148 C47.5,122 51,101 58,101 Z",
        "M54,2 L58,2 L22,198 L18,198 Z",
    ),
    Digit::new('+', 50, "", "M6,104 L44,104 L44,116 L6,116 Z M23,56 L27,56 L27,164 L23,164 Z"),
    Digit::new('-', 50, "", "M6,104 L44,104 L44,116 L6,116 Z"),
    Digit::new('=', 50, "", "M6,84 L44,84 L44,96 L6,96 Z M6,126 L44,126 L44,138 L6,138 Z"),
    Digit::new('/', 34, "", "M28,-6 L32,-6 L6,214 L2,214 Z"),
    Digit::new(
        '¥',
        54,
        "M27,100 L27,195 M16,195 L38,195 M12,112 L42,112 M12,146 L42,146 \
             M5,5 L17,5 M37,5 L49,5",
        "M6,5 L16.5,5 L31,104 L23,104 Z M42,5 L46,5 L30,104 L26,100 Z",
    ),
    Digit::new(
        '$',
        50,
        "M39,58 C39,36 34,24 25,24 C15,24 10,38 10,58 C10,82 17,90 25,98 \
             C34,108 41,118 41,142 C41,164 34,178 24,178 C14,178 9,164 9,142",
        "M23.3,-6 L26.7,-6 L26.7,208 L23.3,208 Z \
             M38,46 a5,14 0 1,1 0,28 a5,14 0 1,1 0,-28 Z \
             M11,126 a5,14 0 1,1 0,28 a5,14 0 1,1 0,-28 Z",
    ),
    Digit::new(
        '€',
        54,
        "M46,50 C44,20 38,5 30,5 C19,5 12,50 12,100 C12,150 19,195 30,195 \
             C38,195 44,180 46,150 M3,82 L38,82 M3,118 L36,118",
        "",
    ),
    Digit::new(' ', 22, "", ""),
];
