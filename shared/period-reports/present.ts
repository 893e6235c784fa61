import { partyLabels } from '../codes/party.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef, previousPeriod } from '../kernel/period.ts';
import type { Choice } from '../text/choice.ts';
import { formatDay, formatPeriod, formatPeriodShort } from '../text/format.ts';
import { chaptersOf, type ReportNumbers, type ReportSources } from './chapters.ts';
import { isEmptyChapter } from './empty-chapter.ts';
import type { PeriodReport, ReportChapter } from './period-report.ts';
import { subjectWords } from './labels.ts';
import { subjectKinds } from './subject.ts';
import type { ReportView } from './view.ts';

export interface ReportFacts {
  readonly report: PeriodReport;
  /** Of the team, of the styrgrupp, of the federation. */
  readonly name: string;
  readonly ref: PeriodRef;
  readonly numbers: ReportNumbers;
  readonly sources: ReportSources;
  readonly today: IsoDate;
  readonly may: { readonly write: boolean; readonly sign: boolean };
  /** Who wrote, as the team's members know them: a function. */
  readonly functionOf: (account: string) => string | undefined;
}

/** A report of a period, as it was frozen where it is signed. */
export function presentReport(facts: ReportFacts): ReportView {
  const { report, name, ref, numbers, sources, today, may, functionOf } = facts;
  const { every } = subjectKinds[report.subject.type];
  const { title, submit, submitHint, returned: back } = subjectWords[report.subject.type];
  const chapters = report.frozen?.chapters ?? chaptersOf(report, numbers, sources);
  const isSigned = report.state === 'signed';
  const returned = report.history.findLast((event) => event.type === 'returned');
  const lastSent = report.history.findLastIndex(({ type }) => type === 'submitted');
  const lastBack = report.history.findLastIndex(({ type }) => type === 'returned');
  const isOver = periodOf(ref).to < today;
  return {
    subject: report.subject,
    name,
    title: `${ref.kind === every ? title : subjectWords.team.title} ${name}`,
    period: { code: periodCode(ref), text: formatPeriod(ref) },
    periods: reportPeriods(ref, today),
    state: report.state,
    stateText: stateText(report, isOver),
    ...(returned?.type === 'returned' && lastBack > lastSent && { returnedText: returned.text }),
    chapters: chapters.map((chapter) => {
      const own = report.texts[chapter.section];
      const who = own && functionOf(own.by);
      const when = own && formatDay(localDate(own.at));
      return {
        ...chapter,
        version: own?.version ?? 0,
        ...(when !== undefined && {
          writtenText: who === undefined ? `Skrivet ${when}` : `${who}, ${when}`,
        }),
      };
    }),
    signatures: report.signatures.map(
      ({ party, at }) => `${partyLabels[party]}, ${formatDay(localDate(at))}`,
    ),
    canWrite: may.write && !isSigned,
    canSubmit: may.write && report.state === 'draft' && isOver,
    canSign: may.sign && report.state !== 'draft',
    ...(!isSigned && unwritten(chapters)),
    numbersNote: isSigned
      ? `Siffror och texter är de som undertecknades ${signedOn(report)}.`
      : numbers.note,
    words: { submit, submitHint, returned: back },
  };
}

function unwritten(chapters: readonly ReportChapter[]): Pick<ReportView, 'unwrittenText'> {
  const empty = chapters.filter(isEmptyChapter);
  return empty.length === 0
    ? {}
    : { unwrittenText: `Inget står än under: ${empty.map(({ heading }) => heading).join(', ')}.` };
}

function signedOn({ frozen }: PeriodReport): string {
  return frozen === undefined ? '' : formatDay(localDate(frozen.at));
}

function stateText(report: PeriodReport, isOver: boolean): string {
  const sent = report.history.findLast(({ type }) => type === 'submitted');
  const { to } = subjectWords[report.subject.type];
  switch (report.state) {
    case 'draft':
      return isOver
        ? `Utkast: perioden är slut, rapporten är inte lämnad ${to}.`
        : 'Utkast: perioden pågår, siffrorna följer med tills den är slut.';
    case 'submitted':
      return `Lämnad ${to} ${sent === undefined ? '' : formatDay(localDate(sent.at))}. Väntar på underskrift.`;
    case 'signed':
      return `Undertecknad ${signedOn(report)}.`;
  }
}

/** The periods of two years, the latest first, and the one that is chosen. */
function reportPeriods(chosen: PeriodRef, today: IsoDate): readonly Choice[] {
  const year = Number(today.slice(0, 4));
  const refs = [year, year - 1].flatMap((one): readonly PeriodRef[] => [
    { kind: 'year', year: one },
    ...([2, 1] as const).map((n) => ({ kind: 'half-year', year: one, n }) as const),
    ...([3, 2, 1] as const).map((n) => ({ kind: 'tertial', year: one, n }) as const),
  ]);
  const begun = refs.filter((ref) => periodOf(ref).from <= today);
  const isListed = begun.some((ref) => periodCode(ref) === periodCode(chosen));
  return [...(isListed ? [] : [chosen]), ...begun].map((ref) => ({
    value: periodCode(ref),
    label: formatPeriod(ref),
  }));
}

/** What the texts are carried over from: the report of the period before, of the same kind. */
export function earlierRef(ref: PeriodRef): { readonly code: string; readonly text: string } {
  const before = previousPeriod(ref);
  return { code: periodCode(before), text: formatPeriodShort(before) };
}
