### 方法与名词：数字怎么来的，公开什么，谁是谁，每个词是什么意思。

methods-lead = 网站上每个数字怎么来的，公开什么、不公开什么，任何人怎样自己重算一遍。
methods-parts = 本页内容
methods-figures = 数字怎么来的
methods-published = 公开什么，不公开什么
methods-people = 谁是谁
methods-approvals = 谁能批多少钱
methods-thresholds = 什么情况会提醒
methods-calendar = 什么时候公布什么
methods-rebuild = 背后的文件，怎样核对
methods-glossary = 名词解释

## 数字

method-balance = 结余
method-balance-text = 期初结余加上每一笔收款，减去每一笔付款，一天一天算下来。第一个期初数是移交时的余额，以后每年从上一年的期末接着算。
method-income = 收入
method-income-text = 收入类预算项上到账的钱，到账那天算哪年就算哪年。退款和更正从中扣掉。替别人代管的钱、自己资金之间的划转，都不算收入。
method-spending = 支出
method-spending-text = 支出类预算项上付出去的钱，以钱离开账户的那天为准。对方退回来的从中扣掉。
method-correction = 更正
method-correction-text = 记错了不改原来那一笔：先用一笔负数冲销，再重新记一笔，两笔都注明更正的是哪一笔。三笔都留在流水账里。
method-held = 代管款
method-held-text = 预收的费用和押金放在账户里，但还不是社区的钱。它算在结余里，不算收入；到期以后用一张凭证转成收入，不动现金。
method-transfer = 划转
method-transfer-text = 自己的资金或账户之间转钱，在同一张凭证里一出一进。划转不进任何合计，两边必须正好抵消。
method-outside = 由别处保管的钱
method-outside-text = 由主管部门保管的资金只列出来供大家了解，不进社区的合计。从社区转进去的钱算支出。
method-reconciliation = 账和银行
method-reconciliation-text = 拿同一天的银行余额和账面余额比。已付未达、已收未达的款项逐笔列出；扣掉这些以后剩下的就是差额，应当是零。
method-execution = 执行率
method-execution-text = 实际数除以调整后的预算。差异是实际数减去最初通过的预算，所以调整预算并不会让超支看不见。
method-plan = 到目前为止的计划
method-plan-text = 预算项写明按月怎么花的，照写明的分到各月；没有写的，十二个月平均。年度还没过完时，实际数只和已经开始的月份比，不和全年比。
method-per-area = 每平方米每月
method-per-area-text = 金额除以 { $area } 平方米，再除以月数。
method-per-household = 每户
method-per-household-text = 金额除以 { $households } 户。这是平均数，不是哪一户的账单。
method-collection = 收缴率
method-collection-text = 实收除以应收：应收是年初欠费加本年应收，减去减免，都指同一个收费期间。补交以前年度的、预交以后年度的，另外列。
method-remuneration = 酬金
method-remuneration-text = 按合同约定，从实际到账的钱里按比例提取。预收款、利息不计酬金，更不按支出计酬金。
method-remuneration-rule = { $on }到账额的 { $rate }{ $graded ->
    [yes] ，再乘以服务等级的系数
   *[no] {""}
}，{ $pay ->
    [monthly] 按月
    [quarterly] 按季度
   *[yearly] 按年
}支付。
method-score = 评估得分
method-score-text = 每个评分方的得分是各项指标之和，或者问卷答案的平均分。得分乘以权重，加起来，保留两位小数。等级只由总分决定。
method-vote = 表决
method-vote-text = 每次表决都按面积和人数各算一遍。参与率和总数比，同意率和参与的比，两个口径都要达到法定比例。
method-rounding = 四舍五入
method-rounding-text = 金额一分不差地相加，加完才取整，取整用四舍五入。把一个数拆成几份时，剩下的几分钱分给余数最大的几份，所以各份加起来总等于原来的数。

## 公开

published-decision = 公开的依据：
published-undecided = 还没有写明依据哪项决议公开这套账。
published-rows = 公开的有：预算、每一笔分录和凭证、合同、决议、检查结果和答复。
published-papers = 票据和照片遮盖个人信息以后公开。
published-no-papers = 票据和照片不公开，每张凭证只写明有几份。
published-never = 任何一页都不出现住户的姓名、房号、电话、车牌，也不出现哪一户交了多少、欠了多少。
published-groups = 收缴情况按楼栋这样的小组公布，每组不少于 { $least } 户，不足的并入别的组。
published-names = 修改文件的人显示姓名。
published-no-names = 修改文件的人只显示角色，不显示姓名和邮箱。
published-withheld = 哪些票据不公开，为什么
published-more = 社区自己的说明

## 人

people-none = 文件里还没有写明谁负责什么。
role-part = { $name }：{ $does }
role-of = 属于{ $name }
role-settlor = 代表全体业主委托管钱，通过预算，监督执行
role-trustee = 收费、服务、记账
role-supervisor = 核对凭证和服务，签署意见
role-beneficiary = 全体业主，钱是为他们管的
level-up-to = 不超过 { $amount }。
approval-any = 金额不限。
approval-by = 由{ $names }签字。
approval-household = 平均每户超过 { $amount }的，必须由这一级批。
level-decision = 要写明决议。
level-quotes = 至少比 { $count } 家报价。
level-contract = 只限已经批准的合同之内。
approval-unbudgeted = 可以批没有列入预算的支出。

## 提醒的标准

thresholds-lead = 检查由程序自动进行。下面是这个社区定的标准，到了这个程度就会提醒。
threshold-papers = 付款满 { $amount }的，要有票据。
threshold-same = { $days } 天内付给同一家两笔相同的金额。
threshold-round = { $amount }以上的整数付款，没有合同也没有决议。
threshold-split = { $days } 天内付给同一家的几笔款，每笔都刚好不到审批限额。
threshold-variance = 年终与预算相差 { $rate } 以上的，要说明原因。
threshold-pace = 年度当中，比计划快或慢 { $points }。
threshold-hopeful = 预算里的收缴率比上次实际高出 { $points }。
threshold-adoption = { $day }以后才通过预算。
threshold-item = 未达账项挂了 { $days } 天以上。
threshold-reconciled = 月末以后 { $days } 天还没有和银行对账。
threshold-cash = 现金付款超过支出的 { $rate }。
threshold-survey = 问卷回收不到 { $rate }，或者不足 { $count } 份。
threshold-supplier = 一家单位占全年对外支出的 { $rate } 以上。
threshold-contract = 合同 { $days } 天内到期。
threshold-group = 不足 { $count } 户的小组单独公布。

## 日历

calendar-none = 社区还没有定下公布的时间。
calendar-rule = 每{ $every ->
    [month] 月
    [quarter] 季度
    [half-year] 半年
   *[year] 年
}一次，期末后 { $days } 天内公布。
calendar-posted = 至少张贴 { $days } 天。
calendar-basis = 依据：{ $basis }。
calendar-next = 下次最晚 { $date }

## 文件

rebuild-lead = 网站只由这些文件生成，没有别的来源。拿到文件的人可以重新生成一遍，得到的网站一个字节也不差。
rebuild-fingerprint = 指纹 { $fingerprint } 代表读到的全部文件和程序版本。纸质公示上印着同样的指纹，就是出自同一套账。
rebuild-steps = 自己核对
rebuild-files = 读取的文件
rebuild-copy = 取得社区的文件，回到生成本网站时的状态。
rebuild-build = 用这些文件生成网站。
rebuild-compare = 比较：把本网站的副本放在 site 的位置，有出入的文件会逐个列出来。
files-count = 共 { $count } 个文件。
files-community = 社区是谁，有什么规则。
files-budget = 预算和预算调整。
files-ledger = 每一笔分录，按月存放。
files-assessments = 服务评估。
files-tariffs = 收什么费、向谁收、从什么时候起。
files-collections = 应收和实收。
files-bank = 银行余额，以及差额的原因。
files-contracts = 合同。
files-counterparties = 付给谁、收了谁的，有没有关联。
files-decisions = 决议和表决结果。
files-notices = 公告。
files-pages = 常设说明。
files-items = 预算项的来龙去脉。
files-periods = 哪些月份结了账、谁复核的。
files-explanations = 对检查结果的答复。

## 名词

term-quorum = 参与比例
term-related-party = 关联方
gloss-budget-line = 预算里的一个用途和它的金额，每一笔分录都归到一项。
gloss-adjustment = 预算通过以后的改动，要有原因、资金来源和决议。
gloss-contingency = 预算里留给意外情况的钱。
gloss-variance = 实际数和预算差多少。
gloss-execution-rate = 预算用掉了几成。
gloss-ledger = 按日期排列的全部分录。
gloss-entry = 流水账里的一行：在一个预算项上收进或付出多少钱。
gloss-voucher = 一个编号下的一笔或几笔分录，连同作证的票据。
gloss-attachment = 给凭证作证的发票、收据或照片。
gloss-reversal = 用一笔负数把记错的一笔抵掉。
gloss-correction = 把记错的改对，错的那一笔仍然看得到。
gloss-refund = 退回来或退出去的钱，记在原来的预算项上。
gloss-fund = 这笔钱归谁、作什么用。各项资金分开记账，各有结余。
gloss-account = 钱放在哪里：银行、现金或者电子钱包。
gloss-opening-balance = 一段时间开始时有多少钱。
gloss-closing-balance = 一段时间结束时有多少钱。
gloss-surplus = 收入减支出剩下的，留在社区。
gloss-reconciliation = 拿账和银行对账单比，差在哪里说清楚。
gloss-in-transit = 账上已经记了，银行还没有入账或扣款的钱。
gloss-closed = 结了账的月份就算定稿，以后的改动都显示为更正。
gloss-period = 这笔钱是为哪段时间付的，不一定是付款的时间。
gloss-held = 放在账户里、但属于别人的钱，比如预交的费用。
gloss-transfer = 自己的资金或账户之间转钱。
gloss-property-fee = 业主按面积每月交的服务费。
gloss-billed = 应该收多少。
gloss-collected = 实际收到多少。
gloss-collection-rate = 应收的收到了几成。
gloss-arrears = 到期没有交的。
gloss-prepayment = 提前交的费用。
gloss-waiver = 按决议少收或不收的部分。
gloss-common-income = 共有部分挣的钱：停车、广告、场地、充电等，归全体业主。
gloss-maintenance-fund = 业主为大修存的钱，由主管部门保管，表决以后才能动用。
gloss-settlor = 把钱委托出去的一方：业主，由业委会代表。
gloss-trustee = 受托管钱、花钱的一方：物业公司。
gloss-beneficiary = 钱为谁而管：全体业主。
gloss-supervisor = 监督双方的人：社区、专家或第三方，依合同设立。
gloss-owners-assembly = 全体业主一起，用表决作决定。
gloss-owners-committee = 业主选出来的代表，负责两次大会之间的事。
gloss-quorum = 参与的够多，表决才算数。
gloss-counterparty = 付款给谁，或者从谁那里收款。
gloss-related-party = 和物业公司或业委会成员有关系的单位，业主应当知道。
gloss-contract = 和对方约定的价格、期限和内容。
gloss-decision = 业主大会、业委会等作出的决定。
gloss-approval = 按金额大小，由谁签字付款。
gloss-remuneration = 物业公司的报酬：按约定从到账的钱里提一定比例，不按花了多少算。
gloss-base-remuneration = 随到账款按期支付的那一部分。
gloss-performance-remuneration = 看服务等级支付的那一部分。
gloss-assessment = 由几方给服务打分，各占一定权重。
gloss-grade = 得分对应的档次，关系到酬金和收费标准。
gloss-satisfaction = 住户在问卷里的评价。
gloss-disclosure = 哪些要公布、什么时候公布、贴多久。
gloss-finding = 检查发现的事：对不上、缺少或者逾期。
gloss-commit = 文件的一次存档，有日期和编号，以后可以找回。
gloss-fingerprint = 八个字符，代表网站背后的全部文件；文件变了，指纹就变。
