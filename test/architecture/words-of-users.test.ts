import { describe, expect, it } from 'vitest';
import { teamsManifest } from '../../manifest/manifest.ts';
import { sampleCards } from '../bot/teams/sample-cards.ts';
import { sourceFiles } from './source-files.ts';
import { textsIn } from './swedish-texts.ts';

/** Codes of the handbook for reasons and goals: ours, and never shown (handbook §1). */
const code = /(?<![\p{L}\d])[ABM]\d{1,2}(?![\p{L}\d.])/u;
/** What users call a team is a team. A law is a `lag` too, and is named by its name. */
const lag = /(?<!\p{L})(STAR-)?lag(et|ets|en|ens|s)?(?!\p{L})/iu;

/** What has a name already (handbook §1): a team aims at its nyckeltal, and a case that waits for something is vilande. */
const ourOwn = /målspann|parker(a|at|ad)/iu;

/** Said otherwise here, one word for one thing (shared/text/tone.md). */
const otherWord =
  /(?<!\p{L})(protokollet|(öppna|öppnar|öppnade|öppnat|öppnas) mötet(?! i fliken)|mötet (öppnas|är öppnat)|låt stå kvar|ta upp ärendet( igen)?|tom plats|(tomma|tillsatta|övriga) platser|platsen är (inte )?tillsatt|flera platser|vilka platser|plats(en|er|erna) (är tillag\p{L}+|har inget))(?!\p{L})/iu;

/** Nobody says it aloud. */
const officialese =
  /(?<!\p{L})(avseende|beträffande|erfordras|ej|skall|vederbörande|ovanstående|nedanstående|erhåll(a|er|it)|föreligger|samt|dylikt|vänligen|alternativt)(?!\p{L})/iu;

const shown = sourceFiles()
  // The guard's own lists, those of a file's cells, and the commonest words are of what others may write.
  .filter(({ path }) =>
    /^(bot|shared|tab|manifest)\/(?!guard\/|imports\/words|kernel\/swedish-words)/.test(path),
  )
  .flatMap((file) => textsIn(file));

/** Every text of a card, choices and what a form opens with included; what buttons send is no text. */
function textsOf(card: unknown): readonly string[] {
  if (typeof card === 'string') return [card];
  if (Array.isArray(card)) return card.flatMap(textsOf);
  if (typeof card !== 'object' || card === null) return [];
  return Object.entries(card).flatMap(([name, value]) =>
    ['data', 'id', 'verb', 'value', 'type', '$schema'].includes(name) ? [] : textsOf(value),
  );
}

describe('the words on users’ screens', () => {
  it('are looked for everywhere', () => {
    expect(shown.length).toBeGreaterThan(2000);
    expect(['Orsak: B1 Ansökan', 'Mål M11', '(A1–A3)'].every((text) => code.test(text))).toBe(true);
    expect(['ABM1', 'A4-papper i M365', 'MB12'].filter((text) => code.test(text))).toEqual([
      'A4-papper i M365',
    ]);
    expect(['Visa lagets kö', 'STAR-lagen', 'Ert lag'].every((text) => lag.test(text))).toBe(true);
    expect(['i laga ordning', 'dagordning', 'lagt'].some((text) => lag.test(text))).toBe(false);
  });

  it('are no codes of ours, and a team is a team', () => {
    const wrong = shown.filter(({ text }) => [code, lag, ourOwn].some((one) => one.test(text)));
    expect(wrong.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it('are those one says aloud, one for one thing', () => {
    expect(['Öppna mötet', 'Platsen är inte tillsatt'].every((text) => otherWord.test(text))).toBe(
      true,
    );
    expect(['Samtycke', 'Ejderdun', 'Kommer på plats'].some((text) => officialese.test(text))).toBe(
      false,
    );
    const wrong = shown.filter(({ text }) =>
      [otherWord, officialese].some((one) => one.test(text)),
    );
    expect(wrong.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it.each(Object.entries(sampleCards()))('are so on the card %s', (_name, card) => {
    expect(textsOf(card).filter((text) => code.test(text) || lag.test(text))).toEqual([]);
  });

  it('are so where the app is installed', () => {
    const publicUrl = 'https://star.example';
    const publisher = {
      name: 'STAR',
      websiteUrl: publicUrl,
      privacyUrl: publicUrl,
      termsUrl: publicUrl,
    };
    const signIn = { appId: 'app', appIdUri: 'api://star.example/botid-app' };
    const values = { appId: 'app', publicUrl, publisher, signIn, version: '1.0.0' };
    const texts = textsOf(teamsManifest(values));
    expect(texts.filter((text) => code.test(text) || lag.test(text))).toEqual([]);
  });
});
