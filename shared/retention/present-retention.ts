import { type RetainedType, documentTypeLabels, documentTypes } from '../codes/retention.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import { formatCount, formatDay, formatNumber, inSentence } from '../text/format.ts';
import { inForce } from './due.ts';
import type { RetentionDecision } from './retention-decision.ts';
import type { RetentionPreviewView, RetentionRow, RetentionView } from './view.ts';

/** The decisions in the order they were made, those that are over last. */
export function presentRetention(decisions: readonly RetentionDecision[]): RetentionView {
  const rank = { 'in-force': 0, registered: 0, ended: 1 } as const;
  const sorted = decisions.toSorted(
    (a, b) =>
      rank[a.current.status] - rank[b.current.status] || (a.decidedOn < b.decidedOn ? 1 : -1),
  );
  return {
    decisions: sorted.map(row),
    keptTexts: documentTypes
      .filter((type) => inForce(decisions, type) === undefined)
      .map((type) => documentTypeLabels[type]),
    emptyText: 'Inget gallringsbeslut är registrerat. Då tas ingenting bort.',
  };
}

function row(decision: RetentionDecision): RetentionRow {
  const { id, documentType, number, decidedOn, current } = decision;
  return {
    id,
    title: documentTypeLabels[documentType],
    decisionText: `Beslut ${number}, ${formatDay(decidedOn)}`,
    afterText: afterText(decision),
    statusText: statusText(current),
    status: current.status,
  };
}

const countedFrom: Readonly<Record<RetainedType, string>> = {
  'ended-cases': 'efter att ärendet avslutades',
  'without-consent': 'efter att samtycket återkallades',
  'read-lines': 'efter läsningen',
  'change-lines': 'efter händelsen',
  receipts: 'efter att det skickades in',
};

const atOnce = 'inom ett dygn';

function afterText({ documentType, months }: RetentionDecision): string {
  const when = months === 0 ? atOnce : formatCount(months, 'månad', 'månader');
  return `Gallras ${when} ${countedFrom[documentType]}.`;
}

function statusText(current: RetentionDecision['current']): string {
  switch (current.status) {
    case 'registered':
      return 'Registrerat. Inget gallras än.';
    case 'in-force':
      return `Gallring pågår sedan ${formatDay(localDate(current.since))}.`;
    case 'ended':
      return `Avslutat ${formatDay(localDate(current.at))}.`;
  }
}

/** What there is to remove of one team, or of the federation itself. */
export interface Removable {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The day of the oldest. */
  readonly oldest?: IsoDate | undefined;
}

const things: Readonly<Record<RetainedType, readonly [string, string]>> = {
  'ended-cases': ['ärende', 'ärenden'],
  'without-consent': ['ärende', 'ärenden'],
  'read-lines': ['rad', 'rader'],
  'change-lines': ['rad', 'rader'],
  receipts: ['kvitto', 'kvitton'],
};

export function presentRetentionPreview(
  { documentType }: Pick<RetentionDecision, 'documentType'>,
  removable: readonly Removable[],
): RetentionPreviewView {
  const [one, several] = things[documentType];
  const total = removable.reduce((sum, { count }) => sum + count, 0);
  return {
    total:
      total === 0
        ? 'Just nu finns inget som är så gammalt att det gallras.'
        : `Just nu gallras ${formatCount(total, one, several)}. Sedan gallras det löpande.`,
    rows: removable
      .filter(({ count }) => count > 0)
      .map(({ id, name, count, oldest }) => ({
        id,
        name,
        text: `${formatNumber(count)} ${count === 1 ? one : several}${oldest === undefined ? '' : `, det äldsta från ${formatDay(oldest)}`}`,
      })),
  };
}

/** What becomes of a case whose consent is withdrawn: said where it is withdrawn, and on its page afterwards. */
export function consentRetentionText(decisions: readonly RetentionDecision[]): string {
  const decision = inForce(decisions, 'without-consent') ?? inForce(decisions, 'ended-cases');
  if (decision === undefined)
    return 'Det finns inget gallringsbeslut i kraft, så ärendets koder ligger kvar tills kansliet har registrerat ett och startat gallringen.';
  const when =
    decision.months === 0 ? atOnce : `efter ${formatCount(decision.months, 'månad', 'månader')}`;
  return `Ärendet gallras ${when} enligt beslut ${inSentence(decision.number)}. Bara hur många det gäller finns sedan kvar.`;
}
