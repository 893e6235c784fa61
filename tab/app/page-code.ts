import { lazy, type ComponentType } from 'react';
import type { Route } from '../router/route.ts';

/** Where the code of each page is: fetched when it is wanted, so that nobody with two minutes waits for the settings. */
const codeOf = {
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

/** Each page, which is loading until its code is here. */
export const pages = {
  Case: page(codeOf.case, (code) => code.CasePage),
  Cases: page(codeOf.cases, (code) => code.CasesPage),
  Change: page(codeOf.change, (code) => code.ChangePage),
  Deviations: page(codeOf.deviations, (code) => code.DeviationsPage),
  Federation: page(codeOf.federation, (code) => code.FederationPage),
  Fk: page(codeOf.fk, (code) => code.FkPage),
  Home: page(codeOf.home, (code) => code.HomePage),
  Meeting: page(codeOf.meeting, (code) => code.MeetingPage),
  Meetings: page(codeOf.meetings, (code) => code.MeetingsPage),
  Numbers: page(codeOf.numbers, (code) => code.NumbersPage),
  Offers: page(codeOf.offers, (code) => code.OffersPage),
  Plan: page(codeOf.plan, (code) => code.PlanPage),
  Queue: page(codeOf.queue, (code) => code.QueuePage),
  Raise: page(codeOf.raise, (code) => code.RaisePage),
  Rules: page(codeOf.rules, (code) => code.RulesPage),
  Settings: page(codeOf.settings, (code) => code.SettingsPage),
  Setup: page(codeOf.setup, (code) => code.SetupPage),
  Steering: page(codeOf.steering, (code) => code.SteeringPage),
  Tallies: page(codeOf.tallies, (code) => code.TalliesPage),
};

function page<Code, Props>(
  fetchCode: () => Promise<Code>,
  componentOf: (code: Code) => ComponentType<Props>,
) {
  return lazy(async () => ({ default: componentOf(await fetchCode()) }));
}

/**
 * Asks for a page's code ahead, for the page one comes to: then it does not wait until it is known who one is. What goes
 * wrong shows when the page is drawn and asks again.
 */
export function fetchPage({ page: name }: Route): void {
  const codes: Partial<Record<Route['page'], () => Promise<unknown>>> = codeOf;
  codes[name]?.().catch(() => undefined);
}
