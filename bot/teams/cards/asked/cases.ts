import type { CaseRow, CasesView } from '../../../../shared/cases/page/view.ts';
import { rowInChannel } from '../../../../shared/cases/page/in-channel.ts';
import { saidOnce } from '../../../../shared/cases/page/said-once.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { bullets, card, heading, openPage, small, text, title } from '../parts/elements.ts';
import { casesText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.cases;

interface CasesSpec {
  readonly view: CasesView;
  /** The page of the cases in the tab. */
  readonly link?: string | undefined;
}

/** The answer to `ärenden`: one line a case, one's own first, with what is wrong where something is. */
export function casesCard({ view, link }: CasesSpec): CardJson {
  const rows = view.rows.map(rowInChannel);
  const mine = rows.filter((row) => row.mine);
  const others = rows.filter((row) => !row.mine && !isOver(row));
  return fitted((most) =>
    card({
      fallbackText: casesText({ view }),
      body: [
        small(view.teamName),
        title(words.title),
        ...missingRows(view),
        text(view.rows.length === 0 ? view.emptyText : view.summary),
        ...list(words.mine, mine, most),
        ...list(mine.length === 0 ? '' : words.others, others, most * 2),
        small(words.how, { spacing: 'Medium' }),
        ...openPage(words.openInTab, link),
      ],
    }),
  );
}

/** What has ended is looked up by its reference, or in the tab. */
function isOver({ status }: CaseRow): boolean {
  return status !== 'raised' && status !== 'queued' && status !== 'ongoing';
}

function list(name: string, rows: readonly CaseRow[], most: number): readonly CardElement[] {
  if (rows.length === 0) return [];
  return [
    ...(name === '' ? [] : [heading(name)]),
    bullets(cut(rows.map(line), most), { spacing: 'None' }),
  ];
}

/** Of one's own it is plain who answers for it. */
function line({ reference, statusText, whoText, nextText, alarms, mine }: CaseRow): string {
  const next = saidOnce(nextText, alarms) ?? '';
  return [reference, statusText, mine ? '' : whoText, next, ...alarms.slice(0, 1)]
    .filter((part) => part !== '')
    .join(' · ');
}
