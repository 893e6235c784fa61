import type { AgendaItemView, TopicView } from '../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';

type Agenda = Pick<MeetingView, 'agenda'>;

/** All cases in the order they are taken. */
export function itemsOf({ agenda }: Agenda): readonly AgendaItemView[] {
  return agenda.flatMap((part) => part.items);
}

export function decidedOf(view: Agenda): { readonly decided: number; readonly all: number } {
  const items = itemsOf(view);
  return { decided: items.filter((item) => item.decision !== undefined).length, all: items.length };
}

/** A case one has turned to. */
export interface Chosen {
  readonly itemId: string;
  /**
   * Why one stays with it whatever is decided: one looks at it as it is, fills in a decision, or has sent one that is not
   * answered yet. Without, it is left for the next when it is decided.
   */
  readonly why?: 'looks' | 'fills' | 'sends';
}

/**
 * The case in focus: the one chosen while it can still be decided or one stays with it, otherwise the first undecided after
 * it, otherwise the first undecided of all.
 */
export function itemInFocus(view: Agenda, chosen: Chosen | undefined): AgendaItemView | undefined {
  const items = itemsOf(view);
  const from = items.findIndex(({ itemId }) => itemId === chosen?.itemId);
  const undecided = (item: AgendaItemView): boolean => item.decision === undefined;
  if (chosen?.why !== undefined && from >= 0) return items[from];
  return items.slice(Math.max(from, 0)).find(undecided) ?? items.find(undecided);
}

/** What is beside the agenda: what one has turned to, otherwise what the meeting takes up. */
export interface BesideAgenda {
  readonly item?: AgendaItemView;
  /** It is not a case: what it is called, and the topics it has. */
  readonly other?: { readonly label: string; readonly topics: readonly TopicView[] };
  /** A case or a topic. */
  readonly shownId?: string;
  /** The case that the meeting takes up. */
  readonly nowId?: string;
  /** One has turned to it oneself. */
  readonly asked: boolean;
}

export function shownOf(
  view: Agenda & Pick<MeetingView, 'now'>,
  chosen: Chosen | undefined,
): BesideAgenda {
  const at = view.now?.at;
  const nowId = at?.place.of === 'item' ? at.place.itemId : undefined;
  const now = nowId === undefined ? {} : { nowId };
  if (chosen === undefined && at !== undefined && at.place.of !== 'item')
    return { ...now, ...atTopics(view, at), asked: false };
  const item = itemInFocus(view, chosen ?? (nowId === undefined ? undefined : { itemId: nowId }));
  if (item === undefined) return { ...now, asked: false };
  return { ...now, item, shownId: item.itemId, asked: item.itemId === chosen?.itemId };
}

function atTopics(
  { agenda }: Agenda,
  { place, label }: NonNullable<NonNullable<MeetingView['now']>['at']>,
): Pick<BesideAgenda, 'other' | 'shownId'> {
  switch (place.of) {
    case 'item':
      return {};
    case 'topic': {
      const topics = agenda.flatMap((part) => part.topics);
      const topic = topics.find(({ topicId }) => topicId === place.topicId);
      return {
        other: { label, topics: topic === undefined ? [] : [topic] },
        shownId: place.topicId,
      };
    }
    case 'part':
      return { other: { label, topics: [] } };
  }
}

/** What was decided last, by whoever did it. */
export function lastDecided(view: Agenda): AgendaItemView | undefined {
  return itemsOf(view)
    .filter(({ decision }) => decision?.at !== undefined)
    .sort((a, b) => ((a.decision?.at ?? '') < (b.decision?.at ?? '') ? 1 : -1))[0];
}
