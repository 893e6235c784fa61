import type { AgreementRevision } from '../county-work/agreement-revision.ts';
import { contactFunctionLabels, contactPartyShortLabels } from '../codes/contact.ts';
import type { Contact } from '../contacts/contact.ts';
import { lacksSuccessor } from '../contacts/lasting.ts';
import type { Entered } from '../entered/entered.ts';
import { missingSurveys } from '../entered/due.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../kernel/period.ts';
import { isStale } from '../offers/freshness.ts';
import type { Offer } from '../offers/offer.ts';
import { lastDayOf } from '../period-reports/due.ts';
import type { PeriodReport } from '../period-reports/period-report.ts';
import { isOf } from '../period-reports/report-path.ts';
import { type ReportSubject, subjectKinds } from '../period-reports/subject.ts';
import { goalCodes } from '../rules/goals.ts';
import { planOn } from '../rules/rule-book.ts';
import { isSurveyGoal } from '../entered/survey.ts';
import type { WantedYear } from './expected.ts';
import type { YearItem, YearState } from './year-item.ts';

/**
 * The reports of a team, a styrgrupp or the county whose last day is in the year: of the half-year before it and of its first,
 * a styrgrupp's of the year before. @param reports may hold others' beside
 */
export function reportItems(
  subject: ReportSubject,
  reports: readonly PeriodReport[],
  { year, rules, today, since }: WantedYear,
): readonly YearItem[] {
  return periodsLeftIn(subject, year)
    .filter((ref) => periodOf(ref).to >= since)
    .map((ref): YearItem => {
      const period = periodCode(ref);
      const by = lastDayOf(subject.type, ref, rules);
      const report = reports.find((one) => one.period === period && isOf(one.subject, subject));
      const isLeft = report !== undefined && report.state !== 'draft';
      return {
        key: `report-${period}`,
        ...{ what: 'report', date: by, period, subject },
        state: stateOf(isLeft, by, today),
      };
    });
}

function periodsLeftIn({ type }: ReportSubject, year: number): readonly PeriodRef[] {
  return subjectKinds[type].every === 'year'
    ? [{ kind: 'year', year: year - 1 }]
    : [
        { kind: 'half-year', year: year - 1, n: 2 },
        { kind: 'half-year', year, n: 1 },
      ];
}

/** Contacts that end in the year without anybody after them: theirs to mend who write them. */
export function contactItems(
  contacts: readonly Contact[],
  teamId: string | undefined,
  { year, today }: Pick<WantedYear, 'year' | 'today'>,
): readonly YearItem[] {
  return contacts.flatMap((contact): readonly YearItem[] => {
    const { id, to, function: ofFunction, party } = contact;
    if (to === undefined || !to.startsWith(`${year}-`) || contact.teamId !== teamId) return [];
    if (!lacksSuccessor(contact, contacts, today)) return [];
    return [
      {
        ...{ key: `contact-${id}`, what: 'contact', date: to },
        label: `${contactFunctionLabels[ofFunction]} (${contactPartyShortLabels[party]})`,
        state: stateOf(false, to, today),
      },
    ];
  });
}

export interface CountyDuties {
  readonly entered: readonly Entered[];
  readonly offers: readonly Offer[];
  readonly revisions: readonly AgreementRevision[];
  /** The revision was planned as a gathering, before it was Länsam's own work. */
  readonly isRevised: boolean;
}

/** What the county has to do in a year beside its meetings. */
export function countyItems(
  { entered, offers, revisions, isRevised }: CountyDuties,
  { year, rules, today, since }: WantedYear,
): readonly YearItem[] {
  const lastDay = `${year}-12-31`;
  if (lastDay < since) return [];
  const plan = planOn(rules, lastDay);
  const asked = goalCodes.filter((code) => isSurveyGoal(code) && plan?.goals[code] !== undefined);
  const left = missingSurveys(entered, rules, year);
  return [
    ...(asked.length === 0
      ? []
      : [
          {
            ...({ key: 'surveys', what: 'surveys', date: lastDay } as const),
            ...{ count: left, state: stateOf(left === 0, lastDay, today) },
          },
        ]),
    ...offerItems(offers, { year, rules, today }),
    ...revisionItems(revisions, plan?.agreementRevisions ?? 0, { year, today, isRevised }),
    nextPlanItem({ year, rules, today }),
  ];
}

/** That the parties confirm their insatser (handbook §8); one that has been told of is forgotten when all are. */
function offerItems(
  offers: readonly Offer[],
  { year, rules, today }: Omit<WantedYear, 'since'>,
): readonly YearItem[] {
  if (!today.startsWith(`${year}-`) || offers.length === 0) return [];
  const stale = offers.filter((offer) => isStale(offer, rules, today)).length;
  const state = stale === 0 ? 'held' : 'overdue';
  return [{ key: 'offers', what: 'offers', date: today, count: stale, state }];
}

function nextPlanItem({ year, rules, today }: Omit<WantedYear, 'since'>): YearItem {
  const date = `${year}-12-31`;
  const isPlanned = rules.plans.some((one) => one.year === year + 1);
  return { key: 'next-plan', what: 'next-plan', date, state: stateOf(isPlanned, date, today) };
}

export interface DutiesBelow {
  /** The team's, or of all the teams that a styrgrupp answers for. */
  readonly teamIds: readonly string[];
  readonly offers: readonly Offer[];
  readonly revisions: readonly AgreementRevision[];
}

/**
 * What of the county's year a team and its styrgrupp know beside their own: the insatser for their municipality, of which the
 * team's people confirm their party's; until when the agreement is commented on; and the plan of the next year, which is the
 * kansli's to publish.
 */
export function itemsFromCounty(
  { teamIds, offers, revisions }: DutiesBelow,
  wanted: WantedYear,
  { confirms }: { readonly confirms: boolean },
): readonly YearItem[] {
  const { year, today, since } = wanted;
  const local = offers.filter((offer) => offer.teamIds.some((id) => teamIds.includes(id)));
  const others = { isOthers: true } as const;
  return [
    ...offerItems(local, wanted).map((item) => (confirms ? item : { ...item, ...others })),
    ...revisions
      .filter((one) => one.year === year)
      .map(({ id, state, commentsDue: date }): YearItem => {
        const isOpen = state === 'open' && date >= today;
        const named = { key: id, what: 'revision', ...others } as const;
        return { ...named, date, state: isOpen ? 'planned' : 'held' };
      }),
    ...(`${year}-12-31` < since ? [] : [{ ...nextPlanItem(wanted), ...others }]),
  ];
}

/** Länsam's revision of the agreement, by when the comments on it are due; not opened, by the end of the year. */
function revisionItems(
  revisions: readonly AgreementRevision[],
  wanted: number,
  { year, today, isRevised }: Pick<WantedYear, 'year' | 'today'> & { readonly isRevised: boolean },
): readonly YearItem[] {
  const named = { key: 'revision', what: 'revision' } as const;
  const revision = revisions.find((one) => one.year === year);
  if (revision !== undefined) {
    const { state, commentsDue: date } = revision;
    const open = date < today ? 'overdue' : 'planned';
    return [{ ...named, date, state: state === 'closed' ? 'held' : open }];
  }
  if (wanted === 0 || isRevised) return [];
  const date = `${year}-12-31`;
  return [{ ...named, date, state: stateOf(false, date, today) }];
}

function stateOf(isDone: boolean, by: IsoDate, today: IsoDate): YearState {
  if (isDone) return 'held';
  return by < today ? 'overdue' : 'missing';
}
