# 把做好的网站放到文件夹里：不能放时说的话。

output-no-name = 不知道网站该放到哪里：“{ $path }”不是一个可用的文件夹名。请用 --out 写明一个文件夹，例如 --out site。
output-is-root = 网站不能放在整块磁盘的根目录“{ $path }”。请换一个专用的文件夹。
output-not-a-folder = “{ $path }”不是文件夹，网站没有写进去。请换一个名字。
output-is-a-link = “{ $path }”是指向别处的链接。为了不误删别处的文件，网站没有写进去。请直接写出真正的文件夹。
output-not-ours = “{ $path }”里已经有文件，看不出是阳光账本做的网站。每次生成都会换掉整个文件夹，所以没有动它。请换一个空文件夹或新文件夹。
output-has-other-files = “{ $path }”里的“{ $name }”不是阳光账本放的。每次生成都会换掉整个文件夹，请先把它移到别处，再重新生成。
output-newer = “{ $path }”里的网站是用更新版本的阳光账本做的。请先升级，或者换一个文件夹。
output-holds-sources = “{ $path }”里放着账本所在的文件夹“{ $folder }”，网站不能盖在上面。请换一个文件夹。
output-among-sources = “{ $path }”在账本的“{ $name }”里面。下次生成会把网站当成账本来读，所以没有写。请换一个文件夹，例如 site。
output-in-git = “{ $path }”在 git 自己的文件夹里，网站不能放在那里。请换一个文件夹。
output-is-a-mount = “{ $path }”是单独挂载的一块存储，没法整体换成新网站。请写成它里面的一个文件夹。
output-staging-taken = 网站要先在“{ $path }”里做好，再换上去；可这个名字已经有别的东西用了。请把它移到别处。
output-bad-path = 网站里的一个文件名不能用：“{ $path }”。文件名不能为空，不能指向网站外面，也不能含有 \ : < > " | ? * 这些符号，末尾不能是点或空格。
output-path-twice = 网站里有两个文件都想用“{ $path }”这个名字。请给其中一个换一个编号或网址名。

output-busy = 另一次生成正在写“{ $path }”（进程号 { $pid }）。请等它结束后再试。
output-busy-unnamed = 另一次生成正在写“{ $path }”。请等它结束后再试。
output-disk-full = 磁盘满了，写不下“{ $path }”；新网站已写了 { $written } 字节。原来的网站没有变。请腾出空间后再试。
output-disk-full-at = 磁盘满了，写不下“{ $path }”（需要 { $needed } 字节）；新网站已写了 { $written } 字节。原来的网站没有变。请腾出空间后再试。

output-cannot-look = 没法查看“{ $path }”：{ $reason }。
output-cannot-prepare = 没法在“{ $path }”准备新网站：{ $reason }。原来的网站没有变。
output-cannot-clear = 没法清理上次留下的“{ $path }”：{ $reason }。
output-cannot-read = 没法读取要放进网站的“{ $path }”：{ $reason }。原来的网站没有变。
output-cannot-write = 没法写“{ $path }”：{ $reason }。原来的网站没有变。
output-cannot-exchange = 没法把新网站换到“{ $path }”：{ $reason }。原来的网站没有变。

output-reason-not-allowed = 没有权限
output-reason-read-only = 这块磁盘只能读，不能写
output-reason-missing = 找不到这个文件或文件夹
output-reason-not-a-folder = 路径中有一段不是文件夹
output-reason-full = 磁盘满了
output-reason-name-too-long = 名字太长
output-reason-other-disk = 新旧两处不在同一块磁盘上
output-reason-in-use = 正在被占用
output-reason-not-empty = 文件夹里还有别的文件

output-interrupted = 已停止。网站仍是完整的一版，没做完的部分下次生成时会自动清理。
