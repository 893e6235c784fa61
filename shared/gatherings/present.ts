import { roleLabels } from '../access/role.ts';
import { actionOwnerLabels } from '../codes/deviation.ts';
import { audienceLabels, decides, isCalledTo } from '../codes/gathering.ts';
import { attendanceLabels } from '../codes/meeting.ts';
import { type Party, partyOfFunction } from '../codes/party.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { answerText } from '../meetings/call/present-answers.ts';
import { memberLabel } from '../teams/labels.ts';
import { isHeldOn, seatsOf } from '../teams/seats.ts';
import { formatCount, inSentence, joinLabels } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import type { Gathering, GatheringDecision } from './gathering.ts';
import { decidesHere, type Deed, type Held, mayAtGathering } from './gathering-access.ts';
import {
  anchoringOf,
  isDecisionLate,
  ownerTextOf,
  presentGatheringHead,
  secretaryTextOf,
} from './present-head.ts';
import { answersTextOf } from './present-notice.ts';
import { type Around, calledSeats, groupSeats } from './seats.ts';
import type { DecisionRow, GatheringSeat, GatheringView } from './view.ts';
import { groupOfMeeting, groupSeeingTo } from './whose.ts';

export interface GatheringFacts extends Around {
  readonly gathering: Gathering;
  readonly actor: AccountKey;
  readonly roles: readonly Held[];
  readonly today: IsoDate;
  /** What waits for it now; `gathering.waited` once it is closed. */
  readonly waits: readonly string[];
  /** The teams it is to be told to. */
  readonly informs: readonly string[];
}

/** A gathering as one who may read it sees it, with what they may do. */
export function presentGathering(facts: GatheringFacts): GatheringView {
  const { gathering, roles } = facts;
  const { what, current, topics } = gathering;
  const may = (deed: Deed) => mayAtGathering(roles, what, deed).allowed;
  const head = presentGatheringHead(gathering, facts);
  if (!may('read')) return minutesOnly(facts, may);
  const { status } = current;
  const ahead = status === 'planned' || status === 'called';
  const isNear = facts.today >= addDays(gathering.plan.date, -1);
  const parties = partiesOf(facts);
  const own = gathering.asked.find(({ party }) => parties.includes(party));
  return {
    head,
    minutesOnly: false,
    seats: seatRows(facts),
    answersText: isCalledTo(what) ? answersTextOf(gathering, facts) : '',
    topics: topics.map(({ id, text, by }) => ({
      id,
      text,
      byText: whoIs(by, facts),
      canRemove: (ahead || status === 'open') && (by === facts.actor || may('run')),
    })),
    waits: gathering.waited ?? facts.waits,
    decisions: decisionRows(facts, may),
    ...(own !== undefined && may('ask-people')
      ? {
          asked: {
            text: `${own.answers.length} svar har kommit`,
            answers: own.answers.map(({ teamId, text, by }) => ({
              who: `${teamName(teamId, facts)}, ${inSentence(whoIs(by, facts))}`,
              text,
            })),
          },
        }
      : {}),
    ...around(facts, may),
    facts: factsOf(gathering),
    can: {
      plan: ahead && may('plan'),
      answer: ahead && may('answer') && isCalledTo(what),
      propose: (ahead || status === 'open') && may('propose') && isCalledTo(what),
      open: ahead && isNear && may('run') && isCalledTo(what),
      attend: status === 'open' && may('run'),
      decide: status === 'open' && may('run') && decides(what),
      close: status === 'open' && may('run'),
      hold: ahead && !isCalledTo(what) && gathering.plan.date <= facts.today && may('run'),
      ask: ahead && may('ask-people') && parties.length > 0 && own === undefined,
    },
    ...(status === 'open' && may('run') && !decidesHere(roles, what)
      ? {
          secretaryNote:
            'Du skriver som sekreterare. Besluten märks så och en ledamot bekräftar dem.',
        }
      : {}),
  };
}

function minutesOnly(facts: GatheringFacts, may: (deed: Deed) => boolean): GatheringView {
  const { gathering } = facts;
  const isOver = gathering.current.status === 'closed';
  return {
    head: presentGatheringHead(gathering, facts),
    minutesOnly: true,
    seats: isOver ? seatRows(facts) : [],
    answersText: '',
    topics: isOver
      ? gathering.topics.map(({ id, text, by }) => ({
          ...{ id, text, byText: whoIs(by, facts), canRemove: false },
        }))
      : [],
    waits: isOver ? (gathering.waited ?? []) : [],
    decisions: isOver ? decisionRows(facts, may) : [],
    ...around(facts, may),
    facts: [],
    can: {
      ...{ plan: false, answer: false, propose: false, open: false, attend: false },
      ...{ decide: false, close: false, hold: false, ask: false },
    },
    ...(isOver
      ? {}
      : { emptyMinutesText: 'Minnesanteckningarna visas här när mötet är avslutat.' }),
  };
}

/** What the teams around it have to do with it. */
function around(
  facts: GatheringFacts,
  may: (deed: Deed) => boolean,
): Pick<GatheringView, 'toTell' | 'toAcknowledge' | 'informedText'> {
  const { gathering, informs, teams, actor, today } = facts;
  const { status } = gathering.current;
  const informed = gathering.acknowledged.map(({ teamId }) => teamId);
  const own = teams.filter(({ id }) => informs.includes(id));
  return {
    toTell:
      status === 'closed' || status === 'cancelled' || !may('tell')
        ? []
        : own.flatMap((team) => {
            const parties = seatsOf(team, actor, today).map(
              (seat) => partyOfFunction[seat.function],
            );
            return gathering.asked.some(({ party }) => parties.includes(party))
              ? [
                  {
                    teamId: team.id,
                    askText: `Din representant frågar inför mötet: vad ska vi ta med oss från ${team.name}?`,
                  },
                ]
              : [];
          }),
    toAcknowledge:
      status === 'closed' && may('acknowledge')
        ? own
            .filter((team) => !informed.includes(team.id) && seatsOf(team, actor, today).length > 0)
            .map(({ id, name }) => ({ value: id, label: name }))
        : [],
    ...(status === 'closed' && informs.length > 0
      ? {
          informedText:
            informed.length === 0
              ? 'Inget team har bekräftat att det är informerat än.'
              : `Informerade: ${joinLabels(informed.map((id) => teamName(id, facts)))}`,
        }
      : {}),
  };
}

function seatRows(facts: GatheringFacts): readonly GatheringSeat[] {
  const { gathering, actor } = facts;
  return calledSeats(gathering, facts).map(({ id, label, account }) => {
    const choice = gathering.answers[id]?.choice;
    const attendance = gathering.attendance[id];
    return {
      id,
      label,
      status: choice?.status ?? 'none',
      ...(choice?.status === 'coming' ? { mode: choice.mode } : {}),
      text: choice === undefined ? headings.notAnswered : answerText(choice),
      ...(attendance === undefined
        ? {}
        : { attendance, attendanceText: attendanceLabels[attendance] }),
      own: account === actor,
    };
  });
}

function decisionRows(facts: GatheringFacts, may: (deed: Deed) => boolean): readonly DecisionRow[] {
  const { gathering, today } = facts;
  const parties = partiesOf(facts);
  const isNow = gathering.current.status === 'open' || gathering.current.status === 'closed';
  return gathering.decisions.map((decision) => {
    const secretary = secretaryTextOf(decision);
    return {
      id: decision.id,
      text: decision.text,
      ownerText: ownerTextOf(decision),
      late: isDecisionLate(decision, today),
      anchoring: anchoringOf(decision),
      ...(secretary === undefined ? {} : { secretaryText: secretary }),
      canConfirm:
        isNow && may('confirm') && secretary !== undefined && decision.confirmed === undefined,
      canAnchor: isNow && may('anchor') && isToAnchor(decision, parties),
    };
  });
}

function isToAnchor({ anchoring }: GatheringDecision, parties: readonly Party[]): boolean {
  return anchoring.some(({ party, done }) => done === undefined && parties.includes(party));
}

/** The parties that one sits for in the styrgrupp at hand: on its day, or today in the one that sees to what it decided. */
export function partiesOf({
  gathering,
  federation,
  teams,
  actor,
  today,
}: Pick<
  GatheringFacts,
  'gathering' | 'federation' | 'teams' | 'actor' | 'today'
>): readonly Party[] {
  const { plan } = gathering;
  const then = groupOfMeeting(federation, gathering);
  const now = groupSeeingTo(federation, gathering, today);
  const seats =
    then === undefined || now === undefined
      ? calledSeats(gathering, { federation, teams })
      : [...groupSeats(federation, then, plan.date), ...groupSeats(federation, now, today)];
  return seats.flatMap(({ account, party }) =>
    account === actor && party !== undefined ? [party] : [],
  );
}

/** Who wrote, by seat or role and never by name. */
function whoIs(account: AccountKey, facts: GatheringFacts): string {
  const { gathering, federation, teams, today } = facts;
  const seat = calledSeats(gathering, facts).find((one) => one.account === account);
  if (seat !== undefined) return seat.label;
  for (const team of teams) {
    const [member] = seatsOf(team, account, today);
    if (member !== undefined) return memberLabel(team, member.id);
  }
  const role = federation.roles.find((one) => one.account === account && isHeldOn(one, today));
  return role === undefined ? headings.formerMember : roleLabels[role.role];
}

function teamName(teamId: string, { teams }: Around): string {
  return teams.find(({ id }) => id === teamId)?.name ?? teamId;
}

function factsOf({ invitedBy, audience = [], came }: Gathering): readonly string[] {
  return [
    ...(invitedBy === undefined ? [] : [`Inbjuden av ${inSentence(actionOwnerLabels[invitedBy])}`]),
    ...(audience.length === 0
      ? []
      : [`För ${joinLabels(audience.map((one) => inSentence(audienceLabels[one])))}`]),
    ...(came === undefined ? [] : [formatCount(came, 'person kom', 'personer kom')]),
  ];
}
