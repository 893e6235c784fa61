import { deviationCategoryLabels, deviationEnds } from '../codes/deviation.ts';
import { gatheringLabels } from '../codes/gathering.ts';
import type { Deviation } from '../deviations/deviation.ts';
import { finishByText, responsibleText } from '../deviations/present-doer.ts';
import type { Gathering, GatheringDecision } from '../gatherings/gathering.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { formatDay, formatDayShort, inSentence } from '../text/format.ts';
import type { TeamDeviations } from './waiting.ts';

/** `passed`: nobody says of a meeting's decision when it has been carried out. */
type DecisionState = 'late' | 'waiting' | 'passed' | 'done';

/** Where in the tab it is carried on. */
export type DecisionPlace =
  /** `deviation`: that one, or the team whose samordnare is to be chosen. */
  | {
      readonly page: 'steering';
      readonly steeringGroupId: string;
      readonly deviation?: string;
    }
  | { readonly page: 'gathering'; readonly gatheringId: string };

/** A decision of a styrgrupp, with who is to see to it and by when. */
export interface GroupDecision {
  readonly id: string;
  /** `STAR Berg, budget`, `Styrgruppsmöte 3 nov`. */
  readonly about: string;
  readonly text: string;
  readonly ownerText: string;
  readonly due?: IsoDate;
  /** `Klart senast tors 15 okt 2026`. */
  readonly dueText: string;
  readonly state: DecisionState;
  readonly to: DecisionPlace;
}

/**
 * What a styrgrupp has decided about deviations and at its meetings (handbook §5: action, responsible, due date): what is open
 * by its day, and then what is done, the latest first. What it has lifted is Länsam's now.
 */
export function groupDecisions(
  steeringGroupId: string,
  of: {
    readonly deviations: readonly TeamDeviations[];
    /** The group's own, and of those it has taken over. */
    readonly gatherings: readonly Gathering[];
  },
  today: IsoDate,
): readonly GroupDecision[] {
  const rows = [
    ...of.deviations.flatMap(({ team, deviations }) =>
      deviations.flatMap((one) => ofDeviation(steeringGroupId, team.name, one, today)),
    ),
    ...of.gatherings.flatMap((one) =>
      one.decisions.filter(hasDay).map((decision) => ofMeeting(one, decision, today)),
    ),
  ];
  const isOver = ({ state }: GroupDecision) => state === 'done' || state === 'passed';
  const byDay = (a: GroupDecision, b: GroupDecision) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1);
  return [
    ...rows.filter((one) => !isOver(one)).sort(byDay),
    ...rows.filter(isOver).sort((a, b) => byDay(b, a)),
  ];
}

function ofDeviation(
  steeringGroupId: string,
  teamName: string,
  { id, category, action, state }: Deviation,
  today: IsoDate,
): readonly GroupDecision[] {
  const hasEnded = deviationEnds.some((end) => end === state);
  if (action === undefined || (state !== 'in-action' && !hasEnded)) return [];
  return [
    {
      id,
      about: `${teamName}, ${inSentence(deviationCategoryLabels[category])}`,
      text: action.text,
      ownerText: responsibleText(action.owner),
      due: action.due,
      dueText: finishByText(action.due),
      state: hasEnded ? 'done' : action.due < today ? 'late' : 'waiting',
      to: { page: 'steering', steeringGroupId, deviation: id },
    },
  ];
}

/** What has no day and is anchored nowhere is read in the minutes, and nothing is waited for. */
function hasDay({ due, anchoring }: GatheringDecision): boolean {
  return due !== undefined || anchoring.length > 0;
}

function ofMeeting(
  { id, what, plan }: Gathering,
  { id: decisionId, text, owner, due, anchoring }: GatheringDecision,
  today: IsoDate,
): GroupDecision {
  const left = anchoring.filter(({ done }) => done === undefined);
  // It is to be anchored before it is to be carried out.
  const days = [...left.flatMap(({ until }) => until ?? []), ...(due === undefined ? [] : [due])];
  const [first] = days.toSorted();
  const isLate = left.some(({ until }) => until !== undefined && until < today);
  const isOver = left.length === 0 && (due === undefined ? anchoring.length > 0 : due < today);
  return {
    id: decisionId,
    about: `${gatheringLabels[what]} ${formatDayShort(plan.date)}`,
    text,
    ownerText: responsibleText(owner),
    ...(first !== undefined && { due: first }),
    dueText:
      left.length > 0 && first !== undefined && first !== due
        ? `Förankras senast ${formatDay(first)}`
        : due === undefined
          ? 'Inget slutdatum'
          : finishByText(due),
    state: isLate ? 'late' : isOver ? (due === undefined ? 'done' : 'passed') : 'waiting',
    to: { page: 'gathering', gatheringId: id },
  };
}
