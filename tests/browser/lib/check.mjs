// Everything that a built site is asked.

import { realpathSync } from 'node:fs';
import { checkAlone } from './alone.mjs';
import { openBrowser } from './browser.mjs';
import { checkHtml } from './html.mjs';
import { checkLinks } from './links.mjs';
import { filesOf, kindsOf, pagesOf } from './pages.mjs';
import { checkPapers, noticesOf } from './papers.mjs';
import { checkSearch } from './search.mjs';
import { serve } from './server.mjs';
import { checkShare } from './share.mjs';
import { visitAll } from './visit.mjs';

/** All faults of the site in `folder`; `say` is told what was asked of how many. */
export async function checkSite(folder, say = () => {}) {
  const site = realpathSync(folder);
  const files = filesOf(site);
  const pages = pagesOf(files);
  if (pages.length === 0) throw new Error(`${folder} has no pages`);
  const kinds = kindsOf(files);

  const links = await timed(() => checkLinks(site, files));
  say(`links: ${links.value.count} in ${pages.length} pages, ${links.value.faults.length} faults, ${links.seconds} s`);

  const html = await timed(() => checkHtml(site, pages));
  say(`html: ${pages.length} pages, ${html.value.length} faults, ${html.seconds} s`);

  // Searching shows more once something is asked.
  const asked = kinds.filter((page) => /(^|\/)search\.html$/.test(page)).map((page) => `${page}#way=out`);
  const seen = await timed(() => withBrowser(site, (browser, base) => visitAll(browser, site, base, [...kinds, ...asked])));
  say(`browser: ${kinds.length + asked.length} pages, ${seen.value.length} faults, ${seen.seconds} s`);

  const searched = await timed(() => withBrowser(site, (browser, base) => checkSearch(browser, site, base, files)));
  say(`search: ${searched.value.length} faults, ${searched.seconds} s`);

  const papers = noticesOf(files);
  const used = await timed(() => withBrowser(site, (browser) => tried(browser, site, pages, papers)));
  say(`use: ${papers.length} notices on paper and shares typed, ${used.value.length} faults, ${used.seconds} s`);

  const alone = await timed(() => withBrowser(site, (browser) => checkAlone(browser, site, pages)));
  say(`alone: ${alone.value.count} pages kept as one file, ${alone.value.looked} looks at them, ${alone.value.faults.length} faults, ${alone.seconds} s`);

  return [...links.value.faults, ...html.value, ...seen.value, ...searched.value, ...used.value, ...alone.value.faults];
}

async function tried(browser, site, pages, papers) {
  const faults = await checkPapers(browser, site, papers);
  for (const page of pages.filter((path) => /(^|\/)share\.html$/.test(path))) {
    faults.push(...(await checkShare(browser, site, page)));
  }
  return faults;
}

async function withBrowser(site, act) {
  const server = await serve(site);
  try {
    const browser = await openBrowser();
    try {
      return await act(browser, server.base);
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
