import type { StarCase } from '../../cases/case.ts';
import type { Deviation } from '../../deviations/deviation.ts';
import type { Gathering } from '../../gatherings/gathering.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import type { Period } from '../../kernel/period.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import type { MemberFunction } from '../../codes/party.ts';
import type { RuleBook, RuleSet, YearlyPlan } from '../../rules/rule-book.ts';
import type { Tally } from '../../tallies/tally.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseCourse } from './case-course.ts';

/** The documents of one team that its numbers are counted from. */
export interface NumbersSource {
  readonly team: Team;
  readonly cases: readonly StarCase[];
  readonly meetings: readonly Meeting[];
  readonly deviations: readonly Deviation[];
  /** What the samordnare has counted by the tertial. */
  readonly tallies?: readonly Tally[];
  /** What the team gathers for beside its case meetings. */
  readonly gatherings?: readonly Gathering[];
  readonly rules: RuleBook;
}

/** What a figure counts from: the documents without what was registered by mistake, and the cases as they stood when the last day was over. */
export interface Basis extends Required<NumbersSource> {
  /** The new cases raised by the last day that count: neither mistakes nor without consent (handbook §6). */
  readonly courses: readonly CaseCourse[];
  /** Those whose consent was withdrawn by then. */
  readonly withoutConsent: readonly CaseCourse[];
  /** As it was asked for. */
  readonly period: Period;
  /** The same, cut at today: nothing after its last day is counted. */
  readonly counted: Period;
}

export interface Staffing {
  readonly required: number;
  readonly vacant: readonly MemberFunction[];
}

/** What the numbers of one team and period are shown by, beside what is counted. */
export interface Facts {
  readonly teamId: string;
  readonly period: Period;
  /** The last day counted: the end of the period, or today while it is under way. */
  readonly lastDay: IsoDate;
  /** The first day of which there is anything to count: the team was founded, or its first case raised elsewhere before that. */
  readonly since: IsoDate;
  /** The period has ended: nothing that happens from now on belongs to it. */
  readonly isOver: boolean;
  readonly staffing: Staffing;
  /** Nothing at all is registered of the team by then. */
  readonly isEmpty: boolean;
  /** In force on the last day: what these numbers are shown by, and measured against. */
  readonly rules: RuleSet;
  readonly plan?: YearlyPlan;
  readonly target?: { readonly min: number; readonly max: number };
}
