import type { IsoDate } from '../../kernel/calendar.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import type { StarCase } from '../case.ts';
import { rulesOf } from '../happened.ts';
import { fkHolds, suggestedHoldersOf } from './holder.ts';

const note =
  'Enligt reglerna Försäkringskassan, men dess kontaktperson arbetar inte med enskilda ärenden i teamet. Välj någon annan, utan att ange skäl.';

/**
 * Why nobody is suggested to carry a case whose livelihood points at FK (handbook §3): FK works with no individual
 * cases in the team. Undefined
 * where somebody is suggested, or there is no ärendebärare to choose.
 */
export function holderNote(
  starCase: StarCase,
  team: Team,
  rules: RuleBook,
  today: IsoDate,
): string | undefined {
  if (starCase.type !== 'new' || fkHolds(team, today)) return undefined;
  const { status } = starCase.current;
  if (status !== 'raised' && status !== 'queued' && status !== 'ongoing') return undefined;
  if (suggestedHoldersOf(starCase, team, rules, today).length > 0) return undefined;
  const { holderParty } = rulesOf(starCase, rules);
  return starCase.livelihoodIn.some((livelihood) => holderParty[livelihood] === 'fk')
    ? note
    : undefined;
}
