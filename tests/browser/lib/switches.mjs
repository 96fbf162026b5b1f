// Whether the switches for easier reading do what they say: by touch without script, and with it by
// keyboard as well, on every page that follows.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FIRST = 'index.html';
const NEXT = 'ledger.html';
const SWITCHES = ['large', 'shade', 'clear'];

/** What is wrong with the switches of `site`, which is served at `base`. */
export async function checkSwitches(browser, site, base) {
  const faults = [];
  const note = (how) => (what) => faults.push({ check: 'switch', page: FIRST, what: `${how}: ${what}` });
  await withPage(browser, { javaScriptEnabled: false }, (page) => touched(page, pathToFileURL(join(site, FIRST)).href, note('without script')));
  await withPage(browser, {}, (page) => pressed(page, base, note('with script')));
  return faults;
}

async function withPage(browser, options, use) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function touched(page, address, note) {
  await page.goto(address);
  const before = await looks(page);
  for (const id of SWITCHES) {
    const label = page.locator(`footer label[for="${id}"]`);
    await label.click();
    if (!isTurned(id, before, await looks(page))) note(`a touch of “${await label.innerText()}” changes nothing`);
    await label.click();
    if (!isSame(before, await looks(page))) note(`a second touch of “${await label.innerText()}” does not take it back`);
  }
}

async function pressed(page, base, note) {
  for (const id of SWITCHES) {
    await page.goto(base + FIRST);
    const before = await looks(page);
    const button = () => page.locator(`footer button[data-for="${id}"]`);
    const state = () => button().getAttribute('aria-pressed');
    await button().focus();
    await page.keyboard.press('Enter');
    if ((await state()) !== 'true') note(`${id} is not said to be on`);
    if (!isTurned(id, before, await looks(page))) note(`${id} changes nothing`);
    await page.goto(base + NEXT);
    if ((await state()) !== 'true') note(`${id} is off on the next page`);
    await button().press('Space');
    await page.goto(base + FIRST);
    if ((await state()) !== 'false' || !isSame(before, await looks(page))) note(`${id} cannot be turned off again`);
  }
}

// How a reader sees the page: the size of text, its ink and its ground.
function looks(page) {
  return page.locator('main p').first().evaluate((node) => {
    const leaf = getComputedStyle(document.querySelector('.leaf'));
    return { size: parseFloat(getComputedStyle(node).fontSize), ink: leaf.color, ground: leaf.backgroundColor };
  });
}

function isTurned(id, before, after) {
  if (id === 'large') return after.size > before.size * 1.2 && after.ink === before.ink;
  return after.size === before.size && after.ink !== before.ink && after.ground !== before.ground;
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
