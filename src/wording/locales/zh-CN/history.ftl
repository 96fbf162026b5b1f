### 账本的来历：代码仓库、改动及其影响。

git-no-repository = “{ $folder }”没有用 git 保存，因此没有历史记录。可在该文件夹运行：git init
git-no-commit = 还没有提交过任何内容，因此没有历史记录。
git-unknown-revision = 找不到唯一名为“{ $revision }”的提交。请写分支名、标签名或提交编号。
git-no-folder = 提交 { $revision } 中没有文件夹“{ $folder }”。
git-missing-object = 仓库缺少历史记录所需的对象：{ $object }。请重新完整获取仓库。
git-broken-object = 仓库中有一个对象无法读取：{ $object }。请重新获取仓库。
