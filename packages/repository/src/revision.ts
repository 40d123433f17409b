import { UserError } from '@ai-gate/verdict';
import { readHeadRef } from './git-directory.ts';
import { gitFailure } from './git-failure.ts';
import { type GitLocation, runGit } from './git-process.ts';
import { objectMissing } from './object-failure.ts';
import type { ObjectReader } from './object-reader.ts';

/** A commit and the short name of the branch that it was named by, if it was. */
export interface ResolvedCommit {
  readonly sha: string;
  readonly ref: string | null;
}

/** Where revisions are looked up. */
export interface RevisionSource {
  readonly location: GitLocation;
  readonly objects: ObjectReader;
  readonly shallow: boolean;
}

/** A way to read a revision: what to ask git for and which branch that would name. */
interface Reading {
  readonly name: string;
  readonly branch: string | null;
}

const hex = /^[0-9a-f]+$/i;
const fullLengths: readonly number[] = [40, 64];
const branchRef = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/;
/** What a ref's name cannot hold (git-check-ref-format(1)): with it, a revision is an expression. */
const expression = /[~^:?*[\\ ]|\.\.|@\{/;

/** Finds the commit that `revision` names, in git's own syntax; several candidates are an error. */
export async function resolveCommit(
  source: RevisionSource,
  revision: string,
): Promise<ResolvedCommit> {
  if (!isAskable(revision)) throw revisionUnknown(revision);
  const [found, headBranch] = await Promise.all([
    findCommits(source, revision),
    revision === 'HEAD' || revision === '@' ? readHeadBranch(source.location) : null,
  ]);
  const branch = headBranch ?? found.branch;
  const [sha, ...others] = found.shas;
  if (sha === undefined) throw await whyUnresolved(source, revision);
  if (others.length > 0) throw revisionAmbiguous(revision);
  return { sha, ref: branch };
}

/** Whether the revision names a commit, and one only. */
export async function namesCommit(source: RevisionSource, revision: string): Promise<boolean> {
  return isAskable(revision) && (await findCommits(source, revision)).shas.size === 1;
}

/** All commits that the revision could mean, and the branch that it names. */
async function findCommits(source: RevisionSource, revision: string) {
  const readings = readingsOf(revision);
  const replies = await Promise.all(
    readings.map(({ name }) => source.objects.describe(`${name}^{commit}`)),
  );
  const shas = new Set<string>();
  let branch: string | null = null;
  for (const [index, reply] of replies.entries()) {
    if (!reply.found) continue;
    shas.add(reply.oid);
    branch ??= readings[index]?.branch ?? null;
  }
  return { shas, branch };
}

/** Control characters would end the line of the question; a leading dash is an option's. */
function isAskable(revision: string): boolean {
  if (revision === '' || revision.startsWith('-') || revision.length > 1024) return false;
  return !/[\x00-\x1f\x7f]/.test(revision);
}

/**
 * The revision as git reads it, and all that git would have to choose from: git takes the first ref
 * that fits (gitrevisions(7)), and a ref over a short object id, with a warning at most.
 */
function readingsOf(revision: string): Reading[] {
  if (hex.test(revision) && fullLengths.includes(revision.length)) {
    return [{ name: revision, branch: null }];
  }
  const readings = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].map((prefix) => ({
    name: prefix + revision,
    branch: expression.test(revision) ? null : branchOf(prefix + revision),
  }));
  readings.push({ name: `refs/remotes/${revision}/HEAD`, branch: null });
  // The form of `git describe` is the one that is looked up as an object id whatever refs there are.
  if (hex.test(revision)) readings.push({ name: `object-0-g${revision}`, branch: null });
  return readings;
}

async function readHeadBranch(location: GitLocation): Promise<string | null> {
  const ref = await readHeadRef(location.gitDirectory);
  if (ref !== undefined) return branchOf(ref);
  const { status, stdout } = await runGit(location, ['symbolic-ref', '--quiet', 'HEAD']);
  if (status !== 0) return null;
  return branchOf(stdout.toString('utf8').trimEnd());
}

function branchOf(ref: string): string | null {
  return branchRef.exec(ref)?.[1] ?? null;
}

/** Tells the reasons apart: more than one object, an object that is not there, no such name. */
async function whyUnresolved(source: RevisionSource, revision: string): Promise<UserError> {
  const reply = await source.objects.describe(revision);
  if (!reply.found && reply.why === 'ambiguous') return revisionAmbiguous(revision);
  if (reply.found) return revisionUnknown(revision);
  const git = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
  const { status, stdout, stderr } = await runGit(source.location, git);
  if (status !== 0 && status !== 1 && status !== 128)
    return gitFailure('rev-parse', { status, stderr });
  const namesObject = status === 0 && hex.test(stdout.toString('latin1').trimEnd());
  // Git takes a full object id at its word, so only a shallow history explains its absence.
  const isFullId = hex.test(revision) && fullLengths.includes(revision.length);
  if (namesObject && (!isFullId || source.shallow)) {
    return objectMissing(`the commit of ${quote(revision)}`, '');
  }
  return revisionUnknown(revision);
}

function revisionUnknown(revision: string): UserError {
  const message = `${quote(revision)} does not name a commit of this repository`;
  return new UserError('repository/revision-unknown', { message });
}

function revisionAmbiguous(revision: string): UserError {
  const message = `${quote(revision)} names more than one commit`;
  return new UserError('repository/revision-ambiguous', { message });
}

/** The revision came with the command line or the event: shown cut and without control characters. */
function quote(revision: string): string {
  return JSON.stringify(revision.length > 200 ? `${revision.slice(0, 200)}…` : revision);
}
