### 换外观、换说法的命令，以及各个可换文件的用处。

## 用不了的说法

cli-theme-words-misplaced = theme/words/{ $path } 放得不对。说法要放在 theme/words/zh-CN.ftl 或 theme/words/zh-CN/名字.ftl。原来的网站没有变。
cli-theme-words-unreadable = theme/words/{ $path } 第 { $line } 行读不懂。每条这样写：名字 = 说法。原来的网站没有变。
cli-theme-words-twice = theme/words/{ $path } 把“{ $message }”又写了一遍。原来的网站没有变。
cli-theme-words-not-given = theme/words 里的“{ $message }”用到了“{ $value }”，但那里没有这个值。原来的网站没有变。
cli-theme-words-unresolved = theme/words 里的“{ $message }”提到了“{ $reference }”，但没有这一条。原来的网站没有变。
