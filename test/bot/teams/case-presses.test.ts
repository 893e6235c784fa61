import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardVerbs, showingVerbs } from '../../../bot/teams/press/card-verbs.ts';
import { parseAction } from '../../../bot/teams/press/parse-action.ts';
import { caseForms, caseVerbs } from '../../../shared/cases/forms/case-forms.ts';
import { closingForm } from '../../../shared/cases/forms/closing-form.ts';
import {
  endMeasureForm,
  measureForm,
  planForm,
  tooManyMeasures,
} from '../../../shared/cases/forms/plan-forms.ts';
import { waitingInListForm, wordForm } from '../../../shared/meetings/forms.ts';
import { actionProblemText } from '../../../shared/text/cards.ts';
import { anyText } from '../../builders/any-text.ts';
import { asa, commandOf, listPress, ofCase, ofMeeting, onCard, press } from './case-press.ts';
import { pressesOf } from './card-walk.ts';
import { closing, corrections, plan, raised } from './filled-in.ts';
import { sampleCards } from './sample-cards.ts';

describe('a form of a case', () => {
  const steps = [
    ['withdraw-case', { reason: 'not-ready' }, { reason: 'not-ready' }],
    ['withdraw-consent', { on: '2026-12-08', sure: 'true' }, { on: '2026-12-08', sure: true }],
    [
      'move-in-queue',
      { after: 'BER-2026-011', reason: 'livelihood-ends' },
      { after: 'BER-2026-011', reason: 'livelihood-ends' },
    ],
    ['note-waiting', { waitingAction: 'care', text: '', confirmed: '' }, { waitingAction: 'care' }],
    [
      'note-waiting',
      { waitingAction: 'own-measure', text: ' Kurs på Birka ', confirmed: 'possible-name.abc123' },
      { waitingAction: 'own-measure', text: 'Kurs på Birka', confirmed: ['possible-name.abc123'] },
    ],
    ['decide-individual-coordinator', { memberId: 'none' }, { memberId: 'none' }],
    [
      'hand-over-case',
      { caseHolderId: 'ifo-officer', reason: 'workload' },
      { caseHolderId: 'ifo-officer', reason: 'workload' },
    ],
    [
      'take-on-task',
      { memberId: 'ifo-officer', task: 'contact-party', due: '2026-12-15' },
      { memberId: 'ifo-officer', task: 'contact-party', due: '2026-12-15' },
    ],
    ['report-task', { taskId: 'task-1', outcome: 'done' }, { taskId: 'task-1', outcome: 'done' }],
    ['book-follow-up', { on: '2027-01-12' }, { on: '2027-01-12' }],
    [
      'park-case',
      { cause: 'investigation', on: '2027-02-09' },
      { cause: 'investigation', on: '2027-02-09' },
    ],
    ['resume-case', { on: '2027-01-12' }, { on: '2027-01-12' }],
    [
      'note-progress',
      {
        workingAbility: '2',
        occupation: '3',
        livelihood: '1',
        functionalImpairment: '5',
        stage: 'during',
      },
      {
        stage: 'during',
        workingAbility: 2,
        occupation: 3,
        livelihood: 1,
        functionalImpairment: 5,
      },
    ],
    [
      'note-late-outcome',
      {
        on: '2026-12-08',
        livelihood: 'disability-pension',
        occupation: 'none',
        pensionDecision: 'granted',
      },
      {
        on: '2026-12-08',
        livelihood: ['disability-pension'],
        occupation: 'none',
        pensionDecision: 'granted',
      },
    ],
    [
      'make-plan',
      plan,
      {
        plan: {
          form: 'sip',
          actors: { fk: 'holder', healthCare: true, socialServices: true },
          heldOn: '2026-12-01',
          individualTookPart: true,
          points: ['jointly-planned', 'own-task'],
          measures: [
            { code: 'work-trial', provider: 'af', from: '2026-04-20', startedOn: '2026-05-04' },
            {
              code: 'work-training',
              provider: 'municipality',
              offerId: 'offer-1',
              from: '2026-12-08',
            },
            { code: 'treatment', provider: 'region', from: '2026-12-08' },
          ],
        },
        nextFollowUp: '2027-01-12',
      },
    ],
    [
      'set-measure',
      { measure: 'komvux', provider: 'municipality', from: '2027-01-08', to: '', startedOn: '' },
      { measure: { code: 'komvux', provider: 'municipality', from: '2027-01-08' } },
    ],
    [
      'set-measure',
      { measure: 'sius:af:offer-2:2026-04-20::::measure-1', startedOn: '2026-12-08' },
      {
        measureId: 'measure-1',
        measure: {
          code: 'sius',
          provider: 'af',
          offerId: 'offer-2',
          from: '2026-04-20',
          startedOn: '2026-12-08',
        },
      },
    ],
    ...corrections,
    [
      'correct-case',
      raised,
      {
        raise: {
          type: 'new',
          referrer: 'af',
          referrers: [],
          consent: {
            form: 'star',
            signedOn: '2026-11-24',
            ownWords: true,
            livesInMunicipality: true,
          },
          gender: 'man',
          ageBand: '16-29',
          livelihoodIn: ['activity-support'],
          criteria: ['working-age'],
          processLevel: 2,
          talkedOver: true,
          previous: 'BER-2025-003',
        },
      },
    ],
  ] as const;

  it.each(steps)('%s, filled in with %j', (verb, inputs, rest) => {
    expect(commandOf(press(verb, inputs))).toEqual({ verb, ...ofCase, ...rest });
  });

  it('is tried for every step there is', () => {
    const tried = new Set<string>([...steps.map(([verb]) => verb), 'undo-step']);
    expect(tried).toEqual(new Set(caseVerbs));
  });

  it('takes back the step its card shows, and no newer one', () => {
    expect(commandOf(press('undo-step', {}, { step: '4' }))).toEqual({
      verb: 'undo-step',
      ...ofCase,
      step: 4,
    });
    expect(commandOf(press('undo-step', {}, { step: '4.5' }))).toBe(actionProblemText.unreadable);
  });
});

describe('a decision of the team', () => {
  const at = { meetingId: 'm-1', itemId: 'item-1' };
  it.each([
    ['queued', {}, {}],
    ['answered', {}, {}],
    ['declined', { criterion: 'combined-needs' }, { criterion: 'combined-needs' }],
    ['follow-up', { on: '2027-01-12' }, { on: '2027-01-12' }],
    ['parked', { cause: 'decision', on: '2027-01-12' }, { cause: 'decision', on: '2027-01-12' }],
    [
      'received',
      { caseHolderId: 'ifo-officer', overrideReason: '', nextFollowUp: '2027-01-12' },
      { caseHolderId: 'ifo-officer', nextFollowUp: '2027-01-12' },
    ],
    [
      'closed',
      closing,
      {
        closing: {
          ...closing,
          planAgreed: true,
          livelihoodOut: ['employment'],
          nnsOffered: false,
        },
      },
    ],
  ])('%s', (outcome, inputs, rest) => {
    expect(commandOf(press('decide-item', inputs, { ...at, outcome }))).toEqual({
      verb: 'decide-item',
      teamId: 'berg',
      ...at,
      decision: { outcome, ...rest },
    });
  });

  it.each(['consent-withdrawn', 'registered-by-mistake'])(
    'closed by the reason %s asks for nothing more',
    (reason) => {
      expect(
        commandOf(press('decide-item', { reason }, { ...at, outcome: 'closed' })),
      ).toMatchObject({ decision: { closing: { reason, livelihoodOut: [], nnsOffered: false } } });
    },
  );

  it('asks for what is missing in the words of the form', () => {
    const without = { ...closing, planAgreed: '', reason: '' };
    const told = commandOf(press('decide-item', without, { ...at, outcome: 'closed' }));
    expect(told).toBe(
      `${closingForm.fields.reason.missing} ${closingForm.fields.planAgreed.missing}`,
    );
  });

  it('is none without an outcome that there is', () => {
    expect(commandOf(press('decide-item', {}, { ...at, outcome: 'toString' }))).toBe(
      actionProblemText.unreadable,
    );
  });
});

describe('a list before or after a meeting', () => {
  it('leaves word about the case that was chosen', () => {
    const chosen = { reference: 'BER-2026-003', word: 'wait-for-me' };
    expect(commandOf(listPress('leave-word', chosen, 'before'))).toEqual({
      verb: 'leave-word',
      ...ofMeeting,
      ...chosen,
    });
  });

  it('reports the task that was chosen, in its case', () => {
    const chosen = { taskId: 'BER-2026-003:task-1', outcome: 'not-possible' };
    expect(commandOf(listPress('report-task', chosen, 'after'))).toEqual({
      verb: 'report-task',
      teamId: 'berg',
      reference: 'BER-2026-003',
      taskId: 'task-1',
      outcome: 'not-possible',
    });
  });
});

describe('what is missing', () => {
  const { fields: ofPlan } = planForm;
  const measure = measureForm.fields;
  it.each([
    [
      'withdraw-consent',
      { on: '2026-12-08', sure: 'false' },
      caseForms['withdraw-consent'].fields.sure.missing,
    ],
    ['book-follow-up', { on: '' }, caseForms['book-follow-up'].fields.on.missing],
    ['note-waiting', { waitingAction: '' }, caseForms['note-waiting'].fields.waitingAction.missing],
    ['note-progress', { stage: 'during' }, caseForms['note-progress'].fields.occupation.missing],
    [
      'report-task',
      { taskId: '', outcome: 'done' },
      caseForms['report-task'].fields.taskId.missing,
    ],
    [
      'report-task',
      { taskId: 't-1', outcome: '' },
      caseForms['report-task'].fields.outcome.missing,
    ],
    ['make-plan', { ...plan, tookPart: '' }, ofPlan.tookPart.missing],
    ['make-plan', { ...plan, provider: '' }, measure.provider.missing],
    ['make-plan', { ...plan, from: '' }, measure.from.missing],
    [
      'make-plan',
      {
        ...plan,
        kept: Array.from({ length: 21 }, (_, nth) => `sius:af::2026-01-${nth + 10}`).join(),
      },
      tooManyMeasures,
    ],
    ['set-measure', { measure: '', from: '2026-12-08' }, measure.code.missing],
    ['set-measure', { measure: '', startedOn: '2026-12-08' }, measure.code.missing],
    ['set-measure', { measure: 'komvux', from: '2026-12-08' }, measure.provider.missing],
    [
      'set-measure',
      { measure: 'sius:af::2026-04-20::::measure-1', endedOn: '' },
      endMeasureForm.fields.endedOn.missing,
    ],
    [
      'correct-case',
      { ...raised, previous: 'den förra' },
      caseForms['correct-case'].fields.previous.missing,
    ],
  ])('is asked for, and nothing else: %s with %j', (verb, inputs, told) => {
    const said = commandOf(press(verb, inputs));
    expect(said).toBe(told);
  });

  it('is said of every field at once', () => {
    const { heldOn, nextFollowUp } = ofPlan;
    const without = { ...plan, heldOn: '', nextFollowUp: 'i vår', provider: '' };
    expect(commandOf(press('make-plan', without))).toBe(
      [heldOn, nextFollowUp, measure.provider].map(({ missing }) => missing).join(' '),
    );
  });

  it('is no start of a new measure where none is new', () => {
    const kept = { ...plan, measure1: '', measure2: '', from: '' };
    expect(commandOf(press('make-plan', kept))).toMatchObject({
      plan: { measures: [{ code: 'work-trial' }] },
    });
  });

  it('is the case of a list, where none was chosen', () => {
    const chosen = { reference: '', waitingAction: 'care' };
    expect(commandOf(listPress('note-waiting', chosen, 'before'))).toBe(
      waitingInListForm.fields.reference.missing,
    );
    expect(commandOf(listPress('leave-word', { reference: '', word: '' }, 'before'))).toBe(
      `${wordForm.fields.reference.missing} ${wordForm.fields.word.missing}`,
    );
  });
});

describe('the forms of one card', () => {
  it('do not read what stands in each other', () => {
    const mixed = press('book-follow-up', { on: '2027-01-12' }, { park__on: '2027-09-01' });
    expect(commandOf(mixed)).toMatchObject({ on: '2027-01-12' });
  });

  it('cannot say of themselves what the card says', () => {
    const forged = { on: '2027-01-12', teamId: 'are', reference: 'ARE-2026-001', once: 'other' };
    const honest = press('book-follow-up', { on: '2027-01-12' });
    const other = press('book-follow-up', forged);
    expect(parseAction(other, asa)).toEqual(parseAction(honest, asa));
  });

  it('are all of the verbs a card may have', () => {
    const presses = Object.values(sampleCards()).flatMap((card) => pressesOf(card));
    const shown = new Set(presses.map(({ action }) => action['verb']));
    // A correction opens with what was raised; its presses are on cards from before that was kept from the channel.
    const verbs = cardVerbs.filter((verb) => verb !== 'correct-case');
    expect(shown).toEqual(new Set<unknown>([...verbs, ...showingVerbs]));
  });
});

describe('whatever else comes as a press on a case', () => {
  it('is refused in whole sentences, and never becomes another command', () => {
    const names = fc.constantFrom(
      ...['on', 'kept', 'task', 'measure', 'actors', 'step', 'outcome', 'level_occupation', 'of'],
    );
    const value = fc.oneof(fc.string(), anyText(), fc.boolean(), fc.double());
    fc.assert(
      fc.property(
        fc.constantFrom(...cardVerbs),
        fc.dictionary(fc.oneof(names, fc.string()), value, { maxKeys: 6 }),
        (verb, inputs) => {
          const parsed = parseAction(
            { verb, data: { ...ofCase, ...onCard, ...inputs, action: verb } },
            asa,
          );
          if (!parsed.ok) expect(parsed.error.text).toMatch(/\.$/);
          else expect(parsed.value).toMatchObject({ type: 'command', command: { verb } });
        },
      ),
    );
  });

  it('shows no card of a case whose reference is none', () => {
    const shown = { verb: 'show-case', data: { ...ofCase, ...onCard, action: 'show-case' } };
    expect(parseAction(shown, asa)).toMatchObject({
      value: { type: 'show', card: { ...ofCase, group: 'follow' } },
    });
    const forged = { ...shown.data, reference: '../../BER-2026-014' };
    expect(parseAction({ ...shown, data: forged }, asa)).toMatchObject({
      error: { code: 'unreadable' },
    });
  });
});
