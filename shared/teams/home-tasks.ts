import { ownSeatIds } from '../access/own-seats.ts';
import type { Role } from '../access/access.ts';
import { daysBetween, type IsoDate } from '../kernel/calendar.ts';
import type { CaseItemKind } from '../meetings/agenda.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { presentAnswerCount } from '../meetings/present-answers.ts';
import { noticeGoesOut } from '../meetings/present-head.ts';
import { unansweredQuestions } from '../meetings/questions.ts';
import { formatCount, formatDayShort, formatTime } from '../text/format.ts';
import { itemKindLabels } from '../text/labels.ts';
import type { AccountKey } from './account.ts';
import type { Team } from './team.ts';
import { vacantFunctions } from './vacancies.ts';
import type { HomeView } from './view.ts';

export type HomeTask = HomeView['tasks'][number];

export interface HomeFacts {
  readonly team: Team;
  readonly account: AccountKey;
  readonly roles: readonly Role[];
  /** Planned, called and open, the earliest first. */
  readonly meetings: readonly Meeting[];
  /** Deviations nobody has taken care of; 0 for those who do not. */
  readonly newDeviations: number;
  readonly hasChannel: boolean;
  readonly today: IsoDate;
}

const agendaOrder: readonly CaseItemKind[] = ['follow-up', 'new', 'queued', 'consultation'];
/** A week before the meeting it is what the coordinator works with. */
const nearDays = 7;

/** What a person who leads, or plans for, the team has before them. */
export function leadingTasks(facts: HomeFacts): readonly HomeTask[] {
  const { team, meetings, roles, newDeviations, today, hasChannel } = facts;
  const leads = roles.includes('coordinator');
  return [
    ...(leads ? meetings.flatMap((meeting) => runTask(meeting, team, today)) : []),
    ...(meetings.some(({ plan }) => plan.date >= today) ? [] : [planTask]),
    ...(hasChannel ? [] : [channelTask]),
    ...seatTasks(team, today),
    ...(newDeviations === 0 ? [] : [deviationTask(newDeviations)]),
    ...meetings.slice(0, 1).flatMap((meeting) => noticeTask(meeting)),
  ];
}

/** What a member is expected to do before the meetings they have a seat at. */
export function memberTasks(facts: HomeFacts): readonly HomeTask[] {
  const { team, account, meetings, today } = facts;
  return meetings.flatMap((meeting) => {
    const seats = ownSeatIds(team, account, today, meeting);
    return seats.length === 0 ? [] : taskAt(meeting, facts, seats);
  });
}

function taskAt(
  meeting: Meeting,
  { roles, today }: HomeFacts,
  seats: readonly string[],
): readonly HomeTask[] {
  const isFk = roles.every((role) => role === 'fk-contact');
  const page = isFk ? 'fk' : 'meeting';
  const at = { meetingId: meeting.id, page } as const;
  const when = whenShort(meeting);
  const { status } = meeting.current;
  if (status === 'open') {
    const text = isFk
      ? 'Se frågorna till Försäkringskassan.'
      : 'Följ dagordningen och besluten här.';
    return [{ ...at, code: 'follow-meeting', title: `Mötet ${when} pågår`, text, urgent: false }];
  }
  if (status !== 'called') return [];
  const hasAnswered = seats.every((id) => meeting.answers[id] !== undefined);
  const canPropose = today <= meeting.proposalsUntil;
  const lastDay = `senast ${formatDayShort(meeting.proposalsUntil)}`;
  return [
    ...(hasAnswered
      ? []
      : [
          {
            ...at,
            code: 'answer',
            title: `Svara på kallelsen till mötet ${when}`,
            text: 'Säg om du kommer på plats, digitalt, skickar ersättare eller är frånvarande.',
            urgent: today >= meeting.proposalsUntil,
          },
        ]),
    ...(isFk ? questionTask(meeting) : []),
    ...(canPropose && !isFk
      ? [
          {
            ...at,
            code: 'propose',
            title: `Ta upp ärenden och punkter ${lastDay}`,
            text: `Till mötet ${when}: nytt ärende, konsultation, uppföljning eller en punkt på dagordningen.`,
            urgent: false,
          },
        ]
      : []),
  ];
}

function questionTask(meeting: Meeting): readonly HomeTask[] {
  const count = unansweredQuestions(meeting).length;
  if (count === 0) return [];
  return [
    {
      code: 'fk-questions',
      title: `${formatCount(count, 'fråga', 'frågor')} till Försäkringskassan`,
      text: `Tas upp på mötet ${whenShort(meeting)}. Frågorna är generella och gäller aldrig ett ärende.`,
      meetingId: meeting.id,
      page: 'fk',
      urgent: false,
    },
  ];
}

function runTask(meeting: Meeting, team: Team, today: IsoDate): readonly HomeTask[] {
  const at = { meetingId: meeting.id, page: 'meeting' } as const;
  const when = whenShort(meeting);
  const { date } = meeting.plan;
  if (meeting.current.status === 'open') {
    const text = nextItemText(meeting);
    return [{ ...at, code: 'run-meeting', title: `Mötet ${when} pågår`, text, urgent: true }];
  }
  if (date < today) {
    const text =
      'Öppna och avsluta det, så att närvaro och beslut blir registrerade, eller ställ in det.';
    return [
      { ...at, code: 'close-meeting', title: `Mötet ${when} är inte avslutat`, text, urgent: true },
    ];
  }
  const text = `${presentAnswerCount(meeting, team)}. ${itemsText(meeting)}`;
  if (date === today) {
    const title = `Möte i dag ${formatTime(meeting.plan.start)}`;
    return [
      {
        ...at,
        code: 'open-meeting',
        title,
        text: `${text} Öppna mötet när ni börjar.`,
        urgent: true,
      },
    ];
  }
  if (daysBetween(today, date) > nearDays) return [];
  return [{ ...at, code: 'prepare', title: `Förbered mötet ${when}`, text, urgent: false }];
}

function nextItemText(meeting: Meeting): string {
  const undecided = meeting.items
    .filter(({ decision }) => decision === undefined)
    .sort((a, b) => agendaOrder.indexOf(a.kind) - agendaOrder.indexOf(b.kind));
  const [next] = undecided;
  if (next === undefined) return 'Alla ärenden är genomgångna. Avsluta mötet när ni är klara.';
  return `Näst på tur: ${next.reference} (${itemKindLabels[next.kind].toLowerCase()}). ${formatCount(undecided.length, 'ärende', 'ärenden')} kvar.`;
}

function itemsText(meeting: Meeting): string {
  const count = meeting.items.length;
  return count === 0
    ? 'Inga ärenden är anmälda ännu.'
    : `${formatCount(count, 'ärende är anmält', 'ärenden är anmälda')}.`;
}

function noticeTask(meeting: Meeting): readonly HomeTask[] {
  if (meeting.current.status !== 'planned') return [];
  return [
    {
      code: 'notice',
      title: `Nästa möte är ${whenShort(meeting)}`,
      text: `${noticeGoesOut(meeting.noticeDue, meeting.noticeLate)}.`,
      meetingId: meeting.id,
      page: 'meeting',
      urgent: false,
    },
  ];
}

const planTask: HomeTask = {
  code: 'plan-meeting',
  title: 'Planera nästa möte',
  text: 'Inget möte är planerat. Teamet ska träffas minst en gång i månaden.',
  page: 'meetings',
  urgent: true,
};

const channelTask: HomeTask = {
  code: 'connect-channel',
  title: 'Anslut teamets kanal',
  text: 'Utan kanal går inga kallelser ut.',
  page: 'team',
  urgent: true,
};

function seatTasks(team: Team, today: IsoDate): readonly HomeTask[] {
  const vacant = vacantFunctions(team, today).length;
  const unlinked = team.members.filter(
    ({ account, to }) => account === undefined && (to === undefined || to >= today),
  ).length;
  const page = 'team';
  return [
    ...(vacant === 0
      ? []
      : [
          {
            code: 'vacancies',
            title: formatCount(vacant, 'plats är inte tillsatt', 'platser är inte tillsatta'),
            text: 'Lägg till dem som ska sitta i teamet.',
            page,
            urgent: false,
          } as const,
        ]),
    ...(unlinked === 0
      ? []
      : [
          {
            code: 'link-members',
            title: `${formatCount(unlinked, 'medlem saknar', 'medlemmar saknar')} konto`,
            text: 'Koppla deras konton, så att de kan svara på kallelsen.',
            page,
            urgent: false,
          } as const,
        ]),
  ];
}

function deviationTask(count: number): HomeTask {
  return {
    code: 'deviations',
    title: formatCount(count, 'ny avvikelse', 'nya avvikelser'),
    text:
      count === 1
        ? 'Lös den i teamet eller lämna den vidare till styrgruppen.'
        : 'Lös dem i teamet eller lämna dem vidare till styrgruppen.',
    page: 'deviations',
    urgent: false,
  };
}

function whenShort({ plan }: Meeting): string {
  return `${formatDayShort(plan.date)} ${formatTime(plan.start)}`;
}
