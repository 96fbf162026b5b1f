### 我家那份：一个家交的钱，一年里花到哪里去了。

my-share-title = 我家那份
way-share = 我家交的钱花到哪里去了
my-share-lead = 填上自家的面积，或者每个月交多少物业费，就能看到这笔钱一年里花在了哪里，别家没交的、公共收益补的，又各是多少。
my-share-lead-area = 填上自家的面积，就能看到小区一年的开支摊到自家是多少。
my-share-lead-household = 小区一年的开支，平均摊到每一户是多少。
my-share-lead-hundred = 小区一年的开支，每 100 元花在了哪里。
my-share-lead-nothing = 账本里还没有预算，也没有支出。有了以后，这里会算出摊到每个家是多少。

my-share-kind = 哪一种房子
my-share-area-label = 面积（平方米）
my-share-fee-label = 或者每月物业费（{ $currency }）
my-share-kept = 数字只在这个网页里算，不上传，也不保存。填过以后，网址末尾会带上它：想让别人看到同样的结果，就把整个网址发出去；不想，就只发“#”前面的部分。
my-share-wrong = 请填数字，比如 89.5；不能比全小区还大。
my-share-price = 每平方米每月 { $price }
my-share-example = 下面先以一个 { $area } 平方米的家为例{ $kinds ->
    [yes] （{ $kind }）
   *[no] {""}
}。
my-share-own = 下面是按你填的数算的。
my-share-rule = 算法只有一句话：服务资金的每一项支出，按自家一年的物业费占全小区应收物业费的比例分摊；每一项算到分，余下的一两分给尾数最大的项，加起来不多不少。
my-share-rule-area = 算法只有一句话：每一项支出，按自家面积占全小区计费面积的比例分摊；每一项算到分，余下的一两分给尾数最大的项，加起来不多不少。
my-share-rule-household = 算法只有一句话：每一项支出除以户数；每一项算到分，余下的一两分给尾数最大的项，加起来不多不少。
my-share-rule-hundred = 算法只有一句话：每一项支出占全部支出的比例，乘以 100 元；余下的一两分给尾数最大的项，加起来正好 100 元。
my-share-rule-title = 怎么算的
my-share-lacks-charge = 账本没有写明收费标准，也没有写明应收多少，所以算不出自家的物业费占多少。
my-share-lacks-price = 账本里没有按面积计价的收费标准，或者缴费的户数太少不宜公开，所以不按物业费算。
my-share-lacks-area = 账本也没有写明全小区的面积。
my-share-out = 公共收益直接办的事（比如补充维修资金、社区活动）不算在里面；维修资金也不算。

## 一年

my-share-caption = { $year }，这个家的一本账
my-share-head-budget = 预算
my-share-head-actual = 实际
my-share-head-so-far = 至今实际
my-share-head-month = 每月
my-share-head-row = 项目
my-share-fee = 一年应交的物业费
my-share-fees = 收到的物业费
my-share-unpaid = 别家没交，少收的
my-share-other = 车位费、往年欠费、利息等
my-share-common = 公共收益补贴
my-share-sum = 可以用的
my-share-cost = 服务花掉的
my-share-left = 剩下的
my-share-month = 平均每月
my-share-monthly = 每月物业费
my-share-pay = 其中物业公司的酬金
my-share-by-others = 别家没交，摊到这个家
my-share-by-common = 公共收益补给这个家
my-share-text-fee = { $year }，这个家要交物业费 { $fee }，每月 { $monthly }。花在服务上、摊到这个家的是 { $cost }，平均每月 { $month }。
my-share-text-fee-so-far = { $year }，这个家全年要交物业费 { $fee }，每月 { $monthly }。到 { $date }，花在服务上、摊到这个家的是 { $cost }，平均每月 { $month }。
my-share-text-fee-planned = { $year }，这个家要交物业费 { $fee }，每月 { $monthly }。预算里花在服务上、摊到这个家的是 { $cost }，平均每月 { $month }。
my-share-text-cost = { $year }的开支摊到{ $households ->
    [0] 这个家
   *[other] 每户
}是 { $cost }，平均每月 { $month }。
my-share-text-planned = { $year }预算里的开支摊到{ $households ->
    [0] 这个家
   *[other] 每户
}是 { $cost }，平均每月 { $month }。
my-share-text-hundred = { $year }每花 100 元，去处如下。
my-share-text-unpaid = { $state ->
    [planned] 预算估计全小区的物业费有 { $unpaid-rate } 收不到
    [so-far] 到这一天，全小区全年的物业费还有 { $unpaid-rate } 没有收到，有些还没到该交的时候
   *[over] 全小区的物业费有 { $unpaid-rate } 没有收到
}。摊到这个家，能用的钱少了 { $unpaid }，合每平方米 { $metre }。
my-share-text-common = 公共收益{ $state ->
    [planned] 打算
   *[other] 已经
}给这个家补 { $common }。
my-share-text-pay = 物业公司的酬金占{ $state ->
    [planned] 预算开支
   *[other] 开支
}的 { $pay-rate }，摊到这个家是 { $pay }。
my-share-text-short = 收的比花的少 { $left }，用的是以前年度的结余。
my-share-text-left = 一年下来剩 { $left }，留在账上接着用。

## 几种面积

my-share-areas-title = 60、90、120、140 平方米的家
my-share-areas-caption = { $year } · { $state ->
    [budget] 预算
   *[actual] 实际
}{ $kinds ->
    [yes] {" "}· { $kind }
   *[no] {""}
}
my-share-area = { $area } 平方米
my-share-others = 其他收费标准的家
