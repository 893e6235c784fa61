// The registration's identifier URI. It contains the id that the registration got, so that it is said in a second step: the same
// resource, by its unique name, with one property more; what is left out here stays as it is.
extension microsoftGraphV1

param uniqueName string
param displayName string
param appIdUri string

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
  identifierUris: [appIdUri]
}
