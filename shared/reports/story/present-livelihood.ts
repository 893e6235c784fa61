import { inSentence } from '../../text/format.ts';

/** `mest försörjningsstöd`; that it is none is said as one says it. */
export function mostly(label: string): string {
  const without = withoutAny(label);
  return without === undefined ? `mest ${inSentence(label)}` : `de flesta utan ${without}`;
}

/** `lever på försörjningsstöd`, `är utan offentlig försörjning` */
export function livesOn(label: string): string {
  const without = withoutAny(label);
  return without === undefined ? `lever på ${inSentence(label)}` : `är utan ${without}`;
}

function withoutAny(label: string): string | undefined {
  return /^Ingen (?<what>.+)$/.exec(label)?.groups?.['what'];
}
