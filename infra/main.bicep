// Everything STAR needs in Azure: a Linux web app on Node 24, Cosmos DB without keys, and the bot's registration.
//   az deployment group create -g <resource group> -f infra/main.bicep -p botAppId=<app id> botTenantId=<tenant id> botPassword=<secret>
// The bot's app registration (single tenant) is made beforehand: Bicep cannot make it.

@description('Short name, part of every resource name.')
@minLength(3)
@maxLength(20)
param name string = 'star'

param location string = resourceGroup().location

@description('App id (GUID) of the single-tenant app registration.')
param botAppId string

@description('Tenant id (GUID) of that registration.')
param botTenantId string

@secure()
param botPassword string

@description('Who sets the federation up: <tenant id>/<object id>. Needed until there is a federation.')
param firstOffice string = ''

@description('The public address; the web app\'s own unless a domain of your own is set up.')
param publicUrl string = ''

var unique = '${name}-${uniqueString(resourceGroup().id)}'
var address = empty(publicUrl) ? 'https://${unique}.azurewebsites.net' : publicUrl
// Built-in role "Cosmos DB Built-in Data Contributor".
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: unique
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    // Reads cost half of what they do when strong; a reader sees their own work all the same (bot/store/cosmos-session.ts).
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: [{ name: 'EnableServerless' }]
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous30Days' } }
  }

  resource database 'sqlDatabases' = {
    name: 'star'
    properties: { resource: { id: 'star' } }

    resource container 'containers' = {
      name: 'documents'
      properties: {
        // The same definition as bot/store/cosmos-container.ts; a test holds the two together.
        resource: json(loadTextContent('container.json'))
      }
    }
  }

  resource webAppMayUseData 'sqlRoleAssignments' = {
    name: guid(account.id, web.id, dataContributor)
    properties: {
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
      principalId: web.identity.principalId
      scope: account.id
    }
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: unique
  location: location
  kind: 'linux'
  sku: { name: 'B1' }
  properties: { reserved: true }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: unique
  location: location
  kind: 'app,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      alwaysOn: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      // Readiness: an instance that cannot save gets no requests. /livez is for who starts processes anew.
      healthCheckPath: '/readyz'
      // Not through npm, and in the place of the shell: both would keep SIGTERM to themselves and leave the server behind.
      // The heap is that of a small server; a plan with more memory may give more.
      appCommandLine: 'exec node --import=./bot/compile-cache.ts --max-old-space-size=256 --max-semi-space-size=8 bot/main.ts'
      appSettings: [
        { name: 'STAR_PORT', value: '8080' }
        { name: 'WEBSITES_PORT', value: '8080' }
        { name: 'STAR_STORE', value: 'cosmos' }
        { name: 'STAR_COSMOS_ENDPOINT', value: account.properties.documentEndpoint }
        { name: 'STAR_PUBLIC_URL', value: address }
        { name: 'STAR_FIRST_OFFICE', value: firstOffice }
        { name: 'STAR_BOT_APP_ID', value: botAppId }
        { name: 'STAR_BOT_TENANT_ID', value: botTenantId }
        { name: 'STAR_BOT_PASSWORD', value: botPassword }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: unique
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'STAR'
    endpoint: '${address}/api/messages'
    msaAppId: botAppId
    msaAppTenantId: botTenantId
    msaAppType: 'SingleTenant'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }
}

output address string = address
