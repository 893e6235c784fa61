import { headings } from '../../text/headings.ts';
import { dayMissing, dueDay, whoMissing } from '../../forms/words.ts';
import { form } from '../../forms/form.ts';
import { day, oneOf, pick } from '../../forms/field.ts';
import { handoverReasonLabels, taskCodeLabels, taskOutcomeLabels } from '../../codes/carrying.ts';

const taskMissing = 'Välj en uppgift.';

/** Chosen where the team decides that no individkoordinator is given. */
export const noCoordinator = { value: 'none', label: 'Ingen individkoordinator' } as const;

/** The separate decision of handbook §3: who coordinates the case, or that nobody does. */
export const coordinatorForm = form({
  name: 'coordinator',
  open: 'Besluta om individkoordinator',
  send: headings.saveDecision,
  done: 'Beslutet om individkoordinator är sparat.',
  intro: 'Ett eget beslut, skilt från att teamet samordnar.',
  fields: { memberId: pick({ label: 'Vem blir individkoordinator?', missing: whoMissing }) },
});

/** Another ärendebärare, and why: continuity is measured (handbook §3). */
export const handOverForm = form({
  name: 'handover',
  open: 'Byt ärendebärare',
  done: 'Ärendet är överlämnat.',
  fields: {
    caseHolderId: pick({ label: 'Ny ärendebärare', missing: whoMissing }),
    reason: oneOf(handoverReasonLabels, {
      label: 'Varför byts ärendebärare?',
      missing: 'Välj varför ärendebäraren byts.',
    }),
  },
});

/** Something a member takes on in the case, with a day. */
export const takeOnForm = form({
  name: 'task',
  open: headings.newTask,
  send: 'Lägg till uppgiften',
  done: 'Uppgiften är tillagd.',
  fields: {
    memberId: pick({ label: 'Vem gör det?', missing: whoMissing }),
    due: day({ label: dueDay, missing: dayMissing }),
    task: oneOf(taskCodeLabels, { label: 'Vad ska göras?', missing: taskMissing }),
  },
});

/** What became of a task. */
export const reportForm = form({
  name: 'report',
  open: 'Återrapportera uppgift',
  send: 'Återrapportera',
  done: 'Uppgiften är återrapporterad.',
  fields: {
    taskId: pick({ label: 'Vilken uppgift?', missing: taskMissing, was: ['task'] }),
    outcome: oneOf(taskOutcomeLabels, {
      label: 'Hur gick det?',
      missing: 'Välj hur det gick.',
      seen: true,
    }),
  },
});
