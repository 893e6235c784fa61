import { askForFile } from './browser.ts';

/**
 * Asks the server for a file, as the person one is, and lets the browser save it: a plain link would carry no sign-in.
 *
 * @returns whether it came
 */
export async function saveFile(path: string, fileName: string): Promise<boolean> {
  const text = await askForFile(path);
  if (text === undefined) return false;
  const address = URL.createObjectURL(new Blob([text]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
