/** What the bot does by itself, by the type of its job; in the plural. */
export const jobLabels: Readonly<Record<string, string>> = {
  'post-fk': 'Kallelser till Försäkringskassan',
  'post-notice': 'Kallelser',
  'update-notice': 'Kallelser som uppdateras',
  'post-change': 'Besked om ändrade möten',
  'post-cancellation': 'Besked om inställda möten',
  'ask-cases': 'Frågor om nya ärenden',
  'post-before': 'Listor före mötet',
  nudge: 'Påminnelser till var och en',
  'nudge-tasks': 'Påminnelser om uppgifter som kommer',
  'nudge-decisions': 'Genomgångar av styrgruppernas beslut',
  'nudge-decision': 'Påminnelser om styrgruppers beslut',
  'post-minutes': 'Minnesanteckningar',
  'update-minutes': 'Rättade minnesanteckningar',
  'post-after': 'Listor efter mötet',
  'adopt-copy': 'Dubbla kallelser som pekas om',
  'post-digest': 'Lägesbilder efter möten',
  'tell-deviation': 'Besked om avvikelser',
  'update-county-matter': 'Länsams kort som uppdateras',
  'tell-from-county': 'Nyheter från Länsam till alla team',
  'tell-report': 'Besked om rapporter',
  'post-gathering': 'Kallelser och minnesanteckningar i årshjulet',
  'tell-ruling': 'Besked om frågor och beslut',
  'remind-of-year': 'Påminnelser om sådant som är försenat i årshjulet',
  'post-tertial-digest': 'Lägesbilder per tertial',
  'post-weekly-digest': 'Lägesbilder varje vecka',
  'ask-connection': 'Frågor om vilket team en kanal hör till',
  'learn-names': 'Namn på kanaler som hämtas',
  'announce-connected': 'Besked om anslutna kanaler',
  'announce-disconnected': 'Besked om kanaler som kopplats från',
  'count-numbers': 'Teamens siffror som räknas',
  'count-all-numbers': 'Nattens räkning av alla teams siffror',
  'wake-jobs': 'Sådant som har väntat på en kanal',
  'redraw-joint': 'Kallelser till gemensamma möten som ritas om efter en ny indelning',
};

/** What was wrong with a token that somebody came with, and who can see to it. */
export const signInLabels: Readonly<Record<string, string>> = {
  malformed: 'Det som skickades var ingen inloggning',
  algorithm: 'Signerad på ett sätt som inte godtas',
  'unknown-key': 'Signerad med en nyckel som Microsoft inte känns vid',
  signature: 'Signaturen stämmer inte',
  expired: 'Inloggningen hade gått ut',
  'not-yet-valid': 'Inloggningen gäller inte ännu: någons klocka går fel',
  audience: 'Avsedd för en annan app',
  tenant: 'Från en organisation som inte är släppt in',
  issuer: 'Utfärdad av någon annan än organisationen själv',
  'id-token': 'Fel slags inloggning',
  'app-only': 'En app i stället för en person',
  scope: 'Medgivande saknas för appen',
  nobody: 'Inloggningen säger inte vem det är',
  'keys-unavailable': 'Microsofts nycklar gick inte att hämta',
};

export const storeLabels: Readonly<Record<string, string>> = {
  sqlite: 'SQLite',
  cosmos: 'Azure Cosmos DB',
};

export const nudgingLabels = {
  working: 'Når fram i Teams flöde',
  refused: 'Släpps inte fram av Teams och läggs i kanalen i stället,',
} as const;

export const botLabels = {
  untried: 'Boten har inte skickat något sedan starten',
  working: 'Boten är inloggad i Teams',
  failing: 'Teams släpper inte in boten',
} as const;
