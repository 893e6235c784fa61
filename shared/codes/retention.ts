import type { Labels } from '../text/choice.ts';

/** What a gallringsbeslut is about (handbook §7). */
export const documentTypes = [
  'ended-cases',
  'without-consent',
  'read-lines',
  'change-lines',
  'receipts',
] as const;
export type RetainedType = (typeof documentTypes)[number];

export const documentTypeLabels: Labels<RetainedType> = {
  'ended-cases': 'Ärenden som är avslutade, avböjda, återtagna eller besvarade',
  'without-consent': 'Ärenden där samtycket är återkallat',
  'read-lines': 'Loggen över vem som läst',
  'change-lines': 'Loggen över vad som gjorts',
  receipts: 'Kvitton på det som skickats in',
};
