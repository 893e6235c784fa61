import { cooperationStory } from './present-cooperation.ts';
import { flowStory } from './present-flow.ts';
import { goalsStory } from './present-goals.ts';
import { peopleStory } from './present-people.ts';
import type { Story } from '../views/picture.ts';
import { timeStories } from './present-times.ts';
import type { StoryFacts } from './story-facts.ts';
import { wayForwardStory } from './present-way-forward.ts';

/** What the figures say, group by group; nothing of a group that has nothing to tell. */
export function storiesOf(told: StoryFacts): readonly Story[] {
  return [
    flowStory(told),
    ...timeStories(told),
    peopleStory(told),
    wayForwardStory(told),
    cooperationStory(told),
    goalsStory(told),
  ].filter((one) => one !== undefined);
}
