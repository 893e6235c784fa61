import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the page of the forms into a folder and serves it on loopback. */
export async function servedFormsPage(folder: string): Promise<ServedPage> {
  const shared = {
    root: import.meta.dirname,
    configFile: false as const,
    logLevel: 'error' as const,
  };
  const outDir = path.resolve(folder);
  await build({ ...shared, plugins: [react()], build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('The page of the forms is served nowhere.');
  return { address, close: () => server.close() };
}
