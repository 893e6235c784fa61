import type { ControlledDocument } from '../../shared/controlled-documents/controlled-document.ts';
import { officeAccount } from './app.ts';

/** The county's consent form, for the teams, in its first version; a link. */
export function aDocument(id: string, rest: Partial<ControlledDocument> = {}): ControlledDocument {
  const at = '2026-11-03T08:00:00.000Z';
  return {
    kind: 'controlled-document',
    id,
    schemaVersion: 1,
    state: 'current',
    sort: 'aktualisering',
    title: 'Aktualisering till STAR',
    documentKind: 'form',
    place: 'raise',
    audiences: ['team'],
    level: 'county',
    versions: [
      {
        ...{ number: 1, from: '2026-11-03', news: '', as: 'office', at },
        content: { type: 'link', url: 'https://exempel.se/aktualisering' },
      },
    ],
    history: [{ type: 'published', number: 1, at, by: officeAccount }],
    ...rest,
  };
}

/** One that has been withdrawn. */
export function aWithdrawnDocument(id: string): ControlledDocument {
  const document = aDocument(id);
  const withdrawn = {
    type: 'withdrawn',
    at: '2026-11-10T08:00:00.000Z',
    by: officeAccount,
  } as const;
  return { ...document, state: 'withdrawn', history: [...document.history, withdrawn] };
}
