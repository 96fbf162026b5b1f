// My share: the sums of the page's own tables for the number that a reader types.
// Amounts are whole numbers of the smallest unit; nothing is kept and nothing is sent.
(function () {
  'use strict';
  var form = document.getElementById('share');
  var whose = document.getElementById('whose');
  if (!form) { return; }
  var decimals = +form.dataset.decimals;
  var sample = form.dataset.sample;
  var scale = Math.pow(10, 8 - decimals);

  function each(from, css, act) { [].forEach.call(from.querySelectorAll(css), act); }
  function sum(numbers) { return numbers.reduce(function (a, b) { return a + b; }, 0); }

  // whole * part / total as [quotient, rest], by thousands: no step leaves 2^53
  function share(whole, part, total) {
    var quotient = 0, rest = 0;
    String(whole).replace(/\d{1,3}(?=(\d{3})*$)/g, function (digits) {
      rest = rest * 1000 + digits * part;
      quotient = quotient * 1000 + (rest - rest % total) / total;
      rest %= total;
    });
    return [quotient, rest];
  }

  // halves are rounded away from nothing
  function portion(amount, part, total) {
    var both = share(Math.abs(amount), part, total);
    return (both[0] + (both[1] * 2 >= total)) * (amount < 0 ? -1 : 1);
  }

  // the odd units go to the largest remainders, the earlier part first
  function split(whole, weights) {
    var total = sum(weights) || 1;
    var parts = weights.map(function (weight) { return share(whole, weight, total); });
    var left = whole - sum(parts.map(function (part) { return part[0]; }));
    var order = Object.keys(parts).sort(function (a, b) { return parts[b][1] - parts[a][1] || a - b; });
    return parts.map(function (part, index) { return part[0] + (order.indexOf(String(index)) < left); });
  }

  // a number as people type it, counted in its smallest parts, or NaN
  function read(field, places) {
    var halves = /^(\d{1,9})(?:\.(\d*))?$/.exec(field.value.replace(/[\s,，]/g, '').replace('。', '.'));
    var rest = halves && halves[2] || '';
    return halves && rest.length <= places ? +(halves[1] + (rest + '00000').slice(0, places)) : NaN;
  }

  function put(data, units) {
    var digits = String(Math.abs(units));
    while (digits.length <= decimals) { digits = '0' + digits; }
    var cut = digits.length - decimals, whole = digits.slice(0, cut), rest = digits.slice(cut);
    data.value = (units < 0 ? '-' : '') + whole + (rest && '.' + rest);
    data.textContent = (units < 0 ? sample[0] : '') + whole.replace(/\B(?=(\d{3})+$)/g, sample[2]) + (rest && sample[6] + rest);
  }

  // one column of a year: what comes in, its lines, what they cost, what is left
  function column(section, index, months, part, total, found) {
    var run = 0, lines = [], cost = 0;
    function spread(units) { return months ? portion(units, 1, months) : units; }
    each(section, '.home tbody tr', function (row) {
      var kind = row.dataset.row, data = row.cells[index].firstElementChild, units;
      if (!data) { return; }
      var of = +data.dataset.of;
      if (kind === 'line') { return lines.push([data, of]); }
      if (kind === 'fee') { run += units = part; }
      if (kind === 'part') { run += units = portion(of, part, total); }
      if (kind === 'sum') { units = run; }
      if (kind === 'cost') {
        var weights = lines.map(function (line) { return Math.max(line[1], 0); });
        var parts = split(spread(portion(sum(weights), part, total)), weights);
        lines.forEach(function (line, at) {
          var own = line[1] < 0 ? spread(portion(line[1], part, total)) : parts[at];
          put(line[0], own);
          cost += own;
        });
        units = cost;
      }
      if (kind === 'left') { units = run - cost; }
      put(data, units);
      found[months ? 'month' : row.dataset.key] = units;
    });
  }

  function year(section, home, isShown) {
    var price = +section.dataset.prices.split(' ')[home.kind], total = +section.dataset.whole;
    var monthly = isNaN(home.fee) ? portion(home.area, price, scale) : home.fee;
    var part = section.dataset.basis === 'fee' ? monthly * 12 : home.area;
    var found = { monthly: monthly };
    if (!isShown) { return part <= total; }
    each(section, '.home thead th', function (head, index) {
      if (index) { column(section, index, +head.dataset.months || 0, part, total, found); }
    });
    each(section, '.own', function (data) {
      var key = data.dataset.key;
      var own = key === 'metre' ? portion(100, price, scale) * 12 : part;
      put(data, Math.abs(data.dataset.of ? portion(+data.dataset.of, own, total) : found[key]));
    });
  }

  function show() {
    var radio = form.querySelector(':checked'), fee = form.fee, isFee = fee && fee.value;
    var home = { kind: radio ? radio.value - 1 : 0, area: read(form.area, 2), fee: isFee ? read(fee, decimals) : NaN };
    var isRight = !isNaN(isFee ? home.fee : home.area);
    each(document, '.share', function (section) { isRight = isRight && year(section, home); });
    form.querySelector('.bad').hidden = isRight;
    if (!isRight) { return; }
    each(document, '.share', function (section) { year(section, home, true); });
    whose.textContent = whose.dataset.own;
    history.replaceState(null, '', '#' + (isFee ? 'fee=' + fee.value : 'area=' + form.area.value) + '&kind=' + (home.kind + 1));
  }

  // what an address carries is taken as typed
  function restore() {
    var isGiven = false;
    location.hash.replace(/(area|fee|kind)=([\d.,]+)/g, function (all, name, value) {
      if (!form[name]) { return; }
      form[name].value = value;
      isGiven = isGiven || name !== 'kind';
    });
    if (isGiven) { show(); }
  }

  form.hidden = false;
  form.onsubmit = function () { show(); return false; };
  form.oninput = form.onchange = function (event) {
    if (event.target === form.area && form.fee) { form.fee.value = ''; }
    show();
  };
  window.onhashchange = restore;
  restore();
})();
