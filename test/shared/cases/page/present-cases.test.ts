import { describe, expect, it } from 'vitest';
import type { CasesFacts } from '../../../../shared/cases/page/case-facts.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { presentCases } from '../../../../shared/cases/page/present-cases.ts';
import { addDays } from '../../../../shared/kernel/calendar.ts';
import { aCase } from '../../../builders/case.ts';
import { asker, berg } from '../case-facts.ts';
import { builtInRules } from '../../../builders/rules.ts';

const today = '2026-12-08';
const raised = (reference: string) => aCase(reference, berg).raisedOn('2026-11-03');
const ongoing = (reference: string, holder = 'ifo-officer') =>
  raised(reference).receivedOn('2026-11-10', holder);

function viewOf(cases: readonly StarCase[], change: Partial<CasesFacts> = {}) {
  return presentCases({
    rules: builtInRules,
    team: berg,
    cases,
    moreEnded: false,
    asker: asker('ifo-officer'),
    nextMeetingDate: '2027-01-12',
    today,
    ...change,
  });
}

const references = (view: ReturnType<typeof viewOf>) => view.rows.map(({ reference }) => reference);

describe('the list of cases', () => {
  const byAf = (reference: string) => raised(reference).by('af');
  const passed = '2026-12-01';
  const ahead = '2027-01-12';

  it('has one’s own first, those with alarms before the others, and the ended last', () => {
    const view = viewOf(
      [
        byAf('BER-2026-001').receivedOn('2026-11-10', 'employment-officer').build(),
        ongoing('BER-2026-002').followedUpOn('2026-11-17', ahead).build(),
        raised('BER-2026-003').declinedOn('2026-11-10').build(),
        byAf('BER-2026-004')
          .receivedOn('2026-11-10', 'employment-officer')
          .followedUpOn('2026-11-17', passed)
          .build(),
        ongoing('BER-2026-005').followedUpOn('2026-11-17', passed).build(),
      ],
      { asker: asker('labour-market-coordinator') },
    );
    expect(references(view)).toEqual([
      'BER-2026-005',
      'BER-2026-002',
      'BER-2026-004',
      'BER-2026-001',
      'BER-2026-003',
    ]);
    expect(view.rows.map(({ mine }) => mine)).toEqual([true, true, false, false, true]);
  });

  it('counts as one’s own what one carries, coordinates, or one’s party raised', () => {
    const mine = (starCase: StarCase, seat: Parameters<typeof asker>[0]) =>
      viewOf([starCase], { asker: asker(seat) }).rows[0]?.mine;
    const carried = byAf('BER-2026-001').receivedOn('2026-11-10', 'ifo-officer').build();
    const coordinated = byAf('BER-2026-002')
      .receivedOn('2026-11-10', 'employment-officer')
      .did('2026-11-11', {
        verb: 'decide-individual-coordinator',
        memberId: 'individual-coordinator',
      })
      .build();
    expect(mine(carried, 'ifo-officer')).toBe(true);
    expect(mine(coordinated, 'individual-coordinator')).toBe(true);
    expect(mine(raised('BER-2026-003').build(), 'labour-market-coordinator')).toBe(true);
    expect(mine(byAf('BER-2026-004').build(), 'rehab-coordinator-psychiatry')).toBe(false);
  });

  it('tells of each where it stands, who has it, and what is next', () => {
    const [row] = viewOf([ongoing('BER-2026-002').followedUpOn('2026-11-17', passed).build()]).rows;
    expect(row).toMatchObject({
      typeText: 'Ärende',
      statusText: 'Pågående sedan tis 10 nov 2026',
      whoText: 'Ärendebärare: Handläggare IFO (kommunen)',
      nextText: 'Uppföljningen tis 1 dec 2026 har passerat',
      alarms: ['Uppföljningen tis 1 dec 2026 har passerat. Boka en ny.'],
    });
    const parked = ongoing('BER-2026-006').parkedOn('2026-11-17', ahead).build();
    expect(viewOf([parked]).rows[0]).toMatchObject({
      statusText: 'Pågående sedan tis 10 nov 2026, vilande',
      reasonText: 'Väntar på en utredning',
    });
    const closed = ongoing('BER-2026-007').closedOn('2026-12-01').build();
    expect(viewOf([closed]).rows[0]).toMatchObject({
      statusText: 'Avslutat tis 1 dec 2026',
      reasonText: 'Arbete överenskommet eller påbörjat',
    });
    expect(viewOf([raised('BER-2026-003').build()]).rows[0]).toMatchObject({
      whoText: 'Aktualiserat av: Kommunen',
      nextText: 'Tas upp på mötet tis 12 jan 2027',
    });
  });

  it('sums up what is going on, and how much needs to be looked over', () => {
    const cases = [
      ongoing('BER-2026-001').followedUpOn('2026-11-17', passed).build(),
      ongoing('BER-2026-002').followedUpOn('2026-11-17', ahead).build(),
      raised('BER-2026-003').queuedOn('2026-11-10').build(),
      raised('BER-2026-004').build(),
    ];
    expect(viewOf(cases).summary).toBe(
      '2 pågående, 1 i kö och 1 aktualiserat. 2 ärenden behöver ses över.',
    );
    expect(viewOf(cases.slice(1, 2)).summary).toBe('1 pågående');
    expect(viewOf([]).summary).toBe('Inga aktuella ärenden');
  });
});

describe('the ended cases of the list', () => {
  const ended = Array.from({ length: 52 }, (_, n) =>
    raised(`BER-2026-${String(n + 100)}`)
      .declinedOn(addDays('2026-11-10', n % 20))
      .build(),
  );

  it('are those that were read, the latest first', () => {
    const view = viewOf(ended);
    expect(view.rows).toHaveLength(52);
    expect(view.rows[0]?.statusText).toMatch(/^Avböjt sön 29 nov 2026/);
    expect(view.rows.at(-1)?.statusText).toMatch(/^Avböjt tis 10 nov 2026/);
  });

  it('go on where more were not read, for whoever may ask for them, and are found by reference for the others', () => {
    const some = ended.slice(0, 3);
    expect(viewOf(some, { moreEnded: true, endedAfter: 'there' })).toMatchObject({
      moreEnded: 'there',
    });
    const found = viewOf(some, { moreEnded: true });
    expect(found.moreText).toBe('Äldre avslutade ärenden hittar du med beteckningen.');
    expect(found).not.toHaveProperty('moreEnded');
    for (const view of [viewOf(some), viewOf(some, { moreEnded: true, endedAfter: 'there' })])
      expect(view).not.toHaveProperty('moreText');
  });
});

describe('the cases somebody may see', () => {
  const ofFk = raised('BER-2026-001').by('fk').build();
  const withFk = raised('BER-2026-002').by('several', 'fk', 'ifo').build();
  const assigned = ongoing('BER-2026-003')
    .did('2026-11-11', {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    })
    .build();
  const another = ongoing('BER-2026-004').build();
  const all = [ofFk, withFk, assigned, another];

  it('are those FK raised, for FK', () => {
    expect(references(viewOf(all, { asker: asker('fk-contact') })).sort()).toEqual([
      'BER-2026-001',
      'BER-2026-002',
    ]);
  });

  it('are those assigned, for an individkoordinator', () => {
    expect(references(viewOf(all, { asker: asker('individual-coordinator') }))).toEqual([
      'BER-2026-003',
    ]);
  });

  it('are all of the team, for a member; and none for one with no part in it', () => {
    expect(references(viewOf(all))).toHaveLength(4);
    const office = { account: 'demo/office', roles: ['office'], seatIds: [] } as const;
    expect(viewOf(all, { asker: office })).toMatchObject({
      rows: [],
      emptyText: 'Det finns inga ärenden som du kan se.',
    });
  });
});
