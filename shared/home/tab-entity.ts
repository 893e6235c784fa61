/** What the tab is called in the app's manifest, and so in every link that opens it in Teams. */
export const tabEntityId = 'star';
