import { lazy, type ComponentType } from 'react';
import { codeOf } from './page-code-of.ts';

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
