### Personal data. The sentences do not repeat what was found.

phone-number = { $where ->
    [name] The name of { $path } holds a mobile number
   *[text] A mobile number stands in { $path }
}.
    .title = mobile number
    .hint = Take it out, or give an office number; where it may be public, allow it under [publish] with the reason.
    .explain = Anybody can read a public site, search engines keep it, and what has entered the history is hard to remove. A mobile number is personal data and is not published without the person's own consent, so it has to go before a site is made.

resident-id = { $where ->
    [name] The name of { $path } holds a resident identity number
   *[text] A resident identity number stands in { $path }
}.
    .title = identity number
    .hint = Take it out, and keep papers with it out of public folders.
    .explain = An identity number cannot be called back once it is public, and others may misuse it. It is known by its region, date and check digit, so mistakes are rare. It has to go before a site is made.

bank-card = { $where ->
    [name] The name of { $path } holds the number of a bank card
   *[text] The number of a bank card stands in { $path }
}.
    .title = bank card number
    .hint = Keep the last four digits only.
    .explain = A card number is sensitive personal data, and of any account only the last four digits are published. It is known by its issuer and check digit. It has to go before a site is made.

plate-number = { $where ->
    [name] The name of { $path } holds what looks like a number plate
   *[text] What looks like a number plate stands in { $path }
}.
    .title = number plate
    .hint = Write “a car” and leave the plate out.
    .explain = A plate leads to its owner. Parking is entered in weekly sums, which need no plates.

flat-and-money = { $where ->
    [name] The name of { $path } holds the number of a flat
   *[text] In { $path } a flat stands beside money
}.
    .title = flat beside money
    .hint = Name the building and not the flat; enter payments and refunds in sums.
    .explain = A flat with an amount tells what one household paid or owes. For common parts the building says enough; what concerns households is entered in sums.

email-address = { $where ->
    [name] The name of { $path } holds an e-mail address
   *[text] An e-mail address stands in { $path }
}.
    .title = e-mail address
    .hint = Take a person's address out; an office's may be allowed under [publish].
    .explain = An address often belongs to one person, and publishing it invites spam. An office's public address is fine; allow it once.

unknown-redaction = “{ $about }”, whose old values are to be kept back, is not in the files now.
    .title = redaction names no row
    .hint = Check the id; where the row has been removed, all is well.
    .explain = redactions.csv names old values that must not show again. The row may be gone from the files; what history says of it is kept back all the same. But where the id is misspelt nothing is kept back, so it is worth a look.
