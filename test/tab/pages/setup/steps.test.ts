import { describe, expect, it } from 'vitest';
import { requiredFunctions } from '../../../../shared/codes/party.ts';
import { firstSeats, seatsLeft } from '../../../../tab/pages/setup/first-seats.ts';
import { leftToDo } from '../../../../tab/pages/setup/left-to-do.ts';
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

describe('what is left of a team before it is ready', () => {
  const whole = {
    ...team,
    vacancies: [],
    channel: { status: 'working', text: 'Ansluten' },
    members: team.members.map((member) => ({ ...member, linked: true })),
  } as const;

  it('is nothing where every required seat is held and linked, the channel answers and a meeting is planned', () => {
    expect(leftToDo(whole, 1)).toEqual([]);
  });

  it('is each lack by itself, with where it is mended', () => {
    const [first, ...others] = whole.members;
    if (first === undefined) throw new Error('no member');
    const lacking = {
      ...whole,
      vacancies: ['Samordnare saknas'],
      channel: { status: 'none', text: 'Teamet har ingen kanal' },
      members: [{ ...first, linked: false }, ...others],
    } as const;
    expect(leftToDo(lacking, 0).map(({ text, route }) => [text, route.page])).toEqual([
      ['Samordnare saknas', 'settings'],
      ['Teamet har ingen kanal', 'settings'],
      ['Inget möte är planerat.', 'plan'],
      [`${first.functionText} har inget konto.`, 'settings'],
    ]);
  });
});
