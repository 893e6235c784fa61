/** What the owner of an installation decides; the rest of the manifest is the same everywhere. */
export interface ManifestValues {
  /** App id (GUID) of the bot's registration. */
  readonly appId: string;
  /** https address of the server, without a trailing slash. */
  readonly publicUrl: string;
  /** What the tab signs in to: app id and App ID URI. */
  readonly signIn: { readonly appId: string; readonly appIdUri: string };
  readonly version: string;
}

const commands = [
  { title: 'hjälp', description: 'Visa vad jag kan göra' },
  { title: 'kallelse', description: 'Visa kallelsen till nästa möte' },
  { title: 'kö', description: 'Visa teamets kö' },
  { title: 'siffror', description: 'Visa tertialets siffror' },
  { title: 'avvikelse', description: 'Rapportera en avvikelse' },
];

/**
 * The Teams app manifest, schema 1.25: the first with `supportsChannelFeatures`, without which the app cannot be
 * installed in shared and private channels.
 */
export function teamsManifest({ appId, publicUrl, signIn, version }: ManifestValues) {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    manifestVersion: '1.25',
    version,
    id: appId,
    developer: {
      name: 'STAR',
      websiteUrl: publicUrl,
      privacyUrl: `${publicUrl}/tab/#/integritet`,
      termsOfUseUrl: `${publicUrl}/tab/#/villkor`,
    },
    localizationInfo: { defaultLanguageTag: 'sv' },
    name: { short: 'STAR', full: 'STAR – samverkansteam för arbetslivsinriktad rehabilitering' },
    description: {
      short: 'Kallelser, ärenden, beslut och siffror för STAR-teamen.',
      full:
        'Boten lägger ut kallelsen en vecka före mötet, tar emot svar, punkter och ärenden och för beslut och ' +
        'avvikelser. Fliken visar teamets kö och siffror och bär mötet. Styrgruppen får sammandrag. ' +
        'Inga personuppgifter om enskilda lagras: ärenden har bara en beteckning.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#3D4A9E',
    bots: [
      {
        botId: appId,
        scopes: ['team'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['team'], commands }],
      },
    ],
    configurableTabs: [
      {
        id: 'star',
        configurationUrl: `${publicUrl}/tab/`,
        canUpdateConfiguration: true,
        scopes: ['team', 'groupChat'],
        context: ['channelTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
        meetingSurfaces: ['sidePanel'],
      },
    ],
    staticTabs: [
      {
        entityId: 'star-personal',
        name: 'STAR',
        contentUrl: `${publicUrl}/tab/`,
        websiteUrl: `${publicUrl}/tab/`,
        scopes: ['personal'],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(publicUrl).host],
    webApplicationInfo: { id: signIn.appId, resource: signIn.appIdUri },
    authorization: {
      permissions: {
        resourceSpecific: [{ type: 'Application', name: 'ChannelMeeting.ReadBasic.Group' }],
      },
    },
    supportsChannelFeatures: 'tier1',
    showLoadingIndicator: false,
  };
}
