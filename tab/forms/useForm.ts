import { use, useEffect, useRef, useState } from 'react';
import type { Form, FormStart } from '../../shared/forms/form.ts';
import type { FieldProblem, Texts } from '../../shared/forms/read.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { pageVisibility } from '../client/browser.ts';
import { announceChange } from '../client/changes.ts';
import { useMe } from '../client/me.ts';
import type { SentMemory } from '../client/send.ts';
import { afterSaving, basedOn, type FormTexts, isOvertaken, typedOn } from '../drafts/draft.ts';
import {
  comesInSight,
  draftKey,
  DraftSubject,
  forgetDraft,
  keepDraft,
  readDraft,
} from '../drafts/drafts.ts';

/** What stands in a form, as texts by field name, and what is wrong with it. */
export interface FormState {
  readonly texts: Texts;
  /** The same, all of them: what is typed on top of what stood there. */
  readonly now: FormTexts;
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
  /** Somebody else has saved since this was typed. */
  readonly overtaken: boolean;
  /** What is typed lies on what others have saved, with the writer's consent. */
  readonly goOn: () => void;
  /** The form as it opened, or as it is saved. */
  readonly throwAway: () => void;
  /** It has been sent as it stands: what the server will show in a moment is shown already. */
  readonly forget: () => void;
  /** As which it was sent, when nothing was answered: sent again as it stands, also after a reload, it is the same command. */
  readonly sent: SentMemory;
}

/** What a form is filled in from. */
export interface FormFilledIn {
  readonly form: Pick<Form, 'name' | 'open'>;
  /** What stands there before anything is typed; of a form that changes something saved, it may depend on what is typed. */
  readonly valuesFor: (typed: FormTexts) => FormStart['values'];
  /** They are what is saved, which others can change meanwhile: it is shown as it is now, under what is typed. */
  readonly saved?: boolean | undefined;
  /** What is typed in words, for when the form is not in sight. */
  readonly linesOf: (texts: FormTexts) => readonly string[];
}

const lookEveryMs = 15_000;

/** A form as it is being filled in: what stands in it from before, with what is typed on top of it. */
export function useForm({ form, valuesFor, saved = false, linesOf }: FormFilledIn): FormState {
  const { account } = useMe();
  const subject = use(DraftSubject);
  const [key] = useState(() => draftKey(account, subject, form.name));
  const [draft, setDraft] = useState(() => readDraft(key));
  const [stored, setStored] = useState(true);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const current = onlyTexts(valuesFor(draft?.texts ?? {}));
  const [opened, setOpened] = useState({ values: current, wasThere: draft !== undefined });
  /** As it was sent, until what is saved is read anew. */
  const [sent, setSent] = useState<{ readonly values: FormTexts; readonly before: FormTexts }>();
  const isNews = sent === undefined || isOvertaken(sent.before, current);
  const values = saved ? (isNews ? current : sent.values) : opened.values;
  const on = draft?.on ?? values;
  const base = on[basedOn];
  const texts: FormTexts = {
    ...values,
    ...draft?.texts,
    ...(base === undefined ? {} : { [basedOn]: base }),
  };
  // Several may be filled in before the next draw.
  const changed = useRef<FormTexts>(draft?.texts ?? {});
  const unanswered = useRef(draft?.sent);
  useEffect(() => comesInSight('form', [key]), [key]);
  useLossWarning(draft !== undefined && !stored);
  useLookingAround(draft !== undefined);
  if (sent !== undefined && isNews) setSent(undefined);

  const put = (typed: FormTexts, upon: FormTexts): void => {
    changed.current = typed;
    if (Object.keys(typed).length === 0) {
      setDraft(undefined);
      setStored(true);
      forgetDraft(key);
      unanswered.current = undefined;
      return;
    }
    const next = {
      at: Date.now(),
      texts: typed,
      on: upon,
      title: form.open,
      lines: linesOf(typed),
      sent: unanswered.current,
    };
    setDraft(next);
    setStored(keepDraft(key, next));
  };
  const fill = (filled: FormTexts): void => {
    setProblems((now) => now.filter(({ field }) => !(field in filled)));
    put(typedOn(values, { ...changed.current, ...filled }), on);
  };
  const asTexts: Texts = { get: (field) => texts[field] };
  return {
    texts: asTexts,
    now: texts,
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
      kept: draft === undefined ? 'no' : stored ? 'stored' : 'here',
      wasThere: opened.wasThere && draft !== undefined,
      overtaken: saved && draft !== undefined && isOvertaken(draft.on, values),
      goOn: () => put(typedOn(values, draft?.texts ?? {}), values),
      throwAway: () => {
        put({}, values);
        setProblems([]);
        setOpened({ values: current, wasThere: false });
      },
      sent: {
        get: () => unanswered.current,
        set: (sent) => {
          unanswered.current = sent;
          // What is kept may be newer than what is drawn.
          const kept = readDraft(key);
          if (kept !== undefined) keepDraft(key, { ...kept, sent });
        },
      },
      forget: () => {
        const now = afterSaving(texts);
        setSent({ values: now, before: current });
        setOpened({ values: now, wasThere: false });
        // What was typed while it was on its way has not been sent.
        put(typedOn(now, { ...texts, ...changed.current }), now);
      },
    },
  };
}

function onlyTexts(values: FormStart['values'] = {}): FormTexts {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(given);
}

/** Others may change what the form is about: the page behind is read anew meanwhile, also one that else asks once. */
function useLookingAround(isTyping: boolean): void {
  useEffect(() => {
    if (!isTyping) return undefined;
    const timer = setInterval(() => {
      if (pageVisibility.isVisible()) announceChange();
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [isTyping]);
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
