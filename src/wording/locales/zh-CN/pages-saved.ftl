### 存成一个文件的页面：从哪里来，怎么存。

saved-origin = 出自{ $community }公开账本：
saved-link = 存成一个文件
saved-text = 存下的文件不联网也能看，还能转发；里面通往其他页面的链接，要回到原网站才打得开。
