import type { Field } from '../../shared/forms/field.ts';
import { pastedLink } from '../../shared/forms/pasted-link.ts';
import { isOptional, type Offered } from '../../shared/forms/form.ts';
import { severalIn } from '../../shared/forms/read.ts';
import { answerLabels } from '../../shared/forms/words.ts';
import { choicesOf } from '../../shared/text/choice.ts';
import { ChoiceBoxes } from '../inputs/ChoiceBoxes.tsx';
import { ChoiceField } from '../inputs/ChoiceField.tsx';
import { InputField } from '../inputs/InputField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { Radios } from './Radios.tsx';
import { SimilarRulings } from './SimilarRulings.tsx';
import { TickField } from './TickField.tsx';

export interface FieldInputProps {
  readonly field: Field;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Of a `pick`, what there is; of codes, those that hold here. */
  readonly choices?: readonly Offered[] | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** No day of something that has happened is later. */
  readonly today: string;
  readonly focused?: boolean;
  /** Without the star, where every field stands filled in from the start. */
  readonly unmarked?: boolean;
}

/** The input of one described field; what is wrong with it is said right there. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, onValue, problem, unmarked = false } = props;
  const hint = joinSentences([field.hint, props.hint]);
  const common = {
    label: field.label,
    required: !unmarked && !isOptional(field),
    ...(hint === '' ? {} : { hint }),
    problem,
  };
  switch (field.kind) {
    case 'one-of':
    case 'level':
    case 'pick': {
      const choices = offered(props);
      const none = field.none === undefined ? {} : { none: field.none };
      const one = { ...common, value, onValue, choices };
      if (field.kind === 'level' && !isOptional(field)) return <Radios {...one} stacked />;
      return 'seen' in field ? <Radios {...one} /> : <ChoiceField {...one} {...none} />;
    }
    case 'several-of':
    case 'pick-several':
      return (
        <ChoiceBoxes
          {...common}
          choices={offered(props)}
          values={severalIn(value)}
          all={'all' in field ? field.all : undefined}
          onValues={(values) => onValue(values.join(','))}
        />
      );
    case 'yes-no':
      return <Radios {...common} value={value} onValue={onValue} choices={answers} />;
    case 'tick':
    case 'must-tick':
      return (
        <TickField
          {...common}
          required={field.kind === 'must-tick'}
          value={value}
          onValue={onValue}
        />
      );
    case 'day':
    case 'time':
    case 'whole-number':
    case 'amount':
    case 'line':
    case 'plain': {
      const input = <InputField {...common} {...typed(props)} value={value} onValue={onValue} />;
      if (!('likeRulings' in field)) return input;
      return (
        <Stack tight>
          {input}
          <SimilarRulings written={value} />
        </Stack>
      );
    }
  }
}

/** Each a sentence of its own, whether it ends like one or not: `1 Ingen … 5 Full. Senast: 3`. */
function joinSentences(hints: readonly (string | undefined)[]): string {
  const [first, ...others] = hints.filter((hint) => hint !== undefined);
  if (first === undefined) return '';
  return others.reduce((said, hint) => `${said.replace(/\.$/, '')}. ${hint}`, first);
}

const answers = choicesOf(answerLabels);

/** A code list where nothing else is offered, in its own order. */
function offered({ field, choices }: FieldInputProps): readonly Offered[] {
  return choices ?? ('codes' in field ? choicesOf(field.codes) : []);
}

/**
 * The link out of a whole invitation, whose text loses its lines in an input of one line and may not have the link at all
 * where the page it was copied from has. What has none is pasted as it is, and what it is, is said when the form is sent.
 */
function linkOf(text: string, html: string): string | undefined {
  const found = [text, html].map(pastedLink).find(({ kind }) => kind === 'link');
  return found?.kind === 'link' ? found.link : undefined;
}

function typed({ field, today, focused = false }: FieldInputProps) {
  switch (field.kind) {
    case 'day':
      return {
        type: 'date' as const,
        focused,
        ...('past' in field ? { max: today } : {}),
        ...('coming' in field ? { min: today } : {}),
      };
    case 'time':
      return { type: 'time' as const, focused };
    case 'whole-number':
      // Text: an input of numbers changes under the mouse wheel, and what is no whole number reaches nobody.
      return { focused, digits: true };
    case 'amount':
      return { focused, decimals: true, maxLength: 24 };
    case 'line':
    case 'plain': {
      const { maxLength, placeholder } = field;
      return {
        focused,
        maxLength,
        tall: 'tall' in field,
        ...(field.kind === 'plain' && field.as === 'url'
          ? { type: 'url' as const, pasted: linkOf }
          : { type: 'text' as const }),
        ...(placeholder === undefined ? {} : { placeholder }),
      };
    }
    case 'one-of':
    case 'level':
    case 'pick':
    case 'several-of':
    case 'pick-several':
    case 'yes-no':
    case 'tick':
    case 'must-tick':
      return {};
  }
}
