import {
  documentAudienceLabels,
  documentKindLabels,
  documentPlaceLabels,
} from '../codes/controlled-document.ts';
import { day, line, mustTick, oneOf, optional, pick, plain, severalOf } from '../forms/field.ts';
import { form, type StartOf } from '../forms/form.ts';
import { wholeLinkMissing, validFromDay } from '../forms/words.ts';
import type { Choice } from '../text/choice.ts';
import { headings } from '../text/headings.ts';
import type { DocumentRow } from './view.ts';

export const mostTitle = 120;
export const mostNews = 200;
export const mostFileName = 120;

const head = {
  title: line({
    label: 'Vad dokumentet heter',
    missing: 'Skriv vad dokumentet heter, högst 120 tecken.',
    placeholder: 'Rutin för uppföljning',
    maxLength: mostTitle,
  }),
  documentKind: oneOf(documentKindLabels, {
    label: 'Typ av dokument',
    missing: 'Välj vilken typ av dokument det är.',
  }),
  audiences: severalOf(documentAudienceLabels, {
    label: 'Vilka är det till för?',
    missing: 'Välj minst en grupp som ska kunna öppna dokumentet.',
  }),
  place: optional(
    oneOf(documentPlaceLabels, {
      label: 'När behövs det?',
      missing: 'Välj när dokumentet behövs, eller inget särskilt tillfälle.',
      hint: 'Då visas det också i det formuläret, utöver på den här sidan.',
      none: 'Inget särskilt tillfälle',
    }),
  ),
};

/** The file is chosen beside the fields, in the tab alone: a card takes none. */
const version = {
  link: optional(
    plain({
      label: 'Länk (om det inte är en fil)',
      missing: wholeLinkMissing,
      placeholder: 'https://',
      maxLength: 1000,
      as: 'url',
    }),
  ),
  from: day({ label: validFromDay, missing: 'Välj vilken dag versionen börjar gälla.' }),
  news: optional(
    line({
      label: 'Vad är nytt? (valfritt)',
      missing: 'Skriv kort vad som är nytt.',
      placeholder: 'Ny ruta för kontaktväg.',
      maxLength: mostNews,
    }),
  ),
  blank: mustTick({
    label: 'Dokumentet är tomt på personuppgifter, också i filens egenskaper',
    short: 'Inga personuppgifter',
    missing:
      'Kontrollera att dokumentet inte innehåller några personuppgifter, och kryssa i rutan.',
  }),
};

const noPersonsInIt =
  'Bara tomma blanketter, mallar, rutiner och överenskommelser. Ett ifyllt dokument om en person får aldrig läggas här.';

export const publishDocumentForm = form({
  name: 'publishdocument',
  open: 'Lägg till ett dokument',
  send: 'Publicera dokumentet',
  done: 'Dokumentet är publicerat.',
  intro: noPersonsInIt,
  fields: {
    owner: pick({ label: 'Vems dokument är det?', missing: 'Välj vems dokument det är.' }),
    ...head,
    ...version,
  },
});

export const publishVersionForm = form({
  name: 'publishversion',
  open: 'Ny version',
  send: 'Publicera versionen',
  done: 'Den nya versionen är publicerad.',
  intro: `Den gamla versionen finns kvar och går att öppna. ${noPersonsInIt}`,
  fields: version,
});

export const changeDocumentForm = form({
  name: 'changedocument',
  open: 'Ändra uppgifterna',
  send: headings.saveChange,
  done: 'Uppgifterna om dokumentet är ändrade.',
  intro: 'Själva dokumentet ändras inte. Det gör du med en ny version.',
  fields: head,
});

/** What is done by one press, and what it is called when it is done. */
export const documentPresses = {
  withdraw: {
    open: 'Dra in',
    done: 'Dokumentet är indraget. Det finns kvar och kan börja gälla igen.',
  },
  restore: { open: 'Låt gälla igen', done: 'Dokumentet gäller igen.' },
} as const;

export function publishStart(
  owners: readonly Choice[],
  today: string,
): StartOf<typeof publishDocumentForm> {
  const only = owners.length === 1 ? owners[0]?.value : undefined;
  return { choices: { owner: owners }, values: { from: today, owner: only } };
}

/** @param earliest the day before which it cannot begin to hold */
export function versionStart(earliest: string, today: string): StartOf<typeof publishVersionForm> {
  return { values: { from: earliest > today ? earliest : today } };
}

export function changeStart({
  title,
  documentKind,
  audiences,
  place,
}: Pick<DocumentRow, 'title' | 'documentKind' | 'audiences' | 'place'>): StartOf<
  typeof changeDocumentForm
> {
  return { values: { title, documentKind, audiences: audiences.join(','), place }, saved: true };
}
