// What a phone loads, in bytes as written and as sent.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/** The most that each kind of file may weigh, in kilobytes: written and compressed. */
const MOST = [
  { name: 'style sheet', is: /^style\.css$/, plain: 20, sent: 6 },
  { name: 'all scripts', is: /^js\/[^/]+\.js$/, plain: 30, sent: 10, together: true },
  { name: 'front page', is: /^(en\/)?index\.html$/, plain: 60, sent: 14 },
  { name: 'item page', is: /^(en\/)?i\/[a-z]+[0-9]+\.html$/, plain: 60, sent: 14 },
  { name: 'voucher page', is: /^(en\/)?v\/[^/]+\.html$/, plain: 12, sent: 4 },
  { name: 'month', is: /^(en\/)?m\/[^/]+\.html$/, plain: 120, sent: 20 },
  { name: 'search shard', is: /^search\/rows-[^/]+\.js$/, sent: 60 },
];

/** The heaviest of each kind in `site`, and what is too heavy. */
export function weigh(site, files) {
  const heaviest = MOST.map((kind) => heaviestOf(site, files, kind)).filter(Boolean);
  const faults = heaviest.flatMap(({ kind, path, plain, sent }) => {
    const over = [];
    if (kind.plain && plain > kind.plain * KB) over.push(`${shown(plain)} KB of ${kind.plain}`);
    if (sent > kind.sent * KB) over.push(`${shown(sent)} KB sent of ${kind.sent}`);
    return over.map((what) => ({ check: 'weight', page: path, what: `${kind.name}: ${what}` }));
  });
  const told = heaviest.map(({ kind, plain, sent }) => `${kind.name} ${shown(plain)}/${shown(sent)}`);
  return { told, faults };
}

function heaviestOf(site, files, kind) {
  const weighed = files.filter((path) => kind.is.test(path)).map((path) => {
    const bytes = readFileSync(join(site, path));
    return { kind, path, plain: bytes.length, sent: gzipSync(bytes, { level: 9 }).length };
  });
  if (weighed.length === 0) return null;
  if (!kind.together) return weighed.reduce((one, other) => (other.sent > one.sent ? other : one));
  const sum = (field) => weighed.reduce((total, one) => total + one[field], 0);
  return { kind, path: weighed.map(({ path }) => path).join(' '), plain: sum('plain'), sent: sum('sent') };
}

function shown(bytes) {
  return (bytes / KB).toFixed(1);
}
