//! A year of money on its way.

use sunbook::views::chart::{Flow, FlowNode, Name, Ribbon};

use super::yuan;

/// A year's money from four sources through three funds to seven uses.
pub(crate) fn flow() -> Flow {
    let node = |label: &str, short: &str, amount: &str| FlowNode {
        name: Name::new(label, short),
        mark: yuan(
            &format!("{amount}000"),
            &format!("{}.{}万", &amount[..amount.len() - 1], &amount[amount.len() - 1..]),
        ),
    };
    let ribbon = |from: usize, to: usize, thousands: i64| Ribbon {
        from,
        to,
        value: (thousands * 1000).into(),
    };
    Flow {
        question: "钱从哪来，到哪去".into(),
        summary: "最大的来源是物业服务费，最大的用途是秩序维护。".into(),
        sources: vec![
            node("年初结余", "年初", "681"),
            node("物业服务费", "物业费", "1960"),
            node("停车场地使用费", "停车费", "512"),
            node("广告与快递柜", "广告", "242"),
        ],
        funds: vec![
            node("服务资金", "服务", "2340"),
            node("公共收益", "公共收益", "875"),
            node("应急备用", "应急", "180"),
        ],
        uses: vec![
            node("秩序维护", "秩序", "562"),
            node("保洁", "保洁", "372"),
            node("管理服务人员", "管理", "308"),
            node("维修与设备", "维修", "655"),
            node("水电", "水电", "410"),
            node("酬金", "酬金", "266"),
            node("年末结余", "年末", "822"),
        ],
        inflows: vec![
            ribbon(0, 0, 380),
            ribbon(0, 1, 121),
            ribbon(0, 2, 180),
            ribbon(1, 0, 1960),
            ribbon(2, 1, 512),
            ribbon(3, 1, 242),
        ],
        outflows: vec![
            ribbon(0, 0, 562),
            ribbon(0, 1, 372),
            ribbon(0, 2, 308),
            ribbon(0, 3, 40),
            ribbon(0, 4, 410),
            ribbon(0, 5, 266),
            ribbon(0, 6, 382),
            ribbon(1, 3, 579),
            ribbon(1, 6, 296),
            ribbon(2, 3, 36),
            ribbon(2, 6, 144),
        ],
    }
}
