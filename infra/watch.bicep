// Where logs and figures go.

param unique string
param location string
param principalId string

// Built-in role "Monitoring Metrics Publisher".
var publisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource workspace 'Microsoft.OperationalInsights/workspaces@2022-10-01' = {
  name: unique
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 90
    // A fault that repeats itself should not become a bill.
    workspaceCapping: { dailyQuotaGb: 1 }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: unique
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    IngestionMode: 'LogAnalytics'
    // Nobody's address is kept.
    DisableIpMasking: false
    // Asked for with the managed identity, or not at all.
    DisableLocalAuth: true
  }
}

// What an exporter would send is taken from the server alone. The server sends nothing until it is given one (README.md).
resource serverMayReport 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, publisher)
  scope: insights
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', publisher)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

output workspaceId string = workspace.id
output insightsConnection string = insights.properties.ConnectionString
