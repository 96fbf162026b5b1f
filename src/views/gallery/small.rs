//! Samples of the small parts: figures, marks, the seal, remarks, ways through a site.

use serde::Serialize;

use super::kit::{HUGE, Kit, NOTHING};
use crate::views::figure::{Figure, Link};
use crate::views::note::Badge;
use crate::views::remarks::Remark;
use crate::views::rows::Pager;

/// What stands inside other parts.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Small {
    figure: Figure,
    tone: &'static str,
    label: Option<String>,
    stamp: Option<String>,
    badges: Vec<Badge>,
    pills: Vec<Badge>,
    series: Vec<Link>,
    more: Link,
    remarks: Vec<Remark>,
}

pub(super) fn small(kit: Kit<'_>) -> Small {
    let marks = |bad, quiet, ok| {
        kit.last(vec![kit.badge("bad", bad), kit.badge("quiet", quiet), kit.badge("ok", ok)])
    };
    let remark = |tone, link| Remark { tone, text: kit.text(), link };
    Small {
        figure: kit.figure(kit.either(HUGE, NOTHING)),
        tone: kit.either("out", ""),
        label: kit.only(kit.thing()),
        stamp: kit.only(kit.date().to_string()),
        badges: marks("gallery-mark-bad", "gallery-mark-quiet", "gallery-mark-ok"),
        pills: marks("gallery-mark-bad", "gallery-mark-quiet", "gallery-mark-ok"),
        series: kit.last((0..6).map(|_| kit.link(kit.thing())).collect()),
        more: kit.link(kit.thing()),
        remarks: kit.last(vec![
            remark("bad", Some(kit.link(kit.thing()))),
            remark("plain", None),
            remark("fine", None),
        ]),
    }
}

/// The ways through a site, which no page may have twice.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Ways {
    trail: Vec<Link>,
    pager: Pager,
    neighbours: Neighbours,
}

#[derive(Clone, Debug, Serialize)]
struct Neighbours {
    earlier: Option<Link>,
    later: Option<Link>,
}

pub(super) fn ways(kit: Kit<'_>) -> Ways {
    let to = || kit.only(kit.link(kit.thing()));
    let links =
        vec![kit.link(kit.thing()), kit.link(kit.party()), kit.link(kit.say("gallery-thing"))];
    Ways {
        trail: kit.last(links),
        pager: Pager { text: kit.say("gallery-pager"), previous: to(), next: to() },
        neighbours: Neighbours { earlier: to(), later: to() },
    }
}
