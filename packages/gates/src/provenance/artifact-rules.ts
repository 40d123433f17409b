import { type Finding, finding } from '@ai-gate/verdict';
import type { RequiredArtifact, TraceFacts } from './provenance-facts.ts';

/** Every artifact that the policy requires is there, regular, and has content. */
export function requiredArtifactsExist({ directory, required }: TraceFacts): readonly Finding[] {
  return (
    required
      // APPROVED has rules of its own, whether the policy lists it or not.
      .filter(({ name }) => name !== 'contract/APPROVED')
      .flatMap((artifact) => judgeArtifact(artifact, directory))
  );
}

function judgeArtifact({ name, files }: RequiredArtifact, directory: string): readonly Finding[] {
  const location = { path: `${directory}/${name.replace(/\/$/, '')}` };
  if (files.length === 0) {
    const message = `${name} is missing from the trace`;
    return [finding('provenance/artifact-missing', { message, location })];
  }
  const irregular = files.find(({ kind }) => kind === 'symlink' || kind === 'submodule');
  if (irregular) {
    return [
      finding('provenance/artifact-not-regular', {
        message: `${irregular.path} is a ${irregular.kind === 'symlink' ? 'symbolic link' : 'submodule'}, not a regular file`,
        location: { path: irregular.path },
      }),
    ];
  }
  if (files.some(({ substance }) => substance === 'content')) return [];
  const flaws = new Set(files.map(({ substance }) => substance));
  const what =
    flaws.size > 1 ? 'nothing with content' : describeOnly[files[0]?.substance ?? 'blank'];
  const message = name.endsWith('/') ? `${name} holds ${what}` : `${name} is ${what}`;
  return [finding('provenance/artifact-empty', { message, location })];
}

const describeOnly = {
  blank: 'blank',
  pointer: 'only a pointer to content kept elsewhere',
  dotfile: 'only dotfiles',
  content: 'content',
} as const;
