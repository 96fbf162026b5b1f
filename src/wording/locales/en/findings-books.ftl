### What does not fit together between files: ids used twice, references that lead nowhere, equal addresses.

term-item = budget line
term-role = role

unknown-reference = No { $what } is called “{ $text }”.
    .title = reference that leads nowhere
    .hint = Mend it here or, if it is new, declare it in its own file first.
    .hint-near = Did you mean “{ $near }”? If it is new, declare it in its own file first.
    .explain = The id or name that stands here is not declared in the file where it belongs. A blank or a letter too many is enough. The row cannot be entered in the books and stands in no total.

missing-reference = The { $what } is not named. There are { $names }.
    .title = choice that is not made
    .hint = Name it: where there are several, every row says which one is meant.
    .explain = With a single fund or account it need not be named. With several, an unnamed one leaves it open whose money it is or where it lies.

duplicate-id = The id “{ $id }” is used before.
    .title = id used twice
    .hint = Take another id. Case, width and blanks make no difference.
    .explain = An id means one thing only, or nobody knows which one is meant elsewhere. Ids that differ in nothing but case, width or blanks look alike to people, so they count as the same.

duplicate-line = This row of the budget line “{ $id }” stands here before.
    .title = row of a budget that stands twice
    .hint = Delete one of the two, or give a component a number of its own.
    .explain = In the budget of a year, each budget line has one row, and each of its components has its own number. A row that stands twice would be counted twice.

duplicate-entry = Entry { $line } of voucher “{ $voucher }” stands here before.
    .title = entry that stands twice
    .hint = Delete one of the two or, if it is another entry of the voucher, give it the next number.
    .explain = Each entry of a voucher has its own number; an empty one is 1. Two rows with one number are the same entry written twice, or the number was not changed.

duplicate-statement = The statement of this account for this day stands here before.
    .title = bank balance that stands twice
    .hint = Keep the one that is right.
    .explain = An account has one balance on a day. With two, it is open which one the books are to be compared with.

duplicate-period = { $period } stands here before.
    .title = period that stands twice
    .hint = Keep one of them.
    .explain = A period is closed once and has one assessment. With two, it is open which one counts.

address-collision = “{ $id }” and “{ $other }” would both have the address { $address }.
    .title = two pages with one address
    .hint = Change one of the two ids, so that they are spelt or read differently.
    .explain = In web addresses, Chinese characters are spelt in pinyin and signs become hyphens, so two ids may have one address. One page would replace the other.

kind-changed = The budget line “{ $id }” was { $before } before and is { $now } here.
    .title = budget line of another kind
    .hint = Take a new id, and leave the old one its meaning.
    .explain = An id means the same in every year, so that years can be compared. Income that becomes spending is something else and needs an id of its own.

orphan-component = The budget line that the component “{ $id }” belongs to is not here.
    .title = component without a budget line
    .hint = Add the row of the budget line, with no number of a component, or mend the id.
    .explain = A row with the number of a component is part of a budget line, which has a row of its own in the same file, without that number.

orphan-paper = “{ $path }” belongs to no voucher.
    .title = paper without a voucher
    .hint = Put it into the folder that is named after the voucher’s address, or delete it.
    .explain = Papers lie below vouchers/ in a folder that is named after the voucher’s address. A paper in another folder is not published.

stray-reconciling-item = There is no statement of this account for this day to which the item could belong.
    .title = reconciling item without a statement
    .hint = Add the statement of the same account and day, or mend the date.
    .explain = A reconciling item explains why books and bank differ, so it stands beside the statement of the same account and day.

void-with-entries = The voucher number “{ $voucher }” is void and yet has an entry here.
    .title = void voucher number with entries
    .hint = Give this row another voucher number or, if the number is not void, delete the row that says so.
    .explain = A void number was never used. With an entry as well, it is open whether the money moved.
