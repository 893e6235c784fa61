import type { ClockTime, IsoDate } from '../kernel/calendar.ts';
import type { Choice } from '../text/choice.ts';
import type { ToConfirm } from './to-confirm.ts';
import type { Field } from './field.ts';

export type Fields = Readonly<Record<string, Field>>;

/** A form, described once for card and tab: its fields in the order they are asked. */
export interface Form<Fs extends Fields = Fields> {
  /** Letters only: on a card with several forms the ids of its inputs begin with it. */
  readonly name: string;
  /** On the button that opens it, and over it. */
  readonly open: string;
  /** On the button that sends it. */
  readonly send: string;
  /** Said when it has been done. */
  readonly done: string;
  /** What one must know before filling it in. */
  readonly intro?: string;
  readonly fields: Fs;
}

type Describing<Fs extends Fields> = Omit<Form<Fs>, 'send'> & Partial<Pick<Form, 'send'>>;

/** Where nothing else is said, what opens a form is what sends it. */
export function form<const Fs extends Fields>(described: Describing<Fs>): Form<Fs> {
  return { ...described, send: described.send ?? described.open };
}

type ValueOf<F extends Field> = F extends {
  readonly kind: 'one-of' | 'level';
  readonly codes: Readonly<Record<infer C, string>>;
}
  ? C
  : F extends { readonly kind: 'several-of'; readonly codes: Readonly<Record<infer C, string>> }
    ? C[]
    : ByKind[Exclude<F['kind'], 'one-of' | 'level' | 'several-of'>];

interface ByKind {
  readonly 'yes-no': boolean;
  readonly tick: boolean;
  readonly 'must-tick': true;
  readonly day: IsoDate;
  readonly time: ClockTime;
  readonly 'whole-number': number;
  readonly amount: number;
  readonly line: string;
  readonly plain: string;
  readonly pick: string;
  readonly 'pick-several': string[];
}

type OptionalNames<Fs extends Fields> = {
  [N in keyof Fs]: Fs[N] extends { readonly optional: true } ? N : never;
}[keyof Fs];

/** Whether a form has free text: then its writer can confirm that what the guard found points at nobody. */
type Confirming<Fs extends Fields> = 'line' extends Fs[keyof Fs]['kind']
  ? { confirmed?: string[] | undefined }
  : unknown;

/** What a filled-in form says. What may be left empty is not there when it was. */
export type Values<Fs extends Fields> = {
  -readonly [N in Exclude<keyof Fs, OptionalNames<Fs>>]: ValueOf<Fs[N]>;
} & { -readonly [N in OptionalNames<Fs>]?: ValueOf<Fs[N]> | undefined } & Confirming<Fs>;

export type FormValues<F extends Form> = F extends Form<infer Fs> ? Values<Fs> : never;
export type FieldNameOf<F extends Form> = keyof F['fields'] & string;

/** With a `group`, those of one group follow each other and stand under its name where there is room for names. */
export type Offered = Choice & { readonly group?: string };

/**
 * How a form stands when it opens, the same on card and in the tab: what is filled in, what can be picked, and what is
 * not asked here.
 */
export interface FormStart<Name extends string = string> {
  /** As texts by field; several with commas between. */
  readonly values?: Readonly<Partial<Record<Name, string | undefined>>>;
  /** They are what is saved, which somebody else can change while the form is filled in; not a mere suggestion. */
  readonly saved?: true;
  /** What a `pick` offers; of a list of codes, those that hold here, or with other words. */
  readonly choices?: Readonly<Partial<Record<Name, readonly Offered[]>>>;
  /** Under a field, after what always stands there. */
  readonly hints?: Readonly<Partial<Record<Name, string>>>;
  /** Lines above the fields that depend on what the form is about. */
  readonly notes?: readonly string[];
  readonly notAsked?: readonly Name[];
  /** What the guard found in what is filled in, that its writer may confirm; only then is it asked. */
  readonly toConfirm?: ToConfirm;
}
export type StartOf<F extends Form> = FormStart<FieldNameOf<F>>;

/** Fields of a form by name, without those that are not asked; in the form's order. */
export function askedFields(
  { fields }: Form,
  { notAsked = [] }: Pick<FormStart, 'notAsked'> = {},
): readonly (readonly [string, Field])[] {
  return Object.entries(fields).filter(([name]) => !notAsked.includes(name));
}

export function isOptional(field: Field): boolean {
  return 'optional' in field;
}
