import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import type { DemoPersonKey } from '../../../bot/local/demo/people.ts';
import { accessibilityFindings } from '../harness/accessibility.ts';
import type { BotMessage } from '../harness/message-stream.ts';
import { says } from '../harness/card-actions.ts';
import { BERG, type Stage } from '../harness/stage.ts';
import { onCard } from '../../builders/on-card.ts';

/** The case whose life is played, and the one that is stopped on the way. */
export const played = 'BER-2026-009';
export const stopped = 'BER-2026-010';
/** What the played one is raised again as. */
export const raisedAgain = 'BER-2027-001';

const Case = z.object({
  status: z.string(),
  statusText: z.string(),
  nextText: z.string().optional(),
  alarms: z.array(z.string()),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  closing: z.array(z.object({ label: z.string(), text: z.string() })).optional(),
  waiting: z.object({ text: z.string(), answersForText: z.string() }).optional(),
  plan: z
    .object({
      formText: z.string(),
      pointsText: z.string(),
      parallelText: z.string().optional(),
      warnings: z.array(z.string()),
      measures: z.array(z.object({ title: z.string(), status: z.string() })),
    })
    .optional(),
  tasks: z.array(z.object({ text: z.string(), outcomeText: z.string().optional() })),
  history: z.array(
    z.object({
      text: z.string(),
      whenText: z.string(),
      byText: z.string(),
      rulesText: z.string(),
      undone: z.boolean(),
    }),
  ),
  previous: z.string().optional(),
  raisedAgainAs: z.string().optional(),
});
export type Case = z.infer<typeof Case>;

/** A case as that person gets it. */
export async function caseAs(
  stage: Stage,
  person: DemoPersonKey,
  reference: string,
): Promise<Case> {
  return Case.parse(await stage.view(person, `teams/ber/cases/${reference}`));
}

/** The case's page of the tab, as that person. */
export async function pageOf(
  stage: Stage,
  person: DemoPersonKey,
  reference: string,
): Promise<Page> {
  const tab = await stage.tab(person, `#/team/ber/case/${reference}`);
  await tab.getByRole('heading', { name: reference, level: 1 }).waitFor();
  return tab;
}

/** Asks for the case in the page of the Playground, which is the samordnare's. */
export async function cardOf({ now: { teamsPage } }: Stage, reference: string): Promise<Locator> {
  await teamsPage.openChannel(BERG.name);
  await teamsPage.mention('STAR', reference);
  const card = teamsPage.card('Ärende · STAR Berg');
  await card.getByText(onCard(reference), { exact: true }).first().waitFor();
  return card;
}

/** The case's card as it was posted, to press its buttons as somebody else or several times. */
export async function postedCard({ now }: Stage, reference: string): Promise<BotMessage> {
  const threadId = await now.teams.mention(BERG.id, reference);
  return now.teams.stream.waitFor(
    `the card of ${reference}`,
    (message) => message.threadId === threadId && says(message, 'Ärende · STAR Berg', reference),
  );
}

/** Presses the button of a card that opens a form. */
export async function openForm(card: Locator, name: string): Promise<void> {
  await card.getByRole('button', { name, exact: true }).first().click();
}

const Meetings = z.object({
  rows: z.array(z.object({ head: z.object({ meetingId: z.string(), date: z.string() }) })),
});

/** The id of the meeting to come on that day. */
export async function meetingOn(stage: Stage, day: string): Promise<string> {
  const { rows } = Meetings.parse(await stage.view('coordinator', 'teams/ber/meetings'));
  const found = rows.find(({ head }) => head.date === day);
  if (found === undefined) throw new Error(`No meeting is planned for ${day}.`);
  return found.head.meetingId;
}

/** What month.test.ts looks at in the tab is only done here. */
export async function openMeeting(stage: Stage, day: string): Promise<string> {
  const meetingId = await meetingOn(stage, day);
  await stage.run('coordinator', { verb: 'open-meeting', early: true, teamId: 'ber', meetingId });
  return meetingId;
}

/** The case in focus on the page of the meeting under way, unless it is the first one of the agenda and so is already. */
export async function takeUp(meeting: Page, reference: string): Promise<void> {
  await meeting.getByRole('button', { name: new RegExp(`^${reference}`) }).click();
}

/** What is decided is folded to how many; opens those of that part of the agenda. */
export async function unfoldDecided(meeting: Page, part: string): Promise<void> {
  await meeting.getByRole('button', { name: new RegExp(`^${part}: \\d+ klar`) }).click();
}

export async function closeMeeting(stage: Stage, meetingId: string): Promise<void> {
  const carryOver = true;
  await stage.run('coordinator', { verb: 'close-meeting', teamId: 'ber', meetingId, carryOver });
}

/** Those who are never told anything of the case: FK's contact, the manager, the office, and whoever has no role. */
export async function isHiddenFromOthers(stage: Stage, reference: string): Promise<void> {
  for (const person of ['fk-contact', 'steering-member', 'office', 'outsider'] as const) {
    const status = await stage.statusOf(person, `teams/ber/cases/${reference}`);
    expect([person, status === 403 || status === 404]).toEqual([person, true]);
  }
  const ownOfFk = JSON.stringify(await stage.view('fk-contact', 'teams/ber/cases'));
  expect(ownOfFk).not.toContain(reference);
  // With no meeting ahead there is no slot to look at.
  if ((await stage.statusOf('fk-contact', 'teams/ber/fk-slot')) === 404) return;
  const slot = JSON.stringify(await stage.view('fk-contact', 'teams/ber/fk-slot'));
  expect(slot).not.toContain(reference);
}

/** The case's page in a side panel: nothing that axe finds, and nothing that sticks out to the side. */
export async function isFineInPanel(stage: Stage, reference: string): Promise<void> {
  const panel = await stage.tab('ifo-officer', `#/team/ber/case/${reference}`, 'panel');
  await panel.getByRole('heading', { name: reference, level: 1 }).waitFor();
  expect(await accessibilityFindings(panel)).toEqual([]);
  const sticksOut = 'document.documentElement.scrollWidth - window.innerWidth';
  expect(await panel.evaluate(sticksOut)).toBe(0);
}
