import { isHoliday } from '../../kernel/holidays.ts';
import type { MeetingPlan } from '../meeting.ts';
import { type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import { plannedMinutes } from '../agenda/blocks.ts';
import { netMinutes } from '../lunch.ts';

/** What is unusual about a plan though it may stand; for those who plan, never on the card to everyone. */
export function meetingPlanWarnings(
  plan: MeetingPlan,
  team: Team,
  rules: RuleBook,
): readonly string[] {
  const required = ruleSetOn(rules, plan.date).meetingMinutes;
  const net = netMinutes(plan, team);
  const planned = plannedMinutes(plan, team) ?? 0;
  return [
    ...(plan.link === undefined
      ? ['Länk saknas. Det ska alltid gå att delta digitalt: lägg till en länk till Teams-mötet.']
      : []),
    ...(net < required
      ? [
          `Mötet är ${formatLength(net)} utan lunch. Enligt överenskommelsen ska det vara minst ${formatLength(required)}.`,
        ]
      : []),
    ...(planned > net
      ? [
          `Dagordningens delar tar ${formatLength(planned)} enligt teamets upplägg, ${formatLength(planned - net)} mer än mötet.`,
        ]
      : []),
    ...(isHoliday(plan.date) ? ['Mötet ligger på en helgdag.'] : []),
  ];
}

/** `2 timmar och 30 minuter` */
function formatLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? 'timme' : 'timmar'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minut' : 'minuter'}`] : []),
  ];
  return words.join(' och ');
}
