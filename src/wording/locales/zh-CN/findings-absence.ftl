### 文件里没有的东西。.title、.hint、.explain 里不带数值。

no-budget = { $year }没有预算。
    .title = 没有预算
    .hint = 有预算的，放在 budget 文件夹，一年一个文件。
    .explain = 没有预算，就只能看到花了多少，看不到原来打算花多少。与预算有关的检查都没有做。

no-ledger = 没有收支流水账。
    .title = 没有流水账
    .hint = 把流水账放在 ledger 文件夹，每月一个文件。
    .explain = 没有流水账，实际收支、余额和凭证都无从显示，能看到的只有预算。

no-bank = 没有银行对账单余额。
    .title = 没有对账
    .hint = 每月把对账单余额登记在 bank 文件夹。
    .explain = 银行余额是账目之外的证据。没有它，余额只有账上一个说法，与银行有关的检查都没有做。

no-opening = 没有写明建账时的期初余额。
    .title = 没有期初余额
    .hint = 在 community.toml 的 [opening] 里写上日期、各账户各资金的余额和依据。
    .explain = 不知道开始时有多少钱，就算不出现在有多少钱。页面只显示收支，不显示余额，与余额有关的检查都没有做。

no-assessment = 还没有服务评估。
    .title = 没有服务评估
    .hint = 评估结果放在 assessments 文件夹，一个期间一个文件。
    .explain = 信托制把服务等级和收费、酬金挂钩。没有评估，就看不出服务怎么样，考核酬金也没有依据。

no-receipts = 流水账里只有支出，没有收入。
    .title = 只有支出
    .hint = 能公开收入的，把收入也登记进来。
    .explain = 只有支出，看得到钱花在哪里，看不到钱从哪里来、还剩多少。收支平衡和收缴的检查都没有做。

no-url = 没有写明网站的地址。
    .title = 没有网址
    .hint = 在 community.toml 里写上 url，如 https://example.org/。
    .explain = 没有网址，就不生成站点地图、二维码和聊天软件里的预览图，订阅里的链接也只能用相对地址。其余不受影响。
