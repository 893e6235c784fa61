import type { ReportSection } from '../codes/report-sections.ts';
import type { FigureLine, FigureTable } from '../reports/views/view.ts';
import { publishedWords } from '../text/reporting.ts';
import { inSentence, joinWords } from '../text/format.ts';
import { numberSentences } from '../text/number-sentences.ts';

/** What a reader outside may know of the team, by table and line: a draft says no more. */
interface Told {
  text(table: string, code: string): string | undefined;
  lines(table: string): readonly FigureLine[];
  /** ` (sedan starten …)`: of what time the table is, or that line of it, where that is not the report's period. */
  note(table: string, code?: string): string;
}

/** Sentences that the numbers make by themselves, to be kept or written beside. None where there is nothing to tell. */
export function draftedFor(
  section: ReportSection,
  tables: readonly FigureTable[],
): readonly string[] {
  const drafted = drafts[section];
  return drafted === undefined
    ? []
    : drafted(toldBy(tables)).flatMap((one) => (one === undefined ? [] : [one]));
}

type Draft = (told: Told) => readonly (string | undefined)[];

const drafts: Readonly<Partial<Record<ReportSection, Draft>>> = {
  goals: (told) =>
    told.lines('goals').flatMap(({ label, figure, aim, note }) => {
      const met = aim?.met === undefined ? '' : ` ${publishedWords.goalMet(aim.met)}`;
      const of = note === undefined ? '' : `, ${inSentence(note)}`;
      return figure.value === undefined ? [] : [`${label}: ${figure.text}${of}.${met}`];
    }),
  participants: (told) => [
    all(
      [
        told.text('course', 'raised'),
        told.text('course', 'received'),
        told.text('course', 'declined'),
        told.text('course', 'closed'),
      ],
      (raised, received, declined, closed) =>
        `Under perioden aktualiserades ${raised}, togs ${received} emot, avböjdes ${declined} och avslutades ${closed} ärenden.`,
    ),
    all(
      [
        told.text('course', 'ongoing'),
        told.text('course', 'queued'),
        told.text('course', 'participants'),
      ],
      (ongoing, queued, participants) =>
        `När perioden slutade pågick ${ongoing} ärenden och ${queued} stod i kö. Deltagarna under perioden var ${participants}.`,
    ),
    all(
      [told.text('waiting-time', 'median')],
      (median) => `Väntan till mottagande var i median ${median}.`,
    ),
    all(
      [told.text('handling-time', 'median')],
      (median) => `Handläggningstiden var i median ${median}.`,
    ),
    most(told, 'referrer', 'Flest aktualiserades av'),
    most(told, 'reason', 'Vanligaste orsakerna till avslut'),
  ],
  livelihood: (told) => [
    most(told, 'livelihood-in', 'Vanligaste försörjningen vid start, bland de avslutade'),
    most(told, 'livelihood-out', 'Vanligaste försörjningen vid avslut'),
    most(told, 'occupation', 'Vanligaste sysselsättningen vid avslut'),
    all(
      [told.text('steps', 'steps-forward')],
      (steps) =>
        `Steg framåt på minst en dimension: ${steps} av noteringarna${told.note('steps', 'steps-forward')}.`,
    ),
  ],
  activities: (told) => [
    all(
      [told.text('plans', 'plan-complete')],
      (share) =>
        `Planer som uppfyller alla fem punkter: ${share}${told.note('plans', 'plan-complete')}.`,
    ),
    all(
      [told.text('plans', 'parallel')],
      (share) => `Planer med parallella insatser: ${share}${told.note('plans', 'parallel')}.`,
    ),
    all(
      [told.text('own-planning', 'took-part-of-planned')],
      (share) =>
        `Med i sin egen planering, av dem med en plan: ${share}${told.note('own-planning', 'took-part-of-planned')}.`,
    ),
  ],
  collaboration: (told) => [
    all(
      [told.text('meetings', 'held'), told.text('meetings', 'all-functions')],
      (held, full) =>
        `${numberSentences.meetingsHeld(held)} ${numberSentences.allFunctionsAt(full)}`,
    ),
    attendance(told),
  ],
  routines: (told) => [
    all(
      [told.text('planning-days', 'planning-days'), told.text('planning-days', 'joint-meetings')],
      (planning, joint) =>
        `Teamet hade ${planning} planeringsdagar och ${joint} gemensamma möten med styrgruppen.`,
    ),
    all(
      [told.text('meetings', 'notice-in-time')],
      (inTime) => `Kallelsen gick ut i tid till ${inTime} möten.`,
    ),
  ],
  staff: (told) => told.lines('staffing').map(({ label, figure }) => `${label}: ${figure.text}.`),
  deviations: (told) => [most(told, 'deviations', 'Flest avvikelser gällde')],
  spreading: (told) => [
    all(
      [told.text('occasions', 'occasions')],
      (n) => `Informationstillfällen för verksamheter som aktualiserar: ${n}.`,
    ),
  ],
  equality: (told) => [
    all(
      [told.text('gender', 'woman'), told.text('gender', 'man')],
      (women, men) =>
        `Representation: ${women} kvinnor och ${men} män bland de aktualiserade${told.note('gender')}.`,
    ),
    all(
      [told.text('gender', 'balance')],
      (even) => `Jämn könsfördelning (40–60 %): ${inSentence(even).replace(':', ',')}.`,
    ),
  ],
};

function toldBy(tables: readonly FigureTable[]): Told {
  const lines = (table: string) => tables.find(({ code }) => code === table)?.rows ?? [];
  return {
    lines,
    text: (table, code) => {
      const line = lines(table).find((one) => one.code === code);
      const isTold = line !== undefined && !/^(\.\.|–|för få)/.test(line.figure.text);
      return isTold ? line.figure.text : undefined;
    },
    note: (table, code) => {
      const line = lines(table).find((one) => one.code === code);
      const note = line?.note ?? tables.find((one) => one.code === table)?.note;
      return note === undefined ? '' : ` (${inSentence(note)})`;
    },
  };
}

/** A sentence of some figures, where all of them are told. */
function all<const Texts extends readonly (string | undefined)[]>(
  texts: Texts,
  sentence: (...told: { readonly [N in keyof Texts]: string }) => string,
): string | undefined {
  return texts.includes(undefined)
    ? undefined
    : sentence(...(texts as unknown as { readonly [N in keyof Texts]: string }));
}

/** The two that are most, each with its number; none where all are told together, or where one that is not told could be more. */
function most(told: Told, table: string, what: string): string | undefined {
  const lines = told.lines(table).filter(({ figure: { of } }) => of === undefined);
  const some = lines.filter(
    ({ figure: { value }, unknown }) => unknown === undefined && value !== undefined && value > 0,
  );
  if (lines.some(({ figure: { text } }) => text === '..') || isAllTogether(some)) return undefined;
  const top = some
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
    .slice(0, 2)
    .map(({ label, figure }) => `${inSentence(label)} (${figure.text})`);
  return top.length === 0 ? undefined : `${what}${told.note(table)}: ${top.join('; ')}.`;
}

function isAllTogether([one, ...others]: readonly FigureLine[]): boolean {
  return one?.code.includes('+') === true && others.length === 0;
}

function attendance(told: Told): string | undefined {
  const parties = told
    .lines('attendance')
    .filter(({ figure: { of } }) => of !== undefined && of > 0)
    .map(({ label, figure }) => `${label} ${figure.text}`);
  return parties.length === 0 ? undefined : numberSentences.attendance(joinWords(parties));
}
