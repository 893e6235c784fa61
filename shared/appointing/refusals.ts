import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatDay } from '../text/format.ts';
import type { CommonRefusal } from '../text/refusals.ts';

interface Standing {
  readonly on: IsoDate;
  /** ` av styrgruppens ledamot för kommunen`. */
  readonly by: string;
  /** `handläggare IFO (kommunen)`. */
  readonly who: string;
  readonly from: IsoDate;
}

export const appointingRefusals = {
  /** Two chose at once: the first choice stands. */
  'coordinator-is-appointed': ({ on, by, who, from }: Standing) =>
    `Någon hann före: ${who} utsågs ${formatDay(on)}${by}, från ${formatDay(from)}, och det gäller. Ska någon annan utses tar ni först tillbaka det beslutet.`,
  'coordinator-is-seated':
    'Teamet har en samordnare som inte ska sluta, så det finns ingen att utse. Läs in sidan på nytt.',
  'cannot-be-appointed': {
    at: ['who'],
    says: 'Den rollen kan inte utses längre. Välj någon i listan.',
  },
  'appointment-is-entered': ({ on }: { readonly on: IsoDate }) =>
    `Kansliet lade in samordnaren ${formatDay(on)}, så beslutet kan inte tas tillbaka. Hör av er till kansliet om någon annan ska ha rollen.`,
  'appointment-is-withdrawn': ({ on }: { readonly on: IsoDate }) =>
    `Beslutet togs tillbaka redan ${formatDay(on)}. Inget mer behöver göras.`,
  'appointment-is-another':
    'Styrgruppen har utsett en samordnare på nytt sedan du läste. Läs in sidan och se vad som gäller nu.',
} as const satisfies Refusals;
export type AppointingRefusal = RefusalOf<typeof appointingRefusals> | CommonRefusal;
