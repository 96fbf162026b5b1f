### 每一页四周的话：导航、页脚、来源，以及各页共用的小部件。

## 导航

skip = 跳到正文
modes = 看着舒服些：
mode-large = 大字
mode-larger = 大字
mode-shade = 深浅对换
mode-clear = 高对比
nav-main = 主要栏目
trail = 上级页面
nav-front = 首页
nav-budget = 预算
nav-ledger = 流水账
nav-search = 查账
nav-money = 资金
nav-assessment = 考评
nav-contents = 全部
nav-findings = 待说明事项
nav-methods = 方法与名词
nav-downloads = 下载数据
nav-collection = 收缴
nav-trustee = 酬金
nav-suppliers = 往来单位
nav-decisions = 决议
nav-notices = 公告
language-zh-cn = 中文
language-en = English

## 页脚

footer-source = 数据来源：
footer-between = ；
footer-authorised = 公开依据：
frame-made = 以 { $today } 为准。账本指纹 { $fingerprint }，由 sunbook { $version } 生成。
frame-made-commit = 以 { $today } 为准，由提交 { $commit } 生成。账本指纹 { $fingerprint }，sunbook { $version }。
frame-made-altered = 以 { $today } 为准，由提交 { $commit } 之后尚未提交的改动生成。账本指纹 { $fingerprint }，sunbook { $version }。
source-line = { $path } 第 { $line } 行

## 通用

colon = ：
unit-note = { $currency ->
    [CNY] 单位：元
    [USD] 单位：美元
    [GBP] 单位：英镑
    [EUR] 单位：欧元
    [TWD] 单位：新台币元
   *[other] 单位：{ $currency }
}
only-fund = 全部资金
only-account = 账户
head-year = 年度
head-income = 收入
head-spending = 支出
head-surplus = 结余

## 待说明事项

answer = 答复：
answered-by = { $by }，{ $date }
note-more = 查看这一条

## 分录上的标记

badge-correction = 更正
badge-refund = 退款
badge-papers = 凭证 { $count } 份 ✓
badge-paper-missing = 缺凭证，已 { $days } 天
badge-paper-missing-today = 缺凭证

## 分页

pager-label = 分页
pager = 第 { $number } 页，共 { $count } 页
pager-previous = 上一页
pager-next = 下一页
