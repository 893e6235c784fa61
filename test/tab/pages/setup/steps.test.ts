import { describe, expect, it } from 'vitest';
import { requiredFunctions } from '../../../../shared/codes/party.ts';
import { firstSeats, seatsLeft } from '../../../../tab/pages/setup/first-seats.ts';
import { currentStep, type SetupFacts } from '../../../../tab/pages/setup/steps.ts';
import { team } from '../../fixtures/pages.ts';

const empty: SetupFacts = {
  federation: false,
  team: false,
  vacancies: 0,
  channelActive: false,
  meetings: 0,
  skipped: [],
};

describe('setting up from nothing', () => {
  it.each([
    ['the federation', empty, 'federation'],
    ['the team', { ...empty, federation: true }, 'team'],
    ['the members', { ...empty, federation: true, team: true, vacancies: 6 }, 'members'],
    ['the channel', { ...empty, federation: true, team: true }, 'channel'],
    ['the calendar', { ...empty, federation: true, team: true, channelActive: true }, 'calendar'],
  ] as const)('is resumed at %s', (_, facts, step) => {
    expect(currentStep(facts)).toBe(step);
  });

  it('passes over what is put off', () => {
    const facts: SetupFacts = { ...empty, federation: true, team: true, vacancies: 2 };
    expect(currentStep({ ...facts, skipped: ['members', 'channel'] })).toBe('calendar');
  });

  it('is over when a meeting is planned', () => {
    const facts = { ...empty, federation: true, team: true, channelActive: true, meetings: 1 };
    expect(currentStep(facts)).toBeUndefined();
  });

  it('seats the minimum staffing of the agreement, and FK', () => {
    expect([...firstSeats].sort()).toEqual([...requiredFunctions, 'fk-contact'].sort());
  });

  it('offers the seats nobody has yet; a deputy does not fill one', () => {
    const [coordinator] = team.members;
    expect(seatsLeft(team.members)).not.toContain('coordinator');
    expect(seatsLeft([{ ...coordinator!, role: 'deputy' }])).toContain('coordinator');
  });
});
