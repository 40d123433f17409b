import { devNull } from 'node:os';

/** What git may know of the caller's environment: where programs and temporary files are. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'] as const;

/**
 * The environment of every git process, built from nothing: no GIT_DIR, no GIT_CONFIG_*, no traces,
 * no locale of the caller. Git then reads the repository's own configuration and no other, follows
 * neither replace refs nor grafts, fetches nothing and writes nothing.
 */
export function gitEnvironment(caller: NodeJS.ProcessEnv): Record<string, string> {
  const environment: Record<string, string> = {
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // An empty list allows no transport at all. Unlike protocol.allow it cannot be widened by
    // protocol.<name>.allow in the repository's configuration.
    GIT_ALLOW_PROTOCOL: '',
  };
  for (const name of inherited) {
    const value = caller[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

const configuration = [
  'safe.bareRepository=explicit',
  'safe.directory=*',
  'protocol.allow=never',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  'core.quotePath=off',
  'advice.graftFileDeprecated=false',
];

/**
 * The options before the subcommand. The git directory is always named, so git itself never looks
 * for a repository and never takes one that it happens to find.
 */
export function gitOptions(gitDirectory: string): string[] {
  return [
    `--git-dir=${gitDirectory}`,
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...configuration.flatMap((setting) => ['-c', setting]),
  ];
}
