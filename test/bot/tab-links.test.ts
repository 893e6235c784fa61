import { describe, expect, it } from 'vitest';
import { tabLinks } from '../../bot/tab-links.ts';
import { parseRoute } from '../../tab/router/route.ts';

describe('an address in the tab', () => {
  const links = tabLinks('https://star.example');
  const routeOf = (address: string) => {
    const { origin, pathname, hash } = new URL(address);
    expect(origin + pathname).toBe('https://star.example/tab/');
    return parseRoute(hash);
  };

  it('leads to the case', () => {
    expect(routeOf(links.starCase('berg', 'BER-2026-014'))).toEqual({
      page: 'case',
      teamId: 'berg',
      reference: 'BER-2026-014',
    });
  });

  it("leads to the team's first page, its cases and its queue", () => {
    expect(routeOf(links.home('berg'))).toEqual({ page: 'home', teamId: 'berg' });
    expect(routeOf(links.cases('berg'))).toEqual({ page: 'cases', teamId: 'berg' });
    expect(routeOf(links.queue('berg'))).toEqual({ page: 'queue', teamId: 'berg' });
  });

  it('leads to the steering group', () => {
    expect(routeOf(links.steering('styrgrupp-ber'))).toEqual({
      page: 'steering',
      steeringGroupId: 'styrgrupp-ber',
    });
  });
});
