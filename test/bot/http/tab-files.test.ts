import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tabFiles } from '../../../bot/http/tab-files.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const script = `export const words = ${JSON.stringify('samverkan '.repeat(200))};`;
const page = `<!doctype html><title>STAR</title>${'<!-- rad -->'.repeat(100)}`;

/** A built tab of two files, served below `/tab`. */
async function served(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'assets'));
  for (const [file, text] of [
    ['index.html', page],
    ['assets/a-1.js', script],
  ] as const) {
    writeFileSync(path.join(folder, file), text);
    writeFileSync(path.join(folder, `${file}.br`), brotliCompressSync(text));
    writeFileSync(path.join(folder, `${file}.gz`), gzipSync(text));
  }
  writeFileSync(path.join(folder, 'assets/small-1.js'), 'export {};');
  const app = express();
  app.use('/tab', tabFiles(folder));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tab/`;
}

/** As it comes over the wire, which `fetch` would unpack. */
function fetched(url: string, encodings?: string) {
  return new Promise<{ headers: IncomingMessage['headers']; status: number; body: Buffer }>(
    (resolve, reject) => {
      const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
      get(url, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts);
          resolve({ headers: response.headers, status: response.statusCode ?? 0, body });
        });
      }).on('error', reject);
    },
  );
}

describe('the files of the tab', () => {
  it('go out as brotli to a browser, kept for ever by their name', async () => {
    const url = await served();
    const { headers, body } = await fetched(`${url}assets/a-1.js`, 'gzip, deflate, br, zstd');
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });

  it('go out as gzip to one who does not take brotli', async () => {
    const url = await served();
    const { headers, body } = await fetched(`${url}assets/a-1.js`, 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(script);
  });

  it.each([
    ['to one who takes nothing', 'assets/a-1.js', undefined],
    ['when they are too small to be worth it', 'assets/small-1.js', 'br'],
  ])('go out as they are %s', async (_, file, encodings) => {
    const url = await served();
    const { headers, status } = await fetched(`${url}${file}`, encodings);
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('begin with a page that is packed too, and is asked for anew each time', async () => {
    const url = await served();
    const { headers, body } = await fetched(url, 'br');
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
    expect(headers['cache-control']).toBeUndefined();
    expect(headers.etag).toBeDefined();
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });
});
