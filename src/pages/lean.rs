//! Our own style sheets and scripts without what only their authors read.
//!
//! Only files of ours come here: a community's are written as they are. Nothing
//! is renamed or rearranged, so that what a browser shows can be found again in
//! the sources.

/// A style sheet without comments, line ends and needless blanks.
pub(super) fn sheet(text: &str) -> String {
    let mut lean = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        squeeze(&mut lean, before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    squeeze(&mut lean, rest);
    lean.push('\n');
    lean
}

/// Adds rules to those before them; what stands in quotes is kept as it is.
fn squeeze(lean: &mut String, text: &str) {
    for (number, part) in text.split('"').enumerate() {
        if number % 2 == 1 {
            push(lean, '"');
            lean.push_str(part);
            lean.push('"');
            continue;
        }
        for sign in part.chars() {
            push(lean, if sign.is_whitespace() { ' ' } else { sign });
        }
    }
}

/// Adds one sign, unless it or the blank before it says nothing.
fn push(lean: &mut String, sign: char) {
    let last = lean.chars().next_back().unwrap_or('\n');
    match sign {
        ' ' if matches!(last, ' ' | '\n' | '{' | '}' | ';' | ',') => return,
        '{' | '}' | ',' if last == ' ' => drop(lean.pop()),
        _ => {}
    }
    // `--x: ;` is a value of its own.
    if last == ' ' && lean.ends_with(": ") && sign != ';' {
        lean.pop();
    }
    if sign == '.' && ends_in_bare_zero(lean) {
        lean.pop();
    }
    if sign == '}' && lean.ends_with(';') && !lean.ends_with(": ;") {
        lean.pop();
    }
    lean.push(sign);
}

/// Whether a number begins with the zero that ends here: `.5rem` is `0.5rem`.
fn ends_in_bare_zero(lean: &str) -> bool {
    let mut last = lean.chars().rev();
    last.next() == Some('0')
        && last.next().is_some_and(|sign| matches!(sign, ' ' | ':' | '(' | '-'))
}

/// A script without the lines that are comments, and without indentation.
pub(super) fn script(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_says_the_same_in_fewer_bytes() {
        let text = "/* colours */\n.leaf { --day: initial; --night: ; }\n\n\
            @media (min-width: 60rem) {\n  .a, .b > c:hover d { content: \"a: b , {\";\n    \
            width: calc(100% - 0.5rem); }\n}\n";
        let lean = ".leaf{--day:initial;--night: ;}@media (min-width:60rem){.a,.b > c:hover \
            d{content:\"a: b , {\";width:calc(100% - .5rem)}}\n";
        assert_eq!(sheet(text), lean);
    }

    #[test]
    fn a_script_keeps_every_line_that_does_something() {
        assert_eq!(
            script("// why\nvar a = 1;\n\n  a += 2; // two\n"),
            "var a = 1;\na += 2; // two\n"
        );
    }
}
