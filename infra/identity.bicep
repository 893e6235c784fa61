// Who the server is (a managed identity) and who the bot and the tab are (a registration in Entra ID). The registration trusts
// the identity by a federated credential, so that there is no secret to keep, to rotate or to lose.
extension microsoftGraphV1

param unique string
param location string
param address string
param signInAudience string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: unique
  location: location
}

// The clients of Teams, which ask for a token without asking the person: desktop and mobile, web, then Microsoft 365 and Outlook.
var teamsClients = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264'
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
  '4765445b-32c6-49b0-83e6-1d93765276ca'
  '0ec893e0-5785-4de6-99da-4ed124e5296c'
  'd3590ed6-52b3-4102-aeff-aad2292ab01c'
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3'
]
// Of the scope itself; the same in every installation of this name, so that a second run finds it.
var accessScope = guid(unique, 'access_as_user')

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: unique
  displayName: 'STAR'
  signInAudience: signInAudience
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: accessScope
        value: 'access_as_user'
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Använda STAR som den som är inloggad'
        adminConsentDescription: 'Låter Teams visa STAR för den som är inloggad. STAR får veta vem det är, och läser ingenting om personen.'
        userConsentDisplayName: 'Använda STAR i ditt namn'
        userConsentDescription: 'Låter STAR veta vem du är, så att du ser ditt teams möten och ärenden.'
      }
    ]
    preAuthorizedApplications: [for client in teamsClients: {
      appId: client
      delegatedPermissionIds: [accessScope]
    }]
  }
  // Where a browser outside Teams comes back to when it has signed in (tab/sign-in/browser-source.ts).
  spa: {
    redirectUris: ['${address}/tab/signed-in.html']
  }

  resource trust 'federatedIdentityCredentials@v1.0' = {
    name: '${app.uniqueName}/server'
    description: 'Servern i Azure är boten.'
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: identity.properties.principalId
    audiences: ['api://AzureADTokenExchange']
  }
}

// What the tenant's administrator consents to, and lets people use or not.
resource servicePrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: app.appId
}

output identityId string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
output appId string = app.appId
output uniqueName string = app.uniqueName
output displayName string = app.displayName
output scopeId string = accessScope
