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

export const CasePage = page(codeOf.case, (code) => code.CasePage);
export const CasesPage = page(codeOf.cases, (code) => code.CasesPage);
export const ChangePage = page(codeOf.change, (code) => code.ChangePage);
export const DeviationsPage = page(codeOf.deviations, (code) => code.DeviationsPage);
export const FederationPage = page(codeOf.federation, (code) => code.FederationPage);
export const FkPage = page(codeOf.fk, (code) => code.FkPage);
export const HomePage = page(codeOf.home, (code) => code.HomePage);
export const MeetingPage = page(codeOf.meeting, (code) => code.MeetingPage);
export const MeetingsPage = page(codeOf.meetings, (code) => code.MeetingsPage);
export const NumbersPage = page(codeOf.numbers, (code) => code.NumbersPage);
export const OffersPage = page(codeOf.offers, (code) => code.OffersPage);
export const PlanPage = page(codeOf.plan, (code) => code.PlanPage);
export const QueuePage = page(codeOf.queue, (code) => code.QueuePage);
export const RaisePage = page(codeOf.raise, (code) => code.RaisePage);
export const RulesPage = page(codeOf.rules, (code) => code.RulesPage);
export const SettingsPage = page(codeOf.settings, (code) => code.SettingsPage);
export const SetupPage = page(codeOf.setup, (code) => code.SetupPage);
export const SteeringPage = page(codeOf.steering, (code) => code.SteeringPage);
export const TalliesPage = page(codeOf.tallies, (code) => code.TalliesPage);

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
