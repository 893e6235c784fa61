// The server: a Linux web app on Node 24, and a slot beside it where the next version starts before it takes over.

param unique string
param location string
param size string
param identityId string
param workspaceId string
param insightsConnection string
param lock bool

@description('What bot/config.ts reads, by its names. A setting that is empty counts as unset there.')
param settings object

// What is not ours but the platform's.
var platform = {
  STAR_HOST: '0.0.0.0'
  STAR_PORT: '8080'
  STAR_LOG_LEVEL: 'info'
  WEBSITES_PORT: '8080'
  // The package is run as it was uploaded, all of it or nothing, and nothing is built on the server.
  WEBSITE_RUN_FROM_PACKAGE: '1'
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  // Where there is room to write: the package itself is read-only.
  NODE_COMPILE_CACHE: '/tmp/compiled-by-node'
  // For an exporter, if one is added. It is an address and no secret: what is sent there is signed with the identity.
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  // An instance that is not ready for so many minutes is replaced.
  WEBSITE_HEALTHCHECK_MAXPINGFAILURES: '5'
  // Longer than the server takes to finish what it is doing.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: unique
  location: location
  kind: 'linux'
  sku: { name: size }
  properties: { reserved: true }
}

var configuration = {
  linuxFxVersion: 'NODE|24-lts'
  alwaysOn: true
  http20Enabled: true
  minTlsVersion: '1.2'
  scmMinTlsVersion: '1.2'
  ftpsState: 'Disabled'
  // Readiness: an instance that cannot save gets no requests. /livez is for who starts processes anew.
  healthCheckPath: '/readyz'
  // Not through npm, and in the place of the shell: both would keep SIGTERM to themselves and leave the server behind.
  // The heap is that of a small server; a plan with more memory may give more.
  appCommandLine: 'exec node --import=./bot/compile-cache.ts --max-old-space-size=256 --max-semi-space-size=8 bot/main.ts'
  appSettings: [for setting in items(union(platform, settings)): { name: setting.key, value: setting.value }]
}

resource web 'Microsoft.Web/sites@2024-11-01' = {
  name: unique
  location: location
  kind: 'app,linux'
  // By this tag azd finds where to put the package.
  tags: { 'azd-service-name': 'web' }
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: configuration
  }

  resource noFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  // The same identity and the same database: what starts here is what takes over. It stands still between upgrades (README.md).
  resource staging 'slots' = {
    name: 'staging'
    location: location
    kind: 'app,linux'
    identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
    properties: {
      serverFarmId: plan.id
      httpsOnly: true
      clientAffinityEnabled: false
      siteConfig: configuration
    }

    resource noFtp 'basicPublishingCredentialsPolicies' = {
      name: 'ftp'
      properties: { allow: false }
    }

    resource noPassword 'basicPublishingCredentialsPolicies' = {
      name: 'scm'
      properties: { allow: false }
    }
  }
}

resource kept 'Microsoft.Authorization/locks@2020-05-01' = if (lock) {
  name: 'kept'
  scope: web
  properties: {
    level: 'CanNotDelete'
    notes: 'STAR. Se infra/README.md, "Ta bort".'
  }
}

resource logged 'Microsoft.Insights/diagnosticSettings@2017-05-01-preview' = {
  name: 'logged'
  scope: web
  properties: {
    workspaceId: workspaceId
    // What the server writes, and what the platform does to it. Not the web server's own log, which has people's addresses.
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output webId string = web.id
output webName string = web.name
