// node shots.mjs SITE INTO [--pages a.html,b.html] [--widths 360,1280] [--schemes light,dark] [--screen]
// Pictures of pages for people to look at: whole pages, or with --screen the first screen alone.

import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './lib/browser.mjs';
import { filesOf, kindsOf } from './lib/pages.mjs';
import { serve } from './lib/server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    widths: { type: 'string', default: '360,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    scale: { type: 'string', default: '1' },
    screen: { type: 'boolean', default: false },
  },
});
const [folder, into] = positionals;
if (!folder || !into) {
  console.error('usage: node tests/browser/shots.mjs SITE INTO [--pages a.html,b.html] [--widths 360,1280] [--schemes light,dark] [--scale 2] [--screen]');
  process.exit(2);
}

const site = realpathSync(folder);
const pages = values.pages?.split(',') ?? kindsOf(filesOf(site));
mkdirSync(into, { recursive: true });
const server = await serve(site);
const browser = await openBrowser();
try {
  for (const width of values.widths.split(',').map(Number)) {
    for (const colorScheme of values.schemes.split(',')) {
      const viewport = { width, height: width < 600 ? 740 : 900 };
      const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: Number(values.scale) });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(server.base + encodeURI(path), { waitUntil: 'load' });
        const name = `${path.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(into, name), fullPage: !values.screen, animations: 'disabled' });
        console.log(join(into, name));
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
