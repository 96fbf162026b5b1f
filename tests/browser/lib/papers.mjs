// Whether notices for the board fill one sheet of A4 when they are printed.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesOf } from './pages.mjs';

// What an A4 sheet measures in points, to the nearest one.
const A4 = [595, 842];

/** The notices of a site: those of every language. */
export function noticesOf(files) {
  return pagesOf(files).filter((page) => /(^|\/)sheet\/[^/]+$/.test(page));
}

/** What is wrong with `pages` on paper. */
export async function checkPapers(browser, site, pages) {
  const context = await browser.newContext();
  const faults = [];
  try {
    const tab = await context.newPage();
    for (const page of pages) {
      await tab.goto(pathToFileURL(join(site, page)).href, { waitUntil: 'load' });
      const mayBeLong = (await tab.$('.long')) !== null;
      const sheets = sheetsOf(await tab.pdf({ preferCSSPageSize: true }));
      const fault = (what) => faults.push({ check: 'paper', page, what });
      if (sheets.length !== 1 && !mayBeLong) fault(`prints on ${sheets.length} sheets`);
      const odd = sheets.find((size) => size.some((points, index) => Math.abs(points - A4[index]) > 1));
      if (odd) fault(`is printed on paper of ${odd.join(' × ')} points`);
    }
  } finally {
    await context.close();
  }
  return faults;
}

// Chromium writes each page of a PDF as a plain object with its size.
function sheetsOf(pdf) {
  const text = pdf.toString('latin1');
  const pages = text.split('/Type /Page\n').slice(1);
  return pages.map((page) => {
    const [, , , width, height] = /\/MediaBox \[(\S+) (\S+) (\S+) (\S+)\]/.exec(page);
    return [Number(width), Number(height)].map(Math.round);
  });
}
