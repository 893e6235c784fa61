import type { Field } from '../../shared/forms/field.ts';
import { type Form, isOptional } from '../../shared/forms/form.ts';

/** A form filled in with the first of everything: to the full, or with only what must be there. */
export function sampleTexts(
  { fields }: Form,
  how: 'full' | 'required' = 'full',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => how === 'full' || !isOptional(field))
      .map(([name, field]) => [name, sampleText(field)]),
  );
}

/** Another text than the sample that the field takes; nothing where there is only one. */
export function otherText(field: Field): string | undefined {
  switch (field.kind) {
    case 'one-of':
    case 'level':
      return Object.keys(field.codes).at(-1);
    case 'several-of':
      return Object.keys(field.codes).slice(1, 3).join(',');
    case 'yes-no':
      return 'yes';
    case 'tick':
      return 'false';
    case 'must-tick':
      return undefined;
    case 'day':
      return '2026-12-02';
    case 'time':
      return '13:30';
    case 'whole-number':
      return String(field.most - 1);
    case 'amount':
      return '12,5';
    case 'line':
      return 'En annan rad';
    case 'plain':
      if (field.as === 'account') return msAccount(2);
      return field.as === 'url' ? 'https://exempel.se/b' : 'En annan';
    case 'pick':
      return 'af-officer';
    case 'pick-several':
      return 'are,berg';
  }
}

/** One text that the field takes. */
function sampleText(field: Field): string {
  switch (field.kind) {
    case 'one-of':
    case 'level':
      return Object.keys(field.codes)[0] ?? '';
    case 'several-of':
      return Object.keys(field.codes).slice(0, 2).join(',');
    case 'yes-no':
      return 'no';
    case 'tick':
    case 'must-tick':
      return 'true';
    case 'day':
      return '2026-12-01';
    case 'time':
      return '13:00';
    case 'whole-number':
      return String(field.most);
    case 'amount':
      return String(field.most);
    case 'line':
      return 'Kort rad';
    case 'plain':
      if (field.as === 'account') return msAccount(1);
      return field.as === 'url' ? 'https://exempel.se/a' : 'Kort rad';
    case 'pick':
      return 'ifo-officer';
    case 'pick-several':
      return 'berg,krokom';
  }
}

function msAccount(n: number): string {
  const guid = `00000000-0000-4000-8000-00000000000${n}`;
  return `${guid}/${guid}`;
}

/** One text that somebody may write into the field and it does not take; nothing where they only choose. */
function wrongText(field: Field): string | undefined {
  switch (field.kind) {
    case 'day':
      return 'nästa vecka';
    case 'time':
      return 'efter lunch';
    case 'whole-number':
      return String(field.most + 1);
    case 'amount':
      return '1.234,5';
    case 'line':
      return 'a'.repeat(field.maxLength + 1);
    case 'plain':
      return field.as === 'reference' || field.as === undefined ? undefined : 'vet inte';
    case 'one-of':
    case 'level':
    case 'several-of':
    case 'yes-no':
    case 'tick':
    case 'must-tick':
    case 'pick':
    case 'pick-several':
      return undefined;
  }
}

/** A form filled in with what its fields do not take, where anything can be written. */
export function wrongTexts({ fields }: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const text = wrongText(field);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
