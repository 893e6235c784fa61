import { neutralFunctions } from '../../codes/party.ts';
import { formatNumber, joinLabels } from '../../text/format.ts';
import { numberSentences } from '../../text/number-sentences.ts';
import type { Picture, Story } from '../views/picture.ts';
import { rowsOf, tableIn, type StoryFacts } from './story-facts.ts';

/** Who is neutral makes no party present, and that FK is away is no deviation (handbook §1, §4). */
const notAsked: readonly string[] = [...neutralFunctions, 'fk-contact'];

/** As many as have room beside each other in a side panel. */
const mostMonths = 15;

/** Which functions were at the meetings. */
export function cooperationStory(told: StoryFacts): Story | undefined {
  const all = rowsOf(told, 'attendance-function').flatMap(({ code, label, figure }) =>
    figure.value === undefined || (figure.of ?? 0) === 0
      ? []
      : [{ code, label, part: figure.value, of: figure.of ?? 0 }],
  );
  const asked = all.filter(({ code }) => !notAsked.includes(code));
  const [least] = asked.toSorted((a, b) => a.part / a.of - b.part / b.of);
  if (least === undefined) return undefined;
  const picture = pictureOf(told);
  return {
    code: 'attendance',
    group: 'cooperation',
    text: textOf(asked, least, all),
    ...(picture === undefined ? {} : { picture }),
  };
}

interface Asked {
  readonly label: string;
  readonly part: number;
  readonly of: number;
}

function textOf(asked: readonly Asked[], least: Asked, all: readonly Asked[]): string {
  const meetings = least.of === 1 ? 'mötet' : `${formatNumber(least.of)} möten`;
  if (least.part === least.of)
    return least.of === 1
      ? 'Alla funktioner var med på mötet.'
      : `Alla funktioner var med på alla ${meetings}.`;
  const those = asked.filter(({ part, of }) => part * least.of === least.part * of);
  const names = joinLabels(those.map(({ label }) => label));
  // Not where the picture beside it shows one who was there as seldom, whom nobody asks for.
  const isLeast = all.every(
    (one) =>
      those.some(({ label }) => label === one.label) || one.part * least.of > least.part * one.of,
  );
  const isTold = least.part > 0 && those.length < asked.length && isLeast;
  return `${numberSentences.wereAt(names, least)}${isTold ? ', minst av alla' : ''}.`;
}

function pictureOf(told: StoryFacts): Picture | undefined {
  const { grid, rows = [] } = tableIn(told, 'attendance-month') ?? {};
  // Of more months than that nothing could be told from the boxes.
  if (grid === undefined || grid.columns.length > mostMonths) return undefined;
  const cells = new Map(rows.map(({ code, figure }) => [code, figure]));
  return {
    kind: 'grid',
    columns: grid.columns.map(({ label }) => label),
    rows: grid.rows.map((row) => ({
      label: row.label,
      cells: grid.columns.map(({ code }) => {
        const { value, of } = cells.get(`${row.code}:${code}`) ?? {};
        return value === undefined || of === undefined ? null : { part: value, of };
      }),
    })),
  };
}
