// Everything that a built site is asked.

import { realpathSync } from 'node:fs';
import { openBrowser } from './browser.mjs';
import { checkHtml } from './html.mjs';
import { checkLinks } from './links.mjs';
import { filesOf, kindsOf, pagesOf, sample } from './pages.mjs';
import { serve } from './server.mjs';
import { visitAll } from './visit.mjs';

const MOST = 300;

/** All faults of the site in `folder`; `say` is told what was asked of how many. */
export async function checkSite(folder, say = () => {}) {
  const site = realpathSync(folder);
  const files = filesOf(site);
  const pages = pagesOf(files);
  if (pages.length === 0) throw new Error(`${folder} has no pages`);
  const kinds = kindsOf(files);

  const links = await timed(() => checkLinks(site, files));
  say(`links: ${links.value.count} in ${pages.length} pages, ${links.value.faults.length} faults, ${links.seconds} s`);

  const chosen = sample(pages, MOST, kinds);
  const html = await timed(() => checkHtml(site, chosen));
  say(`html: ${chosen.length} pages, ${html.value.length} faults, ${html.seconds} s`);

  const seen = await timed(() => visited(site, kinds));
  say(`browser: ${kinds.length} pages, ${seen.value.length} faults, ${seen.seconds} s`);

  return [...links.value.faults, ...html.value, ...seen.value];
}

async function visited(site, pages) {
  const server = await serve(site);
  try {
    const browser = await openBrowser();
    try {
      return await visitAll(browser, site, server.base, pages);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function timed(act) {
  const start = Date.now();
  const value = await act();
  return { value, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}
