import { deviationCategoryLabels, deviationKindLabels } from '../codes/deviation.ts';
import { line, oneOf, optional, pickSeveral, tick } from '../forms/field.ts';
import { form } from '../forms/form.ts';

/** What is reported, and how far it reaches. Reporting must be easy (handbook §5): one choice is enough. */
export const deviationReportForm = form({
  name: 'deviation',
  open: 'Rapportera en avvikelse',
  send: 'Skicka rapporten',
  done: 'Tack, rapporten är inne. Samordnaren tar den vidare och teamet får svar.',
  intro: 'Det tar en halv minut. Samordnaren ser rapporten och teamet får svar.',
  fields: {
    issue: oneOf(deviationKindLabels, {
      label: 'Vad vill du lyfta?',
      missing: 'Välj vad du vill lyfta.',
    }),
    category: oneOf(deviationCategoryLabels, {
      label: 'Vad gäller det?',
      missing: 'Välj vad avvikelsen gäller.',
    }),
    text: optional(
      line({
        label: 'Vad hände? (valfritt)',
        missing: 'Skriv kort vad som hände.',
        maxLength: 300,
        tall: true,
      }),
    ),
    alsoTouches: optional(
      pickSeveral({
        label: 'Rör det fler kommuner? (valfritt)',
        missing: 'Välj kommuner i listan, eller ingen.',
      }),
    ),
    structural: tick({
      short: 'Återkommande',
      label: 'Det handlar om hur något är ordnat, inte om en enstaka händelse',
      missing: 'Kryssa i om det handlar om hur något är ordnat.',
    }),
  },
});

/** Most reports are avvikelser. */
export const reportStart = { values: { issue: 'deviation' } } as const;
