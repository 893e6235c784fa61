import { expect, it } from 'vitest';
import type { DemoPersonKey } from '../../../bot/local/demo/people.ts';
import { pressAsked, pressButton, says } from '../harness/card-actions.ts';
import type { BotMessage } from '../harness/message-stream.ts';
import { noticeIn } from './calling.ts';
import { BERG, msId, type Stage } from '../harness/stage.ts';

const consented = {
  consentForm: 'star',
  signedOn: '2026-11-24',
  ownWords: 'true',
  livesInMunicipality: 'true',
  gender: 'woman',
  ageBand: '30-64',
  livelihoodIn: 'social-assistance',
  criteria: 'working-age,combined-needs',
} as const;

/** Step 4: on the card in the channel, in one step each; in the tab as well. */
export function answering(stage: () => Stage): void {
  const press = async (
    person: DemoPersonKey,
    wanted: Parameters<typeof pressButton>[3],
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const notice = await noticeIn(stage());
    const answer = await pressButton(stage().now.teams, msId(person), notice, wanted, inputs);
    return JSON.stringify(answer.value);
  };
  const pressForm = async (
    person: DemoPersonKey,
    ask: string,
    wanted: Parameters<typeof pressButton>[3],
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const notice = await noticeIn(stage());
    const { teams } = stage().now;
    const answer = await pressAsked(teams, msId(person), notice, ask, wanted, inputs);
    return JSON.stringify(answer.value);
  };
  const shared = (...words: readonly string[]): Promise<BotMessage> =>
    stage().now.teams.stream.waitFor(
      `the kallelse with ${words.join(', ')}`,
      (message) => says(message, 'Kallelse · STAR Berg', ...words) && message.updates > 0,
    );

  it('takes an answer in the page in one press, and shows it on the card to everybody', async () => {
    const card = stage().now.teamsPage.card('Kallelse · STAR Berg');
    await card.getByRole('button', { name: 'Kommer på plats' }).click();
    await card.getByText('1 av 8 har svarat').waitFor();
    await shared('1 av 8 har svarat');
  });

  // How fast it is, the bench says.
  it('shows an answer to everybody, also when several answer at once', async () => {
    const choice = { verb: 'answer-notice', data: { choice: 'on-site' } };
    const shownAs = async (count: number, people: readonly DemoPersonKey[]): Promise<void> => {
      const notice = await noticeIn(stage());
      const { teams } = stage().now;
      await Promise.all(people.map((one) => pressButton(teams, msId(one), notice, choice)));
      await shared(`${count} av 8 har svarat`);
    };
    await shownAs(2, ['ifo-officer']);
    await shownAs(4, ['employment-officer', 'rehab-coordinator-psychiatry']);
  });

  it('takes digital, a deputy, and absence with a word to the meeting', async () => {
    const choice = (of: string) => ({ verb: 'answer-notice', data: { choice: of } });
    await press('ifo-officer', choice('digital'));
    const deputy = { deputyId: 'ber-deputy-employment-officer' };
    await pressForm('employment-officer', 'deputy', choice('deputy'), deputy);
    const word = { word: 'Ta mina ärenden sist.' };
    await pressForm('rehab-coordinator-psychiatry', 'absence-word', choice('absent'), word);
    await shared(
      '4 av 8 har svarat',
      'Rehabkoordinator psykiatri (regionen): ”Ta mina ärenden sist.”',
    );
  });

  it('refuses what could name a person, and one who has no seat', async () => {
    const absent = { verb: 'answer-notice', data: { choice: 'absent' } };
    const word = 'Ring 811218-9876.';
    const told = await pressForm('labour-market-coordinator', 'absence-word', absent, { word });
    expect(told).toContain('ser ut att innehålla ett personnummer');
    // It comes back to the one who wrote it, and stands nowhere else.
    expect(told).toContain(word);
    expect(JSON.stringify(stage().posts(BERG.id))).not.toContain(word);
    const digital = { verb: 'answer-notice', data: { choice: 'digital' } };
    expect(await press('outsider', digital)).toContain('Du är inte med i det här teamet.');
  });

  it('takes a topic in the page, and puts it on the agenda for everybody', async () => {
    const { teamsPage } = stage().now;
    const notice = teamsPage.card('Kallelse · STAR Berg');
    await notice.getByRole('button', { name: 'Föreslå eller meddela' }).click();
    await notice.getByRole('button', { name: 'Föreslå en punkt …' }).first().click();
    const card = teamsPage.form('Föreslå en punkt');
    await card.getByRole('button', { name: 'Fyll i' }).click();
    await teamsPage.choose(card, 'Var på dagordningen?', 'Lärande');
    await teamsPage.write(card, 'Vad gäller det?', 'Studiebesök på ');
    // Half written when somebody else answers: the kallelse is redrawn, and the form is as it was.
    const digital = { verb: 'answer-notice', data: { choice: 'digital' } };
    await press('ifo-officer', digital);
    await shared('Digitalt');
    await teamsPage.page.keyboard.type('Steg till arbete');
    await card.getByRole('button', { name: 'Lägg till punkten' }).click();
    await teamsPage.card('Punkten står nu på dagordningen.').waitFor();
    await shared('Studiebesök på Steg till arbete');
  });

  it('asks in the page for consent before anything else about a new case', async () => {
    const { teamsPage } = stage().now;
    const notice = teamsPage.card('Kallelse · STAR Berg');
    await notice.getByRole('button', { name: 'Nytt ärende …' }).click();
    const card = teamsPage.form('Nytt ärende');
    await card.getByRole('button', { name: 'Fyll i' }).click();
    await card.getByRole('button', { name: 'Aktualisera ärendet' }).first().click();
    await card.getByText('Ange vilken dag samtycket skrevs under.').waitFor();
    await card.getByText('Blanketten behöver individens egna ord.').waitFor();
    await card.getByRole('button', { name: 'Stäng utan att skicka' }).click();
    await teamsPage.card('Formuläret stängdes utan att skickas.').waitFor();
  });

  it('takes no case without consent, whatever the client let through', async () => {
    const raise = { verb: 'raise-case', data: { type: 'new' } };
    const without = { ...consented, referrer: 'ifo', ownWords: 'false' };
    const told = await pressForm('rehab-coordinator-primary-care', 'new-case', raise, without);
    expect(told).toContain('Blanketten behöver individens egna ord.');
    expect(says(await noticeIn(stage()), 'BER-2026-009')).toBe(false);
  });

  it('takes new cases, a consultation and a follow-up, and lists them by reference alone', async () => {
    const raise = (type: string) => ({ verb: 'raise-case', data: { type } });
    await pressForm('ifo-officer', 'new-case', raise('new'), { ...consented, referrer: 'ifo' });
    const young = { ...consented, referrer: 'ame', gender: 'man', ageBand: '16-29' };
    await pressForm('labour-market-coordinator', 'new-case', raise('new'), young);
    await pressForm('employment-officer', 'new-case', raise('new'), {
      ...consented,
      referrer: 'af',
    });
    await pressForm('rehab-coordinator-primary-care', 'consultation', raise('consultation'));
    const { view } = { view: await stage().view('coordinator', 'teams/ber/queue') };
    const [ongoing] = (view as { ongoingRows: { reference: string }[] }).ongoingRows;
    const reference = ongoing?.reference ?? '';
    await pressForm('labour-market-coordinator', 'follow-up', raise('follow-up'), { reference });
    await shared('BER-2026-009', 'BER-2026-010', 'BER-2026-011', 'BER-2026-012', reference);
  });

  it('has one kallelse in the channel, however often it was answered', () => {
    const notices = stage()
      .posts(BERG.id)
      .filter((message) => says(message, 'Kallelse · STAR Berg'));
    expect(notices).toHaveLength(1);
  });

  it('takes the same in the tab: an answer, and a new case behind the same consent', async () => {
    const tab = await stage().tab('labour-market-coordinator', '#/team/ber');
    await tab.getByRole('link', { name: 'tis 8 dec 2026 kl. 13.00–16.00' }).click();
    await tab.getByRole('button', { name: 'Kommer på plats' }).click();
    await tab.getByRole('button', { name: 'Kommer på plats', pressed: true }).waitFor();
    await tab.getByRole('link', { name: 'Sätt ärende på dagordningen' }).click();
    await tab.getByRole('button', { name: 'Aktualisera ärendet' }).click();
    await tab.getByText('Ange vilken dag samtycket skrevs under.').waitFor();
    await tab.getByText('Blanketten behöver individens egna ord.').waitFor();
    await tab.getByLabel('Samtycket undertecknat den').fill('2026-11-20');
    await tab.getByLabel('Individens egna ord finns på blanketten').check();
    await tab.getByLabel('Individen bor i teamets kommun').check();
    await tab.getByRole('checkbox', { name: 'AME', exact: true }).check();
    await tab.getByRole('radio', { name: 'Man', exact: true }).check();
    await tab.getByRole('radio', { name: '16–29 år' }).check();
    await tab.getByLabel('Försörjningsstöd').first().check();
    await tab
      .getByLabel('Samlat behov av sociala, medicinska och arbetsinriktade insatser')
      .check();
    await tab.getByRole('button', { name: 'Aktualisera ärendet' }).click();
    await tab.getByText('BER-2026-013').first().waitFor();
    await shared('5 av 8 har svarat', 'BER-2026-013');
  });
}
