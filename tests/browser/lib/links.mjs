// Whether every link within the site leads somewhere, over file:// as over http.

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pagesOf } from './pages.mjs';

const TAG = /<!--[\s\S]*?-->|<(script|style|title|textarea)\b([^>]*)>[\s\S]*?<\/\1\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const LEADING = new Set(['href', 'src', 'poster', 'data', 'action', 'formaction', 'xlink:href', 'cite']);
const NAMES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is wrong with the links of the site in `folder`. */
export function checkLinks(folder, files) {
  const faults = [];
  const marks = new Map();
  const wanted = [];
  let count = 0;
  for (const page of pagesOf(files)) {
    const { links, ids } = read(readFileSync(join(folder, page), 'utf8'));
    marks.set(page, ids);
    count += links.length;
    for (const link of links) follow(page, link, files, faults, wanted);
  }
  for (const sheet of [...files.keys()].filter((path) => path.endsWith('.css'))) {
    for (const link of inSheet(readFileSync(join(folder, sheet), 'utf8'))) {
      count += 1;
      follow(sheet, link, files, faults, wanted);
    }
  }
  for (const { page, link, target, fragment } of wanted) {
    if (marks.has(target) && !marks.get(target).has(fragment)) {
      faults.push({ check: 'fragment', page, what: `${link}: nothing is named ${fragment} there` });
    }
  }
  return { faults, count };
}

function read(html) {
  const links = new Set();
  const ids = new Set();
  for (const [, raw, rawAttributes, tag, attributes] of html.matchAll(TAG)) {
    if (!raw && !tag) continue;
    const element = (tag ?? raw).toLowerCase();
    for (const [, key, ...texts] of (attributes ?? rawAttributes).matchAll(ATTRIBUTE)) {
      const name = key.toLowerCase();
      const text = decode(texts.find((one) => one !== undefined) ?? '');
      if (name === 'id' || (name === 'name' && element === 'a')) ids.add(text);
      else if (LEADING.has(name)) links.add(text.trim());
      else if (name === 'srcset') for (const part of text.split(',')) links.add(part.trim().split(/\s+/)[0]);
    }
  }
  return { links: [...links], ids };
}

function inSheet(css) {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, link]) => link);
}

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMES[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

function follow(page, link, files, faults, wanted) {
  const fault = (what) => faults.push({ check: 'link', page, what: `${link}: ${what}` });
  if (/^(https?:|mailto:|tel:|data:)/i.test(link)) return;
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) return fault('leads nowhere that a site may lead');
  if (link.startsWith('/')) return fault('begins at the root of the server, and breaks below a folder');
  const [before, fragment = ''] = link.split('#', 2);
  const [path] = before.split('?', 1);
  let target;
  let mark;
  try {
    target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
    mark = decodeURIComponent(fragment);
  } catch {
    return fault('is not written as an address');
  }
  if (target.startsWith('..')) return fault('leaves the site');
  if (!files.has(target)) return fault(target.endsWith('/') || target === '.' ? 'names a folder, which opens nothing over file://' : 'is not in the site');
  if (mark !== '' && mark !== 'top') wanted.push({ page, link, target, fragment: mark });
}
