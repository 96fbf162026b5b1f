### 徽章、订阅和数据约定。

data-readme = 数据约定（英文）：每个文件、每一列、每个键的含义，以及哪些可以放心依赖，当前是第 1 版。
status-title = { $community }：{ $state }
status-books = 账目至 { $month }
status-books-none = 还没有账目
status-bank-ties = 对账 ✓
status-bank-gap = 对账差 { $gap }
status-bank-none = 未对账
status-papers-share = 凭证 { $percent } %
status-papers-none = 凭证 —
status-papers-withheld = 凭证不公开
status-papers-partial = 账目不全，凭证比例暂缺
downloads-badge = 徽章
downloads-badge-text = 这个小图随账目更新，可以放在业主群公告、街道网站或项目主页上。“凭证”是应当公开票据的凭证里已经公开的比例，按规定不公开的不算在内。要在程序里读同样的状态，请用 data/summary.json。
downloads-badge-no-url = 账本登记了网址（community.toml 里的 url）以后，这里会给出可以直接粘贴的代码。
downloads-feeds = 订阅
downloads-feeds-text = 用阅读器订阅，有新的公告、决议或改动就会收到。
news-title = { $community }：公告与决议
news-link = 公告与决议（Atom）
news-changes = 账目改动（Atom）
news-notice = 公告：{ $title }
news-decision = 决议：{ $title }
