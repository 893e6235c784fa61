import { use, useEffect, useRef, useState } from 'react';
import type { FormStart } from '../../shared/forms/form.ts';
import type { FieldProblem, Texts } from '../../shared/forms/read.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { draftName, DraftSubject, isDraft } from '../parts/drafts.ts';
import type { FormTexts } from '../parts/typed-texts.ts';
import { useTyped } from '../parts/useTyped.ts';

/** What stands in a form, as texts by field name, and what is wrong with it. */
export interface FormState {
  readonly texts: Texts;
  readonly textOf: (name: string) => string;
  readonly set: (name: string, text: string) => void;
  /** Several at once, where one answer says others. */
  readonly fill: (texts: Readonly<Record<string, string>>) => void;
  readonly problemOf: (name: string) => string | undefined;
  /** What the form says; nothing when something must be mended, which its fields say from then on. */
  readonly read: <T>(reader: (texts: Texts) => Result<T, readonly FieldProblem[]>) => T | undefined;
  readonly draft: FormDraft;
}

/** What is typed and not sent, which stays through a reload and a look at other pages. */
export interface FormDraft {
  /** There is one. `stored`: it outlives the page. */
  readonly kept: 'no' | 'here' | 'stored';
  /** It was there when the form opened. */
  readonly wasThere: boolean;
  /** The form as it opened. */
  readonly throwAway: () => void;
  /** It has been sent. */
  readonly forget: () => void;
}

/** Kept with what is typed, though nobody types it: what the form was filled in from. */
const alwaysKept = 'basedOn';

/**
 * @param name of the form, under which a draft of it is kept on this page
 * @param values what stands there when the form opens; what was typed stays when the page behind is read anew
 */
export function useForm(name: string, values: FormStart['values'] = {}): FormState {
  const subject = use(DraftSubject);
  const [key] = useState(() => draftName(subject, name));
  const { typed, stored, keep, forget } = useTyped(key, isDraft);
  const [opened] = useState({ values, wasThere: typed !== undefined });
  const [texts, setTexts] = useState<Readonly<Record<string, string | undefined>>>({
    ...values,
    ...typed?.texts,
  });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  // Several may be filled in before the next draw.
  const changed = useRef<FormTexts>(typed?.texts ?? {});
  useLossWarning(typed !== undefined && !stored);

  const remember = (filled: FormTexts): void => {
    const all = Object.entries({ ...changed.current, ...filled });
    const others = all.filter(([field, text]) => text !== (opened.values[field] ?? ''));
    const base = texts[alwaysKept];
    const isTyped = others.some(([field]) => field !== alwaysKept);
    changed.current = isTyped
      ? { ...Object.fromEntries(others), ...(base === undefined ? {} : { [alwaysKept]: base }) }
      : {};
    if (isTyped) keep({ at: Date.now(), texts: changed.current });
    else forget();
  };
  const fill = (filled: Readonly<Record<string, string>>): void => {
    setTexts((now) => ({ ...now, ...filled }));
    setProblems((now) => now.filter(({ field }) => !(field in filled)));
    remember(filled);
  };
  const forgetAll = (): void => {
    changed.current = {};
    forget();
  };
  const asTexts: Texts = { get: (field) => texts[field] };
  return {
    texts: asTexts,
    textOf: (field) => texts[field] ?? '',
    set: (field, text) => fill({ [field]: text }),
    fill,
    problemOf: (field) => problems.find((one) => one.field === field)?.text,
    read: (reader) => {
      const read = reader(asTexts);
      setProblems(read.ok ? [] : read.error);
      return read.ok ? read.value : undefined;
    },
    draft: {
      kept: typed === undefined ? 'no' : stored ? 'stored' : 'here',
      wasThere: opened.wasThere && typed !== undefined,
      throwAway: () => {
        forgetAll();
        setProblems([]);
        setTexts(values);
      },
      forget: forgetAll,
    },
  };
}

/** Asks before the page is left, where that would lose what is typed, and only there. */
function useLossWarning(wouldBeLost: boolean): void {
  useEffect(() => {
    if (!wouldBeLost) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [wouldBeLost]);
}
