import { describe, expect, it } from 'vitest';
import {
  controlledDocuments,
  documentFile,
  documentsHere,
  documentsInChannel,
} from '../../../bot/app/controlled-documents/controlled-documents.ts';
import { home } from '../../../bot/app/home/home.ts';
import type { DocumentChannel } from '../../../shared/controlled-documents/document-reach.ts';
import type { DocumentRow } from '../../../shared/controlled-documents/view.ts';
import type { DocumentAudience } from '../../../shared/codes/controlled-document.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { anAppWithTeam, managerAccount, officeAccount, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aDocument } from '../../builders/document.ts';
import { value } from '../../builders/meeting.ts';

const af = 'demo/employment-officer';
const nobody = 'demo/nobody';
const bytes = Buffer.from('%PDF-1.7\n%%EOF').toString('base64');
const file = { name: 'samtycke.pdf', bytes };
const from = '2026-12-01';

function publishing(rest: Partial<Extract<Command, { verb: 'publish-document' }>> = {}): Command {
  return {
    ...{ verb: 'publish-document', owner: 'county', title: 'Samtycke', documentKind: 'form' },
    ...{ place: 'raise', from, blank: true, audiences: ['team'], ...rest },
  };
}

const rowsOf = async (app: TestApp, account: string): Promise<readonly DocumentRow[]> =>
  value(await controlledDocuments(app, account)).rows;

const newsOf = async (app: TestApp, account: string) =>
  value(await home(app, account, 'berg')).tasks.find(({ code }) => code === 'document-news')?.title;

describe('a document with its versions', () => {
  it('is published, read, followed by the next, and kept', async () => {
    const app = await anAppWithTeam();
    app.clock.set('2026-12-01T09:00:00.000Z');
    const { documentId = '' } = value(await app.run(publishing({ file }), officeAccount)).ids;
    expect(await newsOf(app, af)).toBe('1 nytt dokument för dig');
    expect(await rowsOf(app, af)).toMatchObject([
      { title: 'Samtycke', isNew: true, canChange: false, current: { number: 1 }, older: [] },
    ]);
    expect(await newsOf(app, af)).toBeUndefined();
    app.clock.set('2026-12-03T09:00:00.000Z');
    expect((await rowsOf(app, af))[0]?.isNew).toBe(false);

    value(
      await app.run(
        {
          ...{ verb: 'publish-document-version', documentId, from: '2026-12-03', blank: true },
          ...{ link: 'https://exempel.se/samtycke', news: 'Ny ruta för kontaktväg.' },
        },
        officeAccount,
      ),
    );
    expect(await newsOf(app, af)).toBe('1 nytt dokument för dig');
    const [row] = await rowsOf(app, af);
    expect(row).toMatchObject({
      isNew: true,
      current: { number: 2, link: 'https://exempel.se/samtycke', news: 'Ny ruta för kontaktväg.' },
      older: [{ number: 1, fileName: 'samtycke-version-1.pdf' }],
    });
    const old = value(await documentFile(app, af, { documentId, number: 1 }));
    expect(old).toMatchObject({ fileName: 'samtycke-version-1.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(old.bytes).toString('base64')).toBe(bytes);
    expect(await documentFile(app, af, { documentId, number: 2 })).toMatchObject({
      error: { code: 'not-found' },
    });
    // Who published it has nothing new.
    expect((await rowsOf(app, officeAccount))[0]?.isNew).toBe(false);
  });

  it('is saved once though it is sent twice, with its file', async () => {
    const app = await anAppWithTeam();
    const sent = publishing({ file });
    const id = 'same-click-1';
    value(await app.run(sent, officeAccount, id));
    value(await app.run(sent, officeAccount, id));
    expect(await app.all('federation', 'controlled-document')).toHaveLength(1);
    expect(await app.all('federation', 'controlled-document-file')).toHaveLength(1);
  });

  it('keeps who has looked without saying who it is', async () => {
    const app = await anAppWithTeam();
    await app.given('federation', aDocument('d'));
    await rowsOf(app, af);
    const looks = await app.all('federation', 'document-look');
    expect(looks).toHaveLength(1);
    expect(JSON.stringify(looks)).not.toContain('demo/');
  });
});

describe('whom a document is for', () => {
  const seenBy = async (audience: DocumentAudience, account: string) => {
    const app = await anAppWithTeam();
    await app.given('federation', aDocument('d', { audiences: [audience] }));
    return (await rowsOf(app, account)).length === 1;
  };

  it.each([
    ['referrers', af, true],
    ['referrers', managerAccount, true],
    ['referrers', nobody, true],
    ['team', af, true],
    ['team', managerAccount, false],
    ['team', nobody, false],
    ['steering-groups', managerAccount, true],
    ['steering-groups', coordinatorAccount, true],
    ['steering-groups', af, false],
    ['county-group', managerAccount, false],
    ['county-group', af, false],
    ['county-group', officeAccount, true],
  ] as const)('%s: %s reads it: %s', async (audience, account, reads) => {
    expect(await seenBy(audience, account)).toBe(reads);
  });

  it('is hidden with its file from who may not read it', async () => {
    const app = await anAppWithTeam();
    const { documentId = '' } = value(await app.run(publishing({ file }), officeAccount)).ids;
    for (const account of [managerAccount, nobody])
      expect(await documentFile(app, account, { documentId, number: 1 })).toMatchObject({
        error: { code: 'not-found', what: 'document' },
      });
  });

  it.each([
    ['team:berg', coordinatorAccount, [managerAccount, officeAccount, af]],
    ['steering-group:berg-are', managerAccount, [officeAccount, af]],
    ['steering-group:berg-are', coordinatorAccount, [officeAccount, af]],
    ['county', officeAccount, [managerAccount, coordinatorAccount, af, nobody]],
  ])('%s is published by %s', async (owner, by, others) => {
    const app = await anAppWithTeam();
    const sent = publishing({ owner, link: 'https://exempel.se/a' });
    for (const other of others)
      expect(await app.run(sent, other)).toMatchObject({ error: { code: 'denied' } });
    expect((await app.run(sent, by)).ok).toBe(true);
  });

  it.each([
    ['team:nowhere', 'not-found'],
    ['steering-group:nowhere', 'not-found'],
    ['nowhere', 'invalid'],
  ])('is nobody’s that there is not: %s', async (owner, code) => {
    const app = await anAppWithTeam();
    const sent = publishing({ owner, link: 'https://exempel.se/a' });
    expect(await app.run(sent, officeAccount)).toMatchObject({ error: { code } });
  });
});

describe('where a document is shown', () => {
  const team: DocumentChannel = { teamId: 'berg' };
  const group: DocumentChannel = { steeringGroupId: 'berg-are' };

  it.each([
    [team, ['Alla', 'Team']],
    [group, ['Alla', 'Styr']],
    [{ county: true } as const, ['Alla', 'Länsam']],
    [{ fk: true } as const, ['Alla']],
  ])('in the channel %j what all who read it may open', async (channel, titles) => {
    const app = await anAppWithTeam();
    const of = (title: string, audience: DocumentAudience) =>
      aDocument(title.toLowerCase().replace('ä', 'a'), {
        title,
        sort: title,
        audiences: [audience],
      });
    await app.given(
      'federation',
      of('Alla', 'referrers'),
      of('Team', 'team'),
      of('Styr', 'steering-groups'),
      of('Länsam', 'county-group'),
      aDocument('other', { level: 'team', teamId: 'are', audiences: ['referrers'], title: 'Åre' }),
    );
    const view = value(await documentsInChannel(app, officeAccount, channel));
    expect(view.rows.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    expect(view.rows.some(({ isNew }) => isNew)).toBe(false);
    expect(await app.all('federation', 'document-look')).toEqual([]);
  });

  it('opens from the forms where it is needed, in the version that holds', async () => {
    const app = await anAppWithTeam();
    await app.given(
      'federation',
      aDocument('consent'),
      aDocument('routine', { place: 'deviation', title: 'Rutin' }),
      aDocument('steering', { audiences: ['steering-groups'] }),
    );
    const { places } = value(await documentsHere(app, af, 'berg'));
    expect(places).toMatchObject({
      raise: [{ documentId: 'consent', link: 'https://exempel.se/aktualisering' }],
      deviation: [{ title: 'Rutin' }],
    });
    expect(await documentsHere(app, nobody, 'berg')).toMatchObject({ error: { code: 'denied' } });
  });
});
