// The browser that this machine has.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium of some make, or null. `CHROMIUM` names another. */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...PLACES].find((place) => existsSync(place)) ?? null;
}

/** Starts it, with further switches if a check needs them. */
export async function openBrowser(more = []) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium or Chrome was found: install one, or name it in CHROMIUM');
  const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--font-render-hinting=none', ...more];
  // A sandbox cannot be had as root, in containers least of all.
  return chromium.launch({ executablePath, args, chromiumSandbox: false });
}
