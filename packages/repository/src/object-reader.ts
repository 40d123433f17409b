import { Socket } from 'node:net';
import { BatchReplies, type ObjectReply } from './batch-reply.ts';
import { gitFailure, gitTooOld } from './git-failure.ts';
import { type GitLocation, type GitProcess, startGit } from './git-process.ts';

/** What git exits with when it does not know an option. */
const usageStatus = 129;

/**
 * One kept-open `git cat-file --batch-command`. Questions asked in the same turn travel together
 * and are answered in order; how many are open at once is the caller's to bound.
 */
export class ObjectReader {
  readonly #git: GitProcess;
  readonly #replies = new BatchReplies();
  readonly #rejects = new Set<(error: Error) => void>();
  #outbox = '';
  #failure: Error | null = null;
  #closing = false;

  constructor(location: GitLocation) {
    this.#git = startGit(location, ['cat-file', '--batch-command', '--buffer']);
    this.#git.child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#git.ended.then(
      ({ status, stderr }) =>
        this.#fail(
          status === usageStatus ? gitTooOld(stderr) : gitFailure('cat-file', { status, stderr }),
        ),
      (error: Error) => this.#fail(error),
    );
    this.#holdProcess(false);
  }

  /** What `name` (an object id or a revision without control characters) is, and how large. */
  async describe(name: string): Promise<ObjectReply> {
    return only(await this.#ask('info', [name], null));
  }

  /** The object, with its bytes unless there are more than `limit`. */
  async read(oid: string, limit: number): Promise<ObjectReply> {
    return only(await this.readAll([oid], limit));
  }

  /** Many objects, in the order asked for: one promise for all, because promises cost as well. */
  readAll(oids: readonly string[], limit: number): Promise<readonly ObjectReply[]> {
    return this.#ask('contents', oids, limit);
  }

  /** Ends git. Questions still open are rejected. */
  async close(): Promise<void> {
    this.#fail(new Error('the repository was closed'));
    this.#closing = true;
    this.#holdProcess(true);
    this.#git.child.stdin.end();
    this.#git.kill();
    await this.#git.ended.catch(() => {});
  }

  #ask(
    command: 'info' | 'contents',
    names: readonly string[],
    limit: number | null,
  ): Promise<readonly ObjectReply[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      // A second line would be a second question, and every later reply would go astray.
      if (names.some((name) => /[\0\r\n]/.test(name))) {
        return reject(new Error('a name holds a line feed'));
      }
      if (names.length === 0) return resolve([]);
      if (this.#replies.pending === 0) this.#holdProcess(true);
      this.#rejects.add(reject);
      const replies: ObjectReply[] = [];
      const answer = (reply: ObjectReply): void => {
        if (replies.push(reply) < names.length) return;
        this.#rejects.delete(reject);
        resolve(replies);
      };
      if (this.#outbox === '') queueMicrotask(() => this.#send());
      for (const name of names) {
        this.#replies.ask({ limit, answer });
        this.#outbox += `${command} ${name}\n`;
      }
    });
  }

  #send(): void {
    if (this.#failure === null) this.#git.child.stdin.write(`${this.#outbox}flush\n`);
    this.#outbox = '';
  }

  #receive(chunk: Buffer): void {
    try {
      this.#replies.push(chunk);
    } catch (error) {
      this.#fail(gitFailure('cat-file', { status: null, stderr: String(error) }));
      this.#git.kill();
    }
    // Whoever closes waits for the end of git: late replies must not let the process go before.
    if (this.#replies.pending === 0 && !this.#closing) this.#holdProcess(false);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const reject of this.#rejects) reject(this.#failure);
    this.#rejects.clear();
  }

  /** An idle git must not keep a program running that forgot to close the repository. */
  #holdProcess(hold: boolean): void {
    const { child } = this.#git;
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
      if (handle !== child && !(handle instanceof Socket)) continue;
      if (hold) handle.ref();
      else handle.unref();
    }
  }
}

function only([reply]: readonly ObjectReply[]): ObjectReply {
  if (reply === undefined) throw new Error('a question without a reply');
  return reply;
}
