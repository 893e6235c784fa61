import type { Route } from '../router/route.ts';

/** Where the code of each page is: fetched when it is wanted, so that nobody with two minutes waits for the settings. */
export const pageCodeOf = {
  // Most come to their own first page.
  start: () => import('../pages/home/HomePage.tsx'),
  case: () => import('../pages/case/CasePage.tsx'),
  cases: () => import('../pages/cases/CasesPage.tsx'),
  change: () => import('../pages/meetings/ChangePage.tsx'),
  deviations: () => import('../pages/deviations/DeviationsPage.tsx'),
  federation: () => import('../pages/federation/FederationPage.tsx'),
  fk: () => import('../pages/fk/FkPage.tsx'),
  home: () => import('../pages/home/HomePage.tsx'),
  meeting: () => import('../pages/meeting/MeetingPage.tsx'),
  meetings: () => import('../pages/meetings/MeetingsPage.tsx'),
  numbers: () => import('../pages/numbers/NumbersPage.tsx'),
  offers: () => import('../pages/offers/OffersPage.tsx'),
  plan: () => import('../pages/meetings/PlanPage.tsx'),
  queue: () => import('../pages/queue/QueuePage.tsx'),
  raise: () => import('../pages/meetings/RaisePage.tsx'),
  rules: () => import('../pages/rules/RulesPage.tsx'),
  settings: () => import('../pages/settings/SettingsPage.tsx'),
  setup: () => import('../pages/setup/SetupPage.tsx'),
  steering: () => import('../pages/steering/SteeringPage.tsx'),
  tallies: () => import('../pages/tallies/TalliesPage.tsx'),
} satisfies Partial<Record<Route['page'], () => Promise<unknown>>>;

/**
 * Asks for a page's code ahead, for the page one comes to: then it does not wait until it is known who one is. What goes
 * wrong shows when the page is drawn and asks again.
 */
export function fetchPage({ page: name }: Route): void {
  const codes: Partial<Record<Route['page'], () => Promise<unknown>>> = pageCodeOf;
  codes[name]?.().catch(() => undefined);
}
