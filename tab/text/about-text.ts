/** What STAR keeps about people, and on which terms it is used: read by few, so apart from the words of every page. */
export const aboutText = {
  privacy: {
    title: 'Integritet',
    paragraphs: [
      'STAR håller reda på teamens möten, kallelser, kö och beslut. Ett ärende finns här bara som en beteckning, till exempel BER-2026-014. Vem det gäller vet den part som aktualiserat ärendet och samordnaren, utanför systemet.',
      'Namn, personnummer, telefonnummer, e-post, adress och diagnos lagras inte. Text som ser ut att innehålla sådant tas inte emot.',
      'Om dig som använder STAR lagras vilket konto du har, vilken funktion du har i teamet och vad du har gjort.',
      'Utanför teamet visas bara sammanställningar, och små antal döljs.',
    ],
  },
  terms: {
    title: 'Villkor',
    paragraphs: [
      'STAR är till för dem som arbetar i eller leder ett samverkansteam för arbetslivsinriktad rehabilitering.',
      'STAR är inte journalen. Dokumentera besluten i din egen myndighets system.',
      'Skriv inga namn eller andra personuppgifter i texter.',
    ],
  },
} as const;
