import { createContext } from 'react';
import { isRecord } from '../client/failure.ts';
import { keptBySession } from '../client/kept.ts';
import type { FormTexts } from './typed-texts.ts';
import { readTyped, typedName } from './useTyped.ts';

/** A form half filled in: only what was changed, so that it can lie on what others save. */
export interface Draft {
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly texts: FormTexts;
}

/** What a form is about, where a page has several of its kind: a case, a member, an item of the agenda. */
export const DraftSubject = createContext('');

/** A browser can bring back a session of last month; nobody remembers then what was meant. */
const longestMs = 7 * 24 * 60 * 60 * 1000;

export function isDraft(kept: unknown): kept is Draft {
  return (
    isRecord(kept) &&
    typeof kept['at'] === 'number' &&
    Date.now() - kept['at'] < longestMs &&
    isRecord(kept['texts']) &&
    Object.values(kept['texts']).every((text) => typeof text === 'string')
  );
}

/** The page's address says what team and what case; what is searched for there is no part of it. */
function draftsOn(subject: string): string {
  const [page = ''] = window.location.hash.split('?');
  return `draft/${page}/${subject}/`;
}

export function draftName(subject: string, form: string): string {
  return `${draftsOn(subject)}${form}`;
}

/** The drafts about one thing on this page, by the names of their forms. */
export function draftsAbout(
  account: string,
  subject: string,
): readonly { readonly form: string; readonly texts: FormTexts }[] {
  const start = typedName(account, draftsOn(subject));
  return keptBySession.names(start).flatMap((name) => {
    const draft = readTyped(name, isDraft);
    return draft === undefined ? [] : [{ form: name.slice(start.length), texts: draft.texts }];
  });
}

export function forgetDraftsAbout(account: string, subject: string): void {
  for (const name of keptBySession.names(typedName(account, draftsOn(subject))))
    keptBySession.remove(name);
}
