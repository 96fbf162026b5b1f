### 待说明事项：哪些还没有说清楚，哪些已经答复，都查了些什么。

findings-headline = { $open ->
    [0] 没有等待说明的事。
   *[other] 有 { $open } 件事等待说明。
}{ $answered ->
    [0] {""}
   *[other] 已经答复的有 { $answered } 件。
}
findings-lead = 这套账由程序反复核对。对不上的、缺少的、没有按约定办的，都列在这里，直到更正，或者由负责的人公开答复。谁也不能悄悄撤掉一条。
findings-count = { $weight } { $all } 条，{ $answered ->
    [0] 都还没有答复
   *[other] 已答复 { $answered } 条
}
findings-open = 等待说明
findings-open-lead = 有 { $count } 件，到现在还没有说明。
findings-notes = 顺便告知
findings-notes-lead = 有 { $count } 件，没有什么不对，只是先说一声。
findings-answered = 已经答复
findings-answered-lead = 有 { $count } 件，都附有公开的答复。答复是否说得过去，请您判断。
findings-silent = 没有查出对不上、缺少或者逾期的地方。

## 一条结果

finding-about = 关于：
finding-place = 出处：
finding-related = 另见：
finding-between = ；
finding-more = 这是什么意思，怎样处理
finding-hint = 给会计：
finding-code = 代码：
finding-voucher = 凭证 { $voucher }
finding-budget = { $year }预算
finding-month = { $month }流水账

## 关于什么

topic-budget = 预算
topic-vouchers = 凭证和审批
topic-ledger = 分录和余额
topic-bank = 银行
topic-collection = 收费和收缴
topic-trust = 酬金、评估和公共收益
topic-governance = 表决、合同和公示
topic-privacy = 个人信息
topic-absence = 账里没有的内容
topic-files = 文件格式

## 都查了些什么

checked-title = 都查了些什么
checked-lead = { $silent ->
    [0] 一共查了 { $all } 项，每一项都有结果。
   *[other] 一共查了 { $all } 项，{ $silent } 项没有发现问题。没有东西可比的检查也不会出声；账里缺什么，会单独列出来。
}
checked-count = { $loud ->
    [0] 查了 { $all } 项，没有发现问题
   *[other] 查了 { $all } 项，{ $loud } 项有发现
}
checked-result = { $count ->
    [0] 没有发现
   *[other] { $count } 条
}
rules-title = 对照了哪些法规
rules-source = 依据：
rules-none = 社区没有指定要对照的法规。表决、维修资金和公共收益只照实列出。
