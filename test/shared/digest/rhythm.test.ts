import { describe, expect, it } from 'vitest';
import { presentRhythm } from '../../../shared/digest/present-rhythm.ts';
import {
  lastWeekly,
  nextWeekly,
  rhythmOn,
  weeklySince,
  withRhythm,
} from '../../../shared/digest/rhythm.ts';
import type { SteeringGroup } from '../../../shared/federation/federation.ts';

const group: SteeringGroup = { id: 'styr', name: 'Styrgrupp Söder' };

describe('the day of the week a styrgrupp has chosen', () => {
  it.each([
    ['2026-11-30T06:59:00.000Z', '2026-11-30T07:00:00.000Z'],
    // It has just been: the next one is a week on.
    ['2026-11-30T07:00:00.000Z', '2026-12-07T07:00:00.000Z'],
    // Summer time begins on Sunday 29 March 2026 and ends on Sunday 25 October.
    ['2026-03-24T12:00:00.000Z', '2026-03-30T06:00:00.000Z'],
    ['2026-10-20T12:00:00.000Z', '2026-10-26T07:00:00.000Z'],
    // Easter Monday is 6 April 2026.
    ['2026-04-01T12:00:00.000Z', '2026-04-07T06:00:00.000Z'],
    ['2026-04-06T12:00:00.000Z', '2026-04-07T06:00:00.000Z'],
  ])('seen from %s comes at 8 a Swedish morning, on a workday: %s', (now, next) => {
    expect(nextWeekly('monday', now)).toBe(next);
  });

  it('was last the one that has come, also where a holiday has moved it', () => {
    expect(lastWeekly('monday', '2026-04-07T05:59:00.000Z')).toBe('2026-03-30T06:00:00.000Z');
    expect(lastWeekly('monday', '2026-04-07T06:00:00.000Z')).toBe('2026-04-07T06:00:00.000Z');
  });
});

describe('what a styrgrupp has chosen', () => {
  it('is after each meeting until it chooses, and holds from the day it does', () => {
    const chosen = withRhythm(group, 'friday', '2026-11-20');
    expect(rhythmOn(group, '2026-11-20')).toBe('after-meetings');
    expect(rhythmOn(chosen, '2026-11-19')).toBe('after-meetings');
    expect(rhythmOn(chosen, '2026-11-20')).toBe('friday');
  });

  it('is the later of two of the same day, and nothing new when it is what it was', () => {
    const chosen = withRhythm(withRhythm(group, 'friday', '2026-11-20'), 'monday', '2026-11-20');
    expect(chosen.digestRhythms).toEqual([{ from: '2026-11-20', when: 'monday' }]);
    expect(withRhythm(chosen, 'monday', '2026-11-25')).toBe(chosen);
    expect(withRhythm(group, 'after-meetings', '2026-11-25')).toBe(group);
  });

  it('is by the week since the first of its days, whichever it is now', () => {
    const monday = withRhythm(group, 'monday', '2026-09-01');
    const back = withRhythm(monday, 'after-meetings', '2026-10-01');
    const friday = withRhythm(withRhythm(back, 'tuesday', '2026-11-02'), 'friday', '2026-11-20');
    expect(weeklySince(friday, '2026-11-25')).toBe('2026-11-02');
    expect(weeklySince(friday, '2026-10-15')).toBeUndefined();
    expect(weeklySince(group, '2026-10-15')).toBeUndefined();
  });

  it('is said with the day of the next one', () => {
    const now = '2026-11-20T12:00:00.000Z';
    expect(presentRhythm(group, { canChoose: true, now }).text).toBe(
      'Lägesbilden kommer i er kanal efter varje möte i ett team.',
    );
    const monday = withRhythm(group, 'monday', '2026-11-20');
    expect(presentRhythm(monday, { canChoose: false, now })).toEqual({
      text: 'Lägesbilden kommer i er kanal varje måndag, för alla team. Nästa kommer mån 23 nov 2026 kl. 08.00, om något har hänt eller väntar på er.',
      when: 'monday',
      canChoose: false,
    });
  });
});
