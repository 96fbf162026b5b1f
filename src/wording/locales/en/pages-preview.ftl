# Previews in chats: what the picture on the card of a shared link shows
preview-latest = The latest: { $title }.
