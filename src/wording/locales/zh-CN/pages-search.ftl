### 查账页：没有脚本时说的话、输入框和筛选、查到多少。

search-title = 查账
search-lead = 想找哪一笔，打几个字就行：买了什么、付给谁、哪个预算项、凭证号、金额、日期，拼音首字母也认。
search-no-script = 查找要靠浏览器运行脚本，现在它没有运行。不用它，每一笔也都找得到：
search-way-ledger = 按月看流水账
search-way-ledger-more = 知道大概是哪个月的，从这里进
search-way-lines = 看全部预算项
search-way-lines-more = 知道是哪方面的钱，从这里进
search-way-suppliers = 看付给了谁
search-way-suppliers-more = 知道是哪家单位，从这里进
search-way-contents = 看网站上的全部内容
search-way-contents-more = 每一页都列在那里

## 输入

search-label = 找什么
search-hint = 例如：电梯维保、dtwb、3800、1000-2000、>5000、2025-06、6月12日。几个词之间空一格，要同时符合。
search-filters = 筛选
search-any = 不限
search-from = 从哪个月
search-to = 到哪个月
search-item = 预算项
search-party = 往来单位
search-min = 金额从
search-max = 金额到
search-way = 收还是付
search-way-in = 收进来的
search-way-out = 付出去的
search-missing = 只看缺凭证的
search-corrected-only = 只看更正过的
search-clear = 全部清除

## 结果

search-results-pages = 相关页面
search-results-entries = 分录
search-ready = 输入几个字，或者选一个条件。
search-loading = 正在读账，已读 { $loaded } 条，共 { $whole } 条
search-count = 查到 { $count } 条
search-count-all = 全部 { $count } 条
search-sum-in = 收进
search-sum-out = 付出
search-apart = 合计按账上收、付两栏照加。其中 { $count } 条是划转、代管或外部保管的钱，在小区的收支里不算。
search-more = 再看 { $count } 条
search-more-pages = 再看 { $count } 个
search-export = 下载查到的这些（CSV）
search-empty = 没有查到。可以少打几个字、换一个说法，或者放宽筛选条件。
search-failed = 账没有读全，可能是网络断了，也可能有文件没有传上来。可以刷新再试，或者按月看：
search-to-months = 按月看流水账
search-corrected = 后来更正过
search-papers = 有凭证 ✓
search-void = 作废的号
search-file = 查账
