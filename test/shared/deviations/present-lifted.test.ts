import { describe, expect, it } from 'vitest';
import {
  type Lifted,
  presentCountyMatter,
  presentLifted,
  isBeforeCounty,
} from '../../../shared/deviations/present-lifted.ts';
import { raiseToCounty } from '../../../shared/deviations/raise-to-county.ts';
import { type Deviation, deviation as stored } from '../../../shared/deviations/deviation.ts';
import { aContext } from '../../builders/context.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { aLifted } from '../../builders/lifted.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const berg = aTeam().build();
const are = aTeam().named('STAR Åre', 'ARE').build();
const facts = { teams: [berg, are], today: '2026-12-08' };
const steering = { name: 'Styrgrupp Berg–Åre' };
const at = '2026-11-24T09:00:00.000Z';
const office = { by: 'demo/office', as: { role: 'office' }, asSecretary: true } as const;
const { history } = aLifted();

function of(change: Parameters<typeof aLifted>[0], roles: Lifted['roles'] = ['county-group']) {
  return { team: berg, steering, roles, deviation: aLifted(change) };
}

describe('what has been lifted to Länsam', () => {
  it('stands with what is late first, then what nobody anchors, the oldest first, then by its day', () => {
    const view = presentLifted(
      [
        of({ id: 'later', anchoring: { owner: 'af', due: '2027-01-31' } }),
        of({ id: 'new', sort: '2026-11-20T09:00:00.000Z' }),
        of({ id: 'soon', anchoring: { owner: 'af', due: '2026-12-08' } }),
        of({ id: 'old', sort: '2026-10-20T09:00:00.000Z' }),
        of({ id: 'late', anchoring: { owner: 'region', due: '2026-12-07' } }),
        of({
          id: 'over',
          state: 'solved',
          history: [...history, { type: 'solved', at, by: 'a/b' }],
        }),
      ],
      facts,
    );
    expect(view.waiting.map(({ row }) => row.id)).toEqual(['late', 'old', 'new', 'soon', 'later']);
    expect(view.ended.map(({ row }) => row.id)).toEqual(['over']);
    expect(view.waiting.map(({ row }) => row.anchoringLate === true)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('says from where it comes, and its whole path with who did what', () => {
    const [one] = presentLifted([of({})], facts).waiting;
    expect(one?.fromText).toBe('STAR Berg, Styrgrupp Berg–Åre');
    expect(one?.row.marks).toContain('Rör även Åre');
    expect(one?.row.steps).toEqual([
      'Rapporterad av en teammedlem från Arbetsförmedlingen tis 10 nov 2026',
      'Lämnad till styrgruppen av samordnaren tors 12 nov 2026',
      'Lyft till Länsam av styrgruppens ledamot för kommunen tis 17 nov 2026',
    ]);
  });

  it('is decided by Länsam, written for it by the kansli, and only read by the processledare', () => {
    const can = (role: Lifted['roles'][number]) =>
      presentLifted([of({}, [role])], facts).waiting[0]?.row.can;
    const ends = ['solved', 'passed-on', 'other-forum'];
    expect(can('county-group')).toMatchObject({ anchor: true, ends });
    expect(can('office')).toMatchObject({ anchor: true, ends });
    expect(can('process-lead')).toMatchObject({ anchor: false, ends: [] });
  });

  it('waits still when the kansli has written down how it ended, until Länsam confirms it', () => {
    const written = aLifted({
      state: 'solved',
      history: [...history, { type: 'solved', at, ...office }],
    });
    expect(isBeforeCounty(written)).toBe(true);
    const matter = presentCountyMatter({ team: berg, steering, deviation: written }, facts);
    expect(matter.title).toBe('Beslut att bekräfta i Länsam');
    expect(matter.row.can.confirm).toBe(true);
    const confirmed = aLifted({
      ...written,
      history: [
        ...written.history,
        { type: 'confirmed', at, by: 'demo/county', decision: 'solved' },
      ],
    });
    expect(isBeforeCounty(confirmed)).toBe(false);
  });

  it('is said to be taken back where the styrgrupp has decided otherwise, and answered where Länsam has', () => {
    const title = (change: Partial<Deviation>) =>
      presentCountyMatter({ team: berg, steering, deviation: aLifted(change) }, facts).title;
    const decided = (role: 'steering-member' | 'county-group') => [
      ...history,
      { type: 'solved', at, by: 'demo/somebody', as: { role } } as const,
    ];
    expect(title({})).toBe('Att ta ställning till i Länsam');
    expect(title({ state: 'solved', history: decided('steering-member') })).toBe(
      'Tillbaka hos styrgruppen',
    );
    expect(title({ state: 'solved', history: decided('county-group') })).toBe('Besvarat av Länsam');
  });
});

describe('a styrgrupp', () => {
  const ctx = {
    ...aContext('2026-12-01T09:00:00.000Z'),
    as: { role: 'steering-member', party: 'region' },
  } as const;
  const group = { id: 'berg-are', teamIds: ['berg', 'are'] };
  const input = {
    issue: 'proposal',
    category: 'budget',
    text: 'Gemensam tolkpott i länet',
    teamIds: ['are', 'berg'],
  } as const;

  it('takes something up with Länsam itself, and its teams are those concerned', () => {
    const raised = value(raiseToCounty(group, input, ctx));
    expect(raised).toMatchObject({
      ...{ state: 'with-county', teamId: 'are', alsoTouches: ['berg'], raisedBy: 'berg-are' },
      history: [{ type: 'reported' }, { type: 'lifted', as: ctx.as }],
    });
    expect(stored.parse(raised)).toEqual(raised);
  });

  it('says of which of its teams, and of no other', () => {
    expect(raiseToCounty(group, { ...input, teamIds: [] }, ctx)).toMatchObject({
      error: { code: 'invalid', fields: ['teamIds'] },
    });
    expect(raiseToCounty(group, { ...input, teamIds: ['bra'] }, ctx)).toMatchObject({
      error: { code: 'not-found', what: 'team' },
    });
  });

  it('names nobody in it', () => {
    const text = 'Ring 070-123 45 67 om tolken';
    expect(raiseToCounty(group, { ...input, text }, ctx)).toMatchObject({
      error: guardedAt('text', 'phone') as object,
    });
  });
});
