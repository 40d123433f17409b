/** `https://host/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name.git`. */
const withScheme = /^(?:https?|ssh|git):\/\/[^/]+\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
const scpLike = /^[^/:]+:([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
const gitHubName = /^[A-Za-z0-9._-]{1,100}$/;

/** The `owner/name` of a remote's URL, on GitHub or a server of its kind; else null. */
export function parseRemoteName(url: string): string | null {
  if (url.length > 1024) return null;
  const [, owner, name] = withScheme.exec(url) ?? scpLike.exec(url) ?? [];
  if (owner === undefined || name === undefined) return null;
  return gitHubName.test(owner) && gitHubName.test(name) ? `${owner}/${name}` : null;
}
