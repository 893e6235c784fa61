import { z } from 'zod';
import { confirmedInput } from '../guard/confirmed-input.ts';
import { asWritten, dayInput, timeInput } from '../kernel/date-schemas.ts';
import { writtenAmount, writtenWholeNumber } from '../kernel/written.ts';
import type { Field } from './field.ts';
import type { Fields, Form, Values } from './form.ts';
import { isOptional } from './form.ts';

type Shape<Fs extends Fields> = {
  readonly [N in keyof Values<Fs>]-?: undefined extends Values<Fs>[N]
    ? z.ZodOptional<z.ZodType<Exclude<Values<Fs>[N], undefined>>>
    : z.ZodType<Values<Fs>[N]>;
};

/** A raw text is cleaned and measured by the guard; this only keeps the absurd out. */
const longestText = 2_000;
/** An id of ours, a case's reference, or two of them with a colon between. */
const picked = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:-]{0,129}$/);

/** What a form's values look like in a command, for the server's parser; the tab needs none of it. */
export function shapeOf<Fs extends Fields>({ fields }: Form<Fs>): Shape<Fs> {
  const shape = Object.entries(fields).map(([name, field]) => {
    const schema = schemaOf(field);
    return [name, isOptional(field) ? schema.optional() : schema] as const;
  });
  const confirms = Object.values(fields).some(({ kind }) => kind === 'line');
  const made = Object.fromEntries(shape);
  // Made field by field from the description that the type is made from.
  return (confirms ? { ...made, confirmed: confirmedInput } : made) as unknown as Shape<Fs>;
}

function schemaOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'one-of':
      return z.enum(Object.keys(field.codes));
    case 'level':
      return z.literal(Object.keys(field.codes).map(Number));
    case 'several-of':
      return z
        .array(z.enum(Object.keys(field.codes)))
        .min(isOptional(field) ? 0 : 1)
        .max(Object.keys(field.codes).length);
    case 'yes-no':
    case 'tick':
      return z.boolean();
    case 'must-tick':
      return z.literal(true);
    case 'day':
      return dayInput;
    case 'time':
      return timeInput;
    case 'whole-number':
      return asWritten(writtenWholeNumber, z.int().min(field.least).max(field.most));
    case 'amount': {
      const { decimals, least, most } = field;
      const isExact = (value: number) => writtenAmount(String(value), decimals) === value;
      return asWritten(
        (text) => writtenAmount(text, decimals),
        z.number().min(least).max(most).refine(isExact),
      );
    }
    case 'line':
      return z.string().max(longestText);
    case 'plain':
      return z
        .string()
        .min(isOptional(field) ? 0 : 1)
        .max(field.maxLength);
    case 'pick':
      return picked;
    case 'pick-several':
      return z
        .array(picked)
        .min(isOptional(field) ? 0 : 1)
        .max(300);
  }
}
