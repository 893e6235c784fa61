import { describe, expect, it } from 'vitest';
import type { MeView } from '../../../shared/home/view.ts';
import { routeOfPlace, startOf, tabOf, tabsFor } from '../../../tab/app/places.ts';
import { people } from '../fixtures/me.ts';

function personWith(account: string): MeView {
  const person = people.find((known) => known.account === account);
  if (person === undefined) throw new Error(`No ${account} among the fixtures.`);
  return person.me;
}

describe('where one starts', () => {
  it.each([
    ['demo/samordnare', { page: 'home', teamId: 'berg' }],
    ['demo/chef', { page: 'steering', steeringGroupId: 'styr-berg' }],
    ['demo/forst', { page: 'setup' }],
    ['demo/ingenstans', { page: 'start' }],
  ])('%s starts at %j', (account, route) => {
    expect(startOf(personWith(account), undefined)).toEqual(route);
  });

  it('is the team one was in last, if one is still in it', () => {
    const member = personWith('demo/af');
    expect(startOf(member, 'harjedalen')).toMatchObject({ teamId: 'harjedalen' });
    expect(startOf(member, 'borttaget')).toMatchObject({ teamId: 'berg' });
  });

  it('is setting up for an office that has no team yet, whenever it comes back', () => {
    expect(startOf({ ...personWith('demo/kansli'), teams: [] }, undefined)).toEqual({
      page: 'setup',
    });
  });

  it('is what the styrgrupp has decided for who is adjungerad there, also in its channel', () => {
    const steeringGroups = [{ id: 'styr-berg', name: 'Styrgrupp Berg' }];
    const minutesOf = ['styr-berg'];
    const coOpted = { ...personWith('demo/ingenstans'), steeringGroups, minutesOf };
    const minutes = { page: 'year', steeringGroupId: 'styr-berg' };
    expect(startOf(coOpted, undefined)).toEqual(minutes);
    const channel = { steeringGroupId: 'styr-berg' };
    expect(routeOfPlace(channel, coOpted)).toEqual(minutes);
    expect(routeOfPlace(channel, personWith('demo/chef'))).toMatchObject({ page: 'steering' });
    expect(routeOfPlace({ steeringGroupId: 'styr-are' }, coOpted)).toMatchObject({
      page: 'steering',
    });
  });

  it('is the federation for the office, which has no team of its own', () => {
    expect(startOf(personWith('demo/kansli'), undefined)).toEqual({ page: 'federation' });
  });
});

describe('the tab a page belongs under', () => {
  it('is the cases for one case', () => {
    expect(tabOf({ page: 'case', teamId: 'berg', reference: 'BER-2026-014' })).toBe('cases');
  });
});

describe("a team's pages", () => {
  it('are all there for a member, but not the one for FK', () => {
    const [team] = personWith('demo/af').teams;
    expect(tabsFor(team!)).toEqual([
      'home',
      'meetings',
      'year',
      'cases',
      'queue',
      'offers',
      'numbers',
      'deviations',
      'rulings',
      'documents',
      'contacts',
      'settings',
    ]);
  });

  it('leave out queue and numbers for FK, who has a page of its own and its own cases', () => {
    const [team] = personWith('demo/fk').teams;
    expect(tabsFor(team!)).toEqual([
      'home',
      'meetings',
      'year',
      'cases',
      'offers',
      'deviations',
      'rulings',
      'documents',
      'contacts',
      'fk',
      'settings',
    ]);
  });

  it('leave out the cases and the queue for the office', () => {
    const [team] = personWith('demo/kansli').teams;
    expect(tabsFor(team!)).not.toContain('queue');
    expect(tabsFor(team!)).not.toContain('cases');
  });
});
