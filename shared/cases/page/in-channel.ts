import { caseCardText } from '../../text/case-cards.ts';
import type { CaseVerb } from '../forms/case-forms.ts';
import type { CaseRow, CaseView, HistoryLine } from './view.ts';

/**
 * The one place that says what of a case may stand in the team's channel: its reference and its state (handbook §7). In a
 * municipality of a few thousand people the reference is not cover enough for more, a channel has more readers than those
 * who asked, and what a form opens with is read by all of them. The rest stands on the case's page.
 */
export function caseInChannel(view: CaseView): CaseView {
  const { teamId, teamName, reference, type, typeText, status, statusText } = view;
  const { nextText, holderId, individualCoordinatorText, waiting, atMeeting, undo } = view;
  const { meetingDecides } = view;
  return {
    ...{ teamId, teamName, reference, type, typeText, status, statusText },
    ...(nextText === undefined || tellsByItself(view) ? {} : { nextText }),
    ...(holderId === undefined ? {} : { holderId }),
    ...(individualCoordinatorText === undefined ? {} : { individualCoordinatorText }),
    alarms: view.alarms,
    facts: [],
    ...(waiting === undefined ? {} : { waiting: { ...waiting, text: '' } }),
    tasks: view.tasks,
    progress: [],
    ...(atMeeting === undefined ? {} : { atMeeting }),
    ...(meetingDecides === undefined ? {} : { meetingDecides }),
    // How many lines there are says what a form was filled in from; not one of them is told.
    history: view.history.map(() => untold),
    ...(undo === undefined ? {} : { undo: { ...undo, text: caseCardText.undoLast } }),
    can: view.can.filter((verb) => !opensWithFacts(verb, view)),
    canRaiseAgain: view.canRaiseAgain,
    choices: {
      ...view.choices,
      holders: view.choices.holders.map((one) => ({ ...one, suggested: false })),
      pensionDecision: false,
    },
    ...(view.nextMeetingDate === undefined ? {} : { nextMeetingDate: view.nextMeetingDate }),
    reminder: view.reminder,
  };
}

/** The same of a line in the list of cases. */
export function rowInChannel(row: CaseRow): CaseRow {
  const { reference, typeText, status, statusText, whoText, alarms, mine } = row;
  const nextText = tellsByItself(row) ? '' : row.nextText;
  return { reference, typeText, status, statusText, whoText, nextText, alarms, mine };
}

const untold: HistoryLine = { text: '', whenText: '', byText: '', rulesText: '', undone: false };

/** What a closed case waits for is the decision it was closed with. */
function tellsByItself({ status }: Pick<CaseView, 'status'>): boolean {
  return status === 'closed';
}

/** A correction opens with all that is known of the individual, and a plan made anew with the plan there is. */
function opensWithFacts(verb: CaseVerb, { plan }: CaseView): boolean {
  return verb === 'correct-case' || (verb === 'make-plan' && plan !== undefined);
}
