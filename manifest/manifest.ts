import { tabEntityId } from '../shared/home/tab-entity.ts';
import { readMention } from '../bot/teams/mention/mention.ts';
import { nudgeText } from '../shared/text/nudges.ts';
import { helpText } from '../shared/text/help.ts';

/** What the owner of an installation decides; the rest of the manifest is the same everywhere. */
export interface ManifestValues {
  /** App id (GUID) of the bot's registration. */
  readonly appId: string;
  /** https address of the server, without a trailing slash. */
  readonly publicUrl: string;
  /** Who answers for the installation, as Teams shows it. */
  readonly publisher: Publisher;
  /** What the tab signs in to: app id and App ID URI. */
  readonly signIn: { readonly appId: string; readonly appIdUri: string };
  readonly version: string;
}

interface Publisher {
  /** At most 32 characters. */
  readonly name: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

/** Teams' menu has room for twelve words: these are found by the help. */
const onlyInHelp: readonly string[] = ['unknown', 'glossary', 'documents', 'contacts'];
/** Teams puts the word into the message; a case's reference is no word that could be put there. */
const commands = helpText.commands
  .filter(({ word }) => !onlyInHelp.includes(readMention(word).word))
  .map(({ word, does }) => ({
    title: word,
    description: `${does.charAt(0).toUpperCase()}${does.slice(1)}`,
  }));

/** Wherever the tab can be, it is the same page, which finds out where it stands. */
const tabContexts = [
  'personalTab',
  'channelTab',
  'privateChatTab',
  'meetingChatTab',
  'meetingDetailsTab',
  'meetingSidePanel',
  'meetingStage',
];

/**
 * The Teams app manifest, of the newest schema that Microsoft's package has. `supportsChannelFeatures` (since 1.25) is what lets
 * the app be installed in shared and private channels.
 */
export function teamsManifest({ appId, publicUrl, publisher, signIn, version }: ManifestValues) {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version,
    id: appId,
    developer: {
      name: publisher.name,
      websiteUrl: publisher.websiteUrl,
      privacyUrl: publisher.privacyUrl,
      termsOfUseUrl: publisher.termsUrl,
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
        // A group chat can be Försäkringskassans place, and nothing else.
        scopes: ['team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['team'], commands }],
      },
    ],
    // In every place without a dialog: there is nothing to choose. Links go to it by its id (`bot/tab-links.ts`).
    staticTabs: [
      {
        entityId: tabEntityId,
        name: 'STAR',
        contentUrl: `${publicUrl}/tab/`,
        websiteUrl: `${publicUrl}/tab/`,
        scopes: ['personal', 'team', 'groupChat'],
        context: tabContexts,
      },
    ],
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'tab', meetings: 'tab' },
    // The tab asks who is signed in. The bot writes to channels and to FK's group chats only; a reminder in somebody's feed is no message.
    permissions: ['identity'],
    validDomains: [new URL(publicUrl).host],
    webApplicationInfo: { id: signIn.appId, resource: signIn.appIdUri },
    activities: {
      activityTypes: Object.values(nudgeText).map(({ activityType, description, template }) => ({
        type: activityType,
        description,
        templateText: template,
      })),
    },
    authorization: {
      permissions: {
        // The first: who is in a shared channel, people of other authorities included, to seat them. Nothing else is read.
        resourceSpecific: [
          { type: 'Application', name: 'ChannelMember.Read.Group' },
          // Reminders in the feed of whoever they are for, instead of in the channel. Without it all is said in the channel.
          { type: 'Application', name: 'TeamsActivity.Send.Group' },
          // To show the meeting on the stage of the meeting one is in, in one's own name, and in a channel's meeting.
          { type: 'Delegated', name: 'MeetingStage.Write.Chat' },
          { type: 'Delegated', name: 'ChannelMeetingStage.Write.Group' },
        ],
      },
    },
    supportsChannelFeatures: 'tier1',
    showLoadingIndicator: false,
  };
}
