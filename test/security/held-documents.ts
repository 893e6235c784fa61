import type { Run } from './run.ts';

/** The county's, for its teams: one that holds, with a file, and one that has been withdrawn. */
export interface HeldDocuments {
  readonly held: string;
  readonly withdrawn: string;
}

/** The least that a PDF begins with. */
export const pdfFile = {
  name: 'blankett.pdf',
  bytes: Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64'),
} as const;

export async function heldDocuments(run: Run): Promise<HeldDocuments> {
  const head = { documentKind: 'form', from: '2026-11-01', blank: true } as const;
  const of = { verb: 'publish-document', owner: 'county', ...head } as const;
  const published = (rest: { readonly title: string }) => ({
    ...of,
    audiences: ['team' as const],
    ...rest,
  });
  const held = await run('office', { ...published({ title: 'Aktualisering' }), file: pdfFile });
  const other = await run('office', {
    ...published({ title: 'Checklista' }),
    link: 'https://exempel.se/checklista',
  });
  const { documentId = '' } = other;
  await run('office', { verb: 'withdraw-document', documentId });
  return { held: held['documentId'] ?? '', withdrawn: documentId };
}
