### 文件写法上的检查结果：一条一个编号，附标题、说明和改法。
### .title、.explain 和 .hint 里不带数值；带数值的改法另起名字，如 .hint-near。

## 检查结果的版式

findings-hint = 改法
findings-none = 没有发现问题。
findings-found = 共发现 { $counts }。
findings-separator = { "、" }
findings-more = …… 同样的问题还有 { $n } 处：第 { $lines } 行{ $more ->
    [yes] ，等等
   *[no] { "" }
}。

## 表格里的格子

bad-amount = “{ $column }”里的“{ $text }”不是规定的金额写法。
    .title = 金额写法不对
    .hint = 金额只写数字和小数点，如 1234.50；退回或冲减写 -1234.50。不写千分号、货币符号和“元”。
    .hint-near = 如果是这个数，请写成 { $near }。
    .hint-decimals = 金额最多写 { $decimals } 位小数。
    .hint-large = 金额要小于一千万亿。请看看是不是多打了数字。
    .explain = 账目里的金额只认一种写法，如 1234.50 或 -1234.50，这样无论用什么表格软件打开都不会读错。千分号、全角数字、货币符号、“万元”一律不猜，请改成普通数字。改好之前，这一行不计入任何合计。

bad-number = “{ $column }”里的“{ $text }”不是规定的数字写法。
    .title = 数字写法不对
    .hint = 只写数字和小数点，如 12648 或 1.6，最多六位小数。
    .explain = 数量、单价这类数字只写数字和小数点，单位写在“单位”一栏。改好之前，这一行不计入任何合计。

bad-rate = “{ $column }”里的“{ $text }”不是规定的比率写法。
    .title = 比率写法不对
    .hint = 比率带百分号，如 92.5%；相差几个百分点写作 5pp。
    .explain = 比率一定带百分号，因为 0.9 和 90% 相差一百倍，不能靠猜。请写成 92.5% 这样的形式。

bad-count = “{ $column }”里的“{ $text }”不是整数。
    .title = 应为整数
    .hint = 写 0、1、2 这样的整数，不带单位。
    .explain = 分录号、附件张数、户数都是整数。请去掉小数和单位，只留数字。

bad-date = “{ $column }”里的“{ $text }”不是规定的日期写法。
    .title = 日期写法不对
    .hint = 日期写成“年-月-日”，月和日各两位，如 2025-03-05。
    .hint-near = 如果是这一天，请写成 { $near }。
    .hint-no-such-day = 日历上没有这一天，请核对月份和日子。
    .hint-serial = 这像是表格软件里的日期序号，即 { $near }。请把这一列设成文本，再写日期。
    .explain = 日期只认 2025-03-05 这一种写法，因为 3/5 有人读作三月五日，有人读作五月三日。日期决定这笔钱记在哪个月，读错一天就可能错一个月的账。

bad-period = “{ $column }”里的“{ $text }”不是规定的期间写法。
    .title = 期间写法不对
    .hint = 年写 2025，月写 2025-03，季度写 2025-Q1，半年写 2025-H1，某年及以前写 ..2024。
    .hint-near = 如果是这个期间，请写成 { $near }。
    .explain = 期间说明这笔钱属于哪一年、哪一季或哪个月，和收付的日期是两回事。写法固定，程序才能把同一期间的收入、应收和预算放在一起比较。

bad-plan = “{ $column }”里的“{ $text }”不是规定的分月写法。
    .title = 分月写法不对
    .hint = 写月份，用分号隔开，如 3;6;9;12；要分轻重就写 1=22;2=8；不定期写“不定期”；平均分到各月就留空。
    .explain = 分月说明这项预算大约在哪几个月发生，“执行进度”据此判断快慢。月份从会计年度的第一个月数起，每个月只写一次。

bad-id = “{ $text }”不能用作编号。
    .title = 编号写法不对
    .hint = 编号只用文字、数字和 - _ . # + 这几个符号，最多 60 个字。
    .hint-character = 请去掉字符 { $character }。编号只用文字、数字和 - _ . # + 这几个符号。
    .hint-long = 编号最多 60 个字。
    .explain = 编号会写进网页地址，也会被别的文件引用，所以不能有空格、标点和看不见的字符。编号一经使用就不要改。

id-like-date = 编号“{ $text }”会被表格软件当成日期改掉。
    .title = 编号像日期
    .hint = 在前面加一个字母，如 D2025-08。
    .explain = 有些表格软件一打开文件就会把 2025-08 这样的编号改成日期，保存后编号就变了，别的文件再也找不到它。前面加个字母就不会。

empty-cell = “{ $column }”没有填写。
    .title = 必填项空着
    .hint = 请补上这一格；如果整行是多余的，就删去整行。
    .explain = 这一栏每行都要填。缺了它，这一行就没法入账，也不计入任何合计。

stray-blank = “{ $column }”里“{ $text }”的前后有空格。
    .title = 前后有多余的空格
    .hint = 请删去这一格前后的空格。
    .explain = 编号、金额、日期前后的空格看不出来，却会让两个相同的编号变成不同的编号。删掉空格即可。

unknown-word = “{ $column }”里不认得“{ $text }”。
    .title = 不认得的用词
    .hint = 这一栏只能写规定的几个词，见该文件的说明。
    .hint-words = 这一栏只能写：{ $words }。
    .hint-near = 是不是“{ $near }”？这一栏只能写：{ $words }。
    .hint-odd = 看着像“{ $near }”，其实混进了别的字符（{ $odd }）。请重新打一遍“{ $near }”。
    .explain = 这一栏只认固定的几个词，这样同一类收支才会归到一起。多一个字、少一个字都会成为另一类，所以程序不猜。

## 账目的行

no-amount = 这一行“收入”和“支出”都没有填。
    .title = 没有金额
    .hint = 收到钱填“收入”，付出钱填“支出”；凭证号作废时，“预算项”写“作废”。
    .explain = 每条分录都是一笔收入或一笔支出。作废的凭证号也要留一行，预算项写“作废”，金额空着，号码才连得上。

two-amounts = 这一行“收入”和“支出”都填了。
    .title = 收入和支出都有金额
    .hint = 一行只记一个方向；有收有付就写成同一凭证的两行。
    .explain = 一条分录只能是收入或支出，不能既收又付。同一张凭证有收有付时，分成两行，分录号写 1 和 2。

zero-amount = “{ $column }”的金额是零。
    .title = 金额为零
    .hint = 没有收付就不用记这一行；凭证号作废时，“预算项”写“作废”，金额空着。
    .explain = 金额为零的分录什么也没有说，多半是漏填了数字，或者本想作废一个凭证号。

void-with-amount = 作废的凭证号不能有金额，“{ $column }”却填了。
    .title = 作废的凭证有金额
    .hint = 真的作废就删去金额；钱已经收付就写上预算项，要冲回请另记一张凭证。
    .explain = “作废”表示这个凭证号没有用过。只要发生过收付，就要照实记账，再用另一张凭证冲回，两笔都看得见。

totals-row = 这一行是“{ $word }”，不是分录。
    .title = 表里有合计行
    .hint = 请删去这一行。合计由程序计算，不用手填。
    .explain = 合计行会被当成一笔账再加一遍。所有合计、小计和累计都由程序从各行算出来，文件里只留一笔一笔的记录。

ragged-row = 这一行有 { $found } 格，表头有 { $expected } 格。
    .title = 格数和表头不一致
    .hint = 每一行的格数要和表头一样；空着的格也要有逗号。
    .hint-short = 从“{ $column }”起缺了格子。空着的格也要有逗号。
    .hint-long = 从这里起，多出了“{ $column }”以后的格子。文字里有逗号时，请给整格加上英文双引号。
    .hint-comma = “{ $column }”的数字里多半有逗号，被当成了两格。请去掉千分号；小数点写“.”。
    .explain = 一行多一格或少一格，后面的内容就全部错位，金额会跑到别的栏里。所以整行都不读。最常见的原因是金额里写了千分号，或文字里有逗号而没有加英文双引号。

open-quote = 这里的双引号没有收尾。
    .title = 双引号没有收尾
    .hint = 在这一格的末尾补上英文双引号，或去掉开头的那一个。格子里面的双引号要写两遍。
    .explain = 以英文双引号开头的格子，要到下一个双引号才结束。少了收尾的引号，后面许多行都会被当成同一格。程序只丢开这一行，其余照读。

text-after-quote = 收尾的双引号后面还有文字。
    .title = 双引号后面有文字
    .hint = 整格都放进双引号里；格子里面的双引号写两遍，如 "他说""好"""。
    .explain = 以英文双引号开头的格子，收尾引号之后只能是逗号或换行。格子里的引号写两遍，程序就知道它是文字。

too-many-faults = 这个文件的问题已超过 { $count } 处，后面不再读了。
    .title = 问题太多
    .hint = 先改前面的，再查一遍。问题这样多，常常是整个文件的分隔符、编码或某一栏的写法不对。
    .explain = 一个文件里的问题太多时，程序不再往下读，免得结果无法阅读。同一个原因往往影响每一行，改好一处就全好了。

## 表头

unknown-column = 没有叫“{ $heading }”的栏。
    .title = 不认得的栏名
    .hint = 请对照该文件的说明改正栏名；不需要的栏请删去。
    .hint-near = 是不是“{ $near }”？
    .hint-odd = 看着像“{ $near }”，其实混进了别的字符（{ $odd }）。请重新打一遍栏名。
    .hint-blank = 栏名前后多了空格。请改成“{ $near }”。
    .hint-empty = 请给这一栏写上栏名；不需要就删去整栏。
    .hint-language = 冒号后面写语言代码，如 { $near }:en。
    .hint-fund = 这一栏要写明是哪项资金，如 { $near }:SVC。
    .explain = 栏名是固定的，中文英文各有一套，写错一个字，整栏的内容就没有着落。程序不丢弃任何一栏，所以请改正栏名或删去这一栏。

missing-column = 缺少这些栏：{ $columns }。
    .title = 缺少必需的栏
    .hint = 请在第一行补上栏名，并在每一行填上内容。
    .hint-no-headings = 第一行里一个栏名也没有。请在最上面加一行栏名。
    .explain = 缺了必需的栏，整个文件都没法读。第一行必须是栏名；如果第一行就是数据，请在它上面加一行栏名。

duplicate-column = “{ $heading }”这一栏出现了两次。
    .title = 栏名重复
    .hint = 请改正其中一个栏名，或删去一栏。
    .explain = 同名的栏有两个，程序不知道以哪个为准，所以整个文件都不读。

mixed-headings = 栏名“{ $heading }”和其他栏名不是同一种语言。
    .title = 栏名中英文混用
    .hint = 一个文件的栏名要么全用中文，要么全用英文。
    .explain = 每个文件的栏名只用一种语言，读的人才不用来回猜。译文的栏名跟着原栏走，如“摘要:en”。

wrong-separator = 各栏之间用了{ $separator }，应当用英文逗号。
    .title = 分隔符不对
    .hint = 请在表格软件里另存为“CSV UTF-8（逗号分隔）”。
    .explain = 文件里各栏要用英文逗号隔开。有的软件会用分号或制表符，另存一次就好。

too-many-columns = 第一行有 { $found } 栏，最多只能有 { $most } 栏。
    .title = 栏太多
    .hint = 请看看是不是把行和列弄反了，或者换行丢了。
    .explain = 没有哪个文件需要这么多栏。多半是换行丢了，整个文件成了一行。

empty-file = 文件是空的。
    .title = 文件是空的
    .hint = 第一行至少要有栏名；不需要这个文件就删去它。
    .explain = 表格文件的第一行是栏名。只有栏名、没有内容是可以的，完全空着则多半是保存时出了错。

## 文件本身

not-utf8 = 文件不是 UTF-8 编码，从第 { $offset } 个字节起读不出来。
    .title = 文件编码不对
    .hint = 请用表格软件或记事本另存为 UTF-8 编码。
    .hint-guess = 看起来是 { $guess }。请用表格软件另存为“CSV UTF-8”，或用记事本另存为 UTF-8 编码。
    .explain = 文件一律用 UTF-8 编码，这样在任何电脑上都不会变成乱码。老版本的表格软件常存成 GBK，另存一次即可。读不出来的文件整个不读，免得网站上出现乱码。

encoding-gb18030 = GB18030（GBK）编码
encoding-utf-16 = UTF-16 编码
separator-semicolon = 分号
separator-tab = 制表符
separator-wide = 中文逗号

control-character = 文件里有看不见的控制字符 { $character }。
    .title = 有控制字符
    .hint = 请删去这个字符。它多半是从别处粘贴带进来的。
    .explain = 控制字符在屏幕上看不见，却会弄乱文件的内容。正常的账目文件里只有文字、换行和制表符。

hidden-character = 文件里有改变文字方向的字符 { $character }。
    .title = 有改变文字方向的字符
    .hint = 如果不是阿拉伯文、希伯来文等从右往左写的文字，请删去它。
    .explain = 这类字符会让后面的文字或数字倒着显示，读到的金额可能和文件里的不一样。网站上会把它显示成编号，以免误导。

merge-conflict = 文件里还有合并冲突的标记。
    .title = 合并冲突没有解决
    .hint = 请在 <<<<<<< 和 >>>>>>> 之间选定要留下的内容，再删去这几行标记。
    .explain = 两个人改了同一处，git 把两份都留在文件里，等人来选。选定之前，哪一份才算数谁也不知道，所以整个文件都不读。

linked-file = “{ $path }”{ $what ->
    [link] 是一个链接
   *[special] 不是普通文件
}，不会读取。
    .title = 链接或特殊文件
    .hint = 请放一份真正的文件，或删去它。
    .explain = 链接可能指到社区文件夹以外的地方，别人的电脑上也未必有那个文件。所以链接、管道和设备一律不打开。

pointer-file = “{ $path }”只是一个指针，文件本身由 Git LFS 另存。
    .title = 只有指针，没有文件
    .hint = 请运行“git lfs pull”取回文件。更好的做法是把票据直接存进 git（“git lfs migrate export”），这样只凭提交就能生成网站。
    .explain = Git LFS 在仓库里只留几行文字，文件存在别的服务器上。照这样发布，读者点开票据只会看到那几行字，别人也无法用仓库重新生成网站。

unknown-file = 不认得文件“{ $path }”，没有读取。
    .title = 不认得的文件
    .hint = 请对照说明改正文件名，或把文件移到别处。
    .hint-near = 是不是应当叫“{ $near }”？
    .hint-folder = “{ $folder }”里的文件名有规定，请对照说明改正。
    .explain = 程序靠文件名知道里面记的是什么。名字不对的文件不会读取，里面的内容也就不会公开，所以在这里说一声。

no-community = 没有找到 community.toml。
    .title = 没有社区设置
    .hint = 请在社区文件夹里放一个 community.toml，至少写明 format、name 和 currency。
    .explain = community.toml 写明这是哪个社区、用什么货币、有哪些资金和账户。没有它，别的文件都无从读起。也可能是运行时选错了文件夹。

## 设置

toml-syntax = 这里不合 TOML 的写法。
    .title = 设置文件写法不对
    .hint = 每行写成“名称 = 值”；文字加英文双引号，方括号和花括号要成对。
    .hint-duplicate = 这个名称前面已经写过一次，请删去其中一个。
    .hint-quotes = 文字要加英文双引号，如 name = "望桐苑"。
    .hint-key = 名称里有中文或标点时要加英文双引号；等号、引号都用英文的。
    .hint-line-end = 换行的方式不对，请用编辑器把换行存成 LF 或 CRLF。
    .hint-deep = 括号套得太深了。
    .hint-open = 有引号或括号没有收尾。
    .hint-date = 日历上没有这一天，或写法不是 2025-03-05。
    .hint-no-value = 等号后面没有写值。
    .hint-number = 数字写法不对：不要以 0 或 + 开头。
    .explain = 设置文件用 TOML 写成：一行一个“名称 = 值”，文字放在英文双引号里，小节的名字放在方括号里。写错的地方没法读，后面的内容也可能受影响，请先改这一处。

missing-key = 缺少“{ $key }”。
    .title = 缺少必需的设置
    .hint = 请补上这一项。
    .explain = 这一项没有默认值，必须写明，否则不知道该怎样理解其他内容。

unknown-key = 没有叫“{ $key }”的设置。
    .title = 不认得的设置
    .hint = 请对照说明改正名称；不需要就删去。
    .hint-near = 是不是“{ $near }”？
    .explain = 名称写错的设置等于没有写，默认的做法却会照样生效，所以这里算作错误。

wrong-form = “{ $key }”应为：{ $form }。这里写的是“{ $text }”。
    .title = 设置的值不对
    .hint = 请对照说明改正这个值。
    .hint-words = 只能写：{ $words }。
    .explain = 这一项设置只认一种写法，写成别的样子就读不出来。请对照说明改正。

unknown-format = 格式版本是 { $found }，这里只认得 1。
    .title = 格式版本不认得
    .hint = 写 format = 1；文件若是为更新的版本写的，请升级程序。
    .explain = format 说明文件按哪一版格式写。程序不认得的版本可能有不同的含义，硬读下去会出错，所以停在这里。

bad-currency = “{ $text }”不是货币代码。
    .title = 货币代码不对
    .hint = 写三个大写字母，人民币写 CNY。
    .explain = 货币用国际通用的三字母代码，如 CNY、HKD。它决定金额有几位小数，所以不能省，也不能猜。

bad-language = “{ $text }”不是语言代码。
    .title = 语言代码不对
    .hint = 简体中文写 zh-CN，英文写 en。
    .explain = languages 列出网站的语言，第一个是文件本身的语言。语言用通用代码，如 zh-CN、en。

## Markdown 文件

no-front-matter = 文件开头没有设置。
    .title = 缺少开头的设置
    .hint = 在最前面写一行 +++，接着写 title 等设置，再写一行 +++，正文放在后面。
    .explain = 公告、页面和决议的标题、日期等写在文件最前面的两行 +++ 之间，正文接在后面。

open-front-matter = 开头的设置没有收尾的 +++。
    .title = 开头的设置没有收尾
    .hint = 在设置的最后一行下面单独写一行 +++。
    .explain = 文件以 +++ 开头，表示下面是设置；要再有一行 +++ 表示设置结束、正文开始。

## 设置的值应当是什么

wanted-amount = 金额，如 1234.50
wanted-count = 整数，如 20
wanted-date = 日期，如 2025-03-05
wanted-last4 = 账号的末四位数字，加英文双引号，如 "0417"
wanted-localized = 一段文字，或按语言分列的文字（其中要有首选语言），如 { "{" } zh-CN = "…", en = "…" { "}" }
wanted-month = 1 到 12 的月份
wanted-month-day = “月-日”，如 "03-31"
wanted-number = 数字，如 110000.00
wanted-period = 期间，加英文双引号，如 "2025" 或 "2025-Q1"
wanted-rate = 带百分号的比率，加英文双引号，如 "6.4%"
wanted-severity = "error" 或 "warning"
wanted-slug = 小写英文字母，如 "ji"
wanted-switch = true 或 false
wanted-table = 一组设置
wanted-tables = 一串成组的设置
wanted-text = 加英文双引号的文字
wanted-texts = 方括号里的一串文字，如 ["E1", "E4"]
wanted-url = 以 https:// 开头的网址
wanted-word = 规定的几个词之一
wanted-year = 四位数的年份
