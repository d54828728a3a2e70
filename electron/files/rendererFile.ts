import { realpathSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file of the built window that an address path names ("/" is index.html), or null: a path that leaves
 *  the folder, also by a link, a type that the window has no use for, or no such file. */
export function rendererFile(
  root: string,
  urlPath: string,
): { readonly path: string; readonly type: string } | null {
  const name = decoded(urlPath);
  if (name === null || /[\\\0]/.test(name) || name.split('/').includes('..')) return null;
  const relative = name === '/' ? 'index.html' : name.slice(1);
  const type = types[extname(relative)];
  if (type === undefined) return null;
  try {
    const path = realpathSync(join(root, relative));
    return path.startsWith(realpathSync(root) + sep) ? { path, type } : null;
  } catch {
    return null;
  }
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
