/** Words, or words made of the facts that the refusal carries. */
type Sentence = string | ((facts: never) => string);
/** Names of the inputs it concerns, where a form can point at one; or told by the facts. */
type Inputs = readonly string[] | ((facts: never) => readonly string[]);

/**
 * Why things are not done, each said once: its code, the facts it carries (what its functions ask for) and a Swedish
 * sentence or two: why it was not done, and what to do instead.
 */
export type Refusals = Readonly<
  Record<string, Sentence | { readonly at: Inputs; readonly says: Sentence }>
>;

type FactsOf<Said> = Said extends (facts: infer Facts) => unknown ? Facts : unknown;
type FactsIn<Said> = Said extends { readonly at: infer At; readonly says: infer Says }
  ? FactsOf<At> & FactsOf<Says>
  : FactsOf<Said>;
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The refusals of such a table as values: a union on `code`. */
export type RefusalOf<Table extends Refusals> = {
  readonly [Code in keyof Table & string]: Flat<{ readonly code: Code } & FactsIn<Table[Code]>>;
}[keyof Table & string];
