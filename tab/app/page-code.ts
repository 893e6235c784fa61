import { codeFrom, type Code } from '../client/code.ts';
import type { Route } from '../router/route.ts';

const entered = codeFrom(() => import('../pages/entered/EnteredPage.tsx'));
const home = codeFrom(() => import('../pages/home/HomePage.tsx'));

/** Where the code of each page is: fetched when it is wanted, so that nobody with two minutes waits for the settings. */
export const pages = {
  'about-me': codeFrom(() => import('../pages/about-me/AboutMePage.tsx')),
  board: codeFrom(() => import('../pages/board/BoardPage.tsx')),
  contacts: codeFrom(() => import('../pages/contacts/ContactsPage.tsx')),
  case: codeFrom(() => import('../pages/case/CasePage.tsx')),
  cases: codeFrom(() => import('../pages/cases/CasesPage.tsx')),
  'from-county': codeFrom(() => import('../pages/from-county/FromCountyPage.tsx')),
  'county-group': codeFrom(() => import('../pages/county-group/CountyGroupPage.tsx')),
  county: codeFrom(() => import('../pages/county/CountyPage.tsx')),
  change: codeFrom(() => import('../pages/meetings/ChangePage.tsx')),
  deviations: codeFrom(() => import('../pages/deviations/DeviationsPage.tsx')),
  'county-entered': entered,
  entered,
  gathering: codeFrom(() => import('../pages/gathering/GatheringPage.tsx')),
  documents: codeFrom(() => import('../pages/documents/DocumentsPage.tsx')),
  federation: codeFrom(() => import('../pages/federation/FederationPage.tsx')),
  imports: codeFrom(() => import('../pages/imports/ImportsPage.tsx')),
  operations: codeFrom(() => import('../pages/operations/OperationsPage.tsx')),
  fk: codeFrom(() => import('../pages/fk/FkPage.tsx')),
  help: codeFrom(() => import('../pages/help/HelpPage.tsx')),
  home,
  meeting: codeFrom(() => import('../pages/meeting/MeetingPage.tsx')),
  meetings: codeFrom(() => import('../pages/meetings/MeetingsPage.tsx')),
  numbers: codeFrom(() => import('../pages/numbers/NumbersPage.tsx')),
  offers: codeFrom(() => import('../pages/offers/OffersPage.tsx')),
  plan: codeFrom(() => import('../pages/meetings/PlanPage.tsx')),
  queue: codeFrom(() => import('../pages/queue/QueuePage.tsx')),
  raise: codeFrom(() => import('../pages/meetings/RaisePage.tsx')),
  report: codeFrom(() => import('../pages/report/ReportPage.tsx')),
  retention: codeFrom(() => import('../pages/retention/RetentionPage.tsx')),
  rulings: codeFrom(() => import('../pages/rulings/RulingsPage.tsx')),
  rules: codeFrom(() => import('../pages/rules/RulesPage.tsx')),
  series: codeFrom(() => import('../pages/series/SeriesPage.tsx')),
  settings: codeFrom(() => import('../pages/settings/SettingsPage.tsx')),
  setup: codeFrom(() => import('../pages/setup/SetupPage.tsx')),
  stage: codeFrom(() => import('../pages/stage/StagePage.tsx')),
  // Most come to their own first page.
  start: home,
  steering: codeFrom(() => import('../pages/steering/SteeringPage.tsx')),
  tallies: codeFrom(() => import('../pages/tallies/TalliesPage.tsx')),
  year: codeFrom(() => import('../pages/year/YearPage.tsx')),
  trail: codeFrom(() => import('../pages/trail/TrailPage.tsx')),
} satisfies Partial<Record<Route['page'], Code<unknown>>>;

/** For who does not come in. */
export const signInPage = codeFrom(() => import('./SignInPage.tsx'));

/** Asks for a page's code ahead, for the page one comes to: then it does not wait until it is known who one is. */
export async function fetchPage({ page: name }: Route): Promise<void> {
  const codes: Partial<Record<Route['page'], Code<unknown>>> = pages;
  await codes[name]?.fetch();
}
