/**
 * Who a person is to Microsoft: `<tenantId>/<aadObjectId>`, lower case. Never an e-mail or a name: guests and shared
 * channels bring people of other tenants. The only thing this system stores about a member as a person.
 */
export type AccountKey = string;

export function accountKeyOf(tenantId: string, aadObjectId: string): AccountKey {
  return `${tenantId.toLowerCase()}/${aadObjectId.toLowerCase()}`;
}

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ofMicrosoft = new RegExp(`^${guid}/${guid}$`);

/** Whether it is one as Microsoft gives them; the demo's people are called otherwise. */
export function isMsAccount(key: string): boolean {
  return ofMicrosoft.test(key);
}

/** What somebody has copied on their page of the tab and handed on, as it was pasted; nothing when it is something else. */
export function writtenAccount(text: string): AccountKey | undefined {
  const key = text.trim().toLowerCase();
  return isMsAccount(key) ? key : undefined;
}
