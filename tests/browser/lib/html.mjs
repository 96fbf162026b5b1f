// Whether pages are HTML, asked of the Nu checker.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

// Properties of SVG 2 that browsers have long known and the checker's list of CSS does not.
const UNLISTED = /^CSS: “(paint-order|vector-effect)”: Property “\1” doesn't exist/;

// As many pages as surely fit onto one command line.
const TOGETHER = 500;

/** What the checker says of `pages` of `site`. */
export async function checkHtml(site, pages) {
  const faults = [];
  for (let first = 0; first < pages.length; first += TOGETHER) {
    faults.push(...(await checkSome(site, pages.slice(first, first + TOGETHER))));
  }
  return faults;
}

async function checkSome(site, pages) {
  const files = pages.map((page) => join(site, page));
  const words = ['-Xss2m', '-jar', JAR, '--format', 'json', '--stdout', '--errors-only', ...files];
  const { error, stdout } = await new Promise((done) => {
    execFile('java', words, { maxBuffer: 1 << 28 }, (error, stdout) => done({ error, stdout }));
  });
  if (error && stdout === '') throw new Error(`the HTML checker did not run: ${error.message}`);
  const { messages } = JSON.parse(stdout);
  return messages.filter(({ message }) => !UNLISTED.test(message)).map(({ url, lastLine, message, extract }) => ({
    check: 'html',
    page: url ? relative(site, fileURLToPath(url)) : '',
    what: `line ${lastLine ?? '?'}: ${message}${extract ? ` (${extract.trim().replace(/\s+/g, ' ')})` : ''}`,
  }));
}
