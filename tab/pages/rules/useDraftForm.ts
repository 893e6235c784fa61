import { useState } from 'react';
import { contentTexts } from '../../../shared/rules/content.ts';
import type { RuleTexts } from '../../../shared/rules/rule-texts.ts';
import type { RuleDraft, RuleVersionView } from '../../../shared/rules/view.ts';
import { useTyped } from '../../parts/useTyped.ts';
import { isTypedDraft, nameInput, typedAfter, type TypedDraft } from './draft-form.ts';

export interface DraftForm {
  readonly texts: RuleTexts;
  readonly set: (changed: RuleTexts) => void;
  readonly unsaved: boolean;
  /** Somebody else has saved the draft since this was typed. */
  readonly overtaken: boolean;
  /** The history the change is of, as the server is told. */
  readonly basedOn: number;
  /** What is typed lies on what others have saved, with the writer's consent. */
  readonly goOn: () => void;
  readonly throwAway: () => void;
  /** It is saved: what the server will show in a moment is shown already. */
  readonly wasSaved: () => void;
}

/** A draft as it is being written: what is saved, with what is typed on top of it. */
export function useDraftForm(
  { id, title }: Pick<RuleVersionView, 'id' | 'title'>,
  { basedOn, content }: RuleDraft,
): DraftForm {
  const { typed, keep, forget } = useTyped(`rules/${content.kind}/${id}`, isTypedDraft);
  const [justSaved, setJustSaved] = useState<TypedDraft>();
  const shown = { basedOn, texts: { ...contentTexts(content), [nameInput]: title } };
  const saved = justSaved !== undefined && justSaved.basedOn > basedOn ? justSaved : shown;
  const texts = { ...saved.texts, ...typed?.texts };
  const put = (next: TypedDraft | undefined): void => (next === undefined ? forget() : keep(next));
  return {
    texts,
    set: (changed) => put(typedAfter(saved, typed, changed)),
    unsaved: typed !== undefined,
    overtaken: typed !== undefined && typed.basedOn < saved.basedOn,
    basedOn: typed?.basedOn ?? saved.basedOn,
    goOn: () => put(typedAfter(saved, { basedOn: saved.basedOn, texts: typed?.texts ?? {} }, {})),
    throwAway: forget,
    wasSaved: () => {
      setJustSaved({ basedOn: (typed?.basedOn ?? basedOn) + 1, texts });
      forget();
    },
  };
}
