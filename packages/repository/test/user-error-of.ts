import { UserError } from '@ai-gate/verdict';

/** The code and message of the UserError that `promise` rejects with; anything else fails the test. */
export async function userErrorOf(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; path?: string }> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, location } = error.finding;
    return { code, message, ...(location && { path: location.path }) };
  }
  throw new Error('nothing was thrown');
}
