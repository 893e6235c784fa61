import personnummerModule from 'personnummer';
import { isoDate } from '../../kernel/date-schemas.ts';

// The package's types describe a `default` inside the default export; what it exports is the class itself.
const Personnummer = personnummerModule as unknown as typeof personnummerModule.default;

export type NumberKind = 'personal-number' | 'coordination-number';

/** What ten or twelve digits could be as a Swedish identity number. */
export interface Judgement {
  readonly kind: NumberKind;
  /** Whether the check digit fits. */
  readonly checks: boolean;
  /**
   * Born in 2011 or later, when the text is about an adult: then the date is more likely to be the day of something
   * that happened, with a clock time or an amount after it. Two-digit years 11–39 count as such.
   */
  readonly recent: boolean;
}

/**
 * Undefined when the digits hold no possible day of birth. The century is always given to the library, because without
 * one it reads the clock.
 *
 * @param digits YYMMDDNNNN or YYYYMMDDNNNN; the N part may begin with a letter (T-numbers)
 */
export function judgeNumber(digits: string): Judgement | undefined {
  const years =
    digits.length === 12 ? [digits.slice(0, 4)] : ['19', '20'].map((c) => c + digits.slice(0, 2));
  const rest = digits.slice(-8);
  const day = Number(rest.slice(2, 4));
  const kind = day > 60 ? 'coordination-number' : 'personal-number';
  const birthDay = String(day > 60 ? day - 60 : day).padStart(2, '0');
  const possible = years.filter(
    (year) =>
      /^(?:19|20)/.test(year) &&
      isoDate.safeParse(`${year}-${rest.slice(0, 2)}-${birthDay}`).success,
  );
  const [first] = possible;
  if (first === undefined) return undefined;
  return {
    kind,
    checks: possible.some((year) =>
      Personnummer.valid(year + rest, { allowCoordinationNumber: true, allowInterimNumber: true }),
    ),
    recent:
      digits.length === 12 ? first >= '2011' : first.slice(2) >= '11' && first.slice(2) <= '39',
  };
}
