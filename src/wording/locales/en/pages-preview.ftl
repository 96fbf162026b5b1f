# Previews in chats: what the picture on the card of a shared link shows
preview-locale = en_US
preview-walk = { $has-time ->
    [yes] { $time }: in
   *[no] In
}{ $has-income ->
    [yes] {" "}{ $income },
   *[no] {" "}unknown,
} out { $spending }{ $has-left ->
    [yes] , left { $left }
   *[no] {""}
}{ $bank ->
    [ties] {""}; the bank agrees, and so it is sealed
    [gap] {""}; the bank differs by { $gap }
   *[none] {""}
}.
preview-latest = The latest: { $title }.
preview-plans = { $about }: { $rows }
preview-plan = { $tone ->
    [in] { $actual } received
    [out] { $actual } spent
   *[plain] { $actual }
}{ $has-plan ->
    [yes] {" "}of { $plan } budgeted
   *[no] {""}
}{ $has-used ->
    [yes] , which is { $used }
   *[no] {""}
}.
preview-blank = A leaf of an account book on which nothing is written yet.
