import { describe, expect, it } from 'vitest';
import { controlledDocument } from '../../../shared/controlled-documents/controlled-document.ts';
import { mostDocumentBytes } from '../../../shared/controlled-documents/file-type.ts';
import { savedName } from '../../../shared/controlled-documents/present-linked.ts';
import {
  changeDocument,
  publishDocument,
  publishVersion,
  restoreDocument,
  withdrawDocument,
} from '../../../shared/controlled-documents/steps.ts';
import {
  documentsAt,
  isNewTo,
  latestVersion,
  versionOn,
} from '../../../shared/controlled-documents/versions.ts';
import { aContext } from '../../builders/context.ts';
import { aDocument, aWithdrawnDocument } from '../../builders/document.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { value } from '../../builders/meeting.ts';

const ctx = aContext('2026-12-01T09:00:00.000Z');
const link = 'https://exempel.se/samtycke';
const head = { title: 'Samtycke', documentKind: 'form', audiences: ['team'] } as const;
const county = { owner: { level: 'county' }, as: 'office' } as const;
const pdf = new TextEncoder().encode('%PDF-1.7');

describe('a document', () => {
  it('is published with its first version, a link or a file', () => {
    const linked = value(publishDocument({ ...head, from: '2026-12-01', link }, county, ctx));
    expect(linked).toMatchObject({ state: 'current', level: 'county', title: 'Samtycke' });
    expect(controlledDocument.parse(linked)).toEqual(linked);
    const file = { name: 'samtycke.pdf', bytes: pdf };
    const filed = value(publishDocument({ ...head, from: '2026-12-01', file }, county, ctx));
    expect(latestVersion(filed).content).toEqual({ type: 'file', fileType: 'pdf', size: 8 });
    expect(JSON.stringify(filed)).not.toContain('samtycke.pdf');
  });

  it.each([
    ['no-document-content', {}],
    ['file-and-link', { link, file: { name: 'a.pdf', bytes: pdf } }],
    [
      'document-file-not-taken',
      { file: { name: 'a.pdf', bytes: new TextEncoder().encode('<html>') } },
    ],
    [
      'document-file-too-large',
      { file: { name: 'a.pdf', bytes: new Uint8Array(mostDocumentBytes + 1) } },
    ],
  ])('is refused: %s', (code, content) => {
    const input = { ...head, from: '2026-12-01', ...content };
    expect(publishDocument(input, county, ctx)).toMatchObject({ error: { code } });
    const next = publishVersion(aDocument('d'), { from: '2026-12-01', ...content }, 'office', ctx);
    expect(next).toMatchObject({ error: { code } });
  });

  it.each([
    ['title', { title: 'Samtycke 640823-3234' }],
    ['news', { news: 'Ring 070-123 45 67' }],
    ['link', { link: 'https://exempel.se/640823-3234' }],
    ['name', { link: undefined, file: { name: 'samtycke_640823-3234.pdf', bytes: pdf } }],
  ] as const)('points at nobody in its %s', (field, written) => {
    const input = { ...head, from: '2026-12-01', link, ...written };
    const kind = field === 'news' ? 'phone' : 'personal-number';
    expect(publishDocument(input, county, ctx)).toMatchObject({
      error: guardedAt(field, kind) as object,
    });
  });

  it('is refused for what may be a name in the name of a file, until that is confirmed', () => {
    const file = { name: 'anna-svensson_samtycke.pdf', bytes: pdf };
    const input = { ...head, from: '2026-12-01', file };
    const refused = publishDocument(input, county, ctx);
    expect(refused).toMatchObject({ error: { code: 'guarded', refused: [{ field: 'name' }] } });
  });

  it('tells all that is wrong with its texts at once', () => {
    const input = {
      ...head,
      title: 'Ring 070-123 45 67',
      from: '2026-12-01',
      link,
      news: '640823-3234',
    };
    const refused = publishDocument(input, county, ctx);
    expect(refused).toMatchObject({ error: { refused: [{ field: 'title' }, { field: 'news' }] } });
  });
});

describe('a version', () => {
  it('holds from its day, and the one before it is as it was published', () => {
    const before = aDocument('d');
    const both = value(publishVersion(before, { from: '2027-01-01', link }, 'office', ctx));
    expect(both.versions[0]).toEqual(before.versions[0]);
    expect(versionOn(both, '2026-11-02')).toBeUndefined();
    expect(versionOn(both, '2026-12-31')?.number).toBe(1);
    expect(versionOn(both, '2027-01-01')?.number).toBe(2);
  });

  it('published for the same day takes the place of the one before', () => {
    const both = value(publishVersion(aDocument('d'), { from: '2026-11-03', link }, 'office', ctx));
    expect(versionOn(both, '2026-11-03')?.number).toBe(2);
  });

  it('does not begin to hold before the one before it', () => {
    const early = publishVersion(aDocument('d'), { from: '2026-11-02', link }, 'office', ctx);
    expect(early).toMatchObject({
      error: { code: 'document-version-too-early', earliest: '2026-11-03' },
    });
  });

  it('is saved under a name of letters, digits and hyphens', () => {
    const document = aDocument('d', { title: 'Åtgärder & överlämning: ”ny”' });
    const file = { name: 'a.pdf', bytes: pdf };
    const next = value(publishVersion(document, { from: '2026-12-01', file }, 'office', ctx));
    expect(savedName(next, latestVersion(next))).toBe('atgarder-overlamning-ny-version-2.pdf');
  });
});

describe('what has been withdrawn', () => {
  it('is kept with its versions, opens from nowhere, and is brought back', () => {
    const withdrawn = value(withdrawDocument(aDocument('d'), ctx));
    expect(withdrawn).toMatchObject({ state: 'withdrawn', versions: [{ number: 1 }] });
    expect(documentsAt([withdrawn], 'raise', '2026-12-01')).toEqual([]);
    const back = value(restoreDocument(withdrawn, ctx));
    expect(documentsAt([back], 'raise', '2026-12-01')).toEqual([back]);
  });

  it('takes no version and no change, and is withdrawn and brought back once', () => {
    const gone = aWithdrawnDocument('d');
    const version = { from: '2026-12-01', link };
    for (const refused of [
      publishVersion(gone, version, 'office', ctx),
      changeDocument(gone, head, ctx),
      withdrawDocument(gone, ctx),
    ])
      expect(refused).toMatchObject({ error: { code: 'document-is-withdrawn' } });
    expect(restoreDocument(aDocument('d'), ctx)).toMatchObject({
      error: { code: 'document-is-not-withdrawn' },
    });
  });

  it('is told apart from one that has another title and opens from nowhere', () => {
    const changed = value(changeDocument(aDocument('d'), head, ctx));
    expect(changed).toMatchObject({ title: 'Samtycke', state: 'current' });
    expect(documentsAt([changed], 'raise', '2026-12-01')).toEqual([]);
  });
});

describe('what is new', () => {
  const to = (
    since: string | undefined,
    now = '2026-12-01T09:00:00.000Z',
    account = 'demo/af',
  ) => ({
    ...{ account, since, now },
  });

  it('is what was published since one looked, by others', () => {
    const document = aDocument('d');
    expect(isNewTo(document, to('2026-11-02T08:00:00.000Z'))).toBe(true);
    expect(isNewTo(document, to('2026-11-04T08:00:00.000Z'))).toBe(false);
    expect(isNewTo(document, to(undefined))).toBe(true);
    expect(isNewTo(document, to(undefined, undefined, 'demo/office'))).toBe(false);
    expect(isNewTo(aWithdrawnDocument('d'), to(undefined))).toBe(false);
  });

  it('is again what begins to hold later than it was published', () => {
    const next = value(publishVersion(aDocument('d'), { from: '2027-01-01', link }, 'office', ctx));
    const looked = '2026-12-02T08:00:00.000Z';
    expect(isNewTo(next, to(looked, '2026-12-31T22:59:00.000Z'))).toBe(false);
    expect(isNewTo(next, to(looked, '2026-12-31T23:00:00.000Z'))).toBe(true);
  });
});
