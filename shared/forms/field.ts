import type { Labels } from '../text/choice.ts';

/**
 * What one field of a form is, as plain data: its kind, its codes and its words. The type of its value, its schema, its
 * input on a card and in the tab, its reader, its error and the line it is shown by all follow from here. Behaviour (what
 * goes with what, what is asked when) stays code, in the domain.
 */
interface Words {
  /** Over the input: the question, or the name of what is asked for. */
  readonly label: string;
  /** Said at the field when it is empty or does not fit. */
  readonly missing: string;
  /** Under the label: what helps to answer. */
  readonly hint?: string;
  /** Before the value where it is shown afterwards, if that is not the label. */
  readonly shown?: string;
  /** What the field has been called before, on cards that stand in channels still. */
  readonly was?: readonly string[];
  /** The places in the command that it fills, where they are not called as it is: so its errors find it. */
  readonly fills?: readonly string[];
}

/** May be left empty; then the value has no such field. */
interface Leavable {
  readonly optional?: true;
}

/** One of a list. `seen`: few enough to be all in sight. */
export interface OneOf<C extends string = string> extends Words, Leavable {
  readonly kind: 'one-of';
  readonly codes: Labels<C>;
  readonly seen?: true;
  /** What a list says while nothing is chosen, where leaving it so is an answer. */
  readonly none?: string;
}

/** One of a few numbered steps, such as 1–5. */
export interface Level<C extends number = number> extends Words, Leavable {
  readonly kind: 'level';
  readonly codes: Labels<C>;
  readonly none?: string;
}

/** Any of a list, each once. Not optional: at least one. */
export interface SeveralOf<C extends string = string> extends Words, Leavable {
  readonly kind: 'several-of';
  readonly codes: Labels<C>;
  /** Where all of them should be in sight on a card too. */
  readonly seen?: true;
  /** The word that ticks them all, where all are as likely as some. */
  readonly all?: string;
}

/** Two answers that both count, so neither is there from the start. */
export interface YesNo extends Words {
  readonly kind: 'yes-no';
}

/** A box that may be ticked; `label` is what the ticking says, `short` what stands over it on a card. */
export interface Tick extends Words {
  readonly kind: 'tick';
  readonly short: string;
}

/** A box that must be ticked before the form can be sent. */
export interface MustTick extends Words {
  readonly kind: 'must-tick';
  readonly short: string;
}

/** A calendar day. `past`: of something that has happened, so none after today is offered; `coming`: none before it. */
export interface Day extends Words, Leavable {
  readonly kind: 'day';
  readonly past?: true;
  readonly coming?: true;
}

/** A clock time to the minute. */
export interface Time extends Words, Leavable {
  readonly kind: 'time';
}

/** A whole number between two bounds, both counted in. */
export interface WholeNumber extends Words, Leavable {
  readonly kind: 'whole-number';
  readonly least: number;
  readonly most: number;
}

/** An amount with its unit, at most so many decimals: kronor with öre, percent with tenths. Both bounds are counted in. */
export interface Amount extends Words, Leavable {
  readonly kind: 'amount';
  readonly unit: 'kr' | '%';
  readonly decimals: 1 | 2;
  readonly least: number;
  readonly most: number;
}

/** A short free text, guarded (handbook §7): what may point at a person is refused or has to be confirmed. */
export interface Line extends Words, Leavable {
  readonly kind: 'line';
  /** Characters at most, as the domain stores it. */
  readonly maxLength: number;
  /** Room for several lines. */
  readonly tall?: true;
  readonly placeholder?: string;
  /** What a team, a group or a federation is called: guarded too, though its writer need not be told what not to write. */
  readonly ofThing?: true;
  /** A question somebody may have decided before: what is alike in the register of rulings is shown beside it while it is written. */
  readonly likeRulings?: true;
}

/** A short text that is no sentence about anybody, such as a web address or a code; the domain judges it. */
export interface Plain extends Words, Leavable {
  readonly kind: 'plain';
  readonly maxLength: number;
  readonly placeholder?: string;
  /** An `account` is what its holder copies in the tab: `<tenant id>/<object id>`. */
  readonly as?: 'url' | 'reference' | 'account';
}

/** One of what the page offers: a member, a case, a task, a team. What there is, is said when the form is drawn. */
export interface Pick extends Words, Leavable {
  readonly kind: 'pick';
  readonly none?: string;
}

/** Any of what the page offers. Not optional: at least one. */
export interface PickSeveral extends Words, Leavable {
  readonly kind: 'pick-several';
  /** Where all of them should be in sight on a card too. */
  readonly seen?: true;
}

export type Field =
  | OneOf
  | Level
  | SeveralOf
  | YesNo
  | Tick
  | MustTick
  | Day
  | Time
  | WholeNumber
  | Amount
  | Line
  | Plain
  | Pick
  | PickSeveral;

type Without<F extends Field> = Omit<F, 'kind' | 'codes' | 'optional'>;

export function oneOf<C extends string>(codes: Labels<C>, words: Without<OneOf>) {
  return { kind: 'one-of', codes, ...words } as const;
}
export function level<C extends number>(codes: Labels<C>, words: Without<Level>) {
  return { kind: 'level', codes, ...words } as const;
}
export function severalOf<C extends string>(codes: Labels<C>, words: Without<SeveralOf>) {
  return { kind: 'several-of', codes, ...words } as const;
}
export function yesNo(words: Without<YesNo>) {
  return { kind: 'yes-no', ...words } as const;
}
export function tick(words: Without<Tick>) {
  return { kind: 'tick', ...words } as const;
}
export function mustTick(words: Without<MustTick>) {
  return { kind: 'must-tick', ...words } as const;
}
export function day(words: Without<Day>) {
  return { kind: 'day', ...words } as const;
}
export function time(words: Without<Time>) {
  return { kind: 'time', ...words } as const;
}
export function wholeNumber(words: Without<WholeNumber>) {
  return { kind: 'whole-number', ...words } as const;
}
export function amount(words: Without<Amount>) {
  return { kind: 'amount', ...words } as const;
}
export function line(words: Without<Line>) {
  return { kind: 'line', ...words } as const;
}
export function plain(words: Without<Plain>) {
  return { kind: 'plain', ...words } as const;
}
export function pick(words: Without<Pick>) {
  return { kind: 'pick', ...words } as const;
}
export function pickSeveral(words: Without<PickSeveral>) {
  return { kind: 'pick-several', ...words } as const;
}

/** The same field, which may be left empty. */
export function optional<const F extends Field>(field: F): F & { readonly optional: true } {
  return { ...field, optional: true };
}
