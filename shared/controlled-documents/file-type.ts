import type { Labels } from '../text/choice.ts';

/**
 * The files that are taken: what one reads and fills in on any computer. Nothing that a browser runs (HTML, SVG), and nothing with
 * macros.
 */
export const fileTypes = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const;
export type FileType = (typeof fileTypes)[number];

export const fileTypeLabels: Labels<FileType> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  odt: 'OpenDocument-text',
  ods: 'OpenDocument-kalkylark',
  odp: 'OpenDocument-presentation',
};

const officeOpenXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: `${officeOpenXml}.wordprocessingml.document`,
  xlsx: `${officeOpenXml}.spreadsheetml.sheet`,
  pptx: `${officeOpenXml}.presentationml.presentation`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  odp: `${openDocument}.presentation`,
};

/**
 * The most a file may be, in bytes: a record of the store holds two megabytes, and in base 64 a file is a third longer than it is.
 */
export const mostDocumentBytes = 1_000_000;
export const mostDocumentText = '1 MB';

/** What a file is by its content, whatever it is called; nothing for one that is not taken. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  if (asciiAt(bytes, 0, 5) === '%PDF-') return 'pdf';
  const names = namesInZip(bytes);
  if (names === undefined || names.some((name) => runs.test(name))) return undefined;
  if (names.includes('[Content_Types].xml'))
    return mainParts.find(([part]) => names.includes(part))?.[1];
  return openDocumentIn(bytes);
}

/** Macros and controls: in Office `vbaProject.bin` and ActiveX, in OpenDocument what lies in `Basic/` and `Scripts/`. */
const runs = /(?:^|\/)vbaProject\.bin$|(?:^|\/)activeX\/|^Basic\/|^Scripts\//iu;

const mainParts: readonly (readonly [part: string, type: FileType])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];

const localHeaderBytes = 30;

/** OpenDocument says what it is in its first part, which is stored as it stands (ISO 26300-3, 3.3). */
function openDocumentIn(bytes: Uint8Array): FileType | undefined {
  const from = localHeaderBytes + 'mimetype'.length;
  if (asciiAt(bytes, localHeaderBytes, 8) !== 'mimetype') return undefined;
  const said = asciiAt(bytes, from, 80);
  return (['odt', 'ods', 'odp'] as const).find((type) => {
    const whole = mediaTypes[type];
    // What follows is the next part; a template or a master document is another type, with more in its name.
    return said.startsWith(whole) && said.slice(whole.length).startsWith('PK');
  });
}

const endSignature = 'PK\u0005\u0006';
const entrySignature = 'PK\u0001\u0002';
const endBytes = 22;
const entryBytes = 46;
const longestComment = 65_535;

/** The names of the parts of a ZIP, as its directory lists them; nothing for what is none. */
function namesInZip(bytes: Uint8Array): readonly string[] | undefined {
  if (asciiAt(bytes, 0, 4) !== 'PK\u0003\u0004') return undefined;
  const end = endOfZip(bytes);
  if (end === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + entryBytes > bytes.length || asciiAt(bytes, at, 4) !== entrySignature)
      return undefined;
    const nameLength = view.getUint16(at + 28, true);
    names.push(asciiAt(bytes, at + entryBytes, nameLength));
    at += entryBytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endOfZip(bytes: Uint8Array): number | undefined {
  const last = bytes.length - endBytes;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (asciiAt(bytes, at, 4) === endSignature) return at;
  return undefined;
}

/** Letter by letter: in a name that has others than these, what we look for is found all the same. */
function asciiAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCodePoint(...bytes.subarray(from, from + length));
}
