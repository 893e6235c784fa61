import {
  type AgendaPart,
  agendaPartLabels,
  agendaBlockLabels,
  timedBlockLabels,
  blockOfPart,
  type CaseItemKind,
  itemKindLabels,
  topicOutcomeLabels,
} from '../../codes/agenda.ts';
import { partyLabels } from '../../codes/party.ts';
import { referrerLabels } from '../../codes/raising.ts';
import { localDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDayShort, formatTimeSpan } from '../../text/format.ts';
import type { CaseItem, Topic } from '../on-agenda.ts';
import type { Meeting } from '../meeting.ts';
import { presentDecisionBriefly } from './present-decision.ts';
import { fkThemeText } from './fk-theme.ts';
import { partsInOrder, blockTimes } from './blocks.ts';
import type { AgendaItemView, AgendaPartView, ClosedCaseView, TopicView } from './view.ts';

export const partOfKind: Readonly<Record<CaseItemKind, AgendaPart>> = {
  'follow-up': 'ongoing-cases',
  new: 'new-cases',
  queued: 'queued-cases',
  consultation: 'consultations',
};

export const noQuestions = 'Inga frågor till Försäkringskassan ännu';

const emptyTexts: Readonly<Record<AgendaPart, string>> = {
  'closed-cases': 'Inga ärenden har avslutats sedan förra mötet',
  'ongoing-cases': 'Pågående ärenden kommer hit när mötet startas',
  'new-cases': 'Inga nya ärenden ännu',
  'queued-cases': 'Inga köade ärenden ännu',
  consultations: 'Inga konsultationer ännu',
  'fk-slot': noQuestions,
  deviations: 'Avvikelser tas upp på varje möte',
  learning: 'Inget om lärande ännu',
  implementation: 'Inget om implementering ännu',
  'other-information': 'Ingen övrig information ännu',
};

/** What the asker adds to the bare agenda: notes, outcomes to choose, what may be removed. */
export interface AgendaDetails {
  readonly item: (item: CaseItem) => AgendaItemView;
  readonly topic: (topic: Topic) => TopicView;
  readonly closed: readonly ClosedCaseView[];
}

/** The agenda in the order it is taken, each part with its cases and topics. */
export function presentAgenda(
  meeting: Meeting,
  team: Team,
  details: AgendaDetails,
): readonly AgendaPartView[] {
  const times = blockTimes(meeting, team);
  const order = partsInOrder(meeting, team);
  return order.map((part, n) => ({
    part,
    ...sectionHeading(part, order[n - 1], times),
    title: part === 'fk-slot' ? slotTitle(meeting, team) : agendaPartLabels[part],
    items: meeting.items.filter(({ kind }) => partOfKind[kind] === part).map(details.item),
    topics: meeting.topics.filter((topic) => topic.part === part).map(details.topic),
    closed: part === 'closed-cases' ? details.closed : [],
    emptyText: emptyTexts[part],
  }));
}

/** `Allmänna frågor till Försäkringskassan · Tema: sjukförsäkringen` */
function slotTitle(meeting: Meeting, team: Team): string {
  const theme = fkThemeText(meeting, team);
  const title = agendaPartLabels['fk-slot'];
  return theme === undefined ? title : `${title} · ${theme}`;
}

/** Over the first part of each section, with its time where the team sets minutes aside. */
function sectionHeading(
  part: AgendaPart,
  before: AgendaPart | undefined,
  times: ReturnType<typeof blockTimes>,
): Pick<AgendaPartView, 'section'> {
  const section = blockOfPart[part];
  if (before !== undefined && blockOfPart[before] === section) return {};
  const time = times[section];
  return {
    section:
      time === undefined
        ? agendaBlockLabels[section]
        : `${timedBlockLabels[section]} ${formatTimeSpan(time.from, time.to)}`,
  };
}

function raisedByText(team: Team, { referrer, raisedBy, raisingParty }: CaseItem): string {
  if (referrer !== undefined) return referrerLabels[referrer];
  return raisedBy === undefined ? partyLabels[raisingParty] : memberLabel(team, raisedBy);
}

/** The same for everyone: no note, nothing to choose. */
export function presentItem(team: Team, item: CaseItem): AgendaItemView {
  return {
    itemId: item.id,
    reference: item.reference,
    kind: item.kind,
    kindText: itemKindLabels[item.kind],
    raisedByText: raisedByText(team, item),
    ...(item.decision === undefined
      ? {}
      : {
          decision: {
            outcome: item.decision.made.outcome,
            text: presentDecisionBriefly(team, item.decision.made),
            canUndo: false,
          },
        }),
    outcomes: [],
  };
}

/** `Lämnas vidare: till nätverksträffen` */
export function presentOutcome({
  code,
  line,
}: Pick<NonNullable<Topic['outcome']>, 'code' | 'line'>): string {
  const label = topicOutcomeLabels[code];
  return line === undefined ? label : `${label}: ${line.replace(/\.$/, '')}`;
}

/** @param can what the asker may; nothing on what everyone in the channel sees */
export function presentTopic(
  team: Team,
  topic: Topic,
  can: { readonly remove?: boolean; readonly answer?: boolean; readonly settle?: boolean } = {},
): TopicView {
  const { answer, outcome } = topic;
  const settles = can.settle ?? false;
  return {
    topicId: topic.id,
    text: topic.text,
    byText: memberLabel(team, topic.by),
    canRemove: can.remove ?? false,
    ...(answer === undefined
      ? {}
      : {
          answer: {
            text: answer.text,
            byText: `${memberLabel(team, answer.by)}, ${formatDayShort(localDate(answer.at))}`,
          },
        }),
    canAnswer: can.answer ?? false,
    ...(outcome === undefined
      ? {}
      : { outcome: { text: presentOutcome(outcome), canUndo: settles } }),
    canSettle: settles && outcome === undefined,
  };
}
