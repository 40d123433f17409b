import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type GitDirectory, gitEnvironment } from './git-directory.ts';

const abilities = ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'];

/**
 * Serves a git directory over smart HTTP, with git's own http-backend as a CGI program. `path` is
 * the rest of the URL below the repository, for example `/info/refs`. Returns how many bytes
 * the answer has.
 */
export async function serveGit(
  git: GitDirectory,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      ...configuration(abilities),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_TRANSLATED: `${git.path}${path}`,
      PATH_INFO: path,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => {});
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const output = Buffer.concat(chunks);
  answerAsCgi(output, response);
  return output.length;
}

function answerAsCgi(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const head = output.subarray(0, Math.max(0, end)).toString('latin1');
  for (const line of head.split('\r\n').filter(Boolean)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}

/** Settings for one git process, without touching the repository's own configuration. */
function configuration(keys: readonly string[]): Record<string, string> {
  const entries = keys.flatMap((key, index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, 'true'],
  ]);
  return { GIT_CONFIG_COUNT: String(keys.length), ...Object.fromEntries(entries) };
}
