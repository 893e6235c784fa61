import { accessRefusals, type DenialReason } from '../access/refusals.ts';
import { boardRefusals } from '../board/refusals.ts';
import { caseRefusals } from '../cases/refusals.ts';
import { contactRefusals } from '../contacts/refusals.ts';
import { milestoneRefusals } from '../milestones/refusals.ts';
import { countyWorkRefusals } from '../county-work/refusals.ts';
import { deviationRefusals } from '../deviations/refusals.ts';
import { enteredRefusals } from '../entered/refusals.ts';
import { federationRefusals } from '../federation/refusals.ts';
import { gatheringRefusals } from '../gatherings/refusals.ts';
import { type FoundInField, presentFindings } from '../guard/present-findings.ts';
import { guardRefusals } from '../guard/refusals.ts';
import { importRefusals } from '../imports/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { meetingRefusals } from '../meetings/refusals.ts';
import { offerRefusals } from '../offers/refusals.ts';
import { periodReportRefusals } from '../period-reports/refusals.ts';
import { regroupingRefusals } from '../regrouping/refusals.ts';
import { reportRefusals } from '../reports/refusals.ts';
import { retentionRefusals } from '../retention/refusals.ts';
import { ruleRefusals } from '../rules/refusals.ts';
import { documentRefusals } from '../controlled-documents/refusals.ts';
import { appointingRefusals } from '../appointing/refusals.ts';
import { rulingRefusals } from '../rulings/refusals.ts';
import { tallyRefusals } from '../tallies/refusals.ts';
import { teamRefusals } from '../teams/refusals.ts';
import { commonRefusals } from '../text/refusals.ts';

/** The refusals of every area: why something was not done, as a value with its sentence. No code is in two areas. */
export const refusals = {
  ...commonRefusals,
  ...guardRefusals,
  ...accessRefusals,
  ...teamRefusals,
  ...federationRefusals,
  ...regroupingRefusals,
  ...offerRefusals,
  ...caseRefusals,
  ...meetingRefusals,
  ...deviationRefusals,
  ...tallyRefusals,
  ...enteredRefusals,
  ...reportRefusals,
  ...periodReportRefusals,
  ...gatheringRefusals,
  ...ruleRefusals,
  ...rulingRefusals,
  ...appointingRefusals,
  ...documentRefusals,
  ...countyWorkRefusals,
  ...contactRefusals,
  ...milestoneRefusals,
  ...boardRefusals,
  ...retentionRefusals,
  ...importRefusals,
} as const satisfies Refusals;
export type Refusal = RefusalOf<typeof refusals>;

/** A refusal as it is sent to the tab and shown on a card. */
export interface RefusalView {
  readonly code: string;
  readonly text: string;
  readonly reason?: DenialReason;
  /** What the guard met when it refused a text, each with its field and place: the form shows it, and offers to confirm what has a key. */
  readonly findings?: readonly FoundInField[];
  /** What each input is to say, where several are refused at once. */
  readonly said?: Readonly<Record<string, string>>;
  /** Names of the inputs it concerns. */
  readonly fields?: readonly string[];
}

/** An entry as the refusal of its very code asks it: the compiler cannot follow that pair. */
type Said =
  | string
  | ((refusal: Refusal) => string)
  | {
      readonly at: readonly string[] | ((refusal: Refusal) => readonly string[]);
      readonly says: string | ((refusal: Refusal) => string);
    };

export function refusalText(refusal: Refusal): string {
  const said = refusals[refusal.code] as Said;
  const text = typeof said === 'object' ? said.says : said;
  return typeof text === 'string' ? text : text(refusal);
}

/** The refusal as the tab and the cards get it. */
export function presentRefusal(refusal: Refusal): RefusalView {
  const fields = inputsOf(refusal);
  return {
    code: refusal.code,
    text: refusalText(refusal),
    ...(refusal.code === 'denied' ? { reason: refusal.reason } : {}),
    ...(refusal.code === 'guarded' ? presentFindings(refusal) : {}),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

function inputsOf(refusal: Refusal): readonly string[] {
  const said = refusals[refusal.code] as Said;
  if (typeof said !== 'object') return [];
  return typeof said.at === 'function' ? said.at(refusal) : said.at;
}

/**
 * What a command that does not parse is refused with, from the paths of what did not fit (`raise.consent.ownWords`,
 * with or without `command.` first). A new case without its consent is not a slip of the form but the gate of
 * handbook §3, and is called so.
 */
export function unreadableRefusal(paths: readonly string[]): Refusal {
  if (paths.some((path) => /(^|\.)raise\.consent(\.|$)/.test(path)))
    return { code: 'consent-missing' };
  return { code: 'invalid', fields: paths };
}
