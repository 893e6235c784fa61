import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatCount } from '../text/format.ts';
import type { GuardRefusal } from './guard.ts';

const notStored = 'Texten är inte sparad någonstans.';

const guardTexts: Readonly<Record<GuardRefusal['code'], string>> = {
  'personal-number': `Texten ser ut att innehålla ett personnummer. ${notStored} Ta bort numret och hänvisa till ärendets beteckning i stället.`,
  'coordination-number': `Texten ser ut att innehålla ett samordningsnummer. ${notStored} Ta bort numret och hänvisa till ärendets beteckning i stället.`,
  phone: `Texten ser ut att innehålla ett telefonnummer. ${notStored} Ta bort numret och försök igen.`,
  email: `Texten ser ut att innehålla en e-postadress. ${notStored} Ta bort adressen och försök igen.`,
  link: `Texten ser ut att innehålla en länk. ${notStored} Ta bort länken och försök igen. Länken till ett möte har ett eget fält.`,
  'street-address': `Texten ser ut att innehålla en gatuadress. ${notStored} Ta bort adressen och försök igen.`,
  'possible-name': `Texten ser ut att innehålla ett personnamn. ${notStored} Ta bort namnet. Är det inte ett namn på en person: kryssa i att texten inte pekar ut någon och skicka igen.`,
  'possible-village': `Texten ser ut att nämna en by eller en ort. ${notStored} Ta bort orten: i en liten kommun kan den röja vem det gäller. Gör den inte det: kryssa i att texten inte pekar ut någon och skicka igen.`,
  'possible-age': `Texten ser ut att ange en persons ålder eller födelseår. ${notStored} Ta bort uppgiften. Gäller den ingen enskild person: kryssa i att texten inte pekar ut någon och skicka igen.`,
  'too-long': 'Texten är för lång. Korta den och försök igen.',
  empty: 'Texten är tom. Skriv något kort, eller lämna fältet.',
};

export const guardRefusals = {
  guarded: {
    at: ({ field }: { readonly field: string }) => [field],
    says: ({ why }: { readonly why: GuardRefusal }) =>
      why.maxLength === undefined
        ? guardTexts[why.code]
        : `Texten är för lång. Korta den till högst ${formatCount(why.maxLength, 'tecken', 'tecken')}.`,
  },
} as const satisfies Refusals;
export type GuardedRefusal = RefusalOf<typeof guardRefusals>;
