import { describe, expect, it } from 'vitest';
import { noNews, teamNewsSince, type ToldDigest, toldOf } from '../../../shared/digest/told.ts';
import { previousPeriod } from '../../../shared/kernel/period.ts';
import { aCase } from '../../builders/case.ts';
import { cases, held, period, rolledUp, type Work } from '../../builders/digest.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().aimingAt(0, 4).build();
const months = ['2026-09-08', '2026-10-13'].map((day) => held(team, day, 'physical'));

const teams = (work: Work) => [rolledUp({ team, meetings: months, ...work })];
const told = (work: Work, of = period): ToldDigest =>
  toldOf(teams(work), of, '2026-11-22T08:00:00.000Z');
const since = (before: ToldDigest, work: Work) => teamNewsSince(before, told(work), teams(work));
const queue = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    aCase(`BER-2026-${200 + n}`, team)
      .raisedOn('2026-09-01')
      .queuedOn('2026-09-08')
      .build(),
  );

describe('what is otherwise of a team than its styrgrupp was told', () => {
  it('is nothing where nothing is', () => {
    expect(since(told({ cases: cases(3) }), { cases: cases(3) })).toEqual(noNews);
  });

  it('is one line: from what to what the verdict goes, and the queue, the ongoing cases and the meetings', () => {
    const before = told({ cases: [...cases(3), ...queue(3)], meetings: months.slice(1) });
    expect(since(before, { cases: [...cases(5), ...queue(6)] })).toEqual({
      verdicts: [],
      figures: ['STAR Berg: kön växer: 3 → 6 · pågående: 3 → 5 · 1 möte hållet'],
    });
  });

  it('tells apart where the verdict is another', () => {
    expect(since(told({ cases: cases(3) }), { cases: cases(5) })).toEqual({
      verdicts: ['STAR Berg: från går bra till håll ögonen på · pågående: 3 → 5'],
      figures: [],
    });
    expect(since(told({ cases: queue(2) }), { cases: queue(1) }).figures).toEqual([
      'STAR Berg: kön krymper: 2 → 1',
    ]);
  });

  it('counts the meetings of a new period from its first day', () => {
    const before = told({}, previousPeriod(period));
    expect(since(before, {}).figures).toEqual(['STAR Berg: 2 möten hållna']);
  });

  it('is nothing of a team that was not told of, and nothing of a period before the one that was', () => {
    expect(since({ ...told({}), teams: [] }, { cases: cases(5) })).toEqual(noNews);
    const later: ToldDigest = { ...told({}), period: '2027-T1' };
    expect(since(later, { cases: cases(5) })).toEqual(noNews);
  });

  it('is kept as flow totals, and has no reference in it', () => {
    const kept = told({ cases: [...cases(5), ...queue(2)] });
    expect(kept.teams).toEqual([
      { teamId: 'berg', verdict: 'watch', queue: 2, ongoing: 5, held: 2 },
    ]);
  });
});
