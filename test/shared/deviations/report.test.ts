import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../builders/guarded.ts';
import { deviationCategories } from '../../../shared/codes/deviation.ts';
import { deviation as stored } from '../../../shared/deviations/deviation.ts';
import { deviationStatusOn } from '../../../shared/deviations/history.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import { endDeviation, forwardDeviation } from '../../../shared/deviations/steps.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);

function reported(text = '', day = '2026-11-10') {
  return value(reportDeviation(team, { category: 'staffing', text }, at(day)));
}

describe('reporting a deviation', () => {
  it.each(deviationCategories)('takes no more than the category %s', (category) => {
    const result = reportDeviation(team, { category, text: '  ' }, at('2026-11-10'));
    expect(result).toMatchObject({ value: { category, text: '', state: 'reported' } });
    expect(result.ok && stored.safeParse(result.value).success).toBe(true);
  });

  it('remembers the meeting it was asked for at', () => {
    const report = { category: 'goals', text: '', meetingId: 'm1' } as const;
    expect(value(reportDeviation(team, report, at('2026-11-10'))).meetingId).toBe('m1');
    expect(reported()).not.toHaveProperty('meetingId');
  });

  it('refuses a text that points at somebody or is too long', () => {
    const refused = (text: string) =>
      reportDeviation(team, { category: 'goals', text }, at('2026-11-10'));
    expect(refused('Samtycke saknas för 19640823-3234')).toMatchObject({
      error: guardedAt('text', 'personal-number'),
    });
    expect(refused('å'.repeat(301))).toMatchObject({ error: guardedAt('text', 'too-long') });
    expect(refused('å'.repeat(300)).ok).toBe(true);
  });
});

describe('the way of a deviation', () => {
  const forwarded = value(forwardDeviation(reported(), at('2026-11-12')));
  const solved = value(endDeviation(forwarded, 'solved', at('2026-12-01')));

  it('goes from the team to the styrgrupp and is solved', () => {
    expect([forwarded.state, solved.state]).toEqual(['with-steering', 'solved']);
    expect(stored.safeParse(solved).success).toBe(true);
  });

  it('goes no step twice', () => {
    expect(forwardDeviation(forwarded, at('2026-11-13'))).toEqual({
      ok: false,
      error: { code: 'deviation-is', status: 'with-steering' },
    });
    for (const again of [
      forwardDeviation(solved, at('2026-12-02')),
      endDeviation(solved, 'solved', at('2026-12-02')),
    ])
      expect(again).toEqual({
        ok: false,
        error: { code: 'deviation-is', status: 'solved' },
      });
  });

  it('can be asked for as it stood on any day', () => {
    const on = (day: string) => deviationStatusOn(solved, day);
    expect(on('2026-11-09')).toBeUndefined();
    expect(on('2026-11-11')).toBe('reported');
    expect(on('2026-11-30')).toBe('with-steering');
    expect(on('2026-12-01')).toBe('solved');
  });
});
