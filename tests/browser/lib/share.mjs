// Whether the page of one's own share works out for a typed area what its tables say of it.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const WRONG = ['', 'ten', '-5', '12.345', '999999999'];

/** What the script of `page` gets wrong; nothing is asked where it has no tables. */
export async function checkShare(browser, site, page) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const faults = [];
  const fault = (what) => faults.push({ check: 'share', page, what });
  try {
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(join(site, page)).href, { waitUntil: 'load' });
    if (!(await tab.$('#areas table'))) return [];
    if (!(await tab.isVisible('#share'))) return [{ check: 'share', page, what: 'nothing can be typed' }];
    for (const { kind, area, rows } of await tab.evaluate(tables)) {
      const radio = await tab.$(`[name=kind][value="${kind}"]`);
      if (radio) await radio.check();
      await tab.fill('#area', String(area));
      const own = await tab.evaluate(ownRows);
      for (const { year, column, name, value } of rows) {
        const worked = own[`${year} ${column} ${name}`];
        if (worked !== undefined && worked !== value) fault(`kind ${kind}, ${area}: ${year} ${name}: ${worked}, not ${value}`);
      }
      if (!rows.some(({ year, column, name }) => `${year} ${column} ${name}` in own)) fault(`${area}: no row of the table is there`);
    }
    await refuses(tab, fault);
    await remembers(tab, fault);
  } finally {
    await context.close();
  }
  return faults;
}

// What is no number, or more than all homes together, changes nothing and is said.
async function refuses(tab, fault) {
  const before = await tab.evaluate(ownRows);
  for (const text of WRONG) {
    await tab.fill('#area', text);
    if (!(await tab.isVisible('#share [role=alert]'))) fault(`“${text}” is taken`);
    if (JSON.stringify(await tab.evaluate(ownRows)) !== JSON.stringify(before)) fault(`“${text}” changes figures`);
  }
}

// The address carries what was typed, and nothing else does.
async function remembers(tab, fault) {
  await tab.fill('#area', '77.5');
  const own = JSON.stringify(await tab.evaluate(ownRows));
  if (!tab.url().includes('#area=77.5')) fault(`the address does not say what was typed: ${tab.url()}`);
  await tab.reload({ waitUntil: 'load' });
  if (JSON.stringify(await tab.evaluate(ownRows)) !== own) fault('the address does not bring the figures back');
  const kept = await tab.evaluate(() => document.cookie + Object.keys(localStorage).join() + Object.keys(sessionStorage).join());
  if (kept) fault(`something is kept: ${kept}`);
}

// Run in the page: what its tables say of each area.
function tables() {
  const text = (element) => element.textContent.trim();
  const found = new Map();
  for (const table of document.querySelectorAll('#areas table')) {
    const { year, column, kind } = table.dataset;
    [...table.querySelectorAll('thead th')].forEach((head, index) => {
      const area = parseFloat(text(head));
      const key = `${kind} ${area}`;
      if (!found.has(key)) found.set(key, { kind, area, rows: [] });
      for (const row of table.querySelectorAll('tbody tr')) {
        const value = row.querySelectorAll('data')[index].value;
        found.get(key).rows.push({ year, column, name: text(row.cells[0]), value });
      }
    });
  }
  return [...found.values()];
}

// Run in the page: the figures of the home that was typed.
function ownRows() {
  const own = {};
  for (const section of document.querySelectorAll('section.share')) {
    for (const row of section.querySelectorAll('.home tbody tr')) {
      [...row.cells].slice(1).forEach((cell, column) => {
        const data = cell.querySelector('data');
        if (data) own[`${section.id} ${column} ${row.cells[0].textContent.trim()}`] = data.value;
      });
    }
  }
  return own;
}
