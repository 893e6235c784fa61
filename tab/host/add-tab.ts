import { tabEntityId } from '../../shared/home/tab-entity.ts';
import type * as TeamsJs from '@microsoft/teams-js';

/** What Teams keeps of the tab that is being added: the same page everywhere, which asks who one is by itself. */
const addedTab = (address: string) => ({
  entityId: tabEntityId,
  contentUrl: `${address}/tab/`,
  websiteUrl: `${address}/tab/`,
  suggestedDisplayName: 'STAR',
});

/** In the dialog that adds the tab to a channel or a meeting: there is nothing to choose, so it can be saved at once. */
export function offerTab({ config }: typeof TeamsJs.pages, address: string): void {
  config.registerOnSaveHandler((saving) => {
    config
      .setConfig(addedTab(address))
      .then(() => saving.notifySuccess())
      .catch(() => saving.notifyFailure());
  });
  config.setValidityState(true);
}
