import { UserError } from '@ai-gate/verdict';

/** Where a GitHub is: github.com, or an Enterprise Server. No URL ends in a slash. */
export interface GitHubEndpoint {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

/**
 * Reads the URLs that the runner sets (GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL); those
 * of github.com stand in where none is set. Throws `input/invalid` for what is not an http(s) URL
 * without credentials.
 */
export function parseEndpoint(env: Readonly<Record<string, string | undefined>>): GitHubEndpoint {
  const apiUrl = parseUrl('GITHUB_API_URL', env['GITHUB_API_URL'] || 'https://api.github.com');
  const graphqlUrl = env['GITHUB_GRAPHQL_URL'] || graphqlBeside(apiUrl);
  return {
    apiUrl,
    graphqlUrl: parseUrl('GITHUB_GRAPHQL_URL', graphqlUrl),
    serverUrl: parseUrl('GITHUB_SERVER_URL', env['GITHUB_SERVER_URL'] || 'https://github.com'),
  };
}

/** Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`. */
function graphqlBeside(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}

function parseUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url !== null && url.username === '' && url.password === '' && url.search === '';
  if (!plain || !/^https?:$/.test(url.protocol)) {
    throw new UserError('input/invalid', {
      message: `${name} is not an http or https URL`,
      fix: `Unset ${name}, or set it as the runner does.`,
    });
  }
  return url.href.replace(/\/+$/, '');
}
