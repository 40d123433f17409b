import { policyPath } from '@ai-gate/policy';
import { type LoadedPolicy, loadPolicy } from '@ai-gate/policy/load';
import type { Repository } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';

/** Bytes. */
const policyFileLimit = 256 * 1024;

/** The policy in force at the commit `base`, never at the head (formats, policy). */
export async function readPolicy(repository: Repository, base: string): Promise<LoadedPolicy> {
  const entry = await repository.entry(base, policyPath);
  if (entry === undefined) return loadPolicy(undefined, base);
  if (entry.kind !== 'file' && entry.kind !== 'executable') {
    throw new UserError('policy/invalid', {
      message: `${policyPath} is a ${entry.kind}, not a regular file`,
      location: { path: policyPath },
    });
  }
  const bytes = await repository.readBlob(entry, policyFileLimit);
  return loadPolicy({ path: policyPath, bytes }, base);
}
