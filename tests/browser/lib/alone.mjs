// Whether pages that are kept as one file can be read alone in a folder: a month as it looks with the
// whole style sheet, a voucher by a small style of its own, of which nothing shows beside the sheet.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACE = /(^|\/)[vm]\/[^/]+$/;
const STYLE = /<style>([\s\S]*?)<\/style>/;
const LINK = /<link rel="stylesheet" href="[^"]*">/;

/** What a page may show that another does not; of each one page is looked at: of months the shortest, which has all but rows. */
const KINDS = [
  { name: 'voucher', is: (path) => /(^|\/)v\//.test(path) },
  { name: 'voucher with papers', has: 'class="note fine"' },
  { name: 'voucher without papers', has: '<div class="note"><p>' },
  { name: 'transfer', has: 'class="figure move"' },
  { name: 'chain of corrections', has: 'data-label="' },
  { name: 'changed after closing', has: ' fixed"' },
  { name: 'removed', has: 'class="removed' },
  { name: 'month', is: (path) => /(^|\/)m\//.test(path), isShort: true },
];

/** How it is looked at; each where its layout differs most. */
const LOOKS = [
  { width: 360 },
  { width: 360, colorScheme: 'dark' },
  { width: 360, boxes: ['large'] },
  { width: 360, boxes: ['clear'] },
  { width: 1280 },
  { width: 1280, colorScheme: 'dark', boxes: ['large', 'clear'] },
  { width: 1280, media: 'print' },
];

/** What is wrong with the pages of `site` that carry their style themselves. */
export async function checkAlone(browser, site, paths) {
  const pages = paths
    .filter((path) => PLACE.test(path))
    .map((path) => ({ path, html: readFileSync(join(site, path), 'utf8') }))
    .filter(({ html }) => STYLE.test(html));
  if (pages.length === 0) return { count: 0, looked: 0, faults: [] };
  const whole = readFileSync(join(site, 'style.css'), 'utf8');
  const chosen = [...new Set(KINDS.map((kind) => standing(pages, kind)).filter(Boolean))];
  const faults = [...otherStyles(whole, pages), ...await otherPictures(browser, whole, chosen)];
  return { count: pages.length, looked: chosen.length * LOOKS.length, faults };
}

function standing(pages, { is = () => true, has = '', isShort = false }) {
  const fitting = pages.filter(({ path, html }) => is(path) && html.includes(has));
  const bySize = [...fitting].sort((one, other) => one.html.length - other.html.length);
  return bySize[isShort ? 0 : bySize.length - 1];
}

// A page without the link says all that the sheet says; addresses may start elsewhere.
function otherStyles(whole, pages) {
  const said = (style) => style.replaceAll('<\\/', '</').replace(/(url\(|@import )[^);]*/gi, '$1');
  return pages
    .filter(({ html }) => !LINK.test(html) && said(STYLE.exec(html)[1]) !== said(whole))
    .map(({ path }) => ({ check: 'alone', page: path, what: 'its style is not the whole sheet' }));
}

// A file alone over file://, and the same with the whole sheet beside it, must give one picture.
async function otherPictures(browser, whole, chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  const faults = [];
  try {
    for (const name of ['alone', 'beside']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'style.css'), whole);
    }
    for (const { path, html } of chosen) {
      const sheet = '<link rel="stylesheet" href="style.css">';
      const isLinked = LINK.test(html);
      writeFileSync(join(folder, 'alone/page.html'), html.replace(LINK, sheet));
      writeFileSync(join(folder, 'beside/page.html'), html.replace(LINK, '').replace(STYLE, sheet));
      const [alone, beside] = await Promise.all(
        ['alone', 'beside'].map((name) => pictures(browser, pathToFileURL(join(folder, name, 'page.html')).href)),
      );
      LOOKS.forEach((look, index) => {
        const what = isLinked ? 'its own style shows beside the sheet' : 'looks other by itself';
        if (!alone[index].equals(beside[index])) faults.push({ check: 'alone', page: path, what: `${what}: ${JSON.stringify(look)}` });
      });
      if (isLinked) faults.push(...await unreadable(browser, join(folder, 'kept.html'), { path, html }));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return faults;
}

// Without any sheet beside it, a page still keeps to a phone and sets names beside what they mean.
async function unreadable(browser, file, { path, html }) {
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const found = await page.evaluate(() => ({
    width: document.scrollingElement.scrollWidth,
    facts: [...document.querySelectorAll('.facts')].every((facts) => getComputedStyle(facts).display === 'grid'),
    margin: document.querySelector('main').getBoundingClientRect().left + parseFloat(getComputedStyle(document.querySelector('main')).paddingLeft),
  }));
  await page.close();
  const faults = [];
  if (found.width > 320) faults.push(`scrolls sideways by itself: ${found.width} px`);
  if (!found.facts) faults.push('sets names and what they mean one under the other by itself');
  if (found.margin < 10) faults.push('runs into the edge by itself');
  return faults.map((what) => ({ check: 'alone', page: path, what }));
}

async function pictures(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const taken = [];
  for (const { width, colorScheme = 'light', media = 'screen', boxes = [] } of LOOKS) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme, media });
    await page.evaluate((on) => {
      for (const id of ['large', 'shade', 'clear']) {
        const box = document.getElementById(id);
        if (box) box.checked = on.includes(id);
      }
    }, boxes);
    taken.push(await page.screenshot({ fullPage: true, animations: 'disabled' }));
  }
  await page.close();
  return taken;
}
