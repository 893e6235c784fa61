// The database. Nobody has a key: the server is let in by a role, and people are not.

param accountName string
param location string
param principalId string
param workspaceId string
param lock bool

// Built-in role "Cosmos DB Built-in Data Contributor".
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    // One region, on purpose: what a meeting has decided is then never behind. With a second region for reading, session reads still
    // show who wrote it their own work; strong ones would need both regions for each write, and cannot be had with two for writing.
    locations: [{ locationName: location, failoverPriority: 0 }]
    // Reads cost half of what they do when strong; a reader sees their own work all the same (bot/store/cosmos-session.ts).
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: [{ name: 'EnableServerless' }]
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    // Any second of the last 30 days.
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

  resource serverMayUseData 'sqlRoleAssignments' = {
    name: guid(account.id, principalId, dataContributor)
    properties: {
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
      principalId: principalId
      scope: account.id
    }
  }
}

resource kept 'Microsoft.Authorization/locks@2020-05-01' = if (lock) {
  name: 'kept'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Alla ärenden och möten. Se infra/README.md, "Ta bort".'
  }
}

resource logged 'Microsoft.Insights/diagnosticSettings@2017-05-01-preview' = {
  name: 'logged'
  scope: account
  properties: {
    workspaceId: workspaceId
    // Who changed roles and settings; not what is asked of the data.
    logs: [{ category: 'ControlPlaneRequests', enabled: true }]
    metrics: [{ category: 'Requests', enabled: true }]
  }
}

output endpoint string = account.properties.documentEndpoint
output accountId string = account.id
output accountName string = account.name
output database string = account::database.name
output container string = account::database::container.name
