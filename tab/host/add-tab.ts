import { tabEntityId } from '../../shared/home/tab-entity.ts';
import type * as TeamsJs from '@microsoft/teams-js';

/** What Teams keeps of the tab that is being added: the same page everywhere, which asks who one is by itself. */
const addedTab = (address: string) => ({
  entityId: tabEntityId,
  contentUrl: `${address}/tab/`,
  websiteUrl: `${address}/tab/`,
  suggestedDisplayName: 'STAR',
});

/**
 * In the dialog that adds the tab to a channel or a meeting: there is nothing to choose, so it can be saved at once. The app
 * package has had no such dialog since its tab is static; but a team stays with the package it has until its owner agrees to
 * what the newer one asks for (`ChannelMember.Read.Group`), and adds tabs and opens the settings of those it has by this.
 */
export function offerTab({ config }: typeof TeamsJs.pages, address: string): void {
  config.registerOnSaveHandler((saving) => {
    config
      .setConfig(addedTab(address))
      .then(() => saving.notifySuccess())
      .catch(() => saving.notifyFailure());
  });
  config.setValidityState(true);
}
