import { askForFile } from './browser.ts';

/**
 * Asks the server for a file, as the person one is, and lets the browser save it: a plain link would carry no sign-in.
 *
 * @returns whether it came
 */
export async function saveFile(path: string, fileName: string): Promise<boolean> {
  const file = await askForFile(path);
  if (file === undefined) return false;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
