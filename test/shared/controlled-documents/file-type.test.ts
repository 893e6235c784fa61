import { describe, expect, it } from 'vitest';
import { fileTypeOf } from '../../../shared/controlled-documents/file-type.ts';
import { aZip } from '../../builders/zip.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const types = '[Content_Types].xml';

describe('what a file is', () => {
  it.each([
    ['pdf', ascii('%PDF-1.7\n%%EOF')],
    ['docx', aZip({ [types]: '', 'word/document.xml': '' })],
    ['xlsx', aZip({ [types]: '', 'xl/workbook.xml': '' })],
    ['pptx', aZip({ [types]: '', 'ppt/presentation.xml': '' })],
    ['odt', aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })],
    ['ods', aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', a: '' })],
  ])('is known by its content: %s', (type, bytes) => {
    expect(fileTypeOf(bytes)).toBe(type);
  });

  it.each([
    ['a page', ascii('<!doctype html><script>alert(1)</script>')],
    ['a picture that runs', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page that begins before its PDF', ascii('<html>%PDF-1.7')],
    ['a program', ascii('MZ\u0090')],
    ['nothing', new Uint8Array()],
    ['a ZIP of something else', aZip({ 'a.txt': 'hej' })],
    ['a ZIP that is cut off', aZip({ [types]: '', 'word/document.xml': '' }).subarray(0, 60)],
    ['Word with macros', aZip({ [types]: '', 'word/document.xml': '', 'word/vbaProject.bin': '' })],
    [
      'Word with controls',
      aZip({ [types]: '', 'word/document.xml': '', 'word/activeX/a.xml': '' }),
    ],
    [
      'OpenDocument with macros',
      aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/a.xml': '' }),
    ],
    ['a master document', aZip({ mimetype: 'application/vnd.oasis.opendocument.text-master' })],
  ])('is not taken: %s', (_what, bytes) => {
    expect(fileTypeOf(bytes)).toBeUndefined();
  });
});
