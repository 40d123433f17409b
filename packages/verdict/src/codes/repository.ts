import type { CodeTable } from './code-table.ts';

/** Git objects and the names of changed files. */
export const repositoryCodes = {
  'repository/not-found': {
    title: 'Not a git repository',
    explanation: 'The folder is not inside a git repository, or git cannot open it.',
    fix: 'Point --repo at a git repository (bare ones are fine).',
    level: 'error',
    undecidable: true,
  },
  'repository/git-unavailable': {
    title: 'git cannot be used',
    explanation:
      'ai-gate reads git objects through the git command, which is missing or too old on this machine.',
    fix: 'Install git 2.36 or newer and make sure that it is on PATH.',
    level: 'error',
    undecidable: true,
  },
  'repository/git-failed': {
    title: 'A git command failed',
    explanation: 'git ended with an error that has no more specific cause here.',
    fix: 'Run `git fsck` in the repository; if it is clean, report this with the message.',
    level: 'error',
    undecidable: true,
  },
  'repository/object-malformed': {
    title: 'A git object is malformed',
    explanation:
      'A tree or commit is not what git itself would write (entries twice, out of order or cut off), so tools disagree about what it holds.',
    fix: 'Run `git fsck` and write the commit anew with git.',
    level: 'error',
    undecidable: true,
  },
  'repository/fetch-failed': {
    title: 'The repository could not be fetched',
    explanation:
      'The server with the repository could not be reached or failed, also when asked again. Without the objects there is nothing to judge.',
    fix: 'Run the job again; check the proxy and the network between the runner and the server.',
    level: 'error',
    undecidable: true,
  },
  'repository/fetch-refused': {
    title: 'The repository may not be fetched',
    explanation:
      'The server does not know the repository, or does not let this token read it: it answers both alike.',
    fix: 'Grant the job `contents: read` under `permissions:` and check the token.',
    level: 'error',
    undecidable: true,
  },
  'repository/revision-unknown': {
    title: 'A revision does not name a commit',
    explanation: 'The base or head revision does not exist here or does not name a commit.',
    fix: 'Check the spelling, or fetch the branch or commit first.',
    level: 'error',
    undecidable: true,
  },
  'repository/revision-ambiguous': {
    title: 'A revision names more than one commit',
    explanation:
      'A short object name or a name shared by refs fits several commits. The gate does not guess which one was meant.',
    fix: 'Give the full object name or the full ref name (refs/heads/…).',
    level: 'error',
    undecidable: true,
  },
  'repository/history-incomplete': {
    title: 'History or objects are missing',
    explanation:
      'The repository is shallow or lacks objects, so the merge base or a file cannot be read. A comparison with the wrong commit could hide changes.',
    fix: 'Fetch the full history: `git fetch --unshallow`, in a partial clone `git fetch --refetch --no-filter`, or `fetch-depth: 0` in actions/checkout.',
    level: 'error',
    undecidable: true,
  },
  'repository/merge-base-missing': {
    title: 'Base and head share no history',
    explanation: 'The two commits have no common ancestor, so there is no change to judge.',
    fix: 'Create the branch from the base branch, or check --base and --head.',
    level: 'error',
    undecidable: true,
  },
  'repository/merge-base-ambiguous': {
    title: 'More than one merge base',
    explanation:
      'Criss-cross merges leave several best common ancestors; what counts as changed would depend on which one is taken.',
    fix: 'Rebase the branch on the base branch, or merge the base branch into it once more.',
    level: 'error',
    undecidable: true,
  },
  'repository/change-empty': {
    title: 'Nothing changed',
    explanation:
      'The trees at the merge base and the head are the same, so there is nothing to judge. Calling that a pass would let a check of the wrong commits look green.',
    fix: 'Check --base and --head; judge the branch that holds the change.',
    level: 'error',
    undecidable: true,
  },
  'repository/path-not-utf8': {
    title: 'A file name is not UTF-8',
    explanation:
      'A changed file has a name that is not valid UTF-8. Tools disagree about what such a name is, so an approval cannot name it.',
    fix: 'Rename the file to a valid UTF-8 name.',
    level: 'error',
  },
  'repository/path-control-character': {
    title: 'A file name holds control characters',
    explanation:
      'Control characters in a name can forge terminal output and log commands and hide what is reviewed.',
    fix: 'Rename the file without control characters.',
    level: 'error',
  },
  'repository/path-bidi': {
    title: 'A file name holds bidirectional or invisible characters',
    explanation:
      'Bidirectional controls and invisible characters make a name read as another one in a review.',
    fix: 'Rename the file without these characters.',
    level: 'error',
  },
  'repository/path-collision': {
    title: 'Two file names differ only in case or in Unicode form',
    explanation:
      'On file systems that fold case or normalise Unicode, one of the two files silently replaces the other.',
    fix: 'Rename one of the two files.',
    level: 'error',
  },
  'repository/path-reserved': {
    title: 'A file name is reserved',
    explanation:
      'Device names of Windows and names that some file system takes for .git can break a checkout or run code from it.',
    fix: 'Rename the file or folder.',
    level: 'error',
  },
  'repository/path-nonportable': {
    title: 'A file name cannot be checked out everywhere',
    explanation:
      'The name holds a character, an ending or a length that common file systems refuse or alter.',
    fix: 'Rename the file: none of < > : " | ? * \\, no trailing dot or space, at most 255 bytes a segment.',
    level: 'error',
  },
  'repository/symlink': {
    title: 'A changed entry is a symbolic link',
    explanation:
      'A link can point outside the approved scope or outside the repository, so each one needs an approval of its exact path.',
    fix: 'List the link by its exact path under APPROVED SCOPE, or commit a regular file.',
    level: 'error',
  },
  'repository/submodule': {
    title: 'A changed entry is a submodule',
    explanation:
      'A submodule brings code that this repository does not hold, so each change needs an approval of its exact path.',
    fix: 'List the submodule by its exact path under APPROVED SCOPE, or revert the change.',
    level: 'error',
  },
  'repository/mode-change': {
    title: 'Only the mode of a file changed',
    explanation:
      'Making a file executable changes what runs without changing a line, so it needs an approval of its exact path.',
    fix: 'List the file by its exact path under APPROVED SCOPE, or restore its mode.',
    level: 'error',
  },
} as const satisfies CodeTable<'repository'>;
