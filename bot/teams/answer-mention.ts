import type { Refusal } from '../../shared/commands/refusal.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { AccountKey } from '../../shared/teams/account.ts';
import { mentionText } from '../../shared/text/help.ts';
import { choicesOf, deviationCategoryLabels } from '../../shared/text/labels.ts';
import { refusalText } from '../../shared/text/refusals.ts';
import type { CardJson } from './cards/card.ts';
import { deviationCard } from './cards/deviation.ts';
import { digestCard } from './cards/digest.ts';
import { helpCard } from './cards/help.ts';
import { noticeCard } from './cards/notice.ts';
import { numbersCard } from './cards/numbers.ts';
import { queueCard } from './cards/queue.ts';
import type { MentionWord } from './mention.ts';
import type { Rendered } from './render-message.ts';
import type { BotQueries } from './use-cases.ts';

interface Asked {
  readonly actor: AccountKey;
  /** Names this rendering of a form: the id of the message that asked for it. */
  readonly key: string;
}

/** In a team's channel, which that team alone reads (handbook §4, §7). */
export async function answerInTeamChannel(
  queries: BotQueries,
  word: MentionWord,
  { actor, key, teamId }: Asked & { readonly teamId: string },
): Promise<Rendered> {
  switch (word) {
    case 'notice': {
      const notice = await queries.nextNotice(actor, teamId);
      if (!notice.ok) return said(refusalText(notice.error));
      const view = notice.value;
      return view === undefined ? said(mentionText.noMeeting) : shown(noticeCard({ view }));
    }
    case 'queue':
      return shownOrRefused(await queries.queue(actor, teamId), (view) => queueCard({ view }));
    case 'numbers':
      return shownOrRefused(await queries.numbers(actor, teamId), (view) => numbersCard({ view }));
    case 'deviation':
      return shown(
        deviationCard({
          teamId,
          key,
          card: 'form',
          categories: choicesOf(deviationCategoryLabels),
        }),
      );
    case 'help':
      return shown(helpCard({ understood: true }));
    case 'unknown':
      return shown(helpCard({ understood: false }));
  }
}

/** In a steering group's channel: aggregates, and no word of a case, whoever asks. */
export async function answerInSteeringChannel(
  queries: BotQueries,
  word: MentionWord,
  { actor, steeringGroupId }: Asked & { readonly steeringGroupId: string },
): Promise<Rendered> {
  switch (word) {
    case 'numbers': {
      const digest = await queries.digest(actor, steeringGroupId);
      return shownOrRefused(digest, (view) => digestCard({ view }));
    }
    case 'notice':
    case 'queue':
    case 'deviation':
      return said(mentionText.onlyInTeamChannel);
    case 'help':
      return shown(helpCard({ understood: true }));
    case 'unknown':
      return shown(helpCard({ understood: false }));
  }
}

export function shown(card: CardJson): Rendered {
  return { card, summary: card.fallbackText.slice(0, 200) };
}

export function said(text: string): Rendered {
  return { text, summary: text };
}

function shownOrRefused<T>(result: Result<T, Refusal>, build: (view: T) => CardJson): Rendered {
  return result.ok ? shown(build(result.value)) : said(refusalText(result.error));
}
