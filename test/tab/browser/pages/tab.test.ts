import { describe, expect, it } from 'vitest';
import { pointsAtNobody } from '../../../../shared/forms/words.ts';
import { openedTab } from '../opened-tab.ts';
import { momentMs } from '../../../../tab/inputs/meant.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;

describe('in the meeting', () => {
  it('a case is received in two clicks, by the one suggested', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    await opened.page.getByRole('button', { name: /^BER-2026-014/ }).click();
    const sent = await sentBy(async () => {
      await opened.page.getByRole('button', { name: /^Ta emot BER-2026-014/ }).click();
      await opened.page.getByRole('button', { name: /Handläggare IFO.*förslag/ }).click();
    });
    expect(sent).toEqual([
      {
        verb: 'decide-item',
        teamId: 'berg',
        meetingId: 'open',
        itemId: 'i3',
        decision: { outcome: 'received', caseHolderId: 'm5', nextFollowUp: '2027-01-12' },
      },
    ]);
  });

  it('a follow-up is booked for another day than the next meeting in two clicks and a date', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    const sent = await sentBy(async () => {
      await opened.page.getByRole('button', { name: 'Boka uppföljning BER-2026-001' }).click();
      await opened.page.getByLabel('Nästa uppföljning').fill('2027-02-09');
      await opened.page.waitForTimeout(momentMs);
      await opened.page.getByRole('button', { name: 'Boka uppföljningen' }).click();
    });
    expect(sent).toMatchObject([{ decision: { outcome: 'follow-up', on: '2027-02-09' } }]);
  });

  it('attendance is one row a seat, and its states a menu', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    await opened.page.getByRole('button', { name: '4 av 7 angivna' }).click();
    await opened.page.getByRole('button', { name: 'Ange: Handläggare IFO (kommunen)' }).click();
    const sent = await sentBy(() =>
      opened.page.getByRole('menuitem', { name: 'Digitalt' }).click(),
    );
    expect(sent).toMatchObject([{ verb: 'set-attendance', memberId: 'm5', attendance: 'digital' }]);
  });

  it('ending shows the minutes as they will be posted, and takes the undecided along', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    await opened.page.getByRole('button', { name: 'Avsluta mötet …' }).click();
    await opened.page.getByRole('heading', { name: 'Så blir minnesanteckningarna' }).waitFor();
    await opened.page.getByRole('heading', { name: 'Följs upp 8' }).waitFor();
    const sent = await sentBy(() =>
      opened.page.getByRole('button', { name: 'Avsluta och skicka minnesanteckningarna' }).click(),
    );
    expect(sent).toMatchObject([{ verb: 'close-meeting', carryOver: true }]);
  });
});

describe('before the meeting', () => {
  it('one answers on the first page in one click', async () => {
    await openAs('demo/af', '#/team/berg');
    const sent = await sentBy(() =>
      opened.page.getByRole('button', { name: 'Kommer digitalt' }).click(),
    );
    expect(sent).toMatchObject([
      { verb: 'answer-notice', memberId: 'm2', choice: { status: 'coming', mode: 'digital' } },
    ]);
  });

  it('a refused text stays in its input, with the reason beside it, and what follows is sent anew', async () => {
    await openAs('demo/af', '#/team/berg/meeting/called');
    await opened.page.getByRole('button', { name: 'Föreslå en punkt' }).click();
    await opened.page.getByLabel('Var på dagordningen?').selectOption('learning');
    const topic = opened.page.getByLabel('Vad gäller det?').last();
    await topic.fill('Ring 070-123 45 67 om praktiken');
    const refusal = 'Texten innehåller ett telefonnummer. Ta bort det.';
    opened.server.refuseNext(422, { code: 'guarded', text: refusal, fields: ['text'] });
    await opened.page.getByRole('button', { name: 'Lägg till punkten' }).click();
    await opened.page.getByText(refusal).waitFor();
    expect(await topic.inputValue()).toBe('Ring 070-123 45 67 om praktiken');
    await topic.fill('Praktikplatser i vår');
    const sent = await sentBy(() =>
      opened.page.getByRole('button', { name: 'Lägg till punkten' }).click(),
    );
    expect(sent).toMatchObject([{ verb: 'add-topic', text: 'Praktikplatser i vår' }]);
  });
});

describe('the questions to FK', () => {
  it('are answered on FK’s page, and the earlier ones are found by a word and put right', async () => {
    await openAs('demo/fk', '#/team/berg/fk');
    await opened.page.getByRole('button', { name: 'Svara: Hur räknas SGI' }).click();
    await opened.page.getByRole('textbox', { name: /^Svar/ }).fill('Studier kan skydda SGI.');
    const refusal = 'Texten ser ut att innehålla ett personnamn. Ta bort namnet.';
    opened.server.refuseNext(422, {
      code: 'guarded',
      findings: [
        { field: 'text', kind: 'possible-name', start: 0, length: 6, key: 'possible-name.abc' },
      ],
      text: refusal,
      fields: ['text'],
    });
    await opened.page.getByRole('button', { name: 'Spara svaret' }).click();
    await opened.page.getByText(refusal).waitFor();
    await opened.page.getByRole('checkbox', { name: pointsAtNobody }).check();
    const sent = await sentBy(() =>
      opened.page.getByRole('button', { name: 'Spara svaret' }).click(),
    );
    expect(sent).toEqual([
      {
        verb: 'answer-question',
        teamId: 'berg',
        meetingId: 'called',
        topicId: 't1',
        text: 'Studier kan skydda SGI.',
        confirmed: ['possible-name.abc'],
      },
    ]);
    await opened.page.getByRole('searchbox').fill('arbetsträning');
    await opened.page.getByText('1 fråga', { exact: true }).waitFor();
    expect(await opened.page.getByText('Hur länge gäller ett läkarintyg?').count()).toBe(0);
    await opened.page.getByRole('button', { name: 'Ändra svaret: Kan sjukpenning' }).click();
    const answer = opened.page.getByRole('textbox', { name: /^Svar/ }).last();
    expect(await answer.inputValue()).toMatch(/^Ja, om arbetsträningen/);
    await answer.fill('Ja, om den ingår i en plan.');
    const changed = await sentBy(() =>
      opened.page.getByRole('button', { name: 'Spara svaret' }).click(),
    );
    expect(changed).toMatchObject([
      {
        verb: 'answer-question',
        meetingId: 'closed',
        topicId: 'q2',
        text: 'Ja, om den ingår i en plan.',
      },
    ]);
  });

  it('lead a member from the agenda to the earlier ones', async () => {
    await openAs('demo/af', '#/team/berg/meeting/called');
    await opened.page.getByRole('link', { name: 'Tidigare frågor till FK, med svar' }).click();
    await opened.page.getByRole('heading', { name: 'Tidigare frågor och svar' }).waitFor();
    await opened.page.getByText('Kontaktperson (FK), tis 10 nov').waitFor();
  });
});
