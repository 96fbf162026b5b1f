// node sample.mjs SITE: asks the sample community's site what only it can be asked.

import { realpathSync } from 'node:fs';
import { openBrowser } from './lib/browser.mjs';
import { judgeAll } from './lib/lighthouse.mjs';
import { filesOf } from './lib/pages.mjs';
import { askAll } from './lib/questions.mjs';
import { serve } from './lib/server.mjs';
import { checkSwitches } from './lib/switches.mjs';
import { weigh } from './lib/weights.mjs';

/** The pages that must load and read as well as any. */
const JUDGED = ['index.html', 'i/e11.html', 'm/2025-06.html', 'search.html#q=dtwb', 'en/share.html'];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tests/browser/sample.mjs SITE');
  process.exit(2);
}

const site = realpathSync(folder);
const faults = [];

const weights = weigh(site, [...filesOf(site).keys()]);
console.log(`   weights in KB, written/sent: ${weights.told.join(', ')}`);
faults.push(...weights.faults);

const browser = await openBrowser();
const questions = await askAll(browser, site);
console.log(`   questions: ${questions.count} asked without script, ${questions.faults.length} faults`);
faults.push(...questions.faults);

const server = await serve(site);
const switches = await checkSwitches(browser, site, server.base);
console.log(`   switches: ${switches.length} faults`);
faults.push(...switches);
await browser.close();

const judged = await judgeAll(server.base, JUDGED);
for (const { page, scores } of judged.scores) {
  console.log(`   lighthouse: ${page}: ${Object.entries(scores).map(([name, score]) => `${name} ${score}`).join(', ')}`);
}
faults.push(...judged.faults);
await server.close();

for (const { check, page, what } of faults) console.log(`${check}: ${page}: ${what}`);
process.exitCode = faults.length > 0 ? 1 : 0;
