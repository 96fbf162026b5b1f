### 换外观、换说法的命令，以及各个可换文件的用处。

cli-theme = 把网站的外观和说法换成自己的，并在一页上看全所有部件
    .usage = sunbook theme <命令> [选项]
    .more =
        社区 theme/ 文件夹里的文件会盖在自带文件上面。这样开始：
          sunbook theme eject 我们小区                   列出可以换的文件
          sunbook theme eject 我们小区 css/tokens.css    颜色、字号、字体
          sunbook theme gallery 我们小区                 看看换过以后的样子
cli-theme-eject = 把自带文件复制到 theme/ 里再改；不写文件名就列出全部
    .usage = sunbook theme eject [文件夹] [文件]... [选项]
    .more =
        theme/ 里已有的文件不会被覆盖。例如：
          sunbook theme eject . css/tokens.css templates/parts/footer.html
          sunbook theme eject . "words/zh-CN/*"
          sunbook theme eject . all
cli-theme-eject-files = 一个文件、一个文件夹（如 css）、一种写法（如 "templates/parts/*"），或者 all
    .value = 文件
cli-theme-gallery = 写出一个小网站，每个部件都有内容最多和最少两种样子
    .usage = sunbook theme gallery [文件夹] [选项]
    .more =
        社区 theme/ 里的文件会盖上去。例如：
          sunbook theme gallery 我们小区 --out gallery
cli-theme-gallery-out = 放在哪个文件夹；不写就是 gallery。每次整个换新
    .value = 文件夹

## 拿过来改

cli-theme-no-folder = 没有“{ $name }”这个文件夹。
cli-theme-folder-first = “{ $name }”是外观里的文件，前面要先写社区的文件夹：sunbook theme eject . { $name }
cli-theme-unknown = 外观里没有“{ $name }”。运行 sunbook theme eject 可以列出全部文件。
cli-theme-near = 外观里没有“{ $name }”。是不是想写“{ $near }”？
cli-theme-written = 已写入：{ $paths }。
cli-theme-written-several = 已在 theme/ 里写入 { $n } 个文件。
cli-theme-kept = 已经有了，没有改动：{ $paths }。
cli-theme-kept-several = theme/ 里已经有 { $n } 个文件，没有改动。
cli-theme-next-words = 说法文件里只留要改的几条就行：没写的照用程序自带的，程序更新时也跟着更新。
cli-theme-next-gallery = 在一页上看所有部件：  sunbook theme gallery { $folder }
cli-theme-next-serve = 一边改，一边看网站：  sunbook serve { $folder }
cli-theme-gallery-done = 用浏览器打开 { $page }。

cli-theme-look = 外观
cli-theme-pages = 各种页面
cli-theme-parts = 各页共用的部件
cli-theme-words = 各语言的说法
cli-theme-list-more =
    要改哪个，先复制到社区的文件夹里：  sunbook theme eject . css/tokens.css
    自己有的文件，程序更新时不会跟着变；其余的会。
cli-theme-own = theme/ 里已经有的
cli-theme-own-same = 和自带的一样，可以删掉
cli-theme-own-differs = 和自带的不同
cli-theme-own-words = 盖在自带的说法上面
cli-theme-own-further = 没有替换任何文件，只有自己的文件用得到

## 用不了的说法

cli-theme-words-misplaced = theme/words/{ $path } 放得不对。说法要放在 theme/words/zh-CN.ftl 或 theme/words/zh-CN/名字.ftl。原来的网站没有变。
cli-theme-words-unreadable = theme/words/{ $path } 第 { $line } 行读不懂。每条这样写：名字 = 说法。原来的网站没有变。
cli-theme-words-twice = theme/words/{ $path } 把“{ $message }”又写了一遍。原来的网站没有变。
cli-theme-words-not-given = theme/words 里的“{ $message }”用到了“{ $value }”，但那里没有这个值。原来的网站没有变。
cli-theme-words-unresolved = theme/words 里的“{ $message }”提到了“{ $reference }”，但没有这一条。原来的网站没有变。

## 每个文件管什么

cli-theme-css-tokens = 各种用途的颜色、字号、间距、字体；浅色、深色、高对比、大字
cli-theme-css-elements = 标题、正文、链接、表格的基本样子
cli-theme-css-layout = 页眉、导航、各节和页脚
cli-theme-css-parts = 行、提示、标记、表格、经过
cli-theme-css-alone = 凭证页单独存下来时的样子
cli-theme-css-charts = 图里的颜色和线条
cli-theme-css-print = 各页打印的样子
cli-theme-css-documents = 待说明事项、合同、月份、决议、公告
cli-theme-css-forms = 查账用的输入框和按钮
cli-theme-css-gallery = 列出所有部件的那一页
cli-theme-css-paper = 贴在公告栏上的公示
cli-theme-css-share = “我家那份”这一页
cli-theme-icon = 浏览器标签上的小图标
cli-theme-js-reading = 记住大字、深浅色和高对比
cli-theme-js-search = 查账
cli-theme-js-share = 算我家那份
cli-theme-templates-base = 每一页的外框
cli-theme-templates-pages-assessment = 服务评估
cli-theme-templates-pages-budget = 一年的预算
cli-theme-templates-pages-changes = 改动记录
cli-theme-templates-pages-collection = 收费和收缴
cli-theme-templates-pages-contents = 全部页面
cli-theme-templates-pages-corrections = 关账后的更正
cli-theme-templates-pages-decision = 一项决议和它的表决
cli-theme-templates-pages-decisions = 全部决议
cli-theme-templates-pages-downloads = 下载数据
cli-theme-templates-pages-findings = 待说明事项
cli-theme-templates-pages-front = 首页
cli-theme-templates-pages-gallery = 列出所有部件的那一页
cli-theme-templates-pages-gone = 已经不在账上的行
cli-theme-templates-pages-item-entries = 一项预算的全部分录
cli-theme-templates-pages-item = 一项预算的历年情况
cli-theme-templates-pages-ledger = 流水账的各个月
cli-theme-templates-pages-methods = 方法与名词
cli-theme-templates-pages-money = 资金
cli-theme-templates-pages-month = 一个月的流水账
cli-theme-templates-pages-not-found = 网址不对时的页面
cli-theme-templates-pages-notice = 一则公告
cli-theme-templates-pages-notices = 全部公告
cli-theme-templates-pages-paper = 贴在公告栏上的公示，一张 A4 纸
cli-theme-templates-pages-party = 一个往来单位
cli-theme-templates-pages-search = 查账
cli-theme-templates-pages-share = 我家那份
cli-theme-templates-pages-suppliers = 往来单位和合同
cli-theme-templates-pages-trustee = 物业酬金
cli-theme-templates-pages-voucher = 一张凭证
cli-theme-templates-parts-badge = 状态徽章，单独一个文件
cli-theme-templates-parts-budget = 预算里的小表
cli-theme-templates-parts-entries = 一行行的分录，以及长列表的翻页
cli-theme-templates-parts-equation = 期初、收、支、期末、银行
cli-theme-templates-parts-facts = 名称和内容
cli-theme-templates-parts-finding = 一条待说明事项的全文
cli-theme-templates-parts-footer = 页脚：来源、提交、其他页面、阅读方式
cli-theme-templates-parts-gallery = 列出所有部件的那一页上的颜色、字号和间距
cli-theme-templates-parts-header = 页眉：名称、查账、语言、导航
cli-theme-templates-parts-item = 一项预算某一年的数字和说明
cli-theme-templates-parts-ledger = 一天的分录、前后翻页、作废的号码、合同
cli-theme-templates-parts-lines = 预算各项：手机上是行，宽屏上是表
cli-theme-templates-parts-listing = 列表、Markdown 文字、名词解释
cli-theme-templates-parts-notes = 放在相关内容旁边的待说明事项
cli-theme-templates-parts-paper = 公示上的表
cli-theme-templates-parts-parties = 付给了谁、谁付的
cli-theme-templates-parts-record = 各次提交对账目做了什么
cli-theme-templates-parts-saving = 把网页存成一个文件，以及它出自哪里
cli-theme-templates-parts-search = 查账的表单和结果
cli-theme-templates-parts-share = “我家那份”的表单和表
cli-theme-templates-parts-sheet = 数字表，手机上一行变成一小块
cli-theme-templates-parts-small = 数字、链接、标记、印章
cli-theme-templates-parts-story = 沿一条线写下的经过
cli-theme-templates-parts-trail = 从这一页往上的路
