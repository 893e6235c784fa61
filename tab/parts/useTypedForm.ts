import { useState } from 'react';
import { type FormTexts, isTypedTexts, typedAfter, type TypedTexts } from './typed-texts.ts';
import { useTyped } from './useTyped.ts';

export interface TypedForm {
  readonly texts: FormTexts;
  readonly set: (changed: FormTexts) => void;
  readonly unsaved: boolean;
  /** Somebody else has saved since this was typed. */
  readonly overtaken: boolean;
  /** The change it is typed upon, as the server is told. */
  readonly basedOn: number;
  /** What is typed lies on what others have saved, with the writer's consent. */
  readonly goOn: () => void;
  readonly throwAway: () => void;
  /** It is saved: what the server will show in a moment is shown already. */
  readonly wasSaved: () => void;
}

/**
 * A form as it is being filled in: what is saved, with what is typed on top of it. What is typed stays through a refusal,
 * a reload and what others save meanwhile.
 *
 * @param form what is filled in, for instance `rules/rule-set/v3`
 * @param savedFor what is saved, as far as one knows here; it may depend on what is typed, such as the day it is for
 */
export function useTypedForm(form: string, savedFor: (typed: FormTexts) => TypedTexts): TypedForm {
  const { typed, keep, forget } = useTyped(form, isTypedTexts);
  const shown = savedFor(typed?.texts ?? {});
  const [justSaved, setJustSaved] = useState<TypedTexts>();
  const saved = justSaved !== undefined && justSaved.basedOn > shown.basedOn ? justSaved : shown;
  const texts = { ...saved.texts, ...typed?.texts };
  const put = (next: TypedTexts | undefined): void => (next === undefined ? forget() : keep(next));
  return {
    texts,
    set: (changed) => put(typedAfter(saved, typed, changed)),
    unsaved: typed !== undefined,
    overtaken: typed !== undefined && typed.basedOn < saved.basedOn,
    basedOn: typed?.basedOn ?? saved.basedOn,
    goOn: () => put(typedAfter(saved, { basedOn: saved.basedOn, texts: typed?.texts ?? {} }, {})),
    throwAway: forget,
    wasSaved: () => {
      setJustSaved({ basedOn: (typed?.basedOn ?? saved.basedOn) + 1, texts });
      forget();
    },
  };
}
