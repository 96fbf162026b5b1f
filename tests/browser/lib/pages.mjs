// Which files a site has, and which of its pages stand for all the others.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Folders with more pages than this hold pages of one kind, such as vouchers.
const FEW = 8;

/** Every file below `site`, by its path with `/` between the parts, with its length. */
export function filesOf(site) {
  const files = new Map();
  const gather = (folder, before) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = before + entry.name;
      const whole = join(folder, entry.name);
      if (entry.isDirectory()) gather(whole, path + '/');
      else files.set(path, statSync(whole).size);
    }
  };
  gather(site, '');
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The paths of all pages. */
export function pagesOf(files) {
  return [...files.keys()].filter((path) => path.endsWith('.html'));
}

/**
 * Pages that stand for every kind: all of a small folder; of a large one the
 * shortest, the longest and one between, where a layout breaks first.
 */
export function kindsOf(files) {
  const folders = new Map();
  for (const page of pagesOf(files)) {
    const folder = page.slice(0, page.lastIndexOf('/') + 1);
    if (!folders.has(folder)) folders.set(folder, []);
    folders.get(folder).push(page);
  }
  const chosen = [];
  for (const [folder, pages] of folders) {
    if (pages.length <= FEW || isLanguageRoot(folder, files)) {
      chosen.push(...pages);
      continue;
    }
    const bySize = [...pages].sort((a, b) => files.get(a) - files.get(b));
    chosen.push(bySize[0], bySize[Math.floor(bySize.length / 2)], bySize[bySize.length - 1]);
  }
  return chosen;
}

// The root, and the root of another language, hold pages that are each of their own kind.
function isLanguageRoot(folder, files) {
  return folder === '' || (folder.split('/').length === 2 && files.has(folder + 'index.html'));
}
