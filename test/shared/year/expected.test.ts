import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../shared/codes/gathering.ts';
import { countyItems, itemsFromCounty, reportItems } from '../../../shared/year/duties.ts';
import { overdueOf } from '../../../shared/year/present-overdue.ts';
import { gatheringItems } from '../../../shared/year/expected.ts';
import { presentYear } from '../../../shared/year/present-year.ts';
import { aRevision } from '../../builders/county-work.ts';
import { aGathering } from '../../builders/gathering.ts';
import { anOffer } from '../../builders/offer.ts';
import { aSubmittedReport } from '../../builders/period-report.ts';
import { builtInRules } from '../../builders/rules.ts';

const wanted = { year: 2026, rules: builtInRules, today: '2026-09-15', since: '2025-01-01' };
const team = { teamId: 'berg' };
const nothing = { entered: [], offers: [], revisions: [], isRevised: false };
const ofBerg = { type: 'team', ...team } as const;
const told = (items: readonly { what: string; state: string; date: string }[]) =>
  items.map(({ what, state, date }) => `${date} ${what} ${state}`);

describe('what the parties have to confirm', () => {
  it('has no last day of its own: it is asked for as it grows old', () => {
    const stale = { key: 'offers', what: 'offers', state: 'overdue', count: 5 } as const;
    const facts = {
      ...{ items: [{ ...stale, date: '2026-12-01' }], year: 2026, today: '2026-12-01' },
      ...{
        gatherings: [],
        ofText: 'Länsam',
        hasMilestones: false,
        mayPlan: () => false,
        mayOpen: () => false,
      },
    };
    expect(presentYear({ ...facts, rules: builtInRules }).overdue).toMatchObject([
      { whenText: 'löpande', note: '5 insatser behöver bekräftas' },
    ]);
  });
});

describe('what a year is expected to hold', () => {
  it('is as often as the plan says, each due with its share of the year', () => {
    expect(told(gatheringItems([], kindsOf.team, wanted))).toEqual([
      '2026-07-02 planning-day overdue',
      '2026-12-31 planning-day missing',
      '2026-12-31 joint-meeting missing',
    ]);
  });

  it('is met by what is planned and held, and not by what is cancelled', () => {
    const held = aGathering('planning-day', team, '2026-03-10', 'a').called().opened().closed();
    const planned = aGathering('planning-day', team, '2026-10-06', 'b');
    const cancelled = { ...planned.build(), id: 'c', state: 'cancelled' };
    const all = [
      held.build(),
      {
        ...cancelled,
        current: { status: 'cancelled', at: '2026-08-01T08:00:00.000Z', reason: 'other' } as const,
      },
    ];
    expect(told(gatheringItems(all, ['planning-day'], wanted))).toEqual([
      '2026-03-10 planning-day held',
      '2026-10-06 planning-day cancelled',
      '2026-12-31 planning-day missing',
    ]);
    expect(told(gatheringItems([held.build(), planned.build()], ['planning-day'], wanted))).toEqual(
      ['2026-03-10 planning-day held', '2026-10-06 planning-day planned'],
    );
  });

  it('says what has passed and nobody has confirmed', () => {
    const past = aGathering('information-occasion', team, '2026-09-01', 'a').build();
    expect(told(gatheringItems([past], ['information-occasion'], wanted))).toEqual([
      '2026-09-01 information-occasion overdue',
    ]);
  });

  it('asks nothing of the time before the team was there', () => {
    const since = '2026-08-01';
    expect(told(gatheringItems([], ['planning-day'], { ...wanted, since }))).toEqual([
      '2026-12-31 planning-day missing',
    ]);
    expect(reportItems(ofBerg, [], { ...wanted, since })).toEqual([]);
  });

  it('has a report a half-year, which is done when it is left to the styrgrupp', () => {
    expect(told(reportItems(ofBerg, [aSubmittedReport('2026-H1')], wanted))).toEqual([
      '2026-01-31 report overdue',
      '2026-07-31 report held',
    ]);
  });

  it('has a styrgrupp’s report once a year and the county’s each half-year, each its own', () => {
    const ofGroup = { type: 'steering-group', steeringGroupId: 'berg-are' } as const;
    const left = { ...aSubmittedReport('2025'), id: 'steering-berg-are-2025', subject: ofGroup };
    expect(told(reportItems(ofGroup, [left], wanted))).toMatchObject([
      expect.stringMatching(/^2026-\d\d-\d\d report held$/),
    ]);
    const other = { ...ofGroup, steeringGroupId: 'ostersund' };
    expect(reportItems(other, [left], wanted)).toMatchObject([
      { period: '2025', state: 'overdue', subject: other },
    ]);
    expect(reportItems({ type: 'county' }, [left], wanted)).toMatchObject([
      { period: '2025-H2', state: 'overdue' },
      { period: '2026-H1', state: 'overdue' },
    ]);
  });

  it('has the county’s surveys and the plan of the next year by the end of it', () => {
    expect(told(countyItems(nothing, wanted))).toEqual([
      '2026-12-31 surveys missing',
      '2026-12-31 revision missing',
      '2026-12-31 next-plan missing',
    ]);
    expect(told(countyItems(nothing, { ...wanted, today: '2027-01-02' }))).toEqual([
      '2026-12-31 surveys overdue',
      '2026-12-31 revision overdue',
      '2026-12-31 next-plan overdue',
    ]);
  });

  it('has the revision of the agreement from where Länsam leads it, with its dates and its page', () => {
    const of = (some: object, isRevised = false) =>
      countyItems({ ...nothing, ...some, isRevised }, wanted).filter(
        ({ what }) => what === 'revision',
      );
    const open = aRevision({ commentsDue: '2026-10-01' });
    const late = aRevision({ commentsDue: '2026-09-01' });
    expect(told(of({ revisions: [open] }))).toEqual(['2026-10-01 revision planned']);
    expect(told(of({ revisions: [late] }))).toEqual(['2026-09-01 revision overdue']);
    expect(told(of({ revisions: [{ ...late, state: 'closed' }] }))).toEqual([
      '2026-09-01 revision held',
    ]);
    // One that was planned as a gathering is met by it.
    expect(of({}, true)).toEqual([]);
    const facts = {
      ...{ items: of({ revisions: [open] }), gatherings: [], ofText: 'Länsam', year: 2026 },
      ...{
        today: wanted.today,
        rules: builtInRules,
        hasMilestones: false,
        mayPlan: () => true,
        mayOpen: () => true,
      },
    };
    const view = presentYear(facts);
    expect(view.months.flatMap(({ rows }) => rows)).toMatchObject([
      { text: 'Översyn av överenskommelsen', stateText: 'Pågår', page: { page: 'county-group' } },
    ]);
    expect(kindsOf.county).not.toContain('agreement-revision');
  });
});

describe('what a team and its styrgrupp know of the county’s year', () => {
  const revisions = [aRevision({ commentsDue: '2026-10-31' })];
  const stale = { ...anOffer(), teamIds: ['berg'], confirmedOn: '2025-01-15' };
  const known = (today: string, confirms: boolean) =>
    itemsFromCounty(
      { teamIds: ['berg'], offers: [stale, { ...stale, id: 'o2', teamIds: [] }], revisions },
      { ...wanted, today },
      { confirms },
    );

  it('is what its parties confirm of its own municipality, the last day of comments and next year’s plan', () => {
    expect(told(known('2026-09-15', true))).toEqual([
      '2026-09-15 offers overdue',
      '2026-10-31 revision planned',
      '2026-12-31 next-plan missing',
    ]);
    expect(told(known('2026-11-15', true))).toContain('2026-10-31 revision held');
  });

  it('is reminded of where somebody can mend it: the team’s people confirm, the kansli publishes', () => {
    const after = { ...wanted, today: '2027-01-10' };
    const late = itemsFromCounty({ teamIds: ['berg'], offers: [], revisions }, after, {
      confirms: true,
    });
    expect(told(late)).toContain('2026-12-31 next-plan overdue');
    expect(overdueOf(late, team)).toEqual([]);
    expect(overdueOf(known('2026-09-15', true), team)).toMatchObject([{ key: 'offers' }]);
    expect(overdueOf(known('2026-09-15', false), { steeringGroupId: 's' })).toEqual([]);
  });

  it('leads to where it is read or done', () => {
    const facts = {
      ...{ items: known('2026-09-15', true), year: 2026, today: '2026-09-15', rules: builtInRules },
      ...{
        gatherings: [],
        ofText: 'STAR Berg',
        hasMilestones: false,
        mayPlan: () => false,
        mayOpen: () => false,
      },
    };
    const rows = presentYear({ ...facts, ...team }).months.flatMap((month) => month.rows);
    expect(rows).toMatchObject([
      { text: 'Bekräftelse av utbudskartan', page: { page: 'offers', teamId: 'berg' } },
      {
        text: 'Översyn av överenskommelsen: sista dagen för synpunkter',
        whenText: 'senast lör 31 okt 2026',
        stateText: 'Pågår',
        page: { page: 'from-county' },
      },
      { text: 'Verksamhetsplan för nästa år', note: 'Publiceras av kansliet' },
    ]);
  });
});
