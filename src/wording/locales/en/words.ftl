### The nouns of the whole site, one word per notion, as they stand within a sentence.
### A community may replace any of them in a file of its own.

## Money

term-income = income
term-spending = spending
term-transfer = transfer
term-held = money held for others
term-balance = balance
term-opening-balance = opening balance
term-closing-balance = closing balance
term-surplus = surplus
term-deficit = deficit
term-carried-forward = carried forward
term-total = total
term-subtotal = subtotal
term-amount = amount
term-refund = refund
term-tax-invoice = tax invoice
term-receipt = receipt
term-quote = quote

## Budget

term-budget = budget
term-budget-line = budget line
    .plural = budget lines
term-actual = actual
term-variance = variance
term-execution-rate = budget used
term-adjustment = budget adjustment
    .plural = budget adjustments
term-contingency = contingency
term-final-accounts = final accounts
term-unit-price = unit price
term-quantity = quantity
term-reason = reason

## Books

term-ledger = ledger
term-entry = entry
    .plural = entries
term-voucher = voucher
    .plural = vouchers
term-attachment = attachment
    .plural = attachments
term-description = description
term-date = date
term-period = period
term-reversal = reversal
term-correction = correction
    .plural = corrections
term-fund = fund
    .plural = funds
term-account = account
    .plural = accounts
term-reconciliation = reconciliation
    .plural = reconciliations
term-bank-statement = bank statement
term-in-transit = in transit
term-closed = closed

## Charges

term-charge = charge
    .plural = charges
term-property-fee = property fee
term-billed = billed
term-collected = collected
term-collection-rate = collection rate
term-arrears = arrears
term-prepayment = received in advance
term-waiver = waiver
term-common-income = common income
term-maintenance-fund = housing maintenance fund

## People and agreements

term-community = community
term-owner = owner
    .plural = owners
term-household = household
    .plural = households
term-owners-assembly = owners’ assembly
term-owners-committee = owners’ committee
term-settlor = settlor
term-trustee = trustee
term-beneficiary = beneficiary
    .plural = beneficiaries
term-supervisor = supervisor
term-counterparty = counterparty
    .plural = counterparties
term-contract = contract
    .plural = contracts
term-decision = decision
    .plural = decisions
term-approval = approval
term-remuneration = remuneration
term-base-remuneration = base remuneration
term-performance-remuneration = performance remuneration

## Service

term-assessment = service assessment
    .plural = service assessments
term-grade = service grade
term-score = score
term-satisfaction = satisfaction
term-complaint = complaint
    .plural = complaints
term-hazard = hazard
    .plural = hazards
term-rectification = rectification
    .plural = rectifications
term-open-day = property open day
    .plural = property open days
term-micro-wish = micro-wish
    .plural = micro-wishes

## Disclosure

term-disclosure = public notice
term-finding = finding
    .plural = findings
term-question = question
    .plural = questions
term-answer = answer
    .plural = answers
term-page-source = source
term-commit = commit
term-fingerprint = fingerprint

## How much a finding weighs

severity-error = error
    .plural = errors
severity-warning = warning
    .plural = warnings
severity-note = note
    .plural = notes

## Kinds of budget line

kind-income = income
kind-expense = spending
kind-transfer = transfer between own funds
kind-held = money held for others

## Counts

count-entries = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
count-vouchers = { $n ->
    [one] { $n } voucher
   *[other] { $n } vouchers
}
count-attachments = { $n ->
    [one] { $n } attachment
   *[other] { $n } attachments
}
count-households = { $n ->
    [one] { $n } household
   *[other] { $n } households
}
count-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
count-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
count-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
count-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
count-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}

yes = yes
no = no
none = none
not-stated = not stated
