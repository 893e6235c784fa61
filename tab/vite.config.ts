import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

const here = import.meta.dirname;

function preload(file: string): HtmlTagDescriptor {
  const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${file}` };
  return { tag: 'link', attrs, injectTo: 'head-prepend' };
}

/** Puts `early.ts` before everything else on the page, to run as soon as it is here; vite knows of one script only. */
const earlyFirst: Plugin = {
  name: 'star-early-first',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const early = Object.values(bundle ?? {}).find(
        (file) => file.type === 'chunk' && file.isEntry && file.name === 'early',
      );
      if (early === undefined) throw new Error('The built tab has no early script.');
      // What it imports comes beside it, not after it, and so does what every page is made of.
      const base = Object.keys(bundle ?? {}).filter((file) => file.startsWith('assets/base-'));
      const imports = early.type === 'chunk' ? early.imports : [];
      const links = [...imports, ...base].map((file) => preload(file));
      const attrs = { type: 'module', async: true, crossorigin: true, src: `./${early.fileName}` };
      return [...links, { tag: 'script', attrs, injectTo: 'head-prepend' as const }];
    },
  },
};

const inForms =
  /\/(tab\/(forms\/(?!SendForm|Unsent|LeftOver)|parts\/(CommandForm|ConfirmTick|Choice|InputField))|shared\/forms\/(read|refused-at|to-confirm)|@fluentui\/react-(field|label|input|textarea|radio|checkbox)\/)/;
const onEveryPage =
  /\/(tab\/(parts\/(?!CommandForm|ConfirmTick|Choice|InputField|NarrowSelect|FieldGroup|Segments|More|NotToBeHad)|text|call|lists|tasks\/Task[LR]|forms\/(SendForm|LeftOver))|shared\/(text|kernel|codes\/(agenda|meeting|carrying)|meetings\/forms|cases\/forms\/(places|queue-forms))|@fluentui\/react-(badge|link|utilities|button)\/)/;

export default defineConfig({
  root: here,
  // Relative: the server's public address may have a path of its own in front.
  base: './',
  plugins: [
    react(),
    earlyFirst,
    // Once here, as small as it gets, and not for each who asks: bot/http/tab-files.ts sends them.
    compression({
      algorithms: ['gzip', 'brotliCompress'],
      include: /\.(html|js|css|svg)$/,
      threshold: 500,
    }),
  ],
  build: {
    outDir: path.join(here, '../dist/tab'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: { index: path.join(here, 'index.html'), early: path.join(here, 'early.ts') },
      output: {
        codeSplitting: {
          // What early.ts needs comes first, what most pages need is one file: forty small ones cost more than they spare.
          groups: [
            {
              name: 'first',
              test: /\/(tab\/(early|client|router|host\/(server-address|teams-host|add-tab|theme-name)|call\/has-passed|app\/(places|page-code))|vite\/preload-helper)/,
              priority: 5,
            },
            // What every page is made of, and what no page is until something is opened.
            { name: 'base', tags: ['$initial'], priority: 4 },
            { name: 'base', test: onEveryPage, priority: 4 },
            { name: 'filling', test: inForms, priority: 3 },
            { name: 'shared', minShareCount: 3 },
          ],
        },
      },
    },
    // Vite's own limit is for what is not packed; ours, for what goes over the wire, is held by a test.
    chunkSizeWarningLimit: 800,
  },
});
