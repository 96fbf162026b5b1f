### 下载数据、全部页面和网址不对时的页面。

## 数据

downloads-lead = 网站上的全部数字都在这 { $count } 张表里，可以用表格软件打开，也可以交给程序处理。页面上的金额都能从这些表里算出来。
downloads-tables = 数据表
downloads-documents = 其他文件
downloads-open = 怎样打开
downloads-open-excel = CSV 文件用 Excel、WPS 或 LibreOffice 双击就能打开，文件开头带有标记，中文不会变成乱码。
downloads-open-text = 发票号这样的长数字请按“文本”导入，否则开头的零会丢。有的文字会被表格软件当成公式，前面已经加了一个撇号。
downloads-open-json = JSON 里的金额也写成文字，免得程序四舍五入。
downloads-amounts = 金额单位是 { $currency }，一分不差，小数点用“.”。
downloads-languages = 有译文的文字另有一列，例如 { $column }。
downloads-cite = 怎样引用
downloads-cite-text = 账一直在往下记，引用数字请写明日期和指纹：
downloads-citation = { $community }账目，截至 { $today }，指纹 { $fingerprint }{ $has-url ->
    [yes] ，{ $url }
   *[no] {""}
}
downloads-licence = 文件里没有写明数据的使用许可。数字谁都可以核对、讨论；要把整张表另外发布，请先问社区。
downloads-columns = 各列说明
downloads-column = 列名
downloads-form = 形式
downloads-meaning = 含义
data-rows = { $count ->
    [0] 还没有内容
   *[other] { $count } 行
}
data-summary = 一个小文件说清整个社区：是谁、历年数字、银行、检查结果、由哪些文件生成。
data-assessments = 服务评估：公布的结果，以及按分数、指标和问卷重算的结果。
data-findings = 每一条检查结果：出处、数值、各种语言的说明和答复。
data-manifest = 网站由什么生成，每个文件的大小和摘要，用来核对副本。

form-of-text = 文字
form-of-id = 编号
form-of-word = 固定词
form-of-amount = 金额
form-of-number = 数
form-of-share = 小数（1 为全部）
form-of-count = 整数
form-of-date = 日期
form-of-period = 期间
form-of-flag = true 或 false
form-of-translated = { $form }，各语言

column-path = 出自哪个文件
column-source-line = 在文件的第几行
column-name = 名称
column-item = 预算项
column-fund = 哪项资金
column-account = 哪个账户
column-date = 日期
column-year = 财年，以开始的那一年为名
column-counterparty = 付给谁，或者收了谁的
column-decision = 依据的决议
column-entries = 有几条分录

table-ledger = 流水账
data-ledger = 每一条分录一行；作废的号也在里面，编号没有断档。
data-ledger-voucher = 凭证号
data-ledger-line = 凭证里的第几条
data-ledger-date = 钱进出的日期
data-ledger-account = 在哪个账户进出
data-ledger-summary = 作什么用
data-ledger-in = 收入；负数只用来冲销先前的一笔
data-ledger-out = 支出；负数只用来冲销先前的一笔
data-ledger-kind = income 收入、expense 支出、transfer 划转、held 代管、void 作废
data-ledger-period = 所属期间
data-ledger-invoice = 发票号的末几位
data-ledger-approval = 哪一级审批
data-ledger-contract = 按哪份合同付
data-ledger-corrects = 更正哪一笔；prior 表示开账以前的
data-ledger-refunds = 退的是哪一笔

table-budget = 预算
data-budget = 各年每个预算项的预算、调整和实际，后面接着它的分项。
data-budget-line = 分项号；预算项本身为空
data-budget-name = 当年的名称
data-budget-fund = 由哪项资金收付
data-budget-to-fund = 转入哪项资金
data-budget-kind = income 收入、expense 支出、transfer 划转、held 代管
data-budget-group = 属于哪一组
data-budget-heading = 规定报表里的科目
data-budget-quantity = 数量
data-budget-unit = 单位
data-budget-unit-price = 单价
data-budget-periods = 次数
data-budget-rate = 预计比例
data-budget-budget = 通过的预算；没有计划的为空
data-budget-adjusted = 调整后的预算
data-budget-actual = 实际收进或花掉

table-collections = 收缴
data-collections = 各年各收费项目、各楼栋的应收和实收；户数太少的已经合并。
data-collections-year = 算在哪个财年
data-collections-charge = 收费项目
data-collections-as-of = 截至哪天
data-collections-part = current 本年、arrears 以前年度、prepaid 以后年度
data-collections-groups = 哪些楼栋；合并的写在一起
data-collections-households = 有多少户
data-collections-opening = 年初欠费
data-collections-billed = 本年应收
data-collections-waived = 减免
data-collections-collected = 本年实收
data-collections-unpaid = 还欠多少：年初 + 应收 − 减免 − 实收
data-collections-rate = 收缴率
data-collections-withheld = 是否因为户数太少而不公布

table-bank = 银行
data-bank = 每一份对账单和当天的账面余额，以及差额的原因。
data-bank-account = 账户
data-bank-statement = 银行余额，或盘点余额
data-bank-book = 当天终了的账面余额
data-bank-items = 有几笔未达账项
data-bank-explained = 未达账项合计
data-bank-gap = 还没有说明的差额

table-balances = 结余
data-balances = 每月月末，各项资金在各账户里有多少。
data-balances-date = 截至哪天终了
data-balances-outside = 是否由别处保管、不进合计
data-balances-balance = 余额

table-contracts = 合同
data-contracts = 每份合同的期限、金额，以及到现在记了多少账。
data-contracts-id = 合同号
data-contracts-counterparty = 对方
data-contracts-item = 从哪个预算项支付
data-contracts-from = 开始日
data-contracts-to = 到期日
data-contracts-amount = 整个期限的金额
data-contracts-quotes = 比了几家报价
data-contracts-actual = 到现在记了多少账
column-title = 内容

table-counterparties = 往来单位
data-counterparties = 付给谁、收了谁的，有没有关联，历年合计多少。
data-counterparties-id = 编号，没有编号的用名称
data-counterparties-kind = 是什么单位
data-counterparties-related = undeclared 未说明、none 无关联、related 有关联
data-counterparties-relation = 是什么关联
data-counterparties-declared = 是否登记在册
data-counterparties-spent = 社区付给它多少
data-counterparties-received = 社区从它那里收到多少

## 全部页面

contents-title = 全部页面
contents-lead = 网站上的全部内容，按大家常问的顺序排列。
contents-part-budget = 预算
contents-part-ledger = 流水账
contents-part-money = 资金和服务
contents-part-decisions = 决议
contents-part-notices = 公告
contents-part-trust = 核对
contents-budget = { $year }预算和执行
contents-actual = { $year }实际收支
contents-lines = { $count } 个预算项
contents-income = 收入项
contents-spending = 支出项
contents-transfers = 划转
contents-held = 代管款
contents-entries = { $count ->
    [0] 还没有分录
   *[other] { $count } 条分录
}，{ $vouchers ->
    [0] 还没有凭证
   *[other] { $vouchers } 张凭证
}，从各月进去可以看到每一张。
contents-parties = 往来单位
contents-contracts = 合同
contents-decisions = 各项决议
contents-notices = 各则公告
contents-count = 全部 { $count } 项

## 网址不对

not-found-title = 没有这个页面
not-found-text = 这个网址打不开任何页面，可能是转发时少了一截，也可能页面换了名字。
not-found-advice = 如果下面的链接也打不开，请把网址从右边删到最后一个斜杠，再试一次。
not-found-home = 回到首页
