import type { HomeTask } from './view.ts';
import { ownSeatIds } from '../standing/own-seats.ts';
import type { Role } from '../access/role.ts';
import type { BoardNews } from '../board/board-look.ts';
import type { StarCase } from '../cases/case.ts';
import { teamAlarms } from '../cases/follow/team-alarms.ts';
import { type CaseItemKind, itemKindLabels } from '../codes/agenda.ts';
import type { MeetingShownOn } from '../access/meeting-page.ts';
import type { DueFigure } from '../entered/due.ts';
import { dueText } from '../entered/present-words.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { daysBetween, type Instant, type IsoDate } from '../kernel/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { presentAnswerCount } from '../meetings/call/present-answers.ts';
import { unansweredQuestions } from '../meetings/agenda/questions.ts';
import type { DueReport } from '../period-reports/due.ts';
import { periodCode } from '../kernel/period.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import {
  formatCount,
  formatDayShort,
  formatPeriodShort,
  formatTime,
  inSentence,
  joinWords,
} from '../text/format.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import type { Team } from '../teams/team.ts';
import { vacantFunctions } from '../teams/vacancies.ts';

export interface HomeFacts {
  readonly team: Team;
  readonly account: AccountKey;
  readonly roles: readonly Role[];
  /** Planned, called and open, the earliest first. */
  readonly meetings: readonly Meeting[];
  /** Deviations nobody has taken care of; 0 for those who do not. */
  readonly newDeviations: number;
  readonly channel: ChannelState;
  /** What is to be entered of the team; nothing for those who do not. */
  readonly dueFigures: readonly DueFigure[];
  /** What has come to the samordnare's questions since the asker looked; nothing for the others. */
  readonly boardNews?: BoardNews | undefined;
  /** Documents that have come since the asker looked. */
  readonly newDocuments?: number;
  /** The report that the team owes; nothing for those who do not write it. */
  readonly dueReport?: DueReport | undefined;
  /** The team's queued and ongoing cases. */
  readonly cases: readonly StarCase[];
  readonly rules: RuleBook;
  /** Where the asker reads each of the meetings, by its id; none of those they read only in the calendar. */
  readonly meetingPages: ReadonlyMap<string, MeetingShownOn>;
  readonly now: Instant;
  readonly today: IsoDate;
}

const agendaOrder: readonly CaseItemKind[] = ['follow-up', 'new', 'queued', 'consultation'];
/** A week before the meeting it is what the coordinator works with. */
const nearDays = 7;

/** What a person who leads, or plans for, the team has before them. */
export function leadingTasks(facts: HomeFacts): readonly HomeTask[] {
  const { meetings, roles, newDeviations, today } = facts;
  const leads = roles.includes('coordinator');
  return [
    ...(leads ? meetings.flatMap((meeting) => runTask(meeting, facts)) : []),
    ...(leads ? alarmTasks(facts) : []),
    ...(meetings.some(({ plan }) => plan.date >= today) ? [] : [planTask]),
    ...(facts.channel.status !== 'none' ? [] : [channelTask]),
    ...seatTasks(facts),
    ...(newDeviations === 0 ? [] : [deviationTask(newDeviations)]),
    ...enteredTask(facts),
    ...reportTask(facts),
  ];
}

/** All of it in one: it is entered on one page. */
function enteredTask({ dueFigures, today }: HomeFacts): readonly HomeTask[] {
  if (dueFigures.length === 0) return [];
  return [
    {
      code: 'enter-figures',
      title: `Mata in ${formatCount(dueFigures.length, 'uppgift', 'uppgifter')} till rapporterna`,
      text: `${dueFigures.map(dueText).join('. ')}.`,
      page: 'entered',
      urgent: dueFigures.some(({ by }) => by < today),
    },
  ];
}

/** Late, or sent back, it is somebody's turn. */
function reportTask({ dueReport, today }: HomeFacts): readonly HomeTask[] {
  if (dueReport === undefined) return [];
  const { ref, by, returned } = dueReport;
  const period = inSentence(formatPeriodShort(ref));
  return [
    {
      code: 'report',
      title: returned
        ? `Rapporten för ${period} har kommit tillbaka`
        : `Lämna rapporten för ${period}`,
      text:
        by < today
          ? `Den skulle ha lämnats ${formatDayShort(by)}. Siffrorna står där redan.`
          : `Senast ${formatDayShort(by)}. Siffrorna står där redan.`,
      page: 'report',
      period: periodCode(ref),
      urgent: returned || by < today,
    },
  ];
}

/** Without a samordnare the members keep the meetings going themselves (handbook §1). */
export function unledTasks(facts: HomeFacts): readonly HomeTask[] {
  const { team, account, meetings, today } = facts;
  const own = (meeting: Meeting, chosen: string) =>
    ownSeatIds(team, account, today, meeting).includes(chosen);
  return [
    ...meetings
      .filter(({ plan }) => plan.date <= today)
      .flatMap((meeting) => {
        const chosen = meeting.meetingLead?.memberId;
        if (chosen === undefined) return [chooseLeadTask(meeting)];
        return own(meeting, chosen) ? runTask(meeting, facts) : [];
      }),
    ...(meetings.some(({ plan }) => plan.date >= today) ? [] : [planTask]),
  ];
}

function chooseLeadTask(meeting: Meeting): HomeTask {
  return {
    code: 'choose-lead',
    title: `Välj vem som leder mötet ${whenShort(meeting)}`,
    text: 'Ni som är med väljer en av er. Den startar mötet och avslutar det.',
    meetingId: meeting.id,
    page: 'meeting',
    urgent: true,
  };
}

/** What the cases of the whole team need, whoever carries them: the samordnare supports those who do (handbook §1). */
function alarmTasks({ team, cases, rules, today }: HomeFacts): readonly HomeTask[] {
  const { ongoing, queued } = teamAlarms(team, cases, rules, today);
  return [
    ...(ongoing === undefined
      ? []
      : [
          {
            ...ongoing,
            code: 'case-alarms',
            page: 'cases',
            filter: 'alarms',
            urgent: true,
          } as const,
        ]),
    ...queued.map(
      (title) =>
        ({
          code: 'waiting-alarms',
          title,
          text: 'Den part som har aktualiserat svarar för att väntan är aktiv. Påminn dem.',
          page: 'queue',
          urgent: false,
        }) as const,
    ),
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

function taskAt(meeting: Meeting, facts: HomeFacts, seats: readonly string[]): readonly HomeTask[] {
  const { today } = facts;
  const at = whereShown(meeting, facts);
  const isFk = at.page === 'fk';
  const when = whenShort(meeting);
  const { status } = meeting.current;
  if (status === 'open') {
    // Who has no page of it has nothing to follow.
    if (at.page === 'meetings') return [];
    const text = isFk
      ? 'Se frågorna till Försäkringskassan.'
      : 'Följ dagordningen och besluten här.';
    return [{ ...at, code: 'follow-meeting', title: goesOn(meeting, today), text, urgent: false }];
  }
  // One that has passed is nothing to answer or to propose to any more.
  if (status !== 'called' || meeting.plan.date < today) return [];
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
    ...(canPropose && at.page === 'meeting'
      ? [
          {
            ...at,
            code: 'propose',
            title: `Sätt ärenden och punkter på dagordningen ${lastDay}`,
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

function runTask(meeting: Meeting, facts: HomeFacts): readonly HomeTask[] {
  const { team, today } = facts;
  const at = { meetingId: meeting.id, page: 'meeting' } as const;
  const when = whenShort(meeting);
  const { date } = meeting.plan;
  if (meeting.current.status === 'open') {
    const text = nextItemText(meeting);
    return [{ ...at, code: 'run-meeting', title: goesOn(meeting, today), text, urgent: true }];
  }
  if (date < today) {
    const text =
      'Starta och avsluta det, så att närvaro och beslut blir registrerade, eller ställ in det.';
    return [
      { ...at, code: 'close-meeting', title: `Mötet ${when} är inte avslutat`, text, urgent: true },
    ];
  }
  const answers = presentAnswerCount(meeting, team);
  if (date === today) {
    const title = `Möte i dag ${formatTime(meeting.plan.start)}`;
    return [
      {
        ...at,
        code: 'open-meeting',
        title,
        text: `${answers}. ${takenUpText(meeting, facts)} Starta mötet när ni börjar.`,
        urgent: true,
      },
    ];
  }
  if (daysBetween(today, date) > nearDays) return [];
  const text = `${answers}. ${itemsText(meeting)}`;
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

/** `10 pågående och 4 köade tas upp. Inga nya står på dagordningen.`: those that stand come onto the agenda when it opens. */
function takenUpText({ items }: Meeting, { cases }: HomeFacts): string {
  const standing = (['ongoing', 'queued'] as const).flatMap((status) => {
    const n = cases.filter(({ current }) => current.status === status).length;
    return n === 0
      ? []
      : [`${n} ${status === 'ongoing' ? 'pågående' : n === 1 ? 'köat' : 'köade'}`];
  });
  const raised = (kind: CaseItemKind): number => items.filter((item) => item.kind === kind).length;
  const anew = [
    ...(raised('new') === 0 ? [] : [formatCount(raised('new'), 'nytt', 'nya')]),
    ...(raised('consultation') === 0
      ? []
      : [formatCount(raised('consultation'), 'konsultation', 'konsultationer')]),
  ];
  return [
    ...(standing.length === 0 ? [] : [`${joinWords(standing)} tas upp.`]),
    onAgendaText(anew.length === 0 ? 'Inga nya' : joinWords(anew)),
  ].join(' ');
}

/** What was never closed has passed all the same. */
function goesOn(meeting: Meeting, today: IsoDate): string {
  const goes = meeting.plan.date < today ? 'är inte avslutat' : 'pågår';
  return `Mötet ${whenShort(meeting)} ${goes}`;
}

function itemsText(meeting: Meeting): string {
  const count = meeting.items.length;
  return count === 0
    ? 'Inga ärenden står på dagordningen ännu.'
    : onAgendaText(formatCount(count, 'ärende', 'ärenden'));
}

function onAgendaText(what: string): string {
  return `${what} står på dagordningen.`;
}

/** Where the asker reads a meeting, and answers its kallelse: who has no page of it, on its line in the list of meetings. */
export function whereShown(
  { id }: Meeting,
  { meetingPages }: Pick<HomeFacts, 'meetingPages'>,
): Pick<HomeTask, 'page' | 'meetingId'> {
  const page = meetingPages.get(id);
  return page === undefined ? { page: 'meetings' } : { meetingId: id, page };
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

function seatTasks({ team, rules, today }: HomeFacts): readonly HomeTask[] {
  const vacant = vacantFunctions(team, rules, today).length;
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
            title: formatCount(vacant, 'roll är inte tillsatt', 'roller är inte tillsatta'),
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
