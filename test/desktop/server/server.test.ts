import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '@electron/launch/server/server';
import { enter, runningServer } from '../../support/editions';
import { temporaryFolder } from '../../support/temporaryFolder';

let data: string;
let server: RunningServer;
let cookie: string;
let token: string;

beforeEach(async () => {
  data = await temporaryFolder();
  server = await runningServer(data);
  cookie = await enter(server);
  token = ((await (await get('/session.json')).json()) as { token: string }).token;
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}${path}`, { headers: { cookie, ...headers } });

const post = (path: string, headers: Record<string, string> = {}, body = '{}') =>
  fetch(`${server.origin}${path}`, {
    method: 'POST',
    body,
    headers: {
      cookie,
      origin: server.origin,
      'x-prepcom-token': token,
      'content-type': 'application/json',
      ...headers,
    },
  });

/** Status of a request whose path and Host are sent as they are, as fetch would not. */
const raw = (path: string, host: string) =>
  new Promise<number>((resolve, reject) => {
    const { port } = new URL(server.origin);
    const options = { host: '127.0.0.1', port, path, headers: { host, cookie } };
    request(options, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('a call', () => {
  it('of our own page is answered', async () => {
    const answer = await post('/call/journal.list');
    expect(await answer.json()).toEqual({ plans: [] });
  });

  it.each([
    ['without a token', { 'x-prepcom-token': '' }, 'token'],
    ['with another token', { 'x-prepcom-token': 'x'.repeat(43) }, 'token'],
    ['from a page of another origin', { origin: 'https://example.org' }, 'origin'],
    ['from a page of another port', { origin: 'http://127.0.0.1:1' }, 'origin'],
    ['from a page without origin', { origin: 'null' }, 'origin'],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 'origin'],
    ['without the cookie of this start', { cookie: '' }, 'cookie'],
  ])('%s is refused', async (_name, headers, why) => {
    const answer = await post('/call/journal.list', headers);
    expect([answer.status, await answer.text()]).toEqual([403, `Prepcom: ${why}\n`]);
  });

  it.each([
    ['a channel that does not exist', '/call/journal.format', {}, '{}', 404],
    ['a channel that the window answers itself', '/call/file.open', {}, '{}', 404],
    ['another type than JSON', '/call/journal.list', { 'content-type': 'text/plain' }, '{}', 415],
    ['a body that is no JSON', '/call/journal.list', {}, '{', 400],
    ['arguments of another shape', '/call/journal.head', {}, '{"plan":"../x"}', 400],
    ['a body over the limit', '/call/journal.head', {}, JSON.stringify('x'.repeat(70_000)), 413],
  ])('with %s is refused', async (_name, path, headers, body, status) => {
    expect((await post(path, headers, body)).status).toBe(status);
  });
});

describe('a page', () => {
  it('is ours, closed to every other place, and never stored', async () => {
    const answer = await get('/');
    expect(await answer.text()).toContain('<title>Prepcom</title>');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is not given to a name that only points here', async () => {
    const { port } = new URL(server.origin);
    expect(await raw('/', `evil.example:${port}`)).toBe(403);
    expect(await raw('/', `localhost:${port}`)).toBe(403);
    expect(await raw('/', `127.0.0.1:${port}`)).toBe(200);
  });

  it.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '//secret.js',
    '/renderer/../../secret.js',
  ])('outside its folder is not found: %s', async (path) => {
    await writeFile(join(data, 'secret.js'), 'secret');
    expect(await raw(path, new URL(server.origin).host)).toBe(404);
  });

  it('tells its token only to a window that was let in', async () => {
    expect((await get('/session.json', { cookie: '' })).status).toBe(403);
    expect((await get('/session.json', { origin: 'https://example.org' })).status).toBe(403);
    expect((await get('/', { cookie: 'prepcom=guess' })).status).toBe(403);
  });

  it('lets one window in for each start address', async () => {
    const url = server.startUrl();
    const first = await fetch(url, { redirect: 'manual' });
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(403);
  });

  it('answers no other method', async () => {
    const answer = await fetch(server.origin, { method: 'DELETE', headers: { cookie } });
    expect(answer.status).toBe(405);
  });
});

it('the token is another one at each start', async () => {
  const other = await runningServer(await temporaryFolder());
  const headers = { cookie: await enter(other) };
  const answer = await fetch(`${other.origin}/session.json`, { headers });
  expect(((await answer.json()) as { token: string }).token).not.toBe(token);
});

it('a port that is taken is refused', async () => {
  const port = Number(new URL(server.origin).port);
  const other = await temporaryFolder();
  await expect(startServer({ port, data: other, renderer: data })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
