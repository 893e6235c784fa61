import { lazy, type ComponentType } from 'react';
import { pageCodeOf } from './page-code-of.ts';

/** Each page, which is loading until its code is here. */
export const pages = {
  Case: page(pageCodeOf.case, (code) => code.CasePage),
  Cases: page(pageCodeOf.cases, (code) => code.CasesPage),
  Change: page(pageCodeOf.change, (code) => code.ChangePage),
  Deviations: page(pageCodeOf.deviations, (code) => code.DeviationsPage),
  Federation: page(pageCodeOf.federation, (code) => code.FederationPage),
  Fk: page(pageCodeOf.fk, (code) => code.FkPage),
  Home: page(pageCodeOf.home, (code) => code.HomePage),
  Meeting: page(pageCodeOf.meeting, (code) => code.MeetingPage),
  Meetings: page(pageCodeOf.meetings, (code) => code.MeetingsPage),
  Numbers: page(pageCodeOf.numbers, (code) => code.NumbersPage),
  Offers: page(pageCodeOf.offers, (code) => code.OffersPage),
  Plan: page(pageCodeOf.plan, (code) => code.PlanPage),
  Queue: page(pageCodeOf.queue, (code) => code.QueuePage),
  Raise: page(pageCodeOf.raise, (code) => code.RaisePage),
  Rules: page(pageCodeOf.rules, (code) => code.RulesPage),
  Settings: page(pageCodeOf.settings, (code) => code.SettingsPage),
  Setup: page(pageCodeOf.setup, (code) => code.SetupPage),
  Steering: page(pageCodeOf.steering, (code) => code.SteeringPage),
  Tallies: page(pageCodeOf.tallies, (code) => code.TalliesPage),
};

function page<Code, Props>(
  fetchCode: () => Promise<Code>,
  componentOf: (code: Code) => ComponentType<Props>,
) {
  return lazy(async () => ({ default: componentOf(await fetchCode()) }));
}
