import { describe, expect, it } from 'vitest';
import { gapsOfAre, gapsOfBerg } from '../../fixtures/gaps.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs } = opened;

const button = (name: string) => opened.page.getByRole('button', { name, exact: true });
const message = (team: string) =>
  opened.page.getByRole('textbox', { name: `Text att skicka: ${team}`, exact: true });
const section = (name: string) => opened.page.getByRole('region', { name, exact: true });
const says = (words: string) =>
  section('Team').getByRole('status').getByText(words, { exact: true }).waitFor();

/** What the page has copied, or that the frame is kept from it, until the tab is loaded anew. */
async function clipboard(allowed: boolean): Promise<() => Promise<unknown>> {
  await opened.page.evaluate((mayWrite) => {
    const writeText = (text: string): Promise<void> => {
      if (!mayWrite) return Promise.reject(new DOMException('', 'NotAllowedError'));
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }, allowed);
  return () => opened.page.evaluate(() => Reflect.get(window, 'copied') as unknown);
}
const marked = () =>
  opened.page.evaluate(() => {
    const at = document.activeElement;
    return at instanceof HTMLTextAreaElement
      ? at.value.slice(at.selectionStart, at.selectionEnd)
      : undefined;
  });

describe('what the teams lack', () => {
  it('stands on the federation’s page team by team, counted, and with every line once its text is open', async () => {
    await openAs('demo/kansli', '#/federation');
    for (const mark of [...gapsOfAre.marks, ...gapsOfBerg.marks])
      await section('Team').getByText(mark, { exact: true }).first().waitFor();
    expect(gapsOfAre.marks[0]).toBe('Ingen kanal');
    expect(await section('Team').getByText('Teamet har ingen kanal').count()).toBe(0);
    await button('Text att skicka: STAR Åre').click();
    expect(await message('STAR Åre').inputValue()).toBe(gapsOfAre.message);
    for (const line of gapsOfAre.lines) expect(gapsOfAre.message).toContain(`– ${line}`);
    expect(await message('STAR Berg').count()).toBe(0);
  });

  it('stands whole in the settings of the team, for who may change them', async () => {
    await openAs('demo/samordnare', '#/team/berg/settings');
    for (const line of gapsOfBerg.lines)
      await section('Att komplettera').getByText(line, { exact: true }).waitFor();
    expect(gapsOfBerg.lines).toContain('Kontaktperson (FK) har inget konto');
  });
});

describe('the text to send', () => {
  it('is copied as it stands, and of the team it was asked of', async () => {
    await openAs('demo/kansli', '#/federation');
    const copied = await clipboard(true);
    await button('Text att skicka: STAR Berg').click();
    await button('Text att skicka: STAR Åre').click();
    await button('Kopiera texten: STAR Åre').click();
    await says('Kopierat.');
    expect(await copied()).toBe(gapsOfAre.message);
  });

  it('is marked, for the keyboard, where the frame may not touch the clipboard', async () => {
    await openAs('demo/kansli', '#/federation');
    await clipboard(false);
    await button('Text att skicka: STAR Berg').click();
    await button('Kopiera texten: STAR Berg').click();
    await says('Markerat. Kopiera med Ctrl+C.');
    expect(await marked()).toBe(gapsOfBerg.message);
    expect(opened.errors).toEqual([]);
  });

  it('can be put away again', async () => {
    await openAs('demo/kansli', '#/federation');
    await button('Text att skicka: STAR Åre').click();
    await message('STAR Åre').waitFor();
    await button('Text att skicka: STAR Åre').click();
    await message('STAR Åre').waitFor({ state: 'detached' });
  });
});
