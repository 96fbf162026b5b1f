// Searching the books.
//
// What lies in `search/` is loaded when somebody first asks for something, the newest rows first.
// A page that is opened from a disk may read no files, but it may load scripts: each of those
// files calls `sunbookSearch` with one object. `src/published/README.md` of the program says what
// is in them. What is found is set as text, never as markup: a cell of the books may say anything.
//
// In this order: what was typed; the books; the address; asking; showing; a file to keep; the form.
(function () {
'use strict';

var ui = {};
[].forEach.call(document.querySelectorAll('main [id]'), function (node) { ui[node.id] = node; });
var page = ui.search.dataset, said = JSON.parse(page.said), root = page.root;
var lang = document.documentElement.lang;

// The names of the rows, the readings of characters, and the parts of the rows that are here.
var names, readings, parts = [], loaded = 0;
// The terms that are asked for, the question, the rows that fit, their sums, the pages that fit.
var terms = [], fits, found, sums, targets;

// ---- What was typed ----

// Small letters, and full-width signs as their half-width twins.
function fold(text) {
  return text.replace(/[\uff01-\uff5e\u3000]/g, function (sign) {
    return String.fromCharCode(sign === '\u3000' ? 32 : sign.charCodeAt(0) - 0xfee0);
  }).toLowerCase();
}

// A finder of a Latin word among Chinese characters: `dtwb`, `diantiweibao` and `diantiwb` find
// 电梯维保. Each character takes its whole reading, its first letter, or, at the end of the word,
// the beginning of its reading, as one is still typing. Where in the word one may stand is a set
// of bits; every character moves each of them on.
function spelling(word) {
  var steps = [], length = word.length;
  function step(code, from, to) {
    var moves = steps[code] || (steps[code] = []);
    moves[from] |= 1 << to;
  }
  function read(reading, characters, from) {
    var rest = word.slice(from), ends = [from + 1];
    if (rest[0] !== reading[0]) return;
    if (reading[1] === 'h' && rest[1] === 'h') ends.push(from + 2);
    if (!rest.indexOf(reading)) ends.push(from + reading.length);
    if (!reading.indexOf(rest)) ends.push(length);
    for (var i = 0; i < characters.length; i++) {
      ends.forEach(function (end) { step(characters.charCodeAt(i), from, end); });
    }
  }
  for (var from = 0; from < length; from++) {
    step(word.charCodeAt(from), from, from + 1);
    for (var i = 0; i < readings.length; i += 2) read(readings[i], readings[i + 1], from);
  }
  return function (text) {
    for (var at = 0, places = 1; at < text.length; at++) {
      var moves = steps[text.charCodeAt(at)], next = 1;
      for (var from = 0; moves && places >> from; from++) {
        if (places >> from & 1) next |= moves[from];
      }
      if (next >> length) return true;
      places = next;
    }
  };
}

// An amount in the smallest coin; NaN where it is none.
function coins(text) {
  var halves = text.split('.'), fraction = halves[1] || '';
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$/.test(text) || fraction.length > names.decimals) return NaN;
  while (fraction.length < names.decimals) fraction += '0';
  return +(halves[0].replace(/,/g, '') + fraction);
}

// Amounts from and to: `3800`, `3,800.00`, `1000-2000`, `>5000`. Nothing lies between NaNs.
function range(text) {
  var typed = /^([<>]?)(=?)[+\-−]?[¥￥$€£]?([\d.,]+)元?(?:[-~–—至到]([\d.,]+)元?)?$/.exec(text) || [];
  var amount = coins(typed[3] || ''), open = typed[2] ? 0 : 1;
  if (typed[1] === '>') return [amount + open, Infinity];
  if (typed[1]) return [0, amount - open];
  if (typed[4]) return [amount, coins(typed[4])];
  // Whoever leaves the cents out does not remember them.
  return [amount, /\./.test(typed[3]) ? amount : amount + coins('1') - 1];
}

// A day, of which year, month or day may be open, as a pattern of 20250612.
function day(text) {
  var typed = /^(\d{4})[-\/.年](\d\d?)(?:[-\/.月](\d\d?)日?|月)?$/.exec(text) ||
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) || /^(\d{4})年$/.exec(text) || /^()(\d\d?)月(?:(\d\d?)日?)?$/.exec(text);
  function two(digits) { return digits ? ('0' + digits).slice(-2) : '..'; }
  return typed && new RegExp('^' + (typed[1] || '....') + two(typed[2]) + two(typed[3]) + '$');
}

// One term of a query. It fits in every sense that it can have: `2025.06` is a month and also
// 2,025.06. `alone` are the words that it was typed as, where it was several.
function term(word, alone) {
  var plain = word.replace(/-/g, ''), amounts = range(word), date = day(word);
  // `june`, in a language that names its months.
  said.days.forEach(function (form, month) {
    if (/^[a-z]{3,}$/.test(word) && fold(form).indexOf(' ' + word) > 0) date = day(month + 1 + '月');
  });
  var spelled = readings && /^[a-z]{2,28}$/.test(word) && spelling(word);
  return {
    hits: function (text) {
      function has(word) { return text.indexOf(word) >= 0; }
      return has(word) || spelled && spelled(text) || alone && alone.every(has);
    },
    // Voucher numbers without their dashes; a short one would fit by chance.
    numbers: function (number) { return plain.length > 6 && number.indexOf(plain) >= 0; },
    fits: function (amount, when) {
      return amount >= amounts[0] && amount <= amounts[1] || date && date.test(when);
    }
  };
}

// The terms of a query; syllables that were typed apart belong together: `dian ti`.
function split(text) {
  var list = [], syllables = [];
  function flush() {
    if (syllables[0]) list.push(term(syllables.join(''), syllables));
    syllables = [];
  }
  fold(text).replace(/['’]/g, '').replace(/ü/g, 'v').replace(/≥/g, '>=').replace(/≤/g, '<=')
    .replace(/([<>]=?) +(?=\d)|(\d) *([-~–—]) +(?=\d)/g, '$1$2$3').split(/[\s、;]+|,(?!\d)/)
    .forEach(function (word) {
      if (readings && /^[a-z]+$/.test(word) && readings.indexOf(word) >= 0) return syllables.push(word);
      flush();
      if (word) list.push(term(word));
    });
  flush();
  return list;
}

// ---- The books ----

// Loads files one after another; `then` gets what the file handed over, or nothing.
var queue = [], handed;
window.sunbookSearch = function (data) { handed = data; };

function load(file, then) {
  if (queue.push([file, then]) < 2) next();
}

function next() {
  var script = document.createElement('script');
  script.onload = script.onerror = function () {
    var data = handed, then = queue[0][1];
    handed = null;
    document.head.removeChild(script);
    if (data) then(data);
    else ui.failed.hidden = false;
    queue.shift();
    if (queue[0]) next();
  };
  script.src = root + queue[0][0];
  document.head.appendChild(script);
}

// Loads the names, once; what was chosen in the address can be chosen then.
function start() {
  if (start.done) return;
  start.done = true;
  load(page.names, function (data) {
    names = data;
    choices(ui.from, names.months.reverse());
    choices(ui.to, names.months);
    choices(ui.item, names.items);
    choices(ui.party, names.parties.slice().sort(function (one, other) {
      return one[1].localeCompare(other[1], lang);
    }));
    fill();
    ask();
  });
}

function choices(select, list) {
  list.forEach(function (choice) { add(select, 'option', '', choice[1]).value = choice[0]; });
}

// Loads the parts that are not here yet.
function readOn() {
  var number = parts.length, part = names.parts[number], file = 'search/rows-' + (number + 1);
  if (!part || readOn.number > number) return;
  readOn.number = number + 1;
  load(file + '.js', function (rows) {
    if (!part[1]) return unfold(rows, []);
    load(file + '-' + lang.toLowerCase() + '.js', function (texts) { unfold(rows, texts.summary); });
  });
}

// Takes a part in: whole columns, and for each row one text to search in.
function unfold(part, texts) {
  var last, number;
  ['day', 'of', 'line', 'fund', 'account'].forEach(function (name) {
    var runs = part[name], column = part[name] = [];
    for (var i = 0; i < runs.length; i += 2) {
      for (var count = runs[i + 1]; count--;) column.push(runs[i]);
    }
  });
  part.texts = texts;
  part.id = [];
  part.slug = [];
  part.number = [];
  part.text = part.summary.map(function (summary, row) {
    var series = part.series[part.of[row]], end = part.voucher[row];
    // 0 stands for the voucher of the row before.
    if (end !== 0) {
      last = [series[0] + end, series[1] + end];
      number = fold(last[0]).replace(/-/g, '');
    }
    part.id.push(last[0] + (part.line[row] ? '/' + part.line[row] : ''));
    part.slug.push(last[1]);
    part.number.push(number);
    return fold(summary + '\n' + (texts[row] || '') + '\n' + part.id[row]);
  });
  parts.push(part);
  loaded += part.text.length;
  if (fits) {
    look(part);
    show();
  }
  readOn();
}

// A question to the books, made ready once for all rows: which names each term finds.
function question(now) {
  function month(name) { return +(now[name] || '').replace('-', '') * 100; }
  function place(list) { return function (id) { return list.map(first).indexOf(id) + 1; }; }
  function limit(name, none) { return now[name] ? coins(fold(now[name])) : none; }
  var from = month('from'), to = month('to') || 1e9;
  var item = place(names.items)(now.item), party = place(names.parties)(now.party);
  var min = limit('min', -1), max = limit('max', Infinity);
  var hits = terms.map(function (term) {
    return ['items', 'parties', 'funds', 'accounts'].map(function (list) {
      return [0].concat(names[list].map(function (name) { return term.hits(fold(name[0] + '\n' + name[1])); }));
    });
  });
  return function (part, row) {
    var marks = part.marks[row], when = part.day[row], isVoid = kind(marks) > 3;
    // A void number has no amount.
    var amount = isVoid ? -1 : Math.abs(part.amount[row]);
    return when > from && when < to + 100 && amount >= min && amount <= max &&
      (!item || part.item[row] === item) && (!party || part.party[row] === party) &&
      (!now.way || !isVoid && (now.way === 'out') === !!(marks & OUT)) &&
      (!now.missing || marks & MISSING) && (!now.corrected || marks & (CORRECTS | CORRECTED)) &&
      terms.every(function (term, i) {
        var hit = hits[i];
        return hit[0][part.item[row]] || hit[1][part.party[row]] || term.hits(part.text[row]) ||
          term.fits(amount, when) || term.numbers(part.number[row]) ||
          hit[2][part.fund[row]] || hit[3][part.account[row]];
      });
  };
}

// What is to be known of a row.
var OUT = 1, CORRECTS = 16, CORRECTED = 32, REFUNDS = 64, MISSING = 128, PAPERS = 256, OUTSIDE = 512;
var KINDS = ['income', 'expense', 'transfer', 'held', 'void'];
function kind(marks) { return marks >> 1 & 7; }
function first(list) { return list[0]; }

// ---- The address ----

var FIELDS = ['q', 'from', 'to', 'item', 'party', 'min', 'max', 'way', 'missing', 'corrected'];
var STEP = 50, wanted = STEP, written = '';

// What the form holds; before the names are here, what the address says.
function state() {
  var now = {};
  FIELDS.forEach(function (name) {
    var value = ui[name].type === 'checkbox' ? ui[name].checked && '1' : ui[name].value;
    if (value) now[name] = value;
  });
  return now;
}

// Sets the form to what the address says.
function fill() {
  var now = {};
  location.hash.slice(1).split('&').forEach(function (pair) {
    pair = pair.split('=');
    // An address may have been cut off anywhere.
    try { now[pair[0]] = decodeURIComponent(pair[1]); } catch (error) { return; }
  });
  // What was typed while the names were loading is kept.
  if (ui.q.value && !now.q) now.q = ui.q.value;
  written = location.hash;
  wanted = Math.max(STEP, Math.min(now.rows | 0, 3000));
  FIELDS.forEach(function (name) {
    var value = now[name] || '';
    ui[name].checked = value;
    // Setting what stands there already would disturb whoever is typing.
    if (ui[name].value !== value) ui[name].value = value;
  });
}

// A choice adds a step to the browser's history, and so does a word, but not each of its letters.
var isWord;
function write(isStep) {
  var now = state();
  if (wanted > STEP) now.rows = wanted;
  var hash = Object.keys(now).map(function (name) { return name + '=' + encodeURIComponent(now[name]); }).join('&');
  hash = hash && '#' + hash;
  if (hash === written) return;
  if (isStep || !isWord) location.hash = hash;
  else location.replace(hash || '#');
  isWord = !isStep;
  written = hash;
}

// ---- Asking ----

// Asks what the form holds, of all rows that are here; those to come are asked as they come.
function ask() {
  var now = state(), chosen = Object.keys(now).length - !!now.q;
  fits = found = null;
  // Folded filters say how many of them are set.
  ui.chosen.textContent = chosen ? '· ' + chosen : '';
  ui.pages.hidden = ui.entries.hidden = true;
  if (!chosen && !now.q) return say(said.ready);
  say('');
  start();
  if (!names) return;
  if (names.pinyin && /[a-z]/i.test(now.q)) {
    names.pinyin = 0;
    load('search/pinyin.js', function (data) {
      readings = data.readings;
      ask();
    });
  }
  terms = split(now.q || '');
  fits = question(now);
  found = [];
  sums = [[0, 0], [0, 0], 0];
  ui.rows.textContent = '';
  parts.forEach(look);
  targets = terms.length ? names.items.map(titled(said.item)).concat(names.parties.map(titled(said.party)), names.pages.map(function (target) {
    return [target[3], target[1], target[2], 0, names.kinds[target[0]]];
  })).filter(function (target) {
    var text = fold(target[1] + '\n' + target[0] + '\n' + target[2].replace(/^.*\/|\.html.*/g, ''));
    return terms.every(function (term) { return term.hits(text); });
  }) : [];
  show();
  readOn();
}

function titled(kind) {
  return function (name) { return [name[0], name[1], name[2], name[3], kind]; };
}

// Asks the rows of a part. Sums are kept in two halves of their digits, so each stays exact.
function look(part) {
  for (var row = 0; row < part.text.length; row++) {
    if (!fits(part, row)) continue;
    var marks = part.marks[row], digits = String(part.amount[row]), sum = sums[marks & OUT];
    var sign = digits[0] === '-' ? -1 : 1;
    found.push([part, row]);
    digits = digits.replace('-', '');
    sum[0] += sign * digits.slice(0, -7);
    sum[1] += sign * digits.slice(-7);
    if (marks & OUTSIDE || kind(marks) === 2 || kind(marks) === 3) sums[2]++;
  }
}

// Both halves as one row of digits.
function joined(sum) {
  var carry = Math.floor(sum[1] / 1e7), high = sum[0] + carry, low = sum[1] - carry * 1e7;
  if (high < 0 && low) {
    high++;
    low = 1e7 - low;
    if (!high) return '-' + low;
  }
  return (high || '') + (high ? String(1e7 + low).slice(1) : String(low));
}

// ---- Showing ----

// Adds an element with a text to another one.
function add(to, tag, name, text) {
  var made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text || '';
  return to.appendChild(made);
}

// A change of the status is read out, so it changes once all is read and nobody types.
var saying;
function say(text) {
  clearTimeout(saying);
  saying = setTimeout(function () {
    ui.status.textContent = text;
    // How many were found stands beside them too.
    ui.status.className = found && found.length ? 'skip' : 'quiet';
  }, text ? 300 : 0);
}

function grouped(digits) { return String(digits).replace(/\B(?=(\d{3})+$)/g, said.number[0]); }

// Words around a count: those of the first sample that takes the same plural.
function counted(name, count) {
  var rules = new Intl.PluralRules(lang), plural = rules.select(count);
  var forms = said[name].filter(function (form) { return rules.select(form[0]) === plural; });
  return forms.concat(said[name].slice(-1))[0][1].replace('{n}', grouped(count));
}

// Coins as an exact decimal: -1234.50.
function decimal(coins) {
  var text = String(coins), digits = text.replace('-', ''), cents = names.decimals;
  while (digits.length <= cents) digits = '0' + digits;
  if (cents) digits = digits.slice(0, -cents) + '.' + digits.slice(-cents);
  return (text[0] === '-' ? '-' : '') + digits;
}

// Sets a figure as the language writes it; what flows in has a sign too.
function figure(node, coins, isFlow) {
  var value = decimal(coins), halves = value.replace('-', '').split('.');
  var sign = value[0] === '-' ? said.number[3] : isFlow && /[1-9]/.test(value) ? said.number[2] : '';
  node.setAttribute('value', value);
  node.textContent = sign + grouped(halves[0]) + (halves[1] ? said.number[1] + halves[1] : '');
}

function show() {
  var whole = names.parts.map(first).reduce(function (sum, rows) { return sum + rows; }, 0);
  var isWhole = loaded === whole, isEmpty = !found.length && !targets.length;
  ui.progress.textContent = isWhole ? '' : said.loading.replace('{n}', grouped(loaded)).replace('{all}', grouped(whole));
  if (isWhole) say(isEmpty ? said.empty : counted('count', found.length));
  showPages(8);
  showRows();
}

function showPages(most) {
  ui.pages.hidden = !targets.length;
  ui.titles.textContent = '';
  targets.slice(0, most).forEach(function (target) {
    var row = add(ui.titles, 'li'), link = add(row, 'a', '', target[1]);
    link.href = root + target[2];
    if (target[3]) link.lang = said.first;
    add(row, 'span', 'quiet', target[4]);
  });
  more(ui['more-pages'], 'pages', targets.length - most, ui.titles, function () { showPages(targets.length); });
}

function showRows() {
  var list = document.createDocumentFragment(), shown = ui.rows.children.length;
  ui.entries.hidden = !found.length;
  found.slice(shown, wanted).forEach(function (at) { entry(list, at[0], at[1]); });
  ui.rows.appendChild(list);
  ui.count.textContent = counted('count', found.length);
  figure(ui['sum-in'], joined(sums[0]));
  figure(ui['sum-out'], joined(sums[1]));
  ui.apart.hidden = !sums[2];
  ui.apart.textContent = counted('apart', sums[2]);
  more(ui['more-rows'], 'more', Math.min(found.length - wanted, STEP), ui.rows, function () {
    wanted += STEP;
    isWord = true;
    write();
    showRows();
  });
}

// A button that shows more of a list, and leads on from there.
function more(button, words, count, list, act) {
  button.hidden = count <= 0;
  if (count > 0) button.textContent = counted(words, count);
  button.onclick = function () {
    var shown = list.children.length;
    act();
    list.children[shown].firstChild.focus();
  };
}

// A row as the ledger's pages show it: what for and how much, then a quiet line.
function entry(list, part, row) {
  var marks = part.marks[row], type = kind(marks), day = part.day[row], amount = part.amount[row];
  var made = add(list, 'li'), link = add(made, 'a', '', part.texts[row] || part.summary[row]);
  link.href = root + names.voucher + part.slug[row] + '.html';
  if (said.first && !part.texts[row]) link.lang = said.first;
  if (type < 4) {
    var flow = decimal(amount);
    if (marks & OUT && +amount) flow = flow[0] === '-' ? flow.slice(1) : '-' + flow;
    figure(add(add(made, 'span', 'number ' + (type === 2 ? 'move' : marks & OUT ? 'out' : 'in')), 'data'), flow.replace('.', ''), true);
  }
  var quiet = add(made, 'span', 'wide quiet');
  function also(text, tone) {
    if (text) add(quiet, 'span', tone, text);
    quiet.appendChild(document.createTextNode(' '));
  }
  add(quiet, 'time', '', said.days[Math.floor(day / 100) % 100 - 1].replace('{y}', Math.floor(day / 1e4)).replace('{d}', day % 100)).dateTime = iso(day);
  also();
  also(part.id[row]);
  also(name('items', part.item[row], 1));
  also(name('parties', part.party[row], 1));
  also(type > 3 && said['void'], 'quiet');
  also(marks & CORRECTS && said.correction, 'bad');
  also(marks & CORRECTED && said.corrected, 'bad');
  also(marks & REFUNDS && said.refund, 'quiet');
  also(marks & OUTSIDE ? said.outside : type === 2 ? said.transfer : type === 3 && said.held, 'quiet');
  also(marks & PAPERS && said.papers, 'ok');
  also(marks & MISSING && said.missing, 'bad');
}

// The id (0) or the name (1) that a row points to.
function name(list, at, which) { return at ? names[list][at - 1][which] : ''; }

function iso(day) { return String(day).replace(/(....)(..)/, '$1-$2-'); }

// ---- A file of what was found, with the columns of `data/ledger.csv` ----

// A cell; what a spreadsheet would run as a formula gets an apostrophe, as in `data/`.
function cell(text) {
  if (/^'*([\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) && !/^[+\-]?\d+(\.\d+)?$/.test(text)) text = "'" + text;
  return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}

function table() {
  var heads = 'voucher,line,date,item,fund,account,summary,counterparty,in,out,kind';
  if (said.first) heads += ',summary_' + lang.toLowerCase().replace(/-/g, '_');
  return '\ufeff' + found.reduce(function (text, at) {
    var part = at[0], row = at[1], marks = part.marks[row], type = kind(marks), isOut = marks & OUT;
    var amount = type > 3 ? '' : decimal(part.amount[row]), line = part.line[row];
    var cells = [
      line ? part.id[row].slice(0, -1 - String(line).length) : part.id[row], type > 3 ? '' : String(line || 1), iso(part.day[row]),
      name('items', part.item[row], 0), name('funds', part.fund[row], 0), name('accounts', part.account[row], 0), part.summary[row],
      name('parties', part.party[row], 0), isOut ? '' : amount, isOut ? amount : '', KINDS[type]
    ];
    if (said.first) cells.push(part.texts[row] || '');
    return text + cells.map(cell).join(',') + '\n';
  }, heads + '\n');
}

// Saves it; the file's name says what was asked.
ui['export'].onclick = function () {
  var link = add(document.body, 'a'), now = state();
  var asked = Object.keys(now).map(function (name) { return name === 'q' ? now.q : name + '=' + now[name]; });
  link.href = URL.createObjectURL(new Blob([table()], { type: 'text/csv' }));
  link.download = [said.file].concat(asked).join('-').replace(/[\s\\\/:*?"<>|]+/g, ' ').slice(0, 80) + '.csv';
  link.click();
  document.body.removeChild(link);
};

// ---- The form ----

var typing;
function changed(event) {
  var isTyping = /^(q|min|max)$/.test(event.target.id);
  // Both events tell of a choice; older browsers tell of it by the second alone.
  if (isTyping !== (event.type === 'input')) return;
  wanted = STEP;
  write(!isTyping);
  clearTimeout(typing);
  typing = setTimeout(ask, isTyping ? 60 : 0);
}

ui.form.oninput = ui.form.onchange = changed;
['focusin', 'mouseover', 'touchstart'].forEach(function (event) { ui.form.addEventListener(event, start); });

ui.reset.onclick = function () {
  FIELDS.forEach(function (name) { ui[name].checked = ui[name].value = ''; });
  wanted = STEP;
  write(true);
  ask();
  ui.q.focus();
};

window.onhashchange = function () {
  if (location.hash === written) return;
  isWord = false;
  ui.q.value = '';
  fill();
  ask();
};

ui.filters.open = window.innerWidth >= 720;
ui.without.hidden = true;
ui.form.hidden = false;
if (location.hash.length > 1) {
  fill();
  start();
}
})();
