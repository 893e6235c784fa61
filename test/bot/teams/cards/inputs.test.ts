import { boundsText } from '../../../../shared/forms/read.ts';
import { describe, expect, it } from 'vitest';
import { formInputs } from '../../../../bot/teams/cards/parts/form-inputs.ts';
import { inputOf } from '../../../../bot/teams/cards/parts/inputs.ts';
import {
  day,
  type Field,
  level,
  line,
  mustTick,
  oneOf,
  optional,
  pick,
  pickSeveral,
  plain,
  severalOf,
  tick,
  time,
  wholeNumber,
  yesNo,
} from '../../../../shared/forms/field.ts';
import { form } from '../../../../shared/forms/form.ts';

const words = { label: 'Var?', missing: 'Välj var.' };
const short = { ...words, short: 'Plats' };
const places = { here: 'Här', there: 'Där' };
const choices = [
  { title: 'Här', value: 'here' },
  { title: 'Där', value: 'there' },
];
const common = { id: 'where', label: 'Var?', errorMessage: 'Välj var.' };
const needed = { ...common, isRequired: true };
const list = { type: 'Input.ChoiceSet', ...needed, choices, wrap: true } as const;
const box = {
  type: 'Input.Toggle',
  ...common,
  label: 'Plats',
  title: 'Var?',
  valueOn: 'true',
  valueOff: 'false',
  value: 'false',
  wrap: true,
};
const offered = [{ value: 'm-1', label: 'Samordnare' }];
const picked = [{ title: 'Samordnare', value: 'm-1' }];

describe('the input of a field', () => {
  const kinds: readonly (readonly [string, Field, object])[] = [
    ['one of a list', oneOf(places, words), { ...list, style: 'compact', placeholder: 'Välj' }],
    ['one of few', oneOf(places, { ...words, seen: true }), { ...list, style: 'expanded' }],
    [
      'one or none',
      optional(oneOf(places, { ...words, none: 'Ingenstans' })),
      { ...list, ...common, isRequired: undefined, style: 'compact', placeholder: 'Ingenstans' },
    ],
    [
      'a level',
      level({ 1: 'Lågt', 2: 'Högt' }, words),
      {
        ...list,
        choices: [
          { title: 'Lågt', value: '1' },
          { title: 'Högt', value: '2' },
        ],
        style: 'compact',
        placeholder: 'Välj',
      },
    ],
    [
      'several of a list',
      severalOf(places, words),
      { ...list, isMultiSelect: true, style: 'compact', placeholder: 'Välj' },
    ],
    [
      'several of few',
      severalOf(places, { ...words, seen: true }),
      { ...list, isMultiSelect: true, style: 'expanded' },
    ],
    [
      'yes or no',
      yesNo(words),
      {
        ...list,
        choices: [
          { title: 'Ja', value: 'yes' },
          { title: 'Nej', value: 'no' },
        ],
        style: 'expanded',
      },
    ],
    ['a box', tick(short), box],
    ['a box that must be ticked', mustTick(short), { ...box, isRequired: true }],
    ['a day', day(words), { type: 'Input.Date', ...needed }],
    ['a time', time(words), { type: 'Input.Time', ...needed }],
    [
      'a whole number',
      wholeNumber({ ...words, least: 0, most: 99 }),
      {
        type: 'Input.Text',
        ...needed,
        errorMessage: boundsText({ least: 0, most: 99 }),
        maxLength: 2,
      },
    ],
    [
      'a line',
      line({ ...words, maxLength: 140, placeholder: 't.ex. där' }),
      { type: 'Input.Text', ...needed, maxLength: 140, placeholder: 't.ex. där' },
    ],
    [
      'a line or nothing, in several rows',
      optional(line({ ...words, maxLength: 300, tall: true })),
      {
        type: 'Input.Text',
        ...common,
        errorMessage: 'Skriv högst 300 tecken.',
        maxLength: 300,
        isMultiline: true,
      },
    ],
    [
      'a plain text',
      plain({ ...words, maxLength: 20 }),
      { type: 'Input.Text', ...needed, maxLength: 20 },
    ],
  ];

  it.each(kinds)('%s', (_kind, field, input) => {
    expect(inputOf(field, { id: 'where' })).toEqual(input);
  });

  it('one of what there is, and several of it', () => {
    const asked = { id: 'where', choices: offered };
    const both = { ...list, choices: picked, placeholder: 'Välj', style: 'compact' };
    expect(inputOf(pick(words), asked)).toEqual(both);
    expect(inputOf(pickSeveral(words), asked)).toEqual({ ...both, isMultiSelect: true });
    expect(inputOf(pickSeveral({ ...words, seen: true }), asked)).toEqual({
      ...list,
      choices: picked,
      isMultiSelect: true,
      style: 'expanded',
    });
  });

  it('has its hint in the label, which is what a screen reader reads', () => {
    const hinted = inputOf(day({ ...words, hint: 'om det är känt' }), { id: 'where' });
    expect(hinted.label).toBe('Var? (om det är känt)');
  });

  it.each([
    [oneOf(places, words), 'there', 'there'],
    [severalOf(places, words), 'here,there', 'here,there'],
    [yesNo(words), 'no', 'no'],
    [tick(short), 'true', 'true'],
    [tick(short), 'yes', 'false'],
    [day(words), '2026-12-08', '2026-12-08'],
    [wholeNumber({ ...words, least: 0, most: 99 }), '7', '7'],
    [line({ ...words, maxLength: 20 }), 'Nytt', 'Nytt'],
  ])('has what stands in it from the start: %o', (field: Field, start, value) => {
    expect(inputOf(field, { id: 'where', value: start })).toMatchObject({ value });
    expect(inputOf(field, { id: 'where', value: '' }).value ?? 'false').toBe('false');
  });
});

describe('the inputs of a form', () => {
  const described = form({
    name: 'place',
    open: 'Var?',
    send: 'Spara',
    done: 'Sparat.',
    fields: {
      where: oneOf(places, words),
      who: pick(words),
      why: line({ ...words, maxLength: 140 }),
      more: optional(line({ ...words, maxLength: 140 })),
    },
  });
  const idsOf = (elements: readonly object[]) =>
    elements.flatMap((element) => ('id' in element ? [element.id] : []));

  it('are its fields in their order, with one word about names after the first free text', () => {
    const elements = formInputs(described);
    expect(idsOf(elements)).toEqual(['where', 'who', 'why', 'more']);
    expect(JSON.stringify(elements).split('inga namn')).toHaveLength(2);
  });

  it('leave out what is not asked, and the word about names with the free texts', () => {
    expect(idsOf(formInputs(described, { notAsked: ['why', 'more'] }))).toEqual(['where', 'who']);
  });

  it('offer what the start says, at most so many, with its hint under the field', () => {
    const many = Array.from({ length: 80 }, (_, nth) => ({ value: `m-${nth}`, label: `${nth}` }));
    const start = { choices: { who: many }, hints: { who: 'Förslaget står först.' } };
    const [, who, hint] = formInputs(described, start);
    expect(who).toMatchObject({
      id: 'who',
      choices: expect.objectContaining({ length: 60 }) as object,
    });
    expect(hint).toMatchObject({ type: 'TextBlock', text: 'Förslaget står först.', size: 'Small' });
    expect(formInputs(described, start, 5)[1]).toMatchObject({
      choices: expect.objectContaining({ length: 5 }) as object,
    });
  });
});
