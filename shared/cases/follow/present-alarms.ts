import { ruleSetRules } from '../../rules/rule-set-rules.ts';
import { noWaitingNote } from '../forms/queue-forms.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import type { RuleBook, RuleSet } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import { formatCount, formatDay, formatDays } from '../../text/format.ts';
import { alarmsOf, type CaseAlarm } from './alarms.ts';
import type { StarCase } from '../case.ts';
import { rulesOf } from '../happened.ts';

/** The alarms of a case as sentences, most pressing first. */
export function presentAlarms(
  team: Team,
  starCase: StarCase,
  rules: RuleBook,
  today: IsoDate,
): readonly string[] {
  return alarmsOf(team, starCase, rules, today).map((alarm) =>
    alarmText(alarm, starCase, rulesOf(starCase, rules)),
  );
}

function alarmText(alarm: CaseAlarm, starCase: StarCase, rules: RuleSet): string {
  const { current } = starCase;
  switch (alarm) {
    case 'no-holder':
      return 'Ingen i teamet är ärendebärare. Lämna över ärendet till någon.';
    case 'follow-up-passed':
      return current.status === 'ongoing' && current.nextFollowUp !== undefined
        ? `Uppföljningen ${formatDay(current.nextFollowUp)} har passerat. Boka en ny.`
        : 'Uppföljningen har passerat. Boka en ny.';
    case 'no-next-step':
      return `Ingen uppföljning är bokad, och det är mer än ${formatDays(rules.noNextStepDays)} sedan ärendet togs emot.`;
    case 'no-measure':
      return `Ingen insats har startat inom ${formatCount(rules.noMeasureMonths, 'månad', 'månader')} från att ärendet togs emot.`;
    case 'long-stay':
      return `Ärendet har pågått i mer än ${formatCount(rules.longStayMonths, 'månad', 'månader')}.`;
    case 'waiting-unknown':
      return noWaitingNote;
    case 'waiting-passive':
      return 'Inget görs under väntetiden än.';
  }
}

/** `Nästa uppföljning tis 8 dec 2026` */
export function followUpText(next: IsoDate | undefined, today: IsoDate): string {
  if (next === undefined) return ruleSetRules.noNextStepDays.label;
  return next < today ? `Uppföljningen ${formatDay(next)} har passerat` : followsUp(next);
}

function followsUp(on: IsoDate): string {
  return `Nästa uppföljning ${formatDay(on)}`;
}
