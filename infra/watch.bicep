// Where logs and figures go.

param unique string
param location string

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

output workspaceId string = workspace.id
output insightsConnection string = insights.properties.ConnectionString
