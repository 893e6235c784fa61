import { describe, expect, it } from 'vitest';
import { parseAction } from '../../../../bot/teams/press/parse-action.ts';
import { caseForms } from '../../../../shared/cases/forms/case-forms.ts';
import {
  correctClosingForm,
  correctToStopForm,
  stoppingForm,
} from '../../../../shared/cases/forms/closing-form.ts';
import { decisionForms, undoDecisionForm } from '../../../../shared/cases/forms/decision-forms.ts';
import {
  addMeasureOnCard,
  planForm,
  planMeasuresOnCard,
} from '../../../../shared/cases/forms/plan-forms.ts';
import {
  consultationForm,
  followUpOnAgendaForm,
  correctForm,
  newCaseForm,
} from '../../../../shared/cases/forms/raise-form.ts';
import { deviationReportForm as deviationForm } from '../../../../shared/deviations/forms.ts';
import { connectForm, disconnectFkForm } from '../../../../shared/federation/connect-form.ts';
import type { Field } from '../../../../shared/forms/field.ts';
import { type Form, isOptional } from '../../../../shared/forms/form.ts';
import { lengthText, readForm } from '../../../../shared/forms/read.ts';
import {
  absentWithWordForm,
  deputyForm,
  topicForm,
  waitingInListForm,
  wordForm,
} from '../../../../shared/meetings/forms.ts';
import { nodesOfType, type Press, pressesOf } from '../card-walk.ts';
import { asa } from '../case-press.ts';
import { sampleCards } from '../sample-cards.ts';

const planOnCard: Form = {
  ...planForm,
  fields: { ...planForm.fields, ...planMeasuresOnCard.fields },
};

/** Which described form a button sends: by its verb, its form's name, and where one verb has several, what it says. */
function formOf({ action }: Press): Form | undefined {
  const data = action['data'] as Readonly<Record<string, string>>;
  const { of: name, outcome = '', type = '', choice = '' } = data;
  switch (action['verb']) {
    case 'make-plan':
      return planOnCard;
    case 'set-measure':
      return addMeasureOnCard;
    case 'decide-item':
      return name === stoppingForm.name
        ? stoppingForm
        : decisionForms[outcome as keyof typeof decisionForms];
    case 'correct-closing':
      return name === correctToStopForm.name ? correctToStopForm : correctClosingForm;
    case 'undo-decision':
      return undoDecisionForm;
    case 'raise-case':
      return type === 'new'
        ? newCaseForm
        : type === 'follow-up'
          ? followUpOnAgendaForm
          : consultationForm;
    case 'answer-notice':
      // Without a form it is one press; with one it carries a word.
      return [deputyForm, absentWithWordForm].find(
        ({ name }) => name === choice && name === data['of'],
      );
    case 'note-waiting':
      return data['card'] === 'case' ? caseForms['note-waiting'] : waitingInListForm;
    case 'add-topic':
      return topicForm;
    case 'leave-word':
      return wordForm;
    case 'report-deviation':
      return deviationForm;
    case 'connect-channel':
      return connectForm;
    case 'disconnect-fk-channel':
      return disconnectFkForm;
    case 'show-case':
      return undefined;
    default:
      return caseForms[action['verb'] as keyof typeof caseForms];
  }
}

interface OnCard {
  readonly described: Form;
  readonly press: Press;
  /** Its inputs by the names of their fields. */
  readonly inputs: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Every form on every card, with the inputs that are its own. */
const forms: readonly (readonly [string, string, OnCard])[] = Object.entries(sampleCards()).flatMap(
  ([card, json]) =>
    pressesOf(json).flatMap((press) => {
      const described = formOf(press);
      if (described === undefined) return [];
      const { of: name } = press.action['data'] as Readonly<Record<string, string>>;
      const start = name === undefined ? '' : `${name}__`;
      const own = press.inputs
        .map((input) => [String(input['id']), input] as const)
        .filter(([id]) => id.startsWith(start))
        .map(([id, input]) => [id.slice(start.length), input] as const);
      const inputs = new Map(own);
      return [[card, described.open, { described, press, inputs }] as const];
    }),
);

/** A correction opens with what is known of the individual, which a channel is not told. */
const onlyInTab: readonly Form[] = [planForm, correctForm];

const known: readonly Form[] = [
  ...Object.values(caseForms).filter((one) => !onlyInTab.includes(one) && one.name !== 'add'),
  ...Object.values(decisionForms),
  ...[stoppingForm, correctToStopForm, undoDecisionForm, planOnCard, addMeasureOnCard],
  ...[newCaseForm, followUpOnAgendaForm, consultationForm],
  ...[topicForm, deputyForm, absentWithWordForm, waitingInListForm, wordForm],
  ...[deviationForm, connectForm, disconnectFkForm],
];

function fieldsOn({ described, inputs }: OnCard): readonly (readonly [string, Field])[] {
  return Object.entries(described.fields).filter(([name]) => inputs.has(name));
}

/** Fields that a card has no input for, and why: the rest is always asked. */
const notAlwaysAsked = new Set([
  ...['consentForm', 'priorityGroups', 'processLevel', 'pensionDecision', 'alsoTouches'],
  ...['kept', 'measure2', 'measure3'],
]);

/** What stands in an input when its form opens. */
function textIn({ value }: Readonly<Record<string, unknown>>): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function textOf(field: Field, value: unknown): string {
  if (field.kind === 'yes-no') return value === true ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(',') : String(value);
}

describe('the forms on the cards', () => {
  it('are all that are described, besides what only the tab asks', () => {
    const shown = new Set(forms.map(([, , { described }]) => described));
    expect(known.filter((one) => !shown.has(one)).map(({ name }) => name)).toEqual([]);
    expect([...shown].filter((one) => !known.includes(one)).map(({ name }) => name)).toEqual([]);
  });
});

describe.each(forms)('on the card %s the form ”%s”', (_card, _open, onCard) => {
  const { described, press, inputs } = onCard;

  it('asks for each of its fields, in its own words', () => {
    for (const [name, field] of Object.entries(described.fields)) {
      const input = inputs.get(name);
      if (input === undefined) {
        expect(notAlwaysAsked, name).toContain(name);
        continue;
      }
      const isOptionalLine = field.kind === 'line' && isOptional(field);
      const mayBeLeft = isOptional(field) || field.kind === 'tick';
      expect(input, name).toMatchObject({
        label: 'short' in field ? field.short : (expect.stringContaining(field.label) as string),
        errorMessage: isOptionalLine ? lengthText(field) : field.missing,
        ...('short' in field ? { title: field.label } : {}),
      });
      expect(input['isRequired'] === true, name).toBe(!mayBeLeft);
    }
  });

  it('has no input but its fields: what can be confirmed is asked when something was found', () => {
    const others = [...inputs.keys()].filter((name) => !Object.hasOwn(described.fields, name));
    expect(others).toEqual([]);
  });

  it('asks in the order of the description', () => {
    if (described === planOnCard) return;
    const named = [...inputs.keys()];
    expect(named).toEqual(fieldsOn(onCard).map(([name]) => name));
  });

  it('reads what stands in it from the start as that, and asks for the rest', () => {
    const standing = new Map([...inputs].map(([name, input]) => [name, textIn(input)]));
    const notAsked = Object.keys(described.fields).filter((name) => !inputs.has(name));
    const read = readForm(described, standing, { notAsked });
    const empty = fieldsOn(onCard).filter(
      ([name, field]) =>
        !isOptional(field) &&
        field.kind !== 'tick' &&
        (standing.get(name) === '' ||
          (field.kind === 'must-tick' && standing.get(name) === 'false')),
    );
    if (!read.ok) {
      const asked = empty.map(([field, { missing: text }]) => ({ field, text }));
      expect(read.error).toEqual(asked);
      return;
    }
    expect(empty).toEqual([]);
    for (const [name, field] of fieldsOn(onCard)) {
      const value = (read.value as Readonly<Record<string, unknown>>)[name];
      expect(value === undefined ? '' : textOf(field, value), name).toBe(standing.get(name));
    }
  });

  it('says of every field that is left empty what the description says, all at once', () => {
    const left = fieldsOn(onCard).filter(
      ([name, field]) =>
        !isOptional(field) &&
        field.kind !== 'tick' &&
        !(described === planOnCard && name === 'from'),
    );
    const { verb } = press.action;
    const emptied = Object.fromEntries(press.inputs.map((input) => [String(input['id']), '']));
    const parsed = parseAction(
      { verb, data: { ...(press.action['data'] as object), ...emptied } },
      asa,
    );
    if (left.length === 0) expect(parsed).toMatchObject({ ok: true, value: { command: { verb } } });
    else {
      const text = [...new Set(left.map(([, { missing }]) => missing))].join(' ');
      expect(parsed).toEqual({ ok: false, error: { code: 'incomplete', text } });
    }
  });
});

describe('the forms of one card', () => {
  it.each(Object.entries(sampleCards()))('%s: every id is another', (_name, card) => {
    const ids = nodesOfType(card, /^Input\./).map(({ node }) => node['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
