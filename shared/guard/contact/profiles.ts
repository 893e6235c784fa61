import { type Span, spansOf } from '../words/span.ts';

/**
 * Where somebody is found on the net: profiles, and names by which one is written to.
 *
 * @param text as `inspectionText` makes it
 */
export function findProfiles(text: string): readonly Span[] {
  return spansOf(text, [address, handle, called, calledOn, plainName]);
}

/** A profile's address without its `https://`. */
const address =
  /(?<![\p{L}\d@.])(?:(?:m|sv-se|se)\.)?(?:linkedin\.com\/(?:in|pub)|facebook\.com|fb\.(?:com|me)|instagram\.com|tiktok\.com|snapchat\.com(?:\/add)?|twitter\.com|x\.com|t\.me|wa\.me|m\.me|youtube\.com|github\.com|flickr\.com|vk\.com|ratsit\.se|hitta\.se|eniro\.se|merinfo\.se|mrkoll\.se|birthday\.se)\/\S{2,}/giu;

/** `@anna_karlsson`, `@AnnaK`; what is mentioned in Teams has a capital and is a team, or is the bot. */
const handle =
  /(?<![\p{L}\d@./_%+-])@(?!(?:star|teams?|bot|alla|everyone|channel|kanalen|kanal|allmänt|general|här)(?![\p{L}\d]))(?:[\p{Ll}\d][\p{L}\d._-]{2,}|\p{Lu}\p{Ll}+[._\d-]+[\p{L}\d][\p{L}\d._-]*|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?!\S*@)/gu;

const network = String.raw`(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|fb|messenger|linked ?in|telegram|discord|skype|twitter|whats ?app|viber|signal|kik|we ?chat|weixin|zalo|imo|threads|bluesky|twitch|steam|reddit|linkedin|pinterest|onlyfans|tinder|youtube|spotify|roblox|fortnite|psn|xbox)`;
const name = String.raw`(?!(?:19|20)\d\d(?!\p{L}|[._-]\p{L}))(?=[\p{L}\d._#-]*[._#\d][\p{L}\d])[\p{L}\d][\p{L}\d._#-]{2,}`;

/** `Insta: anna.k92`, `snapchat annak_92`; a plain word after it may be a sentence going on. */
const called = new RegExp(
  String.raw`(?<before>(?<!\p{L})${network}(?:-?(?:konto|kontot|namn|namnet|profil|profilen|användare|id|nick))?(?: (?:är|heter|som|under|namn|användarnamn|id|konto|nick|gamertag))?[ :=]{1,3}(?:live:)?)@?${name}(?<![.])`,
  'giu',
);

const calledOn = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:heter|kallar sig|finns som|användarnamn(?:et)?(?: är)?|nick(?:et)?(?: är)?|alias)[ :]{1,2})@?${name}(?= på ${network}|(?:$|[ ,.;]))`,
  'giu',
);

/** `snap: norrsken`, `discord-namn norrsken`: a plain word, where nothing but a name can follow. */
const plainName = new RegExp(
  String.raw`(?<before>(?<!\p{L})${network}(?:: ?|-?(?:konto|kontot|namn|namnet|nick|alias|id|användare)[: ]{1,2}(?:är |heter )?| (?:heter|under|som|namn) ))[\p{Ll}\d][\p{L}\d._#-]{3,}(?=$|[,;)\n]| (?:$|på|är|svarar))`,
  'giu',
);
