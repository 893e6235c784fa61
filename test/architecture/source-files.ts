import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['bot', 'shared', 'tab', 'test'];

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of ours, read from disk so that no file escapes by not being imported. */
export function sourceFiles(): SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/[\\/](node_modules|dist)[\\/]/.test(file))
      .map((file) => ({
        path: path.relative(ROOT, file).replaceAll('\\', '/'),
        text: readFileSync(file, 'utf8'),
      })),
  );
}
