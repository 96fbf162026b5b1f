# 聊天软件里的预览：分享链接时，卡片上的图片说了什么
preview-latest = 最近的是：{ $title }。
