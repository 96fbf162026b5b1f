// Shows that every check can fail: a good site has no fault, a bad one exactly those it was made with.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSite } from './lib/check.mjs';

const here = dirname(fileURLToPath(import.meta.url));

// Each fault of the bad site: its check, its page, and a part of what is said.
const EXPECTED = [
  ['scroll', 'wide.html', '320 px: 580 px too wide, first by <div.wide>'],
  ['scroll', 'wide.html', '768 px: 132 px too wide'],
  ['target', 'small.html', '320 px, 360 px, 768 px, 1280 px: <a.small> “too small”'],
  ['target', 'small.html', '<button>'],
  ['target', 'small.html', '<a> “Front”'],
  ['alt', 'small.html', '<img>'],
  ['console', 'noisy.html', 'http: thrown on purpose'],
  ['console', 'noisy.html', 'file: thrown on purpose'],
  ['console', 'noisy.html', 'said on purpose'],
  ['request', 'noisy.html', 'http: http://elsewhere.invalid/pixel.png'],
  ['request', 'noisy.html', 'file: http://elsewhere.invalid/pixel.png'],
  ['request', 'noisy.html', '/root.css'],
  ['axe', 'pale.html', 'light: color-contrast'],
  ['axe', 'pale.html', 'dark: color-contrast'],
  ['axe', 'small.html', 'light: image-alt'],
  ['html', 'v/broken.html', 'line 9'],
  ['html', 'v/broken.html', 'Duplicate ID'],
  ['link', 'v/broken.html', 'missing.html: is not in the site'],
  ['link', 'v/broken.html', '../../outside.html: leaves the site'],
  ['link', 'v/broken.html', '../v/: names a folder'],
  ['link', 'v/broken.html', '../Index.html: is not in the site'],
  ['link', 'v/broken.html', 'javascript:void(0): leads nowhere'],
  ['link', 'noisy.html', '/root.css: begins at the root'],
  ['link', 'style.css', 'missing.png: is not in the site'],
  ['fragment', 'v/broken.html', '../index.html#nowhere'],
  ['fragment', 'v/broken.html', '#not-here'],
  ['paper', 'sheet/long.html', 'prints on 2 sheets'],
  ['paper', 'sheet/long.html', 'is printed on paper of 420 × 595 points'],
  ['share', 'share.html', 'kind 1, 60: y2025 Cost: 1.00, not 2.00'],
  ['share', 'share.html', '“ten” is taken'],
  ['share', 'share.html', 'the address does not say what was typed'],
  ['alone', 'v/lacking.html', 'its style is not the whole sheet'],
  ['alone', 'v/lacking.html', 'looks other by itself: {"width":360}'],
  ['alone', 'v/leaking.html', 'its own style shows beside the sheet: {"width":360}'],
  ['alone', 'v/leaking.html', 'scrolls sideways by itself'],
  ['scroll', 'v/leaking.html', '320 px'],
];

let failed = 0;
const fail = (line) => { failed += 1; console.log(`self-test: ${line}`); };

for (const fault of await checkSite(join(here, 'good-site'))) {
  fail(`the good site is found at fault: ${fault.check}: ${fault.page}: ${fault.what}`);
}

const faults = await checkSite(join(here, 'bad-site'));
const fits = ([check, page, part], fault) => fault.check === check && fault.page === page && fault.what.includes(part);
for (const expected of EXPECTED) {
  if (!faults.some((fault) => fits(expected, fault))) fail(`not found: ${expected.join(': ')}`);
}
// A page is bad in its own way alone, so a check that cries wolf shows here.
for (const fault of faults) {
  const known = EXPECTED.some(([check, page]) => fault.check === check && fault.page === page);
  if (!known && !isEcho(fault)) fail(`found without being meant: ${fault.check}: ${fault.page}: ${fault.what}`);
}

// One fault is told by more than one check: an image without words by the HTML checker too.
function isEcho({ check, page, what }) {
  if (page === 'small.html') return (check === 'html' && what.includes('alt')) || (check === 'axe' && what.includes('image-alt'));
  return check === 'console' && what.includes('ERR_');
}

console.log(`self-test: ${EXPECTED.length} planted faults, ${faults.length} lines, ${failed} surprises`);
process.exitCode = failed > 0 ? 1 : 0;
