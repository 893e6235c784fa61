import type { CaseEvent } from '../case.ts';
import { undoableStep } from '../steps/undo-step.ts';
import type { CaseFacts } from './case-facts.ts';
import { lineText } from './present-history.ts';
import type { CaseView } from './view.ts';

/** What a step is called when it is taken back; nothing of the individual, since the button stands in the channel too. */
const takenBack: Readonly<Record<CaseEvent['type'], string>> = {
  raised: 'aktualiseringen',
  corrected: 'rättelsen',
  withdrawn: 'återtagandet',
  'consent-withdrawn': 'återkallelsen',
  queued: 'att ärendet ställdes i kö',
  'queue-moved': 'flytten i kön',
  'waiting-noted': 'anteckningen om väntan',
  received: 'mottagandet',
  declined: 'att ärendet avböjdes',
  answered: 'svaret',
  'individual-coordinator-decided': 'beslutet om individkoordinator',
  'handed-over': 'bytet av ärendebärare',
  planned: 'planen',
  'measure-set': 'ändringen av en insats',
  'follow-up-booked': 'den bokade uppföljningen',
  parked: 'att ärendet vilar',
  resumed: 'att ärendet återupptogs',
  'progress-noted': 'stegförflyttningen',
  'task-taken': 'den nya uppgiften',
  'task-reported': 'återrapporten',
  closed: 'avslutet',
  'decision-corrected': 'rättelsen av beslutet',
  'closing-corrected': 'rättelsen av avslutet',
  'late-outcome-noted': 'utfallet efter avslut',
  undone: 'ångrandet',
};

/** The step that can be taken back: all of it for the case's page, and by its kind. */
export function presentUndo({ team, starCase }: CaseFacts): Pick<CaseView, 'undo'> {
  const step = undoableStep(starCase);
  const event = step === undefined ? undefined : starCase.history[step];
  if (step === undefined || event === undefined) return {};
  // Of all that a closing says, the reason is enough to know it by.
  const [line = ''] = lineText(event, team, starCase).split(' · ');
  return { undo: { step, text: `Ångra ”${line}”`, kind: `Ångra ${takenBack[event.type]}` } };
}
