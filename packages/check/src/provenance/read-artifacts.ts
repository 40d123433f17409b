import { type ArtifactFile, type RequiredArtifact, substanceOf } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import type { TraceEntry, TraceSource } from './trace-source.ts';

/** A file of a trace is read to this size, in bytes; nothing that people write comes near it. */
const traceFileLimit = 16 * 1024 * 1024;

/** What lies where the policy requires an artifact of the task. */
export async function readRequiredArtifact(
  source: TraceSource,
  task: string,
  name: string,
): Promise<RequiredArtifact> {
  const wantsFolder = name.endsWith('/');
  const entries = await source.readEntries(`${task}/${name.replace(/\/$/, '')}`);
  const [only] = entries;
  // A folder in the place of a file, or a file in the place of a folder, is not the artifact.
  const own = `${source.directory}/${task}/${name.replace(/\/$/, '')}`;
  const isFile = entries.length === 1 && only?.path === own;
  if (entries.length > 0 && isFile === wantsFolder && only?.kind !== 'symlink') {
    return { name, files: [] };
  }
  return { name, files: await readSubstance(source, entries) };
}

/** Reads only until there is content: one file of a folder is enough. */
async function readSubstance(
  source: TraceSource,
  entries: readonly TraceEntry[],
): Promise<ArtifactFile[]> {
  const files: ArtifactFile[] = [];
  let tooLarge: { readonly path: string; readonly size: number } | undefined;
  for (const { path, kind } of entries.filter(isIrregular)) {
    files.push({ path, kind, substance: 'blank' });
  }
  for (const entry of entries.filter((each) => !isIrregular(each))) {
    const content = await source.readContent(entry, traceFileLimit);
    if (content.bytes === undefined) {
      tooLarge ??= { path: entry.path, size: content.tooLarge };
      continue;
    }
    const { path, kind } = entry;
    const substance = substanceOf(path, content.bytes);
    files.push({ path, kind, substance });
    if (substance === 'content') return files;
  }
  if (tooLarge) throw artifactTooLarge(tooLarge.path, tooLarge.size, traceFileLimit);
  return files;
}

export function isIrregular({ kind }: TraceEntry): boolean {
  return kind === 'symlink' || kind === 'submodule';
}

/** What is said of a file of a trace that is beyond its limit; sizes in bytes. */
export function artifactTooLarge(path: string, size: number, limit: number): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${path} has ${size} bytes; at most ${limit} are read`,
    location: { path },
    fix: 'Keep large outputs elsewhere and commit a summary with a link to them.',
  });
}
