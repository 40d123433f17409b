/** Where objects are fetched from. */
export interface RemoteAccess {
  /** Of the repository, http or https, without credentials. */
  readonly url: string;
  /** Null: the repository is public. */
  readonly token: string | null;
}

/** The name of the remote, which exists in the configuration of fetching processes only. */
export const remoteName = 'fetched';

/** What a fetch may know of the caller's environment: the way through a proxy, and whom to trust. */
const inherited = [
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
  ...['no_proxy', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
] as const;

/**
 * What a git process that fetches gets beyond what every git here gets: the one transport that it
 * needs, and the remote. The token is in the environment, so it is neither in the arguments, which
 * all users of the machine can read, nor in a file. Redirects are not followed: git would take the
 * token along.
 */
export function fetchEnvironment(
  { url, token }: RemoteAccess,
  caller: NodeJS.ProcessEnv,
): Record<string, string> {
  const { protocol, origin } = new URL(url);
  const transport = protocol.replace(':', '');
  const settings: [string, string][] = [
    [`protocol.${transport}.allow`, 'always'],
    [`remote.${remoteName}.url`, url],
    // A partial clone, as far as this process knows: missing objects are as they should be.
    [`remote.${remoteName}.promisor`, 'true'],
    [`remote.${remoteName}.partialCloneFilter`, 'blob:none'],
    ['fetch.negotiationAlgorithm', 'noop'],
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    ['credential.helper', ''],
    ['core.askPass', ''],
  ];
  if (token !== null) settings.push([`http.${origin}/.extraHeader`, basicAuthorization(token)]);
  const environment: Record<string, string> = {
    GIT_ALLOW_PROTOCOL: transport,
    GIT_CONFIG_COUNT: String(settings.length),
  };
  for (const [index, [key, value]] of settings.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  for (const name of inherited) {
    const value = caller[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

function basicAuthorization(token: string): string {
  return `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
