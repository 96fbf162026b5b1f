// Whether searching finds what the ledger has, over a server and from the disk alike.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { table } from './csv.mjs';

const READY = 20000;

/** What is wrong with the page of search of `site`, which is also served at `base`. */
export async function checkSearch(browser, site, base, files) {
  if (!files.has('search.html')) return [];
  const faults = checkScripts(site, files);
  const asked = questions(table(readFileSync(join(site, 'data/ledger.csv'), 'utf8')));
  const disk = pathToFileURL(site).href.replace(/\/?$/, '/');
  for (const [how, home] of [['http', base], ['file', disk]]) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
    const note = (what) => faults.push({ check: 'search', page: 'search.html', what: `${how}: ${what}` });
    try {
      await walk(await context.newPage(), `${home}search.html`, asked, note);
      await hurt(await context.newPage(), `${home}search.html`, note);
      await broken(await context.newPage(), `${home}search.html`, note);
      await unscripted(browser, `${home}search.html`, note);
    } catch (error) {
      note(error.message);
    } finally {
      await context.close();
    }
  }
  return faults;
}

/** Every script is in the language of old browsers. */
function checkScripts(site, files) {
  const faults = [];
  for (const path of [...files.keys()].filter((path) => path.endsWith('.js'))) {
    try {
      parse(readFileSync(join(site, path), 'utf8'), { ecmaVersion: 5 });
    } catch (error) {
      faults.push({ check: 'script', page: path, what: error.message });
    }
  }
  return faults;
}

// What is typed or chosen, and which rows must be found by it. All of it is taken from the
// ledger itself, so that any site can be asked.
function questions(rows) {
  const one = rows.find((row) => row.out && row.counterparty && row.kind === 'expense') ?? rows[0];
  const month = one.date.slice(0, 7);
  const amount = Number(one.out || one.in);
  const has = (row, text) => fold(row.summary).includes(fold(text));
  const plain = one.voucher.replaceAll('-', '');
  const word = one.summary.slice(0, 4);
  const size = (row) => Math.abs(Number(row.in || row.out));
  const asked = [
    { say: 'a word', set: { q: word }, least: (row) => has(row, word) },
    { say: 'an amount', set: { q: one.out }, least: (row) => size(row) === amount },
    { say: 'a range', set: { q: `${amount}-${amount + 1}` }, only: (row) => row.kind !== 'void' && size(row) >= amount && size(row) <= amount + 1 },
    { say: 'a large amount', set: { q: `>${amount}` }, only: (row) => size(row) > amount },
    { say: 'a month', set: { q: month }, least: (row) => row.date.startsWith(month) },
    { say: 'a day', set: { q: one.date }, least: (row) => row.date === one.date },
    { say: 'a number without dashes', set: { q: plain }, least: (row) => row.voucher === one.voucher },
    { say: 'months', set: { from: month, to: month }, only: (row) => row.date.startsWith(month) },
    { say: 'a budget line', set: { item: one.item }, only: (row) => row.item === one.item },
    { say: 'a counterparty', set: { party: one.counterparty }, only: (row) => row.counterparty === one.counterparty },
    { say: 'amounts', set: { min: String(amount), max: String(amount * 2) }, only: (row) => row.kind !== 'void' && size(row) >= amount && size(row) <= amount * 2 },
    { say: 'money in', set: { way: 'in' }, only: (row) => row.in !== '' },
    { say: 'money out', set: { way: 'out' }, only: (row) => row.out !== '' },
    { say: 'corrections', set: { corrected: true }, least: (row) => row.corrects !== '' },
    { say: 'what no row has', set: { q: 'xqzxqzxqz' }, only: () => false },
  ];
  return { rows, one, asked };
}

function fold(text) {
  return text.normalize('NFKC').toLowerCase();
}

async function walk(page, address, { rows, one, asked }, note) {
  page.on('pageerror', (error) => note(`the script broke: ${error.message}`));
  await page.goto(address);
  if (!(await page.isVisible('#q'))) return note('there is nothing to type into');
  if (await page.isVisible('#without')) note('says that no script runs');
  await pinyin(page, note);
  for (const { say, set, least, only } of asked) {
    await clear(page);
    await fill(page, set);
    const found = await results(page);
    const expected = rows.filter(only ?? least);
    if (only && found.rows.length !== expected.length) note(`${say}: ${found.rows.length} rows instead of ${expected.length}`);
    const ids = new Set(found.rows.map((row) => `${row.voucher}/${row.line}`));
    const missing = expected.filter((row) => !ids.has(`${row.voucher}/${row.line}`));
    if (missing.length > 0) note(`${say}: ${missing[0].voucher} is not found`);
    sums(say, found, note);
  }
  await keep(page, one, note);
}

/** Latin letters find Chinese words by their sounds, where the books have any. */
async function pinyin(page, note) {
  await fill(page, { q: '电梯维保' });
  const expected = (await results(page)).rows.length;
  if (expected === 0) return;
  for (const typed of ['dtwb', 'diantiweibao', 'dian ti wei bao', 'DTWB', 'diantiwb', '电梯wb']) {
    await fill(page, { q: typed });
    const found = (await results(page)).rows.length;
    const isMixed = /[^a-z ]/i.test(typed);
    if (!isMixed && found < expected) note(`${typed} finds ${found} of ${expected}`);
  }
}

/** The sums on the page are those of the rows that can be downloaded. */
function sums(say, found, note) {
  for (const column of ['in', 'out']) {
    const sum = total(found.rows.map((row) => row[column]));
    if (found.rows.length > 0 && found[column] !== sum) note(`${say}: ${column} is ${found[column]} instead of ${sum}`);
  }
}

function total(amounts) {
  const decimals = Math.max(0, ...amounts.map((text) => (text.split('.')[1] ?? '').length));
  const coins = amounts.filter(Boolean).reduce((sum, text) => sum + BigInt(text.replace('.', '')), 0n);
  const digits = String(coins < 0n ? -coins : coins).padStart(decimals + 1, '0');
  const sign = coins < 0n ? '-' : '';
  if (amounts.every((text) => text === '')) return '0.00';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** What is asked stays in the address: copied, it asks the same; back, it asks what was before. */
async function keep(page, one, note) {
  await clear(page);
  await fill(page, { item: one.item });
  const before = (await results(page)).rows.length;
  await fill(page, { way: 'out', q: one.voucher });
  const after = (await results(page)).rows.length;
  const copy = page.url();
  const other = await page.context().newPage();
  await other.goto(copy);
  const copied = await results(other);
  if (copied.rows.length !== after) note(`a copied address finds ${copied.rows.length} instead of ${after}`);
  if ((await other.inputValue('#q')) !== one.voucher) note('a copied address does not fill the form');
  await other.close();
  await page.evaluate(() => { window.stayed = true; });
  for (const step of ['the word', 'the choice']) {
    await page.goBack();
    await results(page);
    if (!(await page.evaluate(() => window.stayed))) return note(`going back over ${step} leaves the page`);
  }
  const found = (await results(page)).rows.length;
  if (found !== before) note(`going back finds ${found} instead of ${before}`);
}

const EVIL = '</script><img src=x onerror="window.hurt=1"> javascript:window.hurt=1 "\u2028\'';

/** Whatever a cell says, the page sets it as text. */
async function hurt(page, address, note) {
  const changed = (text) => {
    const data = JSON.parse(text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')));
    data.summary = data.summary.map(() => EVIL);
    return `sunbookSearch(${JSON.stringify(data).replaceAll('\u2028', '\\u2028')});`;
  };
  await page.route('**/search/rows-1.js', async (route) => {
    const answer = await route.fetch().catch(() => null);
    const text = answer ? await answer.text() : readFileSync(fileURLToPath(route.request().url()), 'utf8');
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: changed(text) });
  });
  await page.goto(address);
  await fill(page, { q: 'onerror' });
  await page.waitForSelector('#rows li');
  const seen = await page.evaluate(() => [document.querySelector('#rows a').textContent, document.querySelectorAll('#rows img').length, window.hurt]);
  if (seen[0] !== EVIL) note(`a hostile cell shows as ${seen[0]}`);
  if (seen[1] > 0 || seen[2]) note('a hostile cell acts');
}

/** Where a part cannot be loaded, the page says so and leads on. */
async function broken(page, address, note) {
  await page.route('**/search/rows-1.js', (route) => route.abort());
  await page.goto(address);
  await fill(page, { q: '1' });
  await page.waitForSelector('#failed:not([hidden])', { timeout: 3000 }).catch(() => note('a part that is missing is not told'));
  if ((await page.locator('#failed a').count()) !== 1) note('no way on where a part is missing');
}

/** Without script the page leads to every row in other ways. */
async function unscripted(browser, address, note) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(address);
    if (await page.isVisible('#form')) note('shows what needs script where none runs');
    if ((await page.locator('#without a:visible').count()) < 4) note('gives too few ways without script');
  } finally {
    await context.close();
  }
}

async function clear(page) {
  await page.evaluate(() => document.getElementById('reset').click());
}

async function fill(page, set) {
  await page.evaluate(() => { document.getElementById('filters').open = true; });
  await page.hover('#filters');
  await page.waitForFunction(() => document.getElementById('item').options.length > 1, null, { timeout: READY });
  for (const [id, value] of Object.entries(set)) {
    if (value === true) await page.check(`#${id}`);
    else if (await page.evaluate((id) => document.getElementById(id).localName === 'select', id)) await page.selectOption(`#${id}`, value);
    else await page.fill(`#${id}`, value);
  }
}

/** The rows that were found, by downloading them, and their sums; and that the page shows text alone. */
async function results(page) {
  await page.waitForTimeout(120);
  // Readings may still be on their way, and parts.
  await page.waitForFunction(() => {
    const status = document.getElementById('status');
    return document.getElementById('progress').textContent === '' && status.textContent !== '';
  }, null, { timeout: READY });
  if (await page.isHidden('#entries')) return { rows: [], in: '0.00', out: '0.00' };
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export')]);
  const rows = table(readFileSync(await download.path(), 'utf8'));
  const figures = await page.evaluate(() => ['sum-in', 'sum-out'].map((id) => document.getElementById(id).getAttribute('value')));
  return { rows, in: figures[0], out: figures[1], name: download.suggestedFilename() };
}
