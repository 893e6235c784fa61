// What of the registration names the registration itself, by the id that it got when it was made: its identifier URI, and that a
// browser outside Teams may ask for its scope. Said in a second step: the same resource, by its unique name, with two properties
// more; what is left out here stays as it is.
extension microsoftGraphV1

param uniqueName string
param displayName string
param appId string
param scopeId string
param appIdUri string

var graph = '00000003-0000-0000-c000-000000000000'
// `openid` and `profile` of Microsoft Graph: who somebody is, and nothing else of them.
var openId = '37f7f235-527c-4136-accd-4a02d197296e'
var profile = '14dad69e-099b-42c9-810b-d002981feec1'

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
  identifierUris: [appIdUri]
  requiredResourceAccess: [
    { resourceAppId: appId, resourceAccess: [{ id: scopeId, type: 'Scope' }] }
    {
      resourceAppId: graph
      resourceAccess: [
        { id: openId, type: 'Scope' }
        { id: profile, type: 'Scope' }
      ]
    }
  ]
}
