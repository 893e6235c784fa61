import { type DueFigure, dueOfTeam } from '../../../shared/entered/due.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { enteredIn } from '../documents/entered.ts';
import { foundedOn } from '../entered/entered-page.ts';

/** What is to be entered of a team and is first asked for on one of these days. */
export async function dueEnteredOf(
  app: App,
  { rules }: Pick<Landscape, 'rules'>,
  team: Team,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<readonly DueFigure[]> {
  const there = await enteredIn(app, team.id);
  const facts = { there, rules, today: today(app), since: foundedOn(team) };
  return dueOfTeam(team.id, facts).filter((due) => from <= due.from && due.from <= to);
}
