import type { CaseView } from '../../../shared/cases/case-view.ts';
import { caseCardText } from '../../../shared/text/case-cards.ts';
import { cut } from './agenda.ts';
import type { CardElement } from './card.ts';
import { box, bullets, facts, heading, small, text, title } from './elements.ts';

const words = caseCardText;
const tight = { spacing: 'None' } as const;
const mostFacts = 6;

/** Where the case stands and what comes next, then what is wrong, then the rest in short lines. */
export function caseHead(view: CaseView, most: number): readonly CardElement[] {
  return [
    small(`${view.typeText} · ${view.teamName}`),
    title(view.reference),
    text(view.statusText, { weight: 'Bolder', spacing: 'Small' }),
    ...lines([view.nextText]).map((line) => text(line, tight)),
    ...alarms(view, most),
    ...(view.facts.length === 0
      ? []
      : [
          facts(
            view.facts
              .slice(0, mostFacts)
              .map(({ label, text: value }) => ({ title: label, value })),
            { spacing: 'Small' },
          ),
        ]),
    ...waiting(view),
    ...plan(view, most),
    ...section(words.tasks, openTasks(view), most),
    ...section(words.progress, progress(view), most),
    ...closing(view),
  ];
}

function alarms(view: CaseView, most: number): readonly CardElement[] {
  if (view.alarms.length === 0) return [];
  return [box('warning', [bullets(cut(view.alarms, most))])];
}

function waiting(view: CaseView): readonly CardElement[] {
  if (view.waiting === undefined) return [];
  return [
    heading(words.waiting),
    text(view.waiting.text, tight),
    small(view.waiting.answersForText, tight),
  ];
}

function plan({ plan: made }: CaseView, most: number): readonly CardElement[] {
  if (made === undefined) return [];
  const measures = made.measures.map(({ title: name, providerText, statusText }) =>
    lines([name, providerText, statusText]).join(' · '),
  );
  return [
    heading(words.plan),
    text(lines([made.formText, made.heldText, made.pointsText]).join(' · '), tight),
    ...(measures.length === 0 ? [] : [bullets(cut(measures, most), tight)]),
    ...lines([made.parallelText]).map((line) => small(line, tight)),
    ...made.warnings.map((warning) => text(warning, { color: 'Warning', ...tight })),
  ];
}

function openTasks({ tasks }: CaseView): readonly string[] {
  return tasks
    .filter(({ outcome }) => outcome === undefined)
    .map(({ text: what, memberText, dueText }) => lines([what, memberText, dueText]).join(' · '));
}

function progress({ progress: rows }: CaseView): readonly string[] {
  return rows
    .filter(({ level }) => level !== undefined)
    .map(({ label, text: moved }) => `${label}: ${moved}`);
}

function closing({ closing: ended }: CaseView): readonly CardElement[] {
  if (ended === undefined || ended.length === 0) return [];
  return [
    heading(words.closing),
    facts(
      ended.map(({ label, text: value }) => ({ title: label, value })),
      { spacing: 'None' },
    ),
  ];
}

function section(name: string, list: readonly string[], most: number): readonly CardElement[] {
  return list.length === 0 ? [] : [heading(name), bullets(cut(list, most), tight)];
}

function lines(of: readonly (string | undefined)[]): readonly string[] {
  return of.filter((line) => line !== undefined && line !== '').map((line) => line ?? '');
}
