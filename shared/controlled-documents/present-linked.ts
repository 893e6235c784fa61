import { formatCount } from '../text/format.ts';
import type { ControlledDocument, DocumentVersion } from './controlled-document.ts';
import { fileTypeLabels } from './file-type.ts';
import { latestVersion, versionOn } from './versions.ts';
import type { LinkedDocument } from './view.ts';

/** A version as something to open; the one that holds on the day where none is named. */
export function presentLinked(
  document: ControlledDocument,
  day: string,
  version: DocumentVersion = versionOn(document, day) ?? latestVersion(document),
): LinkedDocument {
  const { number, content } = version;
  const common = { documentId: document.id, title: document.title, number };
  if (content.type === 'link')
    return { ...common, versionText: `Version ${number}, länk`, link: content.url };
  const { fileType, size } = content;
  return {
    ...common,
    versionText: `Version ${number}, ${fileTypeLabels[fileType]}, ${sizeText(size)}`,
    fileName: savedName(document, version),
  };
}

/** As a file is saved, in letters, digits and hyphens: `aktualisering-till-star-version-2.pdf`. */
export function savedName({ title }: ControlledDocument, version: DocumentVersion): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  const ending = version.content.type === 'file' ? version.content.fileType : 'txt';
  return `${plain === '' ? 'dokument' : plain}-version-${version.number}.${ending}`;
}

function sizeText(bytes: number): string {
  return formatCount(Math.max(1, Math.round(bytes / 1_000)), 'kB', 'kB');
}
