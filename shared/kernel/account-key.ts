/**
 * Who a person is to Microsoft: `<tenantId>/<aadObjectId>`, lower case. Never an e-mail or a name: guests and shared
 * channels bring people of other tenants. The only thing this system stores about a member as a person.
 */
export type AccountKey = string;

export function accountKeyOf(tenantId: string, aadObjectId: string): AccountKey {
  return `${tenantId.toLowerCase()}/${aadObjectId.toLowerCase()}`;
}
