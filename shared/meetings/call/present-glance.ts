import { fkThemeOf } from '../agenda/fk-theme.ts';
import type { Topic } from '../on-agenda.ts';
import type { Meeting } from '../meeting.ts';
import { functionLabels } from '../../codes/party.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { seatName } from '../../teams/labels.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { vacantFunctions } from '../../teams/vacancies.ts';
import { cardText } from '../../text/cards.ts';
import { formatCount, formatDayShort, formatOngoing } from '../../text/format.ts';
import { presenceAt } from '../presence.ts';
import { presentPresence } from '../present-presence.ts';
import type { NoticeGlance } from './view.ts';

const words = cardText.answers;

/** What one reads of a kallelse without a press: what is wanted and by when, who comes, how much there is to take up. */
export function presentGlance(
  meeting: Meeting,
  team: Team,
  rules: RuleBook,
  ongoing: number,
): NoticeGlance {
  const isAll = presenceAt(meeting, team, rules).missing.length === 0;
  const presenceText = isAll ? presentPresence(meeting, team, rules) : undefined;
  return {
    askText: `Svara och lämna förslag senast ${formatDayShort(meeting.proposalsUntil)}`,
    answers: [...answersByFunction(meeting, team), ...vacancies(meeting, team, rules)],
    ...(presenceText === undefined ? {} : { presenceText }),
    agendaText: [agendaText(meeting, ongoing), ...fkTheme(meeting, team)].join(' · '),
  };
}

function answersByFunction(meeting: Meeting, team: Team): NoticeGlance['answers'] {
  const seats = seatsAt(team, meeting.plan.date);
  const order = [words.onSite, words.digital, words.deputy, words.absent, words.none];
  return order.flatMap((text) => {
    const those = seats.filter(({ id }) => answerOf(meeting, id) === text);
    return those.length === 0
      ? []
      : [{ text, who: those.map((seat) => seatName(team, seat)).join(', ') }];
  });
}

function answerOf({ answers }: Meeting, seatId: string): string {
  const choice = answers[seatId]?.choice;
  if (choice === undefined) return words.none;
  switch (choice.status) {
    case 'coming':
      return choice.mode === 'digital' ? words.digital : words.onSite;
    case 'deputy':
      return words.deputy;
    case 'absent':
      return words.absent;
  }
}

function vacancies(meeting: Meeting, team: Team, rules: RuleBook): NoticeGlance['answers'] {
  const vacant = vacantFunctions(team, rules, meeting.plan.date);
  return vacant.length === 0
    ? []
    : [{ text: words.vacant, who: vacant.map((one) => functionLabels[one]).join(', ') }];
}

/** The members ask FK about it, or do not, before the meeting (handbook §4). */
function fkTheme(meeting: Meeting, team: Team): readonly string[] {
  const theme = fkThemeOf(meeting, team);
  return theme === undefined ? [] : [`Försäkringskassans tema: ${theme}`];
}

function agendaText({ items, topics }: Meeting, ongoing: number): string {
  const ofKind = (kind: string) => items.filter((item) => item.kind === kind).length;
  const inPart = (fits: (topic: Topic) => boolean) => topics.filter(fits).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [ofKind('new'), 'nytt ärende', 'nya ärenden'],
    [ofKind('consultation'), 'konsultation', 'konsultationer'],
    [inPart(({ part }) => part === 'fk-slot'), 'fråga till FK', 'frågor till FK'],
    [inPart(({ part }) => part !== 'fk-slot'), 'punkt', 'punkter'],
  ];
  const told = [
    ...(ongoing === 0 ? [] : [formatOngoing(ongoing)]),
    ...counts.flatMap(([count, one, several]) =>
      count === 0 ? [] : [formatCount(count, one, several)],
    ),
  ];
  return told.length === 0 ? 'Inget står på dagordningen ännu' : told.join(' · ');
}
