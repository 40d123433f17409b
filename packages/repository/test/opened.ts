import { openRepository, type Repository } from '@ai-gate/repository';

const repositories: Repository[] = [];

/** Opens a repository that `closeAll` closes. */
export async function open(directory: string): Promise<Repository> {
  const repository = await openRepository(directory);
  repositories.push(repository);
  return repository;
}

/** Closes what was opened: `afterAll(closeAll)`. */
export async function closeAll(): Promise<void> {
  await Promise.all(repositories.splice(0).map((repository) => repository.close()));
}
