import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
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

/**
 * The page that Microsoft sends a browser back to, which hands the answer to the tab: the tab reads its own address as a page to open.
 * Microsoft's library has it made already, as one file; beside the tab's own it would be cut into pieces that all pages share.
 */
const signedIn: Plugin = {
  name: 'star-signed-in',
  async generateBundle() {
    const bridge = createRequire(import.meta.url).resolve('@azure/msal-browser/redirect-bridge');
    const made = await readFile(bridge.replace(/\.cjs$/, '.min.js'), 'utf8');
    // Who comes here without an answer goes to the tab.
    const run = `msalRedirectBridge.broadcastResponseToMainFrame().catch(()=>location.replace('./'));`;
    const script = this.emitFile({
      type: 'asset',
      name: 'signed-in.js',
      source: `${made.replace(/\/\/# sourceMappingURL=.*/, '')}\n${run}\n`,
    });
    this.emitFile({
      type: 'asset',
      fileName: 'signed-in.html',
      source: `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>STAR</title><script src="./${this.getFileName(script)}"></script></html>\n`,
    });
  },
};

const ownJsx = path.join(here, 'jsx.ts');

/** The tab's own elements are made by `jsx.ts`, which keeps references whole; those of libraries by React as it is. */
const wholeReferences: Plugin = {
  name: 'star-whole-references',
  enforce: 'pre',
  resolveId(source, importer) {
    const isOurs = importer?.startsWith(`${here}${path.sep}`) === true && importer !== ownJsx;
    return source === 'react/jsx-runtime' && isOurs ? ownJsx : undefined;
  },
};

const inForms =
  /\/(tab\/(forms\/(?!SendForm|ButtonForm|Unsent|LeftOver)|inputs\/(CommandForm|ConfirmTick|Choice|InputField|CancelButton|WrittenInput|FieldGroup|fieldRefusal|failure-at|first-wrong|problem|useConfirm))|shared\/forms\/(read|refused-at|to-confirm)|@fluentui\/react-(field|label|input|textarea|radio|checkbox)\/)/;
const onEveryPage =
  /\/(tab\/(parts\/(?!More|NotToBeHad|TargetBar|SaveFile|EmptyState|GroupMarks|SeatChip|Panel|Alarm|OpensAt)|text\/(?!sign-in|about|appointing|case|contacts|team|rules|rulings|documents|file|trail|calendar|county|report|entered|board|members|milestones|regroup|year)|call\/(?!AnswersSection|CalendarFile|GatheringWhen|OwnGathering|at-gathering)|lists\/(?!LogRows|AfterList)|tasks\/Task[LR]|forms\/(SendForm|ButtonForm|LeftOver))|shared\/(text\/(?!written-report|glossary|picture-words|help)|kernel\/(?!swedish-words)|codes\/(agenda|meeting|carrying)|meetings\/forms|cases\/forms\/(places|queue-forms))|@fluentui\/react-(badge|link|utilities|button)\/)/;

export default defineConfig({
  root: here,
  // Relative: the server's public address may have a path of its own in front.
  base: './',
  plugins: [
    react(),
    wholeReferences,
    earlyFirst,
    signedIn,
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
        // Half of what the first script is made of are the names of all files, and digits are what does not pack: seven are as few
        // as rolldown takes for so many.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          // What early.ts needs comes first, what most pages need is one file. The rest is divided by who needs it: one file for all
          // that three pages share brought what menus and dialogs are made of, 50 kB, to pages where nothing has opened yet.
          groups: [
            // For a browser outside Teams alone, which asks for it by itself.
            { name: 'microsoft', test: /\/@azure\/msal-/, priority: 6 },
            {
              name: 'first',
              test: /\/(tab\/early\.ts|vite\/preload-helper)/,
              priority: 5,
            },
            // What every page is made of, and what no page is until something is opened.
            { name: 'base', tags: ['$initial'], priority: 4 },
            { name: 'base', test: onEveryPage, priority: 4 },
            { name: 'filling', test: inForms, priority: 3 },
            // Small, and nearly always together: each file of its own is an address more in the first script.
            { name: 'fold', test: /\/(parts\/Fold\.tsx|chevron-(down|right)\.js)/, priority: 2 },
            {
              name: 'marks',
              test: /\/(edit|dismiss|gavel|archive|search|arrow-(undo|up)|calendar-cancel|clipboard-task-list-ltr)\.js/,
              priority: 2,
            },
            { name: 'concerned', test: /\/shared\/codes\/(role|deviation)\.ts/, priority: 2 },
          ],
        },
      },
    },
    // Vite's own limit is for what is not packed; ours, for what goes over the wire, is held by a test.
    chunkSizeWarningLimit: 800,
  },
});
