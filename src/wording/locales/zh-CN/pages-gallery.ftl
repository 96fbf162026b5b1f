### 部件一览：把外观的所有部件放在一页上，给改外观的人看。

gallery-title = 外观部件一览
gallery-lead = 网页就是由这些部件拼成的。每个部件都有内容最多和最少两种样子；名称和金额故意写得很长或很短，不是任何人的。
gallery-bare = 四周内容最少的一页
gallery-full = 内容最多
gallery-least = 内容最少
gallery-jumps = 本页内容
gallery-unit = 单位：元

gallery-tokens = 颜色和尺寸
gallery-scale = 字号和字体
gallery-measures = 线和间距
gallery-small = 数字和标记
gallery-ways = 导航
gallery-forms = 填写的地方和徽章
gallery-notes = 提示和待说明事项
gallery-rows = 行和列表
gallery-words = 名称、经过和文字
gallery-tables = 表
gallery-budget = 预算项
gallery-share = 我家那份
gallery-past = 改动和更正
gallery-paper = 公示
gallery-charts = 图

## 颜色和尺寸

gallery-sample = 明白账 123.45
gallery-mode-day = 浅色
gallery-mode-night = 深色
gallery-mode-day-clear = 浅色，高对比
gallery-mode-night-clear = 深色，高对比
gallery-token-paper = 页面底色
gallery-token-sheet = 突出内容的底色
gallery-token-seal-wash = 缺漏的底色
gallery-token-ok-wash = 正常的底色
gallery-token-track = 整体里余下的部分
gallery-token-rule = 细线
gallery-token-ink = 正文
gallery-token-quiet = 附带的文字
gallery-token-link = 链接、焦点
gallery-token-in = 收入；正常
gallery-token-out = 支出
gallery-token-seal = 更正、超支、逾期
gallery-token-series = 图里的一类
gallery-token-hair = 行与行之间
gallery-token-single = 小计之前
gallery-token-double = 合计之下
gallery-token-serif = 标题和大数字
gallery-token-sans = 正文

## 样例

gallery-thing = 电梯
gallery-thing-long = 全部乘客电梯和消防电梯的日常维护保养、年度检验与二十四小时应急抢修（含审批限额以下的零部件更换）
gallery-party = 李
gallery-party-long = 江南综合物业服务与机电设备安装工程（集团）有限责任公司滨江分公司
gallery-text = 无。
gallery-text-long = 超过了业主同意的数，因为七月暴雨淹了两个水泵房；两天内取得三家报价。见补充凭证 supplement-2026-12-service-fund-0001。
gallery-voucher = 记-1
gallery-voucher-long = 记-2026-12-补充凭证-0001/12
gallery-place = ledger/2026-12-service-fund-supplement.csv 第 1234 行
gallery-commit = 2026年12月31日，提交 0a1b2c3d
gallery-said = 改了
gallery-mark-bad = 凭证缺了 365 天
gallery-mark-quiet = 退款
gallery-mark-ok = 12 张凭证
gallery-pager = 第 2 页，共 3 页
gallery-folded = 看全部 1,234 条
gallery-address = example.org/a-community-with-a-long-name/en/sheet/budget-2026.html
gallery-prose =
    业主**以多数票**同意，见[决议](https://example.org)。

    - 更换水泵
    - 泵房加装*第二条*排水管

    > 答应的事已经办到。

    | 项目 | 金额 |
    |---|---:|
    | 水泵（含安装、调试和旧设备拆除） | 987,654,321.55 |

    文件：`ledger/2026-12-service-fund-supplement.csv`

## 图

gallery-chart-months = 一项预算的各个月
gallery-chart-in-out = 收入和支出
gallery-chart-balances = 各笔资金的余额
gallery-chart-shares = 每一百元花在哪
gallery-chart-bullet = 一行里的预算和实际
gallery-chart-rates = 各楼的比率
gallery-chart-walk = 从期初到期末
gallery-chart-trend = 各期的分数
gallery-chart-flow = 钱从哪来，到哪去
gallery-chart-days = 哪几天花钱
gallery-chart-code = 手机扫的网址
