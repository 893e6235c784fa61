import { formatCount, formatNumber, formatPercent, inSentence } from '../../text/format.ts';
import type { Picture, Story } from '../views/picture.ts';
import type { FigureLine } from '../views/view.ts';
import { barsOf } from './bars.ts';
import { highest, ofWhen, rowsOf, tableIn, type StoryFacts } from './story-facts.ts';

/** The handbook's even balance (§6), in percent. */
const even = { from: 40, to: 60 };
/** Of fewer, no share is told and nothing is said to be the most common. */
const fewestForShares = 10;
const fewest = 3;

/** Where the genders are told apart, in the order that a case comes to it. */
const stages = [
  ['gender', 'Aktualiserade'],
  ['participants-gender', 'Deltagare'],
  ['closed-gender', 'Avslutade'],
] as const;
const genders = ['woman', 'man', 'other'];

/** Who they are: how women and men are balanced, and what most live on when they come. */
export function peopleStory(told: StoryFacts): Story | undefined {
  const sentences = [genderText(told) ?? mergedText(told), livelihoodText(told)].filter(
    (one) => one !== undefined,
  );
  if (sentences.length === 0) return undefined;
  const picture = pictureOf(told) ?? mergedPicture(told);
  return {
    code: 'people',
    group: 'people',
    text: sentences.join(' '),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** The counts of a split by gender, where every one of them may be seen. */
function countsIn(told: StoryFacts, table: string): readonly number[] | undefined {
  const counts = genders.map(
    (code) => rowsOf(told, table).find((row) => row.code === code)?.figure.value,
  );
  const seen = counts.filter((one) => one !== undefined);
  return seen.length === counts.length && seen.some((one) => one > 0) ? seen : undefined;
}

function genderText(told: StoryFacts): string | undefined {
  const [women = 0, men = 0, others = 0] = countsIn(told, 'participants-gender') ?? [];
  const n = women + men + others;
  const when = ofWhen(told, 'participants-gender');
  if (n < fewest) return undefined;
  if (n < fewestForShares)
    return `Bland ${n} deltagare är ${counted(women, 'kvinna', 'kvinnor')} och ${counted(men, 'man', 'män')}${when}.`;
  const isEven = [women, men].every(
    (part) => part * 100 >= even.from * n && part * 100 <= even.to * n,
  );
  const shares = `${formatPercent(women, n)} kvinnor och ${formatPercent(men, n)} män bland ${formatNumber(n)} deltagare${when}`;
  return isEven ? `Könsfördelningen är jämn: ${shares}.` : `Könsfördelningen är ojämn: ${shares}.`;
}

/** `Aktualiserade: kvinna 19; man 14`: in the first place where they are told, merged or not. */
function mergedText(told: StoryFacts): string | undefined {
  const [first] = stages.flatMap(([table, label]) => {
    const lines = gendersIn(told, table).filter(({ figure: { value = 0 } }) => value > 0);
    const isTold = gendersIn(told, table).every(({ figure: { value } }) => value !== undefined);
    const parts = lines.map((line) => `${inSentence(line.label)} ${line.figure.text}`);
    const n = lines.reduce((sum, { figure: { value = 0 } }) => sum + value, 0);
    return !isTold || n < fewest ? [] : [`${label}${ofWhen(told, table)}: ${parts.join('; ')}.`];
  });
  return first;
}

function mergedPicture(told: StoryFacts): Picture | undefined {
  return barsOf(
    stages.map(([table, label]) => ({
      label: `${label}${ofWhen(told, table)}`,
      lines: gendersIn(told, table),
    })),
  );
}

/** The lines that are of gender and nothing else, such as whether they are even. */
function gendersIn(told: StoryFacts, table: string): readonly FigureLine[] {
  return rowsOf(told, table).filter(({ code }) =>
    code.split('+').every((one) => genders.includes(one)),
  );
}

function counted(n: number, one: string, several: string): string {
  return n === 0 ? `ingen ${one}` : formatCount(n, one, several);
}

function livelihoodText(told: StoryFacts): string | undefined {
  const table = tableIn(told, 'livelihood-raised');
  const n = table?.total?.value ?? 0;
  const most = highest(table?.rows ?? []);
  if (most?.figure.value === undefined || n < fewest) return undefined;
  return `Vanligaste försörjningen vid aktualisering är ${inSentence(most.label)}: ${most.figure.text} av ${n}${ofWhen(told, 'livelihood-raised')}.`;
}

function pictureOf(told: StoryFacts): Picture | undefined {
  const rows = stages.flatMap(([table, label]) => {
    const values = countsIn(told, table);
    return values === undefined ? [] : [{ label: `${label}${ofWhen(told, table)}`, values }];
  });
  if (rows.length === 0) return undefined;
  const parts = rowsOf(
    told,
    stages.find(([table]) => countsIn(told, table) !== undefined)?.[0] ?? '',
  )
    .filter(({ code }) => genders.includes(code))
    .map(({ label }) => label);
  return {
    kind: 'stacks',
    parts,
    rows,
    even: { ...even, label: `Jämnt: ${even.from}–${even.to} %` },
  };
}
