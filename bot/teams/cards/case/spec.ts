import type { CaseView } from '../../../../shared/cases/page/view.ts';
import type { CaseGroup, CaseVerb } from '../../../../shared/cases/forms/case-forms.ts';
import type { IsoDate } from '../../../../shared/kernel/calendar.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import type { ActionData } from '../parts/card.ts';
import type { ButtonSpec } from '../parts/elements.ts';

export interface CaseCardSpec {
  readonly view: CaseView;
  /** Where the team can decide about it now, when it can. */
  readonly meeting?: MeetingView | undefined;
  /** Names this rendering: the same press delivered again has the same, a press on the next rendering another. */
  readonly once: string;
  readonly today: IsoDate;
  /** What the press before has done. */
  readonly said?: string | undefined;
  readonly group?: CaseGroup | undefined;
  /** The case's page in the tab. */
  readonly link?: string | undefined;
}

/** What a group builds its forms from. */
export interface CaseFormsSpec extends CaseCardSpec {
  readonly group: CaseGroup;
  /** Lines of a long list. */
  readonly most: number;
}

/** What a press on the case's card does: `card` and `group` say what is drawn when it is done. */
export function casePress(
  { view, once, group }: CaseFormsSpec,
  verb: CaseVerb | 'decide-item' | 'undo-decision',
  data: ActionData = {},
): Omit<ButtonSpec, 'title'> {
  const { teamId, reference } = view;
  return { verb, data: { teamId, reference, once, card: 'case', group, ...data } };
}

/** What a form that puts something in the place of what stands there has been filled in from. */
export function seenSoFar({ view }: CaseCardSpec): ActionData {
  return { basedOn: String(view.history.length) };
}

/** The case on the agenda of the meeting that is under way, for the one who leads it. */
export function itemAtMeeting({ view, meeting }: CaseCardSpec): AgendaItemView | undefined {
  if (meeting === undefined || !meeting.can.run || meeting.head.status !== 'open') return undefined;
  return meeting.agenda
    .flatMap(({ items }) => items)
    .find(({ reference }) => reference === view.reference);
}
