import { describe, expect, it } from 'vitest';
import { caseForms, caseVerbs } from '../../../../shared/cases/forms/case-forms.ts';
import { caseCommands } from '../../../../shared/cases/forms/contract.ts';
import { caseSteps } from '../../../../shared/cases/steps/steps.ts';
import type { Form } from '../../../../shared/forms/form.ts';
import { readForm } from '../../../../shared/forms/read.ts';
import { sampleTexts } from '../../../builders/form-samples.ts';
import { textsOf } from '../../../builders/texts.ts';

/** Their command has what was read in a shape of its own: see `raise-form`, `closing-form`, `read-plan`. */
const shaped = new Set([
  'correct-case',
  'correct-groups',
  'correct-closing',
  'make-plan',
  'set-measure',
  'undo-step',
]);

describe('the list of what is done to a case', () => {
  it('has a command, a step and a form for every verb, in one order', () => {
    expect(caseCommands.map(({ shape }) => shape.verb.value)).toEqual([...caseVerbs]);
    expect(Object.keys(caseSteps)).toEqual([...caseVerbs]);
    expect(Object.keys(caseForms)).toEqual([...caseVerbs]);
  });

  it('has forms that are told apart on a card by names of letters', () => {
    const names = Object.values(caseForms).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+$/);
  });

  it('has a word of its own on every button that opens or sends one', () => {
    const forms: readonly Form[] = Object.values(caseForms);
    for (const part of ['open', 'send', 'done'] as const) {
      const words = forms.map((form) => form[part]);
      expect([part, words.filter((word, n) => words.indexOf(word) !== n)]).toEqual([part, []]);
    }
  });

  it.each(caseVerbs.filter((verb) => !shaped.has(verb)))(
    '%s takes what its form reads, filled in to the full and with only what must be there',
    (verb) => {
      const form: Form = caseForms[verb];
      const command = caseCommands.find(({ shape }) => shape.verb.value === verb);
      for (const how of ['full', 'required'] as const) {
        // A place is a case of the queue, or the first.
        const place = 'after' in form.fields ? { after: 'BER-2026-002' } : {};
        const read = readForm(form, textsOf({ ...sampleTexts(form, how), ...place }));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const sent = { verb, teamId: 'berg', reference: 'BER-2026-001', ...read.value };
        expect(command?.parse(sent)).toEqual(sent);
      }
    },
  );
});
