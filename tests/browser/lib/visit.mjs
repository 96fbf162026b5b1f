// Opens pages in the browser and says what is wrong with each.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TARGET, WIDTHS, look } from './layout.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AT_ONCE = 2;

/** How a reader may see a page; high contrast comes last, because it stays. */
const LOOKS = [
  { name: 'light' },
  { name: 'dark', night: true },
  { name: 'high contrast', clear: true },
  { name: 'high contrast, dark', clear: true, night: true },
];

/** Visits every one of `pages` of `site`, which is also served at `base`. */
export async function visitAll(browser, site, base, pages) {
  const faults = [];
  const home = addressOf(site);
  const queue = [...pages];
  const disk = pathToFileURL(site).href.replace(/\/?$/, '/');
  const work = async () => {
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      await overDisk(browser, { home: disk, site, address: home }, page, faults);
      await overServer(browser, { home: base, site, address: home }, page, faults);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

// The page for wrong addresses may stand at any depth, so it names the site's files in full.
function addressOf(site) {
  const map = join(site, 'sitemap.xml');
  const first = existsSync(map) ? /<loc>(.*?)index\.html<\/loc>/.exec(readFileSync(map, 'utf8')) : null;
  return first ? first[1] : null;
}

async function overDisk(browser, place, path, faults) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await listening(context, place, path, 'file', faults);
    await page.goto(place.home + encodeURI(path), { waitUntil: 'load' });
    await settle(page);
  } finally {
    await context.close();
  }
}

async function overServer(browser, place, path, faults) {
  const context = await browser.newContext({ viewport: { width: WIDTHS[0], height: 740 } });
  try {
    const page = await listening(context, place, path, 'http', faults);
    await page.goto(place.home + encodeURI(path), { waitUntil: 'load' });
    await settle(page);
    await measure(page, path, faults);
    await judge(page, path, faults);
  } finally {
    await context.close();
  }
}

// One fault is told once, with every width that shows it.
async function measure(page, path, faults) {
  const told = new Map();
  const note = async (where) => {
    for (const { check, what } of await page.evaluate(look, TARGET)) {
      const known = told.get(check + what) ?? { check, what, places: [] };
      known.places.push(where);
      told.set(check + what, known);
    }
  };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    await note(`${width} px`);
  }
  for (const width of WIDTHS.slice(0, 2)) {
    await page.setViewportSize({ width, height: 740 });
    if (await turn(page, 'large', true)) await note(`${width} px in large print`);
    await turn(page, 'large', false);
  }
  for (const { check, what, places } of told.values()) {
    faults.push({ check, page: path, what: `${places.join(', ')}: ${what}` });
  }
}

/** Ticks one of the boxes for easier reading, or clears it; false where the page has none. */
async function turn(page, id, on) {
  return page.evaluate(({ id, on }) => {
    const box = document.getElementById(id);
    if (!box) return false;
    if (box.checked !== on) box.click();
    return true;
  }, { id, on });
}

async function listening(context, { home, site, address }, path, how, faults) {
  const page = await context.newPage();
  const note = (check, what) => faults.push({ check, page: path, what: `${how}: ${what}` });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note('console', message.text());
  });
  page.on('pageerror', (error) => note('console', error.message));
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(home) || url.startsWith('data:')) return route.continue();
    if (address && path === '404.html' && url.startsWith(address)) {
      return route.fulfill({ path: join(site, decodeURIComponent(url.slice(address.length))) });
    }
    note('request', url);
    return route.abort();
  });
  return page;
}

// What a script does right after loading belongs to the page too.
function settle(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
}

async function judge(page, path, faults) {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.night ? 'dark' : 'light' });
    if (look.clear && !(await turn(page, 'clear', true))) continue;
    const violations = await judged(page);
    for (const { id, help, nodes } of violations) {
      const where = nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ');
      faults.push({ check: 'axe', page: path, what: `${look.name}: ${id}: ${help} (${nodes.length}: ${where})` });
    }
  }
}

// Evaluated from outside, so that a page which forbids foreign scripts is judged as it is.
async function judged(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], preload: false });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target }) => ({ target: target.map(String) })) }));
  });
}
