import { describe, expect, it } from 'vitest';
import { type LinkPlace, tabLinks } from '../../bot/tab-links.ts';
import { teamsManifest } from '../../manifest/manifest.ts';
import { parseRoute } from '../../tab/router/route.ts';

const address = 'https://star.example/under';
const appId = '33333333-3333-4333-8333-333333333333';

/** What the tab is told to open, by each kind of link. */
const places: readonly (readonly [LinkPlace, (link: URL) => string | null])[] = [
  [
    { kind: 'browser', address },
    (link) => {
      expect(link.origin + link.pathname).toBe(`${address}/tab/`);
      return link.hash;
    },
  ],
  [
    { kind: 'stand-in', address },
    (link) => {
      expect(link.origin + link.pathname).toBe(`${address}/teams/`);
      return link.searchParams.get('page');
    },
  ],
  [
    { kind: 'teams', address, appId },
    (link) => {
      expect(link.origin + link.pathname).toBe(
        `https://teams.microsoft.com/l/entity/${appId}/star`,
      );
      const { subEntityId, ...others } = JSON.parse(
        link.searchParams.get('context') ?? '{}',
      ) as Record<string, string>;
      expect(others).toEqual({});
      // For who has no Teams here: the same page in a browser.
      const elsewhere = new URL(link.searchParams.get('webUrl') ?? '');
      expect(elsewhere.href).toBe(`${address}/tab/#/${subEntityId ?? ''}`);
      return subEntityId ?? null;
    },
  ],
];

describe.each(places)('a link of %o', (place, pageOf) => {
  const links = tabLinks(place);
  const routeOf = (link: string) => parseRoute(pageOf(new URL(link)) ?? '');

  it('leads to the case', () => {
    const route = { page: 'case', teamId: 'berg', reference: 'BER-2026-014' };
    expect(routeOf(links.starCase('berg', 'BER-2026-014'))).toEqual(route);
  });

  it("leads to the team's first page, its cases and its queue", () => {
    expect(routeOf(links.home('berg'))).toEqual({ page: 'home', teamId: 'berg' });
    expect(routeOf(links.cases('berg'))).toEqual({ page: 'cases', teamId: 'berg' });
    expect(routeOf(links.queue('berg'))).toEqual({ page: 'queue', teamId: 'berg' });
  });

  it('leads to the steering group', () => {
    const route = { page: 'steering', steeringGroupId: 'styrgrupp-ber' };
    expect(routeOf(links.steering('styrgrupp-ber'))).toEqual(route);
  });
});

describe('the tab that links in Teams name', () => {
  it('is the one that everybody has with the app', () => {
    const { staticTabs } = teamsManifest({
      appId,
      publicUrl: address,
      signIn: { appId, appIdUri: `api://star.example/botid-${appId}` },
      publisher: { name: 'STAR', websiteUrl: address, privacyUrl: address, termsUrl: address },
      version: '1.0.0',
    });
    const personal = staticTabs.filter(({ scopes }) => scopes.includes('personal'));
    expect(personal.map(({ entityId }) => entityId)).toEqual(['star']);
  });
});
