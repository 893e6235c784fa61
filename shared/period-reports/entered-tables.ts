import type { EnteredKind } from '../entered/entered.ts';
import type { EnteredView } from '../entered/view.ts';
import type { ReportSection } from '../codes/report-sections.ts';
import { fromFileText } from '../reports/present-years.ts';
import { headings } from '../text/headings.ts';
import { enteredCorner } from '../text/written-report.ts';
import type { TablesBySection } from './chapters.ts';
import { besideTable } from './tables.ts';
import type { ReportTable } from './period-report.ts';

/** Under which heading what is entered stands. */
const sectionOf: Readonly<Record<EnteredKind, ReportSection>> = {
  costs: 'economy',
  posts: 'staff',
  assistance: 'economy',
  survey: 'say',
  capital: 'economy',
  yearly: 'participants',
};

/** Whose what is entered is; without a name it is the report's own. */
export interface NamedEntered {
  readonly name?: string;
  readonly view: EnteredView;
}

/**
 * What is entered once, of a team or of several, as tables of a report.
 * @param together what several have together, by what it is, in words
 */
export function enteredTables(
  all: readonly NamedEntered[],
  together: Partial<Record<EnteredKind, string>> = {},
): TablesBySection {
  const found: Partial<Record<ReportSection, ReportTable[]>> = {};
  const kinds = [...new Set(all.flatMap(({ view }) => view.sections.map(({ what }) => what)))];
  for (const what of kinds) {
    const table = tableOf(what, all, together[what]);
    if (table === undefined) continue;
    const section = sectionOf[what];
    found[section] = [...(found[section] ?? []), table];
  }
  return found;
}

function tableOf(
  what: EnteredKind,
  all: readonly NamedEntered[],
  together: string | undefined,
): ReportTable | undefined {
  const parts = all.flatMap(({ name, view }) =>
    view.sections
      .filter((one) => one.what === what && one.rows.length > 0)
      .map((section) => ({ name, section })),
  );
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const { title, totals } = first.section;
  const isOwn = first.name === undefined && others.length === 0;
  if (isOwn && what === 'yearly')
    return {
      title: headings.earlierYears,
      lines: first.section.rows.flatMap((row) =>
        row.lines.map(({ text }) => ({
          label: fromFileText(row.title),
          text,
          note: row.sourceText,
        })),
      ),
    };
  const inAll = isOwn ? totals[0] : together;
  const note = inAll === undefined ? {} : { note: inAll };
  const rows = parts.flatMap(({ name, section }) =>
    section.rows.map((row) => ({
      label: name === undefined ? row.title : `${name}, ${inRow(row.title)}`,
      texts: new Map(row.lines.map(({ label, text }) => [label, text])),
    })),
  );
  const columns = inOrder(rows.map(({ texts }) => [...texts.keys()]));
  if (columns.length > mostColumns)
    return {
      ...{ title, ...note },
      lines: rows.flatMap(({ label, texts }) =>
        [...texts].map(([column, text]) => ({ label: `${label}: ${inRow(column)}`, text })),
      ),
    };
  const beside = besideTable(title, {
    columns: [enteredCorner(what, isOwn), ...columns],
    rows: rows.map(({ label, texts }) => ({
      label,
      cells: columns.map((column) => texts.get(column) ?? '–'),
    })),
  });
  return { ...beside, ...note };
}

/** All that occur, each after what stands before it where it does. */
function inOrder(all: readonly (readonly string[])[]): readonly string[] {
  return all.reduce<readonly string[]>(
    (columns, keys) =>
      keys.reduce<readonly string[]>((so, key, n) => {
        if (so.includes(key)) return so;
        const before = keys[n - 1];
        return so.toSpliced(before === undefined ? so.length : so.indexOf(before) + 1, 0, key);
      }, columns),
    [],
  );
}

/** As many figures stand beside each other on a page. */
const mostColumns = 4;

/** `Individkoordinator` after the name of a team. */
function inRow(title: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
