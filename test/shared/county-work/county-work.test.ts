import { describe, expect, it } from 'vitest';
import { openRevisionStart } from '../../../shared/county-work/forms.ts';
import { presentCountyWork } from '../../../shared/county-work/present.ts';
import {
  closeRevision,
  commentRevision,
  openRevision,
} from '../../../shared/county-work/revise.ts';
import {
  publishExample,
  spreadExample,
  withdrawExample,
} from '../../../shared/county-work/spread.ts';
import { endWorkGroup, formWorkGroup, reportWorkGroup } from '../../../shared/county-work/work.ts';
import { aContext } from '../../builders/context.ts';
import { aLiftedExample, anExample, aRevision, aWorkGroup } from '../../builders/county-work.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { aLifted } from '../../builders/lifted.ts';
import { value } from '../../builders/meeting.ts';

const as = { role: 'process-lead' } as const;
const ctx = { ...aContext('2026-12-01T09:00:00.000Z'), actor: 'demo/process-lead', as };
const another = { ...ctx, actor: 'demo/office', as: { role: 'office' } } as const;
const text = 'Gemensam genomgång varje måndag.';
const phone = 'Ring 070-123 45 67';

describe('a good example', () => {
  it('goes out at once as it was written, by who has written none of it', () => {
    expect(value(spreadExample(aLiftedExample(), undefined, { text }, ctx))).toMatchObject({
      state: 'published',
      writers: ['demo/employment-officer'],
    });
  });

  it('waits for another to look when whoever spreads it has written in it, or wrote it', () => {
    const changed = { text: 'En kvart varje måndag räcker.' };
    const spread = value(spreadExample(aLiftedExample(), undefined, changed, ctx));
    expect(spread.state).toBe('proposed');
    expect(publishExample(spread, ctx)).toEqual({
      ok: false,
      error: { code: 'example-needs-another' },
    });
    expect(value(publishExample(spread, another)).state).toBe('published');
    const own = { ...ctx, actor: 'demo/employment-officer' };
    expect(value(spreadExample(aLiftedExample(), undefined, { text }, own)).state).toBe('proposed');
  });

  it('names nobody, and is one that was lifted as a good example', () => {
    expect(spreadExample(aLiftedExample(), undefined, { text: phone }, ctx)).toMatchObject({
      error: guardedAt('text', 'phone') as object,
    });
    const refused = { ok: false, error: { code: 'not-an-example' } };
    expect(spreadExample(aLifted(), undefined, { text }, ctx)).toEqual(refused);
    const reported = { ...aLiftedExample(), history: aLiftedExample().history.slice(0, 1) };
    expect(spreadExample(reported, undefined, { text }, ctx)).toEqual(refused);
  });

  it('is spread once, withdrawn once, and can be spread again after that', () => {
    expect(spreadExample(aLiftedExample(), anExample(), { text }, ctx)).toEqual({
      ok: false,
      error: { code: 'example-is-spread' },
    });
    const withdrawn = value(withdrawExample(anExample({ state: 'published' }), ctx));
    const gone = { ok: false, error: { code: 'example-is-withdrawn' } };
    expect(withdrawExample(withdrawn, ctx)).toEqual(gone);
    expect(publishExample(withdrawn, ctx)).toEqual(gone);
    expect(publishExample(anExample({ state: 'published' }), ctx)).toEqual({
      ok: false,
      error: { code: 'example-is-published' },
    });
    expect(value(spreadExample(aLiftedExample(), withdrawn, { text }, ctx)).state).toBe(
      'published',
    );
  });
});

describe('a work group', () => {
  const input = {
    topic: 'Gemensam rutin för tolk',
    members: ['af', 'af', 'coordinator'] as const,
    ...{ from: '2026-12-01', to: '2027-03-31', reportDue: '2027-03-01' },
  };

  it('has a topic, seats and days in their order', () => {
    expect(value(formWorkGroup(input, ctx)).members).toEqual(['af', 'coordinator']);
    expect(formWorkGroup({ ...input, to: '2026-11-30' }, ctx)).toMatchObject({
      error: { code: 'work-group-ends-before-it-begins' },
    });
    expect(formWorkGroup({ ...input, reportDue: '2026-11-30' }, ctx)).toMatchObject({
      error: { code: 'report-before-work-group' },
    });
    expect(formWorkGroup({ ...input, topic: phone }, ctx)).toMatchObject({
      error: guardedAt('topic', 'phone') as object,
    });
  });

  it('reports back until it ends, guarded, and is late while it has not by its day', () => {
    const rowOf = (group: ReturnType<typeof aWorkGroup>) =>
      presentCountyWork({
        ...{ examples: [], workGroups: [group], revisions: [], teams: [] },
        ...{ roles: ['county-group'], actor: 'demo/county', today: '2027-03-02' },
      }).workGroups[0];
    expect(rowOf(aWorkGroup())?.late).toBe(true);
    const reported = value(reportWorkGroup(aWorkGroup(), { text: 'Ett förslag finns.' }, ctx));
    expect(rowOf(reported)?.late).toBe(false);
    expect(reportWorkGroup(aWorkGroup(), { text: phone }, ctx)).toMatchObject({
      error: guardedAt('text', 'phone') as object,
    });
    const ended = value(endWorkGroup(reported, ctx));
    const refused = { ok: false, error: { code: 'work-group-has-ended' } };
    expect(endWorkGroup(ended, ctx)).toEqual(refused);
    expect(reportWorkGroup(ended, { text: 'Mer.' }, ctx)).toEqual(refused);
  });
});

describe('the yearly revision of the agreement', () => {
  const comment = { heading: '3.2 Bemanning', text: 'Skriv in ersättare för varje funktion.' };

  it('offers this year for a revision, and the next when this one has its own', () => {
    expect(openRevisionStart('2026-12-01', []).values).toEqual({ year: '2026' });
    expect(openRevisionStart('2026-12-01', [aRevision().id]).values).toEqual({ year: '2027' });
  });

  it('is opened once a year, with a day to come', () => {
    const wanted = { year: 2026, commentsDue: '2026-12-31' };
    expect(value(openRevision(undefined, wanted, ctx)).id).toBe('revision-2026');
    expect(openRevision(aRevision(), wanted, ctx)).toMatchObject({
      error: { code: 'revision-exists' },
    });
    expect(openRevision(undefined, { ...wanted, commentsDue: '2026-11-30' }, ctx)).toMatchObject({
      error: { code: 'comments-due-in-past' },
    });
  });

  it('collects comments by heading, guarded, until it is closed with a decision', () => {
    expect(commentRevision(aRevision(), { ...comment, text: phone }, ctx)).toMatchObject({
      error: guardedAt('text', 'phone') as object,
    });
    const commented = value(commentRevision(aRevision(), comment, ctx));
    expect(closeRevision(commented, { decision: phone }, ctx)).toMatchObject({
      error: guardedAt('decision', 'phone') as object,
    });
    const closed = value(closeRevision(commented, { decision: 'Gäller oförändrad.' }, ctx));
    const refused = { ok: false, error: { code: 'revision-is-closed' } };
    expect(commentRevision(closed, comment, ctx)).toEqual(refused);
    expect(closeRevision(closed, { decision: 'Ny.' }, ctx)).toEqual(refused);
    const full = aRevision({
      comments: Array.from({ length: 500 }, (_, n) => ({
        ...{ id: `c${n}`, at: ctx.now, by: ctx.actor, as, ...comment },
      })),
    });
    expect(commentRevision(full, comment, ctx)).toEqual({
      ok: false,
      error: { code: 'revision-is-full' },
    });
  });

  it('shows Länsam all comments, and each who commented their own', () => {
    const commented = value(commentRevision(aRevision(), comment, ctx));
    const headingsFor = (role: 'county-group' | 'coordinator' | 'member', actor: string) =>
      presentCountyWork({
        ...{ examples: [], workGroups: [], revisions: [commented], teams: [] },
        ...{ roles: [role], actor, today: '2026-12-08' },
      }).revisions[0]?.headings.map(({ heading }) => heading);
    expect(headingsFor('county-group', 'demo/county')).toEqual(['3.2 Bemanning']);
    expect(headingsFor('coordinator', ctx.actor)).toEqual(['3.2 Bemanning']);
    expect(headingsFor('coordinator', 'demo/another')).toEqual([]);
    expect(headingsFor('member', 'demo/member')).toBeUndefined();
  });
});
