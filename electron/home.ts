// Where the window's page lives: app://campanero, or the development server while somebody works on it.

export const appScheme = 'app'
export const appHost = 'campanero'

/** The development server is believed only by an unpacked app. */
export function homeUrl(isPackaged: boolean, environment: NodeJS.ProcessEnv): URL {
  const developmentServer = environment.ELECTRON_RENDERER_URL
  if (!isPackaged && developmentServer) return new URL(developmentServer)
  return new URL(`${appScheme}://${appHost}/`)
}

/** Protocol and host, because the origin of a custom scheme reads as the string `null`. */
export function isSameHome(url: string, home: URL): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  return protocol === home.protocol && host === home.host && username === '' && password === ''
}
