### 首页：钱还在不在，账对不对，花到哪里去了。

front-title = 首页
front-headline-ties = 钱还在，账对得上。
front-headline-gap = 账面与银行相差 { $gap }，还没有说明。
front-headline-no-bank = 账已公开，还没有银行对账单可以核对。
front-headline-no-opening = 账已公开，只是还说不出一共有多少钱。
front-headline-payments = 付款已公开，收入还没有入账。
front-headline-budget = 预算已公布，还没有记账。
front-headline-empty = 还没有公布任何账目。
stamp = 账实相符
front-how = 这些数字怎么来的
front-lead-empty = 账本里还没有预算，也没有收支。有了第一笔，这里就会列出来。
front-lead-budget = { $year }预算支出 { $budget }。还没有公布流水账，所以看不到实际收支。
front-lead-over = { $sign ->
    [negative] 到 { $date }，共有资金账上有 { $balance }。{ $year }收进 { $income }，花掉 { $spending }，超支 { $surplus }。
   *[positive] 到 { $date }，共有资金账上有 { $balance }。{ $year }收进 { $income }，花掉 { $spending }，结余 { $surplus }，全部接着往下算。
}
front-lead-under-way = { $sign ->
    [negative] 到 { $date }，共有资金账上有 { $balance }。{ $year }到这一天收进 { $income }，花掉 { $spending }，支比收多 { $surplus }。
   *[positive] 到 { $date }，共有资金账上有 { $balance }。{ $year }到这一天收进 { $income }，花掉 { $spending }，收比支多 { $surplus }。
}
front-lead-payments = { $year }到 { $date } 花掉 { $spending }。账本里只有付款，没有写明收了多少、还有多少。
front-lead-no-opening = { $year }到 { $date } 收进 { $income }，花掉 { $spending }。账本没有写明开始记账时有多少钱，所以算不出余额。
front-lead-bank = { $ties ->
    [no] 和{ $date }的银行对账单还差 { $gap }。
   *[yes] { $items ->
        [0] 和{ $date }的银行对账单一分不差。
       *[other] 算上 { $items } 笔未达账项，和{ $date }的银行对账单一分不差。
    }
}

## 从年初到银行

equation-caption = 截至 { $date }
equation-opening = 期初结余
equation-income = 收入
equation-held = 代管款增减
equation-spending = 支出
equation-transfers = 划转未平
equation-closing = 期末结余
equation-left = 收支相抵
equation-reconciling = 未达账项 { $items } 笔
equation-statements = 银行对账单
equation-ties = 对得上，差
equation-gap = 对不上，差
walk-opening = 期初
walk-closing = 期末
walk-held = 代管款
walk-question = { $period }，钱是怎么变的
walk-summary = { $period }从 { $opening } 开始，收进 { $income }，花掉 { $spending }，最后剩 { $closing }。

## 每一百元

shares-title = { $year }每 100 元花在哪
shares-text = 花得最多的是{ $names }，{ $count ->
    [1] 占了 { $amount }。
   *[other] 加起来 { $amount }。
}
shares-rest = 其余 { $count } 项，共 { $amount }
shares-rest-short = 其余 { $count } 项

## 预算和实际

variances-title = 预算和实际，差得最多的 { $count } 项
variances-title-under-way = 和到目前为止的计划比，差得最多的 { $count } 项
variances-key = 竖线是预算，色条是实际；超过预算的部分用朱红。
variances-key-under-way = 竖线是按月排到现在的预算，色条是实际；超过的部分用朱红。
variances-all = 看全部 { $count } 项预算
variance-none = 没有预算
variance-exact = 与预算相同
variance-over = 超 { $amount }
variance-under = 省 { $amount }
variance-more = 多收 { $amount }
variance-less = 少收 { $amount }
reason-adjusted = { $date } 调整预算：{ $reason }

## 还缺什么

front-missing-title = 还缺什么
front-missing-papers = { $count } 张凭证还没有上传，最久的已经 { $days } 天。
front-see-which = 看是哪些
front-open-findings = 有 { $count } 件事还没有说明。
front-see-findings = 逐条查看
front-closed-since = 已有 { $count } 个月关账，最近一次是{ $period }。{ $corrected ->
    [0] 关账之后没有一行被改过。
   *[other] 关账之后改过 { $corrected } 处，都算更正。
}
front-closed = 已有 { $count } 个月关账，最近一次是{ $period }。关账之后的改动都算更正。
front-next-due = 下一次公示：{ $name }（{ $period }），最晚 { $date }。
front-see-calendar = 看公示安排
front-nothing-open = 没有等待说明的事。

## 最近改了什么

recent-title = 最近的变动
recent-correction = 更正
recent-adjustment = 预算调整
recent-adjustment-text = 增加 { $amount }。{ $reason }
recent-decision = 决议
recent-notice = 公告

## 还想知道

ways-title = 还想知道什么
ways-money = 钱在哪里
ways-spending = 花得对不对
ways-service = 服务和决定
ways-trust = 凭什么信
way-carried = 去年剩下的钱还在不在
way-twice = 有没有一笔钱付了两次
years-title = 历年
way-funds = { $funds }从哪来，花到哪去
way-outside = { $fund }还有多少
way-budget = { $year }打算怎么花，谁通过的
way-heads = { $year }平均每户花多少
way-page = 须知
way-money = 钱放在哪里，和银行对得上吗
way-collection = 该收的收到了多少
way-trustee = 物业公司拿多少酬金，怎么算的
way-suppliers = 钱付给了谁
way-assessment = 服务做得怎么样
way-decisions = 谁同意的
way-notices = 出了哪些公告
way-findings = 哪些事还没有说清楚
way-changes = 最近改了什么，为什么
way-corrections = 关账之后有没有人动过
way-methods = 这些数字怎么算出来的
way-downloads = 我想自己算一遍
