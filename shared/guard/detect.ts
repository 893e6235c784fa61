import { findAges } from './persons/ages.ts';
import { findBankAccounts } from './numbers/bank-accounts.ts';
import { findBirthDates } from './numbers/birth-dates.ts';
import { findCalledNames } from './names/called-names.ts';
import { isCalledThing } from './names/called-things.ts';
import { findEmails, findLinks } from './contact/contact-details.ts';
import type { FindingKind } from './finding.ts';
import { findDescribedPersons } from './persons/described-persons.ts';
import { findDevices } from './numbers/devices.ts';
import { findDiagnoses } from './health/health.ts';
import { findHintedAges } from './persons/hinted-ages.ts';
import { findIdNumbers } from './numbers/id-numbers.ts';
import { findInitials } from './names/initials.ts';
import { findKin } from './persons/kin.ts';
import { findMistypedNames } from './names/mistyped-names.ts';
import { findNames } from './names/names.ts';
import { findNumberParts } from './numbers/number-parts.ts';
import { findOwnedNames } from './names/owned-names.ts';
import { findPersonalNumbers } from './numbers/personal-number.ts';
import { findPhones } from './numbers/phone.ts';
import { findLikePlates, findPlates } from './numbers/plates.ts';
import { findPointingPersons } from './persons/pointing-persons.ts';
import { findPointingPlaces } from './places/pointing-places.ts';
import { isOfficeAddress, isOfficeEmail, isOfficePhone } from './contact/of-office.ts';
import { findPossibleHealth } from './health/possible-health.ts';
import { findProfiles } from './contact/profiles.ts';
import { findRegisterNumbers, findSignatures } from './numbers/register-numbers.ts';
import { type Span, spansMeet } from './words/span.ts';
import { findSpecialCategories } from './persons/special-category.ts';
import { findSpokenNames } from './names/spoken-names.ts';
import { findStreetAddresses } from './contact/street-address.ts';
import { findToldAges } from './persons/told-ages.ts';
import { findToldPersons } from './persons/told-persons.ts';
import { findToldSigns } from './health/told-signs.ts';
import { findUnexplainedNumbers } from './numbers/unexplained-numbers.ts';
import { findToldCare } from './health/told-care.ts';
import { findToldHealth } from './health/told-health.ts';
import { findVillages } from './places/villages.ts';

/** What a text is for, where that makes a difference. */
export interface TextUse {
  /** The place of a meeting, where a street address and a village are meant to stand. */
  readonly meetingPlace?: boolean | undefined;
}

export interface Detected extends Span {
  readonly kind: FindingKind;
}

/**
 * All that identifies a person, or may, in the order it stands. Of two that meet only the one that says more is told.
 *
 * @param text as `inspectionText` makes it
 */
export function detect(text: string, use: TextUse = {}): readonly Detected[] {
  const found: Detected[] = [];
  for (const detector of detectors)
    for (const one of detector(text, use))
      if (!found.some((other) => spansMeet(one, other))) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}

/** Of the shapes that the patterns look at: capitals, figures, signs. */
const sample = 'Aa bb Ccc, 12 345 Dd-ee 6789 ff. Gg hh.';

/**
 * What is looked for is made ready when it is first looked for, which takes a third of a second in all. Done before
 * anybody writes, a step at a time.
 */
export function* makeReady(): Generator<undefined, undefined> {
  for (const detector of detectors) {
    detector(sample, {});
    yield;
  }
}

type Detector = (text: string, use: TextUse) => readonly Detected[];

function of(kind: FindingKind, find: (text: string) => readonly Span[]): Detector {
  return (text) => find(text).map((span) => ({ ...span, kind }));
}

function unlessPlace(kind: FindingKind, find: (text: string) => readonly Span[]): Detector {
  const detector = of(kind, find);
  return (text, use) => (use.meetingPlace === true ? [] : detector(text, use));
}

/** Most texts hold no digit, and what makes numbers of them need not be tried. */
function withDigits(find: (text: string) => readonly Span[]): (text: string) => readonly Span[] {
  return (text) => (/\d/.test(text) ? find(text) : []);
}

function unless(
  find: (text: string) => readonly Span[],
  isHarmless: (text: string, span: Span) => boolean,
): (text: string) => readonly Span[] {
  return (text) => find(text).filter((span) => !isHarmless(text, span));
}

/** What says more comes first. */
const detectors: readonly Detector[] = [
  (text) => findPersonalNumbers(text),
  of('birth-date', findBirthDates),
  of('email', unless(findEmails, isOfficeEmail)),
  of('profile', findProfiles),
  of('link', findLinks),
  of('bank-account', withDigits(findBankAccounts)),
  of('id-number', withDigits(findIdNumbers)),
  of('id-number', withDigits(findDevices)),
  of('phone', unless(findPhones, isOfficePhone)),
  of('personal-number', findNumberParts),
  of('id-number', withDigits(findRegisterNumbers)),
  of('id-number', findSignatures),
  of('registration-plate', withDigits(findPlates)),
  of('diagnosis', findDiagnoses),
  of('diagnosis', findToldHealth),
  unlessPlace('street-address', unless(findStreetAddresses, isOfficeAddress)),
  of('possible-name', unless(findNames, isCalledThing)),
  of('possible-name', unless(findCalledNames, isCalledThing)),
  of('possible-name', unless(findOwnedNames, isCalledThing)),
  of('possible-name', findInitials),
  of('possible-name', unless(findSpokenNames, isCalledThing)),
  of('possible-name', unless(findMistypedNames, isCalledThing)),
  unlessPlace('possible-village', findVillages),
  unlessPlace('possible-place', findPointingPlaces),
  of('possible-age', findAges),
  of('possible-age', findToldAges),
  of('possible-age', findHintedAges),
  of('possible-person', findPointingPersons),
  of('possible-person', findKin),
  of('possible-person', findToldPersons),
  of('possible-health', findPossibleHealth),
  of('possible-person', findDescribedPersons),
  of('possible-health', findToldSigns),
  of('possible-health', findToldCare),
  of('special-category', findSpecialCategories),
  of('possible-number', withDigits(findLikePlates)),
  of('possible-number', findUnexplainedNumbers),
];
