// Everything STAR needs in Azure and Entra ID, by what it is about:
//   identity   who the server is, and the registration that people sign in to; no secret anywhere
//   data       Cosmos DB, without keys, with backups
//   web        the server, with a staging slot
//   bot        the bot's registration and its Teams channel
//   watch      logs, figures, alarms
// How it is used, step by step, and how one sees that each step worked: README.md beside this file.

@description('Short name, part of every resource name; letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param name string = 'star'

@description('Where server, database and logs are: a region of the EU that has them all.')
@allowed(['swedencentral', 'northeurope', 'westeurope', 'germanywestcentral', 'francecentral'])
param location string = 'swedencentral'

@description('Where the Bot Service keeps what it passes on; its only region in the EU.')
@allowed(['westeurope'])
param botLocation string = 'westeurope'

@description('Who sets the federation up: <tenant id>/<object id>. Needed until there is a federation.')
param firstOffice string = ''

@description('Tenant ids whose people and channels are heard, with commas between them; this tenant alone when empty.')
param tenants string = ''

@description('The public https address; the web app\'s own unless a domain of your own is set up.')
param publicUrl string = ''

@description('The identifier URI of the registration; made of the address and the app id when empty.')
param appIdUri string = ''

@description('People of this tenant and its guests sign in; AzureADMultipleOrgs lets in people of other tenants in shared channels as well.')
@allowed(['AzureADMyOrg', 'AzureADMultipleOrgs'])
param signInAudience string = 'AzureADMyOrg'

@description('The size of the server. Slots need Standard or Premium; P0v3 has one core and 4 GB.')
@allowed(['S1', 'P0v3', 'P1v3'])
param size string = 'P0v3'

@description('The database account, when it is another than the one made here: after a restore, which always makes a new one.')
param databaseAccount string = ''

@description('Who is told when something is wrong; nobody when empty.')
param alarmEmail string = ''

@description('false: resources can be removed again, for a trial.')
param lock bool = true

var unique = '${name}-${uniqueString(resourceGroup().id)}'
var address = empty(publicUrl) ? 'https://${unique}.azurewebsites.net' : publicUrl
var host = split(replace(address, 'https://', ''), '/')[0]

module identity 'identity.bicep' = {
  name: 'identity'
  params: {
    unique: unique
    location: location
    address: address
    signInAudience: signInAudience
  }
}

// The address of the registration has its own id in it, which is known when there is a registration.
var chosenUri = empty(appIdUri) ? 'api://${host}/botid-${identity.outputs.appId}' : appIdUri

module identitySelf 'identity-self.bicep' = {
  name: 'identity-self'
  params: {
    uniqueName: identity.outputs.uniqueName
    displayName: identity.outputs.displayName
    appId: identity.outputs.appId
    scopeId: identity.outputs.scopeId
    appIdUri: chosenUri
  }
}

module watch 'watch.bicep' = {
  name: 'watch'
  params: {
    unique: unique
    location: location
    principalId: identity.outputs.principalId
  }
}

module data 'data.bicep' = {
  name: 'data'
  params: {
    accountName: empty(databaseAccount) ? unique : databaseAccount
    location: location
    principalId: identity.outputs.principalId
    workspaceId: watch.outputs.workspaceId
    lock: lock
  }
}

module web 'web.bicep' = {
  name: 'web'
  params: {
    unique: unique
    location: location
    size: size
    identityId: identity.outputs.identityId
    workspaceId: watch.outputs.workspaceId
    insightsConnection: watch.outputs.insightsConnection
    lock: lock
    settings: {
      STAR_STORE: 'cosmos'
      STAR_COSMOS_ENDPOINT: data.outputs.endpoint
      STAR_COSMOS_DATABASE: data.outputs.database
      STAR_COSMOS_CONTAINER: data.outputs.container
      STAR_PUBLIC_URL: address
      STAR_FIRST_OFFICE: firstOffice
      STAR_TENANTS: tenants
      STAR_IDENTITY: identity.outputs.clientId
      STAR_BOT_APP_ID: identity.outputs.appId
      STAR_BOT_TENANT_ID: tenant().tenantId
      STAR_APP_ID_URI: chosenUri
      // App Service stands in front, and says for whom it asks.
      STAR_PROXIES: '1'
    }
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    unique: unique
    location: botLocation
    address: address
    appId: identity.outputs.appId
    workspaceId: watch.outputs.workspaceId
  }
}

module alarms 'alarms.bicep' = {
  name: 'alarms'
  params: {
    unique: unique
    alarmEmail: alarmEmail
    webId: web.outputs.webId
    accountId: data.outputs.accountId
  }
}

// Read by m365agents.yml, azure.yaml and the workflow; `npm run manifest` wants the two that begin with STAR_.
output STAR_PUBLIC_URL string = address
output STAR_BOT_APP_ID string = identity.outputs.appId
output STAR_APP_ID_URI string = chosenUri
output AZURE_RESOURCE_GROUP string = resourceGroup().name
output WEB_NAME string = web.outputs.webName
output WEB_RESOURCE_ID string = web.outputs.webId
output COSMOS_NAME string = data.outputs.accountName
