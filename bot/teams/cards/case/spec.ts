import type { CaseView } from '../../../../shared/cases/page/view.ts';
import type { CaseVerb } from '../../../../shared/cases/forms/case-forms.ts';
import type { IsoDate } from '../../../../shared/kernel/calendar.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { CardElement, ShowCardAction } from '../parts/card.ts';
import type { ButtonSpec } from '../parts/elements.ts';
import { namedForm } from '../parts/named-form.ts';

/** The forms of a case stand in groups, one shown at a time: a case led by its coordinator has some fifteen. */
export const caseGroups = ['decide', 'wait', 'plan', 'follow', 'more'] as const;
export type CaseGroup = (typeof caseGroups)[number];

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

/** A button of the case's card: `card` and `group` say what is drawn when it is done. */
export function caseButton(
  { view, once, group }: CaseFormsSpec,
  title: string,
  verb: CaseVerb | 'decide-item' | 'undo-decision',
  data: Readonly<Record<string, string>> = {},
): ButtonSpec {
  const { teamId, reference } = view;
  return { title, verb, data: { teamId, reference, once, card: 'case', group, ...data } };
}

interface CaseFormSpec {
  /** Its name on the card: letters only. */
  readonly name: string;
  readonly open: string;
  readonly verb: CaseVerb;
  readonly body: readonly CardElement[];
  readonly send: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** The form of a step, if it is one that the asker can take. */
export function stepForm(spec: CaseFormsSpec, of: CaseFormSpec): readonly ShowCardAction[] {
  if (!spec.view.can.includes(of.verb)) return [];
  return [
    namedForm(of.name, {
      title: of.open,
      body: of.body,
      send: caseButton(spec, of.send, of.verb, of.data),
    }),
  ];
}

/** What a form that puts something in the place of what stands there has been filled in from. */
export function seenSoFar({ view }: CaseCardSpec): Readonly<Record<string, string>> {
  return { basedOn: String(view.history.length) };
}

/** The case on the agenda of the meeting that is under way, for the one who leads it. */
export function itemAtMeeting({ view, meeting }: CaseCardSpec): AgendaItemView | undefined {
  if (meeting === undefined || !meeting.can.run || meeting.head.status !== 'open') return undefined;
  return meeting.agenda
    .flatMap(({ items }) => items)
    .find(({ reference }) => reference === view.reference);
}

export const caseDay = { label: caseCardText.day, errorMessage: caseCardText.dayMissing } as const;
