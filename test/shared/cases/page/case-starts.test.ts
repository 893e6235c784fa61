import { describe, expect, it } from 'vitest';
import { caseForms, caseVerbs } from '../../../../shared/cases/forms/case-forms.ts';
import { caseStart } from '../../../../shared/cases/page/case-starts.ts';
import { presentCase } from '../../../../shared/cases/page/present-case.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import type { Field } from '../../../../shared/forms/field.ts';
import { askedFields, type Form } from '../../../../shared/forms/form.ts';
import { without } from '../../../../shared/kernel/without.ts';
import { readForm, severalIn } from '../../../../shared/forms/read.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { textsOf } from '../../../builders/texts.ts';
import { berg, factsOf } from '../case-facts.ts';

const today = '2026-12-01';
const viewOf = (starCase: StarCase) =>
  presentCase(factsOf(starCase, { nextMeetingDate: '2026-12-08' }));
const ongoing = () => aCase('BER-2026-014', berg).raisedOn('2026-09-01').receivedOn('2026-09-08');
const planned = () =>
  ongoing().did('2026-09-15', {
    verb: 'make-plan',
    plan: aPlanInput('2026-09-14', { points: ['own-task'] }),
    nextFollowUp: '2026-10-13',
  });
const noted = () =>
  planned().did('2026-09-16', {
    verb: 'note-progress',
    stage: 'start',
    workingAbility: 2,
    occupation: 1,
    livelihood: 3,
    functionalImpairment: 4,
  });
const raised = () => aCase('BER-2026-014', berg).raisedOn('2026-11-03');
const cases: readonly StarCase[] = [
  raised().build(),
  raised().queuedOn('2026-11-10').build(),
  ongoing().build(),
  planned().build(),
  noted().build(),
  noted().parkedOn('2026-10-13', '2026-12-08').build(),
  noted().closedOn('2026-11-10').build(),
];

/** Whether a text is one that the field would take. */
function fits(field: Field, text: string, offered: readonly string[] | undefined): boolean {
  const chosen =
    field.kind === 'several-of' || field.kind === 'pick-several' ? severalIn(text) : [text];
  if (offered !== undefined) return chosen.every((one) => offered.includes(one));
  const alone: Form = { name: 'one', open: '', send: '', done: '', fields: { field } };
  return readForm(alone, textsOf({ field: text })).ok;
}

describe('a form of a case as it opens', () => {
  it.each(caseVerbs)(
    '%s begins with nothing that it would not take, and points at its own fields',
    (verb) => {
      const form: Form = caseForms[verb];
      for (const starCase of cases) {
        const view = viewOf(starCase);
        if (!view.can.includes(verb)) continue;
        const {
          values = {},
          choices = {},
          hints = {},
          notAsked = [],
        } = caseStart(verb, view, today);
        for (const name of [...Object.keys(choices), ...Object.keys(hints), ...notAsked])
          expect(Object.keys(form.fields)).toContain(name);
        for (const [name, text] of Object.entries(values)) {
          const field = form.fields[name];
          expect([verb, name, field !== undefined]).toEqual([verb, name, true]);
          if (field === undefined || text === undefined || text === '') continue;
          const offered = choices[name]?.map(({ value }) => value);
          expect([verb, name, text, fits(field, text, offered)]).toEqual([verb, name, text, true]);
        }
      }
    },
  );

  it.each(caseVerbs)('%s has something to pick wherever something is to be picked', (verb) => {
    const form: Form = caseForms[verb];
    for (const starCase of cases) {
      const view = viewOf(starCase);
      if (!view.can.includes(verb) || verb === 'set-measure') continue;
      const start = caseStart(verb, view, today);
      for (const [name, { kind }] of askedFields(form, start))
        if (kind === 'pick')
          expect([verb, name, start.choices?.[name]?.length]).not.toEqual([verb, name, 0]);
    }
  });

  it('suggests the next meeting for what is followed up, and says that it does', () => {
    for (const verb of ['book-follow-up', 'park-case', 'resume-case'] as const)
      expect(caseStart(verb, viewOf(planned().build()), today)).toEqual({
        values: { on: '2026-12-08' },
        hints: { on: 'Förslaget är nästa möte.' },
      });
    const view = without(viewOf(planned().build()), 'nextMeetingDate');
    expect(caseStart('book-follow-up', view, today)).toEqual({ values: { on: undefined } });
  });

  it('asks anew for the day, the individual’s part and the reason when a plan is made anew', () => {
    const { values } = caseStart('make-plan', viewOf(planned().build()), today);
    expect(values).not.toHaveProperty('heldOn');
    expect(values).not.toHaveProperty('tookPart');
    expect(values).not.toHaveProperty('formReason');
    expect(values).toMatchObject({ points: 'own-task', nextFollowUp: '2026-12-08' });
  });

  it('knows how FK takes part where there is one answer only', () => {
    const fkOf = (starCase: StarCase) =>
      caseStart('make-plan', viewOf(starCase), today).values?.['fk'];
    expect(fkOf(ongoing().build())).toBeUndefined();
    const ofFk = aCase('BER-2026-020', berg)
      .raisedOn('2026-11-03')
      .by('fk')
      .receivedOn('2026-11-10', 'fk-contact');
    expect(fkOf(ofFk.build())).toBe('holder');
  });

  it('begins the steps with those of last time, and the first time with none', () => {
    expect(caseStart('note-progress', viewOf(planned().build()), today).values).toEqual({
      stage: 'start',
    });
    const start = caseStart('note-progress', viewOf(noted().build()), today);
    expect(start.values).toEqual({
      workingAbility: '2',
      occupation: '1',
      livelihood: '3',
      functionalImpairment: '4',
      stage: 'during',
    });
    expect(start.hints?.['workingAbility']).toMatch(/^Senast: /);
    expect(start.notes).toHaveLength(1);
  });

  it('asks about the decision on sjukersättning only after B1', () => {
    const closed = (reason: 'b1-disability-pension-applied' | 'b3-personal') =>
      viewOf(ongoing().closedOn('2026-11-10', { reason, planAgreed: false }).build());
    const notAsked = (view: ReturnType<typeof viewOf>) =>
      caseStart('note-late-outcome', view, today).notAsked;
    expect(notAsked(closed('b1-disability-pension-applied'))).toEqual([]);
    expect(notAsked(closed('b3-personal'))).toEqual(['pensionDecision']);
  });

  it('offers no individkoordinator last, as an answer', () => {
    const { choices } = caseStart(
      'decide-individual-coordinator',
      viewOf(ongoing().build()),
      today,
    );
    expect(choices?.['memberId']?.at(-1)).toEqual({
      value: 'none',
      label: 'Ingen individkoordinator',
    });
  });
});
