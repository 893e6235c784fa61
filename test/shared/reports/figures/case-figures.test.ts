import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressDimensions as dimensions } from '../../../../shared/codes/following.ts';
import { addDays } from '../../../../shared/kernel/calendar.ts';
import { aCase } from '../../../builders/case.ts';
import { aTeam } from '../../../builders/team.ts';
import { anyCaseload } from '../caseload.ts';
import { countedOf } from '../counted.ts';

const tertial2 = { from: '2026-05-01', to: '2026-08-31' };
const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((so, one) => so + one, 0);

describe('the numbers of a period', () => {
  it('count what happened on its first and on its last day, and nothing beside it', () => {
    const cases = ['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'].map((day, n) =>
      aCase(`BER-2026-00${n}`).raisedOn(day).build(),
    );
    expect(countedOf(cases, tertial2).raised).toBe(2);
  });

  it('follow each case from raised to closed', () => {
    const numbers = countedOf(
      [
        aCase('BER-2026-001').raisedOn('2026-05-05').build(),
        aCase('BER-2026-002').raisedOn('2026-05-05').queuedOn('2026-05-12').build(),
        aCase('BER-2026-003').raisedOn('2026-05-05').declinedOn('2026-05-12').build(),
        aCase('BER-2026-004').raisedOn('2026-05-05').receivedOn('2026-05-12').build(),
        aCase('BER-2026-005')
          .raisedOn('2026-01-13')
          .receivedOn('2026-02-10')
          .followedUpOn('2026-05-12', '2026-06-09')
          .closedOn('2026-06-09')
          .build(),
      ],
      tertial2,
    );
    expect(numbers).toMatchObject({
      raised: 4,
      received: 1,
      declined: 1,
      'follow-ups': 1,
      closed: 1,
      waiting: 1,
      queued: 1,
      ongoing: 1,
    });
    expect(numbers.criterion['combined-needs']).toBe(1);
    expect(numbers.reason['a1-employment']).toBe(1);
  });

  it('count several parties as one case, and consultations apart', () => {
    const numbers = countedOf(
      [aCase().raisedOn('2026-05-05').by('several', 'ifo', 'af', 'psychiatry').build()],
      tertial2,
    );
    expect(numbers.raised).toBe(1);
    expect(numbers.referrer).toMatchObject({ several: 1, ifo: 0, af: 0 });
  });

  it('count a case taken back before it was received as withdrawn, and one without consent among the ended ones only, apart', () => {
    const raised = (n: number) => aCase(`BER-2026-00${n}`).raisedOn('2026-05-05');
    const numbers = countedOf(
      [
        raised(1).withdrawnOn('2026-05-06').build(),
        raised(2).queuedOn('2026-05-12').withoutConsentOn('2026-06-01').build(),
        raised(3).receivedOn('2026-05-12').withoutConsentOn('2026-06-01').build(),
        raised(4)
          .receivedOn('2026-05-12')
          .closedOn('2026-06-09', { reason: 'consent-withdrawn' })
          .build(),
        raised(5).receivedOn('2026-05-12').closedOn('2026-06-09').build(),
      ],
      tertial2,
    );
    expect(numbers).toMatchObject({
      raised: 2,
      received: 1,
      withdrawn: 1,
      withdrawal: { 'solved-otherwise': 1 },
      closed: 1,
      'consent-withdrawn': 3,
      ended: 4,
      participants: 1,
      waiting: 0,
      queued: 0,
      ongoing: 0,
      'waiting-time': { n: 1 },
      'handling-time': { n: 1 },
      'work-or-studies': { part: 1, of: 1 },
    });
    expect(total(numbers.reason)).toBe(1);
  });

  it('never count what was registered by mistake, whenever that was found', () => {
    const raised = (n: number) => aCase(`BER-2026-00${n}`).raisedOn('2026-02-03');
    const mistake = { reason: 'registered-by-mistake' } as const;
    const cases = [
      raised(1).receivedOn('2026-02-10').closedOn('2026-05-12', mistake).build(),
      raised(2).withdrawnOn('2026-02-04', 'registered-by-mistake').build(),
    ];
    for (const to of ['2026-04-30', '2026-08-31'])
      expect(countedOf(cases, { from: '2026-01-01', to })).toEqual(
        countedOf([], { from: '2026-01-01', to }),
      );
  });

  it('tell of the ongoing ones which are parked and which have an individkoordinator', () => {
    const team = aTeam().withMember('individual-coordinator').build();
    const ongoing = (n: number) =>
      aCase(`BER-2026-00${n}`, team).raisedOn('2026-05-05').receivedOn('2026-05-12');
    const given = {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    } as const;
    const resume = { verb: 'resume-case', on: '2026-10-13' } as const;
    const numbers = countedOf(
      [
        ongoing(1).parkedOn('2026-06-09', '2026-09-08').build(),
        ongoing(2).parkedOn('2026-06-09', '2026-09-08').did('2026-08-11', resume).build(),
        ongoing(3).did('2026-06-09', given).build(),
        ongoing(4).did('2026-06-09', given).closedOn('2026-08-11').build(),
      ],
      tertial2,
    );
    expect(numbers).toMatchObject({
      ongoing: 3,
      parked: { investigation: 1, decision: 0 },
      coordinated: { part: 1, of: 3 },
    });
  });

  it('do not count a decision that was taken back', () => {
    const undone = aCase().raisedOn('2026-05-05').receivedOn('2026-05-12').undoneOn('2026-05-12');
    expect(countedOf([undone.build()], tertial2)).toMatchObject({
      received: 0,
      waiting: 1,
      ongoing: 0,
    });
  });

  it('are the same about a past period whatever has happened since', () => {
    const so = aCase().raisedOn('2026-05-05').receivedOn('2026-05-12');
    const before = countedOf([so.build()], tertial2);
    const after = countedOf([so.closedOn('2026-10-13').build()], tertial2);
    expect(after).toEqual(before);
  });
});

describe('waiting and handling time', () => {
  const waited = (n: number, received: string) =>
    aCase(`BER-2026-00${n}`).raisedOn('2026-05-01').receivedOn(received);

  it('is from raised to received in days, with median, mean and longest', () => {
    const cases = [
      waited(1, '2026-05-11').build(),
      waited(2, '2026-05-21').build(),
      waited(3, '2026-07-31').build(),
      waited(4, '2026-05-31').build(),
    ];
    expect(countedOf(cases, tertial2)['waiting-time']).toEqual({
      n: 4,
      median: 25,
      mean: (10 + 20 + 30 + 91) / 4,
      longest: 91,
    });
  });

  it('counts whole days across the night the clocks are set', () => {
    const spring = aCase().raisedOn('2026-03-28').receivedOn('2026-03-30').build();
    const period = { from: '2026-01-01', to: '2026-04-30' };
    expect(countedOf([spring], period)['waiting-time'].median).toBe(2);
  });

  it('runs on to the end of the period for those still queued', () => {
    const queued = aCase().raisedOn('2026-08-01').queuedOn('2026-08-11').build();
    expect(countedOf([queued], tertial2)['still-waiting']).toEqual({
      n: 1,
      median: 30,
      mean: 30,
      longest: 30,
    });
  });

  it('is not made up where there is nothing', () => {
    expect(countedOf([], tertial2)).toMatchObject({
      'waiting-time': { n: 0 },
      'handling-time': { n: 0 },
    });
  });

  it('is from received to closed for cases closed in the period', () => {
    const closed = waited(1, '2026-05-11').closedOn('2026-08-11').build();
    expect(countedOf([closed], tertial2)['handling-time']).toMatchObject({ n: 1, median: 92 });
  });
});

describe('how it went', () => {
  const closed = (n: number, closing: object) =>
    aCase(`BER-2026-00${n}`)
      .raisedOn('2026-05-05')
      .on('social-assistance', 'activity-support')
      .receivedOn('2026-05-12')
      .closedOn('2026-08-11', closing)
      .build();
  const cases = [
    closed(1, { livelihoodOut: ['employment', 'disability-pension'] }),
    closed(2, {
      reason: 'b2-not-work-oriented',
      planAgreed: false,
      livelihoodOut: ['disability-pension'],
      occupationOut: 'none',
    }),
    closed(3, { reason: 'a2-studies', livelihoodOut: ['study-support'], occupationOut: 'studies' }),
  ];
  const numbers = countedOf(cases, tertial2);

  it("keeps Berg's sense of self-supporting apart from goal M3's work or studies", () => {
    expect(numbers).toMatchObject({
      'self-supporting': { part: 2, of: 3 },
      'work-or-studies': { part: 2, of: 3 },
      closed: 3,
    });
    const partsOf = (one?: typeof numbers) => [
      one?.['self-supporting'].part,
      one?.['work-or-studies'].part,
    ];
    const [both, onlySickness, studies] = cases.map((one) => countedOf([one], tertial2));
    expect(partsOf(both)).toEqual([1, 1]);
    expect(partsOf(onlySickness)).toEqual([1, 0]);
    expect(partsOf(studies)).toEqual([0, 1]);
  });

  it('crosses every livelihood at start with every one at closing', () => {
    expect(numbers['livelihood-in']).toMatchObject({
      'social-assistance': 3,
      'activity-support': 3,
    });
    expect(numbers.livelihood).toMatchObject({ 'social-assistance:disability-pension': 2 });
  });
});

describe('participants of a year', () => {
  it('are those ongoing on any day of it so far', () => {
    const numbers = countedOf(
      [
        aCase('BER-2025-001')
          .raisedOn('2025-01-07')
          .receivedOn('2025-01-14')
          .closedOn('2025-12-31'),
        aCase('BER-2025-002')
          .raisedOn('2025-01-07')
          .receivedOn('2025-01-14')
          .closedOn('2026-01-01'),
        aCase('BER-2025-003').raisedOn('2025-12-02').receivedOn('2025-12-09'),
        aCase('BER-2026-001').raisedOn('2025-12-22').receivedOn('2026-01-13'),
        aCase('BER-2026-002').raisedOn('2026-08-04').receivedOn('2026-09-01'),
        aCase('BER-2026-003').raisedOn('2026-02-03').queuedOn('2026-02-10'),
      ].map((one) => one.build()),
      tertial2,
    );
    expect(numbers).toMatchObject({
      'participants-of-year': 3,
      'participants-from-before': 2,
      participants: 2,
    });
  });
});

describe('whatever the cases and the period', () => {
  const day = fc.integer({ min: 0, max: 500 }).map((n) => {
    const date = new Date(Date.UTC(2026, 0, 1 + n));
    return date.toISOString().slice(0, 10);
  });

  it('every breakdown sums to its total, and nobody is lost', () => {
    fc.assert(
      fc.property(anyCaseload(30), day, day, (cases, a, b) => {
        const period = a <= b ? { from: a, to: b } : { from: b, to: a };
        const numbers = countedOf(cases, period);
        const { raised, closed, declined, withdrawn, ongoing, waiting, queued, received } = numbers;
        expect(total(numbers.referrer)).toBe(raised);
        expect(total(numbers.gender)).toBe(raised);
        expect(total(numbers['age-band'])).toBe(raised);
        expect(total(numbers.reason)).toBe(closed);
        expect(total(numbers['closed-gender'])).toBe(closed);
        expect(total(numbers.occupation)).toBe(closed);
        expect(total(numbers.criterion)).toBe(declined);
        expect(total(numbers['ongoing-gender'])).toBe(ongoing);
        expect(total(numbers['process-level'])).toBe(raised);
        expect(total(numbers.withdrawal)).toBe(withdrawn);
        expect(total(numbers.parked)).toBeLessThanOrEqual(ongoing);
        expect(numbers.coordinated.of).toBe(ongoing);
        expect(total(numbers.result)).toBe(closed);
        expect(total(numbers['taking-over'])).toBe(closed);
        expect(total(numbers['closed-gender']) + total(numbers['ongoing-gender'])).toBe(
          total(numbers['participants-gender']),
        );
        expect(numbers.participants).toBe(ongoing + closed);
        expect(total(numbers['own-planning'])).toBe(numbers.participants);
        expect(numbers.ended).toBe(closed + numbers['consent-withdrawn']);
        // Handbook §6: raised = queued + ongoing + closed + declined (+ waiting for its first meeting), and withdrawn.
        const ever = countedOf(cases, { from: '2020-01-01', to: period.to });
        expect(ever.raised).toBe(
          waiting + queued + ongoing + ever.closed + ever.declined + ever.withdrawn,
        );
        const opening = countedOf(cases, { from: '2020-01-01', to: addDays(period.from, -1) });
        // Those whose consent was withdrawn meanwhile are in the opening balance only.
        const left = [
          opening.ongoing + received - ongoing - closed,
          opening.waiting +
            opening.queued +
            raised -
            received -
            declined -
            withdrawn -
            waiting -
            queued,
        ];
        for (const one of left) expect(one).toBeGreaterThanOrEqual(0);
        expect(left[0]! + left[1]!).toBeLessThanOrEqual(numbers['consent-withdrawn']);
        for (const [bands, spread, of] of [
          [numbers['waiting-bands'], numbers['waiting-time'], received],
          [numbers['handling-bands'], numbers['handling-time'], closed],
        ] as const) {
          expect(total(bands)).toBe(spread.n);
          expect(spread.n).toBeLessThanOrEqual(of);
        }
        expect(numbers['first-plans']).toBeLessThanOrEqual(numbers.planned);
        expect(numbers['time-to-plan'].n).toBe(numbers['first-plans']);
        expect(numbers['time-to-measure'].n).toBe(numbers['first-measures']);
        expect(total(numbers['after-parked'])).toBe(numbers['waits-ended']);
        expect(numbers['self-supporting-in'].of).toBe(closed);
        expect(numbers['moved-forward'].of).toBe(numbers.progressed);
        expect(numbers['moved-forward'].part).toBeLessThanOrEqual(numbers['steps-forward'].of);
        expect(total(numbers['livelihood-queued'])).toBeGreaterThanOrEqual(queued);
        expect(total(numbers.task)).toBe(numbers['reported-tasks']);
        for (const code of dimensions)
          expect(total(numbers[`progress-${code}`]), code).toBe(numbers.progressed);
        expect(total(numbers['late-occupation'])).toBe(numbers['noted-late']);
        expect(total(numbers['late-pension'])).toBeLessThanOrEqual(numbers['noted-late']);
        for (const code of ['plan-complete', 'parallel', 'work-focus'] as const) {
          expect(numbers[code].of).toBe(numbers.planned);
          expect(numbers[code].part).toBeLessThanOrEqual(numbers.planned);
        }
        expect(numbers.coordinated.part).toBeLessThanOrEqual(ongoing);
      }),
      { numRuns: 150 },
    );
  });
});
