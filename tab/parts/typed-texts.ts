import { isRecord } from '../client/failure.ts';

/** A form's inputs as texts by name. */
export type FormTexts = Readonly<Record<string, string>>;

/** What is typed in a form and not saved: only the inputs that were changed, so that it can lie on what others save. */
export interface TypedTexts {
  /** The number of the change that it was typed upon: others may have saved since. */
  readonly basedOn: number;
  readonly texts: FormTexts;
}

export function isTypedTexts(kept: unknown): kept is TypedTexts {
  return (
    isRecord(kept) &&
    typeof kept['basedOn'] === 'number' &&
    isRecord(kept['texts']) &&
    Object.values(kept['texts']).every((text) => typeof text === 'string')
  );
}

/** What is typed once one more input stands otherwise; nothing when all of it is as it was saved. */
export function typedAfter(
  saved: TypedTexts,
  typed: TypedTexts | undefined,
  changed: FormTexts,
): TypedTexts | undefined {
  const all = Object.entries({ ...typed?.texts, ...changed });
  const texts = all.filter(([name, text]) => text !== saved.texts[name]);
  return texts.length === 0
    ? undefined
    : { basedOn: typed?.basedOn ?? saved.basedOn, texts: Object.fromEntries(texts) };
}
