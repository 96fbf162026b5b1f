// The site as a web server gives it out, below a folder as on a project's pages.

import { createServer } from 'node:http';
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const BELOW = '/some/place/';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves `site` on this machine alone; `base` is where it begins, `close` ends it. */
export async function serve(site) {
  const server = createServer((request, response) => {
    const file = fileFor(site, request.url);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${server.address().port}${BELOW}`;
  return { base, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

function fileFor(site, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://site').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(BELOW) || path.includes('\0')) return null;
  const inside = normalize(path.slice(BELOW.length) || 'index.html');
  if (inside.startsWith('..')) return null;
  try {
    const file = join(site, inside);
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
