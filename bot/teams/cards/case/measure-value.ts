/**
 * A measure as the value of a choice. A card's data is flat, and a choice is all that comes back of what was chosen, so
 * the value says everything: code, provider, offer, days, and the id of one that stands in a plan. Parts that are not
 * known are empty; none of them can hold a colon or a comma (codes, ids and dates).
 */
export interface MeasureParts {
  readonly code: string;
  readonly provider?: string | undefined;
  readonly offerId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly startedOn?: string | undefined;
  readonly endedOn?: string | undefined;
  readonly measureId?: string | undefined;
}

const names = [
  'code',
  'provider',
  'offerId',
  'from',
  'to',
  'startedOn',
  'endedOn',
  'measureId',
] as const;

export function measureValue(parts: MeasureParts): string {
  return names
    .map((name) => parts[name] ?? '')
    .join(':')
    .replace(/:+$/, '');
}

/** What the value says, without what it leaves empty; whether it is a measure, the command's schema says. */
export function measureParts(value: string): Readonly<Record<string, string>> {
  const parts = value.split(':');
  const named = names.map((name, nth) => [name, parts[nth] ?? ''] as const);
  return Object.fromEntries(named.filter(([, part]) => part !== ''));
}
