// Who is told, and of what: the server is not ready, it fails, or the database turns questions away.

param unique string
param alarmEmail string
param webId string
param accountId string

resource people 'Microsoft.Insights/actionGroups@2021-09-01' = if (!empty(alarmEmail)) {
  name: unique
  location: 'global'
  properties: {
    groupShortName: 'star'
    enabled: true
    emailReceivers: [{ name: 'drift', emailAddress: alarmEmail, useCommonAlertSchema: true }]
  }
}

var told = empty(alarmEmail) ? [] : [{ actionGroupId: people.id }]

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${unique}-not-ready'
  location: 'global'
  properties: {
    description: 'STAR svarar inte, eller kan inte läsa, spara eller logga in boten (/readyz).'
    severity: 1
    enabled: true
    scopes: [webId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'ready'
          metricName: 'HealthCheckStatus'
          operator: 'LessThan'
          threshold: 50
          timeAggregation: 'Average'
        }
      ]
    }
    actions: told
  }
}

resource failing 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${unique}-failing'
  location: 'global'
  properties: {
    description: 'STAR svarar med fel (5xx) fler än tio gånger på fem minuter.'
    severity: 2
    enabled: true
    scopes: [webId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'errors'
          metricName: 'Http5xx'
          operator: 'GreaterThan'
          threshold: 10
          timeAggregation: 'Total'
        }
      ]
    }
    actions: told
  }
}

resource turnedAway 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${unique}-turned-away'
  location: 'global'
  properties: {
    description: 'Databasen avvisar frågor (429) oftare än den hinner med.'
    severity: 3
    enabled: true
    scopes: [accountId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'throttled'
          metricName: 'TotalRequests'
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
          operator: 'GreaterThan'
          threshold: 100
          timeAggregation: 'Count'
        }
      ]
    }
    actions: told
  }
}
