import { readFile, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../e2e/harness/browser.ts';
import { drawCards, type NamedCard } from './card-pictures.ts';

/**
 * Pictures of cards, to look at: `npm run look:cards -- card.json folder-of-cards …`
 * Set `STAR_LOOK` to choose where they go; else a folder for temporary files.
 */
async function cardFiles(target: string): Promise<string[]> {
  const found = await stat(target);
  if (found.isFile()) return [target];
  const names = await readdir(target);
  return names.filter((name) => name.endsWith('.json')).map((name) => path.join(target, name));
}

async function readCard(file: string): Promise<NamedCard> {
  return { name: path.basename(file, '.json'), card: JSON.parse(await readFile(file, 'utf8')) };
}

const targets = process.argv.slice(2);
if (targets.length === 0) throw new Error('Name at least one card: a .json file or a folder.');
const files = (await Promise.all(targets.map(cardFiles))).flat();
const folder = process.env.STAR_LOOK ?? path.join(tmpdir(), 'star-look-cards');

const browser = await openBrowser();
try {
  const pictures = await drawCards(browser, await Promise.all(files.map(readCard)), folder);
  for (const { file, complaints } of pictures) {
    console.log([file, ...complaints.map((complaint) => `  ! ${complaint}`)].join('\n'));
  }
} finally {
  await browser.close();
}
