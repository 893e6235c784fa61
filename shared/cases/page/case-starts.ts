import { closingReasonLabels } from '../../codes/closing.ts';
import { fkPartLabels } from '../../codes/planning.ts';
import type { FormStart } from '../../forms/form.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { type Choice, choicesAmong } from '../../text/choice.ts';
import { closingTexts } from '../forms/closing-form.ts';
import { noCoordinator } from '../forms/carry-forms.ts';
import type { CaseVerb } from '../forms/case-forms.ts';
import { progressFields } from '../forms/follow-forms.ts';
import { placesIn } from '../forms/places.ts';
import { groupChoices, groupsText, newCaseStart } from '../forms/raise-form.ts';
import type { ProgressDimension } from '../../codes/following.ts';
import type { CaseView } from './view.ts';

/** What a form of a case is opened from. */
type Opening = Pick<
  CaseView,
  | 'choices'
  | 'closed'
  | 'groups'
  | 'holderId'
  | 'holderNote'
  | 'nextMeetingDate'
  | 'plan'
  | 'progress'
  | 'raised'
  | 'raising'
  | 'retentionText'
  | 'tasks'
>;
type Start = (view: Opening, today: IsoDate) => FormStart;

/** Under a day that stands at the next meeting's. */
export const nextSuggested = 'Förslaget är nästa möte.';

const followUp: Start = ({ nextMeetingDate }) => ({
  values: { on: nextMeetingDate },
  ...(nextMeetingDate === undefined ? {} : { hints: { on: nextSuggested } }),
});

/** How the forms open that do not open empty, the same on the case's card and on its page. */
const starts: Readonly<Partial<Record<CaseVerb, Start>>> = {
  'make-plan': planStart,
  'book-follow-up': followUp,
  'resume-case': followUp,
  'park-case': followUp,
  'note-progress': progressStart,
  'take-on-task': ({ choices, holderId, nextMeetingDate }) => ({
    values: { memberId: holderId, due: nextMeetingDate },
    choices: { memberId: choices.members },
  }),
  'report-task': ({ tasks }) => tasksToReport(tasks),
  'hand-over-case': ({ choices, holderNote }) => ({
    choices: { caseHolderId: choices.holders.map(suggestedChoice) },
    ...(holderNote === undefined ? {} : { notes: [holderNote] }),
  }),
  'decide-individual-coordinator': ({ choices }) => ({
    choices: { memberId: [...choices.individualCoordinators, noCoordinator] },
  }),
  'move-in-queue': ({ choices }) => ({ choices: { after: placesIn(choices.queue) } }),
  'note-late-outcome': ({ choices }, today) => ({
    values: { on: today },
    notAsked: choices.pensionDecision ? [] : ['pensionDecision'],
  }),
  'correct-case': ({ raised, raising }) =>
    raising === undefined || raised === undefined ? {} : newCaseStart(raising, raised),
  'correct-groups': ({ groups, choices }) => ({
    values: { priorityGroups: groupsText(groups) },
    choices: { priorityGroups: groupChoices(choices.priorityGroups) },
  }),
  'correct-closing': ({ closed, choices }) => ({
    values: closed === undefined ? {} : closingTexts(closed),
    choices: { reason: choicesAmong(choices.closingReasons, closingReasonLabels) },
  }),
  'withdraw-consent': ({ retentionText }, today) => ({
    values: { on: today },
    ...(retentionText === undefined ? {} : { notes: [retentionText] }),
  }),
};

export function caseStart(verb: CaseVerb, view: Opening, today: IsoDate): FormStart {
  return starts[verb]?.(view, today) ?? {};
}

/** `Handläggare IFO (kommunen) (förslag)`: by the livelihood, handbook §3. */
export function suggestedChoice({
  value,
  label,
  suggested,
}: Choice & { readonly suggested: boolean }): Choice {
  return { value, label: suggested ? `${label} (förslag)` : label };
}

/**
 * A plan is made anew at another meeting than the one before it, so its day, what the individual did there and the reason
 * for its form are asked anew; who takes part and what it meets stand as they were.
 */
function planStart({ plan, nextMeetingDate, choices }: Opening): FormStart {
  const entered = plan?.entered;
  const [only, ...others] = choices.fkParts;
  const actors = [
    ...(entered?.actors.healthCare === true ? ['health-care'] : []),
    ...(entered?.actors.socialServices === true ? ['social-services'] : []),
  ];
  return {
    values: {
      // Whether FK carries the case is known; then there is nothing to choose.
      fk: entered?.actors.fk ?? (others.length === 0 ? only : undefined),
      actors: actors.join(','),
      form: entered?.form,
      points: entered?.points.join(','),
      nextFollowUp: nextMeetingDate,
    },
    choices: { fk: choices.fkParts.map((value) => ({ value, label: fkPartLabels[value] })) },
  };
}

/** The levels of last time stand there, to be changed where something has changed; the first time none do. */
function progressStart({ progress }: Opening): FormStart {
  const known = progress.filter(({ level }) => level !== undefined);
  const fieldOf = (dimension: string) => progressFields[dimension as ProgressDimension];
  return {
    values: {
      ...Object.fromEntries(
        known.map(({ dimension, level }) => [fieldOf(dimension), String(level)]),
      ),
      stage: known.length === 0 ? 'start' : 'during',
    },
    hints: Object.fromEntries(
      known.map(({ dimension, text }) => [fieldOf(dimension), `Senast: ${text}`]),
    ),
    ...(known.length === 0
      ? {}
      : { notes: ['De senaste nivåerna är ifyllda: ändra det som har ändrats.'] }),
  };
}

/** @param valueOf what stands for a task: its id, or with its case in a list of several cases */
export function tasksToReport(
  tasks: Opening['tasks'],
  valueOf: (task: Opening['tasks'][number]) => string = ({ taskId }) => taskId,
  labelOf: (task: Opening['tasks'][number]) => string = ({ text, dueText }) =>
    `${text} · ${dueText}`,
): FormStart<'taskId'> {
  const choices = tasks
    .filter(({ outcome, canReport }) => outcome === undefined && canReport)
    .map((task) => ({ value: valueOf(task), label: labelOf(task) }));
  return {
    choices: { taskId: choices },
    values: { taskId: choices.length === 1 ? choices[0]?.value : undefined },
  };
}
