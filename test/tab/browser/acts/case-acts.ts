import { type CaseVerb, caseForms } from '../../../../shared/cases/forms/case-forms.ts';
import { type Act, act, coordinator } from './act.ts';

function atCase(
  reference: string,
  sends: string | RegExp,
  opens: readonly (string | RegExp)[],
): Act {
  return act(coordinator, `#/team/berg/case/${reference}`, sends, opens);
}

/** By the button that its form is called by, first of all or among the rest. */
function opened(reference: string, verb: CaseVerb, ...before: readonly string[]): Act {
  const { open, send } = caseForms[verb];
  return atCase(reference, send, [...before, open]);
}

const more = 'Fler åtgärder';

/** How each step of a case is taken on its page. */
export const caseActs: Readonly<Record<CaseVerb, Act>> = {
  'make-plan': opened('BER-2026-013', 'make-plan'),
  'set-measure': atCase('BER-2025-003', 'Spara start', ['Starta Skuldrådgivning']),
  'book-follow-up': opened('BER-2025-003', 'book-follow-up'),
  'park-case': opened('BER-2025-003', 'park-case'),
  'resume-case': opened('BER-2026-001', 'resume-case'),
  'note-progress': opened('BER-2025-003', 'note-progress'),
  'take-on-task': atCase('BER-2026-013', 'Kontakta individen', ['Ny uppgift']),
  'report-task': atCase('BER-2026-013', /^Gick inte: Kontakta en annan part/, []),
  'hand-over-case': opened('BER-2026-013', 'hand-over-case', more),
  'decide-individual-coordinator': opened('BER-2026-013', 'decide-individual-coordinator', more),
  'note-waiting': opened('BER-2026-009', 'note-waiting'),
  'move-in-queue': opened('BER-2026-009', 'move-in-queue'),
  'note-late-outcome': opened('BER-2024-002', 'note-late-outcome'),
  'correct-case': opened('BER-2026-014', 'correct-case'),
  'correct-groups': opened('BER-2026-009', 'correct-groups'),
  'correct-closing': opened('BER-2024-002', 'correct-closing'),
  'withdraw-case': opened('BER-2026-014', 'withdraw-case'),
  'withdraw-consent': opened('BER-2026-009', 'withdraw-consent'),
  'undo-step': atCase('BER-2025-003', /^Ångra ”/, []),
};
