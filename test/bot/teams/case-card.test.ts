import { progressLevelWords } from '../../../shared/codes/following.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalText } from '../../../shared/commands/refusals.ts';
import { caseForms } from '../../../shared/cases/forms/case-forms.ts';
import { type BotAtWork, startBotAtWork } from './bot-at-work.ts';
import { type Press, pressesOf } from './card-walk.ts';
import { atMeeting, ifo, planned, queued, received, team, viewOf } from './sample-cases.ts';
import { aCase } from '../../builders/case.ts';

const asa = '11111111-1111-4111-8111-111111111111/00000000-0000-4000-8000-000000000000';

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(() => bot.stop());

/** The card that the answer to the mention shows. */
async function shown(word: string): Promise<unknown> {
  const text = `<at>STAR</at> ${word}`;
  await bot.send(bot.recorded('mention-message', { text }));
  const posted = (await bot.posted()).at(-1) as { attachments: readonly { content: unknown }[] };
  return posted.attachments[0]?.content;
}

function buttonOf(card: unknown, title: string): Press {
  const found = pressesOf(card).find(({ action }) => action['title'] === title);
  if (found === undefined) throw new Error(`no button ${title}`);
  return found;
}

/** Presses a button with its inputs as they stand, and those given by the names they have in their form. */
async function press(card: unknown, title: string, filled: Readonly<Record<string, string>> = {}) {
  const { action, inputs } = buttonOf(card, title);
  const typed = Object.fromEntries(
    inputs.map((input) => {
      const id = String(input['id']);
      const own = filled[id.replace(/^.*__/, '')];
      return [id, own ?? (input['value'] as string | undefined) ?? ''];
    }),
  );
  const data = { ...(action['data'] as object), ...typed };
  const value = {
    action: { type: 'Action.Execute', verb: action['verb'], data },
    trigger: 'manual',
  };
  const answered = await bot.send(bot.recorded('card-execute', { value }));
  return answered.body as { readonly type: string; readonly value: unknown };
}

/** What everybody reads before anything is opened: the texts that stand in no form. */
function readAtOnce(node: unknown): string {
  if (Array.isArray(node)) return node.map(readAtOnce).join(' ');
  if (node === null || typeof node !== 'object') return '';
  const { type, text, ...rest } = node as Record<string, unknown>;
  if (type === 'ActionSet') return '';
  return [typeof text === 'string' ? text : '', ...Object.values(rest).map(readAtOnce)].join(' ');
}

describe('the card of a case', () => {
  it('names no measure and nothing of the wait to the whole channel', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const ongoing = readAtOnce(await shown('BER-2026-003'));
    expect(ongoing).not.toMatch(/Öppenvård|Arbetsprövning|insatser:|SIP|Funktionsnedsättning/);
    bot.application.starCase = viewOf(queued, ifo);
    const waiting = readAtOnce(await shown('BER-2026-011'));
    expect(waiting).toContain('Kommunen svarar för väntan');
    expect(waiting).not.toMatch(/Egen insats|två dagar i veckan/);
  });

  it('is drawn anew when a form has been sent, with what was done and buttons of its own', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const card = await shown('BER-2026-003');
    const answer = await press(card, 'Boka uppföljningen');
    expect(bot.ran).toMatchObject([
      {
        actor: asa,
        command: {
          verb: 'book-follow-up',
          teamId: 'berg',
          reference: 'BER-2026-003',
          on: '2027-01-12',
        },
      },
    ]);
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(answer.value)).toContain(caseForms['book-follow-up'].done);
    const before = buttonOf(card, 'Boka uppföljningen').action['data'] as Record<string, string>;
    const after = buttonOf(answer.value, 'Boka uppföljningen').action['data'] as Record<
      string,
      string
    >;
    expect(after['once']).not.toBe(before['once']);
    expect({ ...after, once: '' }).toEqual({ ...before, once: '' });
  });

  it('takes a press that is delivered again as the same one, and a new press as another', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const card = await shown('BER-2026-003');
    const first = await press(card, 'Boka uppföljningen');
    await press(card, 'Boka uppföljningen');
    await press(first.value, 'Boka uppföljningen');
    const [one, again, other] = bot.ran.map(({ id }) => id);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('notes the same steps again when something has happened in between', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const first = await shown('BER-2026-003');
    bot.application.starCase = viewOf(
      planned().did('2026-12-01', { verb: 'book-follow-up', on: '2027-02-09' }).build(),
      ifo,
    );
    const later = await press(first, 'Plan …');
    const again = await press(later.value, 'Uppföljning …');
    const once = (card: unknown) =>
      (buttonOf(card, 'Spara stegen').action['data'] as Record<string, string>)['once'];
    expect(once(again.value)).not.toBe(once(first));
  });

  it('shows another group of forms to the one who presses, with what that person can do', async () => {
    bot.application.starCase = viewOf(received.build());
    const card = await shown('BER-2026-008');
    expect(JSON.stringify(card)).not.toContain('Spara stegen');
    bot.application.starCase = viewOf(received.build(), ifo);
    const { value } = await press(card, 'Uppföljning …');
    expect(JSON.stringify(value)).toContain('Spara stegen');
    expect(bot.ran).toEqual([]);
    expect(bot.asked.at(-1)).toBe(`case BER-2026-008 for ${asa}`);
  });

  it('says what is decided at the meeting where it is not, and who the individkoordinator is', async () => {
    const given = planned().did('2026-12-07', {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    });
    bot.application.starCase = viewOf(given.build());
    const card = await shown('BER-2026-003');
    expect(readAtOnce(card)).toContain('Individkoordinator: Individkoordinator (kommunen)');
    const { value: deciding } = await press(card, 'Beslut …');
    expect(readAtOnce(deciding)).toContain('Avslut beslutas på mötet.');
    bot.application.starCase = viewOf(planned().build());
    const { value: waiting } = await press(card, 'Beslut …');
    expect(readAtOnce(waiting)).not.toContain('Individkoordinator:');
  });

  it('asks how it was that day, and shows not even by what it asks why the case was closed', async () => {
    const shownAs = async (reason: 'a1-employment' | 'b1-disability-pension-applied') => {
      const closed = planned().closedOn('2026-11-10', { reason }).build();
      bot.application.starCase = viewOf(closed, ifo);
      return JSON.stringify(await shown('BER-2026-003')).replaceAll(/[\w-]+\.\d+/g, 'once');
    };
    const b1 = await shownAs('b1-disability-pension-applied');
    for (const words of ['Försörjning den dagen', 'Sysselsättning den dagen'])
      expect(b1).toContain(words);
    expect(b1).not.toContain('Beslut om sjukersättning');
    expect(await shownAs('a1-employment')).toBe(b1);
  });

  it('says what each level of each scale means, and that the scales are our own', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const card = JSON.stringify(await shown('BER-2026-003'));
    for (const words of Object.values(progressLevelWords).flatMap((scale) => Object.values(scale)))
      expect(card).toContain(words);
    expect(card).toContain('programmets val, inte överenskommelsens');
  });

  it('takes the four steps in one form, which everybody sees empty', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    await press(await shown('BER-2026-003'), 'Spara stegen', {
      stage: 'during',
      workingAbility: '2',
      occupation: '3',
      livelihood: '2',
      functionalImpairment: '4',
    });
    expect(bot.ran).toMatchObject([
      {
        command: {
          verb: 'note-progress',
          stage: 'during',
          workingAbility: 2,
          occupation: 3,
          livelihood: 2,
          functionalImpairment: 4,
        },
      },
    ]);
  });

  it('has no form that opens with what is known of the individual', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const { value: plan } = await press(await shown('BER-2026-003'), 'Plan …');
    expect(JSON.stringify(plan)).not.toMatch(
      /Spara planen|Arbetsprövning\/arbetsförmågeutredning ·/,
    );
    expect(JSON.stringify(plan)).toContain('Lägg till');
  });

  it('says why a step was refused, and stays', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const card = await shown('BER-2026-003');
    bot.application.refusal = { code: 'already-parked' };
    const answer = await press(card, 'Låt ärendet vila', { cause: 'decision' });
    expect(answer).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: refusalText({ code: 'already-parked' }),
    });
  });

  it('is thanked for in words when the case is not there any more for the one who pressed', async () => {
    bot.application.starCase = viewOf(planned().build(), ifo);
    const card = await shown('BER-2026-003');
    bot.application.starCase = undefined;
    const answer = await press(card, 'Boka uppföljningen');
    expect(answer).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: caseForms['book-follow-up'].done,
    });
  });

  it('asks to be sure that the consent is withdrawn', async () => {
    bot.application.starCase = viewOf(planned().build());
    const { value } = await press(await shown('BER-2026-003'), 'Mer …');
    await press(value, 'Stoppa ärendet');
    expect(bot.ran).toEqual([]);
    await press(value, 'Stoppa ärendet', { sure: 'true' });
    expect(bot.ran).toMatchObject([
      { command: { verb: 'withdraw-consent', on: '2026-12-08', sure: true } },
    ]);
  });
});

describe('while the meeting sits', () => {
  it('takes the decision from the card of the case, and lets it be taken back', async () => {
    const raised = aCase('BER-2026-014', team).raisedOn('2026-11-24').build();
    const sitting = atMeeting(raised, 'new');
    bot.application.starCase = sitting.view;
    bot.application.meeting = sitting.meeting;
    const card = await shown('BER-2026-014');
    const decided = atMeeting(raised, 'new', { outcome: 'queued' });
    bot.application.starCase = decided.view;
    bot.application.meeting = decided.meeting;
    const answer = await press(card, 'Ställ i kö');
    expect(bot.ran).toMatchObject([
      { command: { verb: 'decide-item', decision: { outcome: 'queued' } } },
    ]);
    await press(answer.value, 'Ångra beslutet');
    expect(bot.ran.at(-1)).toMatchObject({ command: { verb: 'undo-decision' } });
  });

  it('suggests nobody in the channel, where the suggestion would tell of the livelihood', async () => {
    const raised = aCase('BER-2026-014', team).raisedOn('2026-11-24').build();
    const sitting = atMeeting(raised, 'new');
    bot.application.starCase = sitting.view;
    bot.application.meeting = sitting.meeting;
    expect(JSON.stringify(await shown('BER-2026-014'))).not.toContain('(förslag)');
    const chosen = { caseHolderId: 'ifo-officer' };
    await press(await shown('BER-2026-014'), 'Ta emot ärendet', chosen);
    expect(bot.ran).toMatchObject([
      {
        command: {
          decision: {
            outcome: 'received',
            caseHolderId: 'ifo-officer',
            nextFollowUp: '2027-01-12',
          },
        },
      },
    ]);
  });
});

describe('one’s own list', () => {
  it('takes a task back, and is drawn anew', async () => {
    const answer = await press(await shown('mina'), 'Återrapportera', {
      taskId: 'BER-2026-003:task-1',
      outcome: 'done',
    });
    expect(bot.ran).toMatchObject([
      { command: { verb: 'report-task', reference: 'BER-2026-003', taskId: 'task-1' } },
    ]);
    expect(JSON.stringify(answer.value)).toContain(caseForms['report-task'].done);
    expect(bot.asked.at(-1)).toBe(`mine berg for ${asa}`);
  });
});
