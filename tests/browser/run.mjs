// node run.mjs SITE: asks a built site everything, and fails where one answer is wrong.

import { checkSite } from './lib/check.mjs';

const MOST_SHOWN = 60;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tests/browser/run.mjs SITE');
  process.exit(2);
}

try {
  const faults = await checkSite(folder, (line) => console.log(`   ${line}`));
  for (const { check, page, what } of faults.slice(0, MOST_SHOWN)) console.log(`${check}: ${page}: ${what}`);
  if (faults.length > MOST_SHOWN) console.log(`and ${faults.length - MOST_SHOWN} more`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 3;
}
