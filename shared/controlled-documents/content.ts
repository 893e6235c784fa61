import { cleanText } from '../guard/clean-text.ts';
import { allGuarded, guardedField } from '../guard/guarded-field.ts';
import { guardedLink } from '../guard/guarded-link.ts';
import type { GuardedRefusal } from '../guard/refusals.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { DocumentContent } from './controlled-document.ts';
import { fileTypeOf, fileTypes, mostDocumentBytes } from './file-type.ts';
import { mostFileName, mostNews } from './forms.ts';
import type { DocumentRefusal } from './refusals.ts';

/** A file as it was chosen. */
export interface ChosenDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a version is made of, as it is written. */
export interface ContentInput {
  readonly link?: string | undefined;
  readonly file?: ChosenDocument | undefined;
  readonly news?: string | undefined;
  readonly confirmed?: string[] | undefined;
}

interface CheckedVersion {
  readonly news: string;
  readonly content: DocumentContent;
}

/**
 * The content as it may be stored, or everything that is wrong with its texts at once. A file is what its bytes say, whatever
 * it is called. What it is called is guarded and not kept: a file with somebody's name on it is no blank form.
 */
export function checkedVersion(input: ContentInput): Result<CheckedVersion, DocumentRefusal> {
  const { link, file, confirmed } = input;
  if (link !== undefined && file !== undefined) return err({ code: 'file-and-link' });
  if (link === undefined && file === undefined) return err({ code: 'no-document-content' });
  const texts = allGuarded({
    news: guardedNews(input),
    link: link === undefined ? ok('') : guardedLink('link', link, { confirmed }),
    file: file === undefined ? ok('') : guardedFileName(file.name, confirmed),
  });
  if (!texts.ok) return texts;
  const { news } = texts.value;
  if (file === undefined) return ok({ news, content: { type: 'link', url: texts.value.link } });
  const size = file.bytes.length;
  if (size > mostDocumentBytes) return err({ code: 'document-file-too-large' });
  const fileType = fileTypeOf(file.bytes);
  if (fileType === undefined) return err({ code: 'document-file-not-taken' });
  return ok({ news, content: { type: 'file', fileType, size } });
}

function guardedNews({ news = '', confirmed }: ContentInput): Result<string, GuardedRefusal> {
  return cleanText(news) === ''
    ? ok('')
    : guardedField('news', news, { maxLength: mostNews, confirmed });
}

/**
 * As it is written, which is how an address is known; and as the words it is made of, `anna-svensson_samtycke` being three. Its
 * ending says nothing of anybody.
 */
function guardedFileName(
  name: string,
  confirmed: string[] | undefined,
): Result<string, GuardedRefusal> {
  const limits = { maxLength: mostFileName, confirmed };
  const bare = name.replace(ending, '');
  const written = guardedField('name', bare, limits);
  if (!written.ok) return written;
  return guardedField('name', bare.replace(/[_.]+|(?<=\p{L})-(?=\p{L})/gu, ' '), limits);
}

const ending = new RegExp(String.raw`\.(?:${fileTypes.join('|')})$`, 'iu');
