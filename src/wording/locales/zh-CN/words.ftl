### 全站共用的名词。一个意思只用一个词；社区可以在自己的文件里换掉其中任何一个。

## 钱

term-income = 收入
term-spending = 支出
term-transfer = 划转
term-held = 代管款
term-balance = 余额
term-opening-balance = 期初余额
term-closing-balance = 期末余额
term-surplus = 结余
term-deficit = 超支
term-carried-forward = 结转
term-total = 合计
term-subtotal = 小计
term-amount = 金额
term-refund = 退款
term-tax-invoice = 发票
term-receipt = 收据
term-quote = 报价

## 预算

term-budget = 预算
term-budget-line = 预算项
    .plural = 预算项
term-actual = 实际
term-variance = 差异
term-execution-rate = 执行率
term-adjustment = 预算调整
    .plural = 预算调整
term-contingency = 应急备用金
term-final-accounts = 决算
term-unit-price = 单价
term-quantity = 数量
term-reason = 原因

## 账

term-ledger = 流水账
term-entry = 分录
    .plural = 分录
term-voucher = 凭证
    .plural = 凭证
term-attachment = 附件
    .plural = 附件
term-description = 摘要
term-date = 日期
term-period = 所属期间
term-reversal = 冲销
term-correction = 更正
    .plural = 更正
term-fund = 资金
    .plural = 各项资金
term-account = 账户
    .plural = 账户
term-reconciliation = 对账
    .plural = 对账记录
term-bank-statement = 银行对账单
term-in-transit = 在途款
term-closed = 已关账

## 收费

term-charge = 收费项目
    .plural = 收费项目
term-property-fee = 物业费
term-billed = 应收
term-collected = 实收
term-collection-rate = 收缴率
term-arrears = 欠费
term-prepayment = 预收款
term-waiver = 减免
term-common-income = 公共收益
term-maintenance-fund = 住宅专项维修资金

## 人和约定

term-community = 社区
term-owner = 业主
    .plural = 业主
term-household = 户
    .plural = 各户
term-owners-assembly = 业主大会
term-owners-committee = 业主委员会
term-settlor = 委托人
term-trustee = 受托人
term-beneficiary = 受益人
    .plural = 受益人
term-supervisor = 监察人
term-counterparty = 往来单位
    .plural = 往来单位
term-contract = 合同
    .plural = 合同
term-decision = 决议
    .plural = 决议
term-approval = 审批
term-remuneration = 酬金
term-base-remuneration = 基础酬金
term-performance-remuneration = 考核酬金

## 服务

term-assessment = 服务评估
    .plural = 服务评估
term-grade = 服务等级
term-score = 得分
term-satisfaction = 满意度
term-complaint = 投诉
    .plural = 投诉
term-hazard = 隐患
    .plural = 隐患
term-rectification = 整改
    .plural = 整改
term-open-day = 物业开放日
    .plural = 物业开放日
term-micro-wish = 微心愿
    .plural = 微心愿

## 公开

term-disclosure = 公示
term-finding = 检查结果
    .plural = 检查结果
term-question = 质询
    .plural = 质询
term-answer = 答复
    .plural = 答复
term-page-source = 来源
term-commit = 提交记录
term-fingerprint = 指纹

## 检查结果的轻重

severity-error = 错误
    .plural = 错误
severity-warning = 提醒
    .plural = 提醒
severity-note = 说明
    .plural = 说明

## 预算项的类别

kind-income = 收入
kind-expense = 支出
kind-transfer = 内部划转
kind-held = 代管款

## 数量

count-entries = { $n } 条分录
count-vouchers = { $n } 张凭证
count-attachments = { $n } 个附件
count-households = { $n } 户
count-days = { $n } 天
count-months = { $n } 个月
count-errors = { $n } 处错误
count-warnings = { $n } 条提醒
count-notes = { $n } 条说明

yes = 是
no = 否
none = 无
not-stated = 未说明
