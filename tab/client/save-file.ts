import { askForFile } from './browser.ts';

/**
 * Asks the server for a file, as the person one is, and lets the browser save it: a plain link would carry no sign-in.
 *
 * @returns whether it came
 */
export async function saveFile(path: string, fileName: string): Promise<boolean> {
  const file = await askForFile(path);
  if (file === undefined) return false;
  handOver(file, fileName);
  return true;
}

/** Something the page has already. */
export function saveText(words: string, fileName: string): void {
  handOver(new Blob([words], { type: 'text/csv' }), fileName);
}

function handOver(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
