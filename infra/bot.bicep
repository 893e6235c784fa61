// The bot's registration with the Bot Service, which passes on what is said in Teams, and its Teams channel.

param unique string
param location string
param address string
param appId string
param workspaceId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: unique
  location: location
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'STAR'
    endpoint: '${address}/api/messages'
    msaAppId: appId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'SingleTenant'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: location
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, enableCalling: false, acceptedTerms: true }
    }
  }
}

resource logged 'Microsoft.Insights/diagnosticSettings@2017-05-01-preview' = {
  name: 'logged'
  scope: bot
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'BotRequest', enabled: true }]
  }
}

output botName string = bot.name
