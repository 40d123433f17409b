import { UserError } from '@ai-gate/verdict';

/** The error for an object that a commit or tree names and the repository does not have. */
export function objectMissing(what: string, path: string): UserError {
  const message = `${what} is not in this repository: its object is missing`;
  return new UserError('repository/history-incomplete', { message, ...place(path) });
}

/** The error for an object that is not what it must be. */
export function objectMalformed(message: string, path: string, options?: ErrorOptions): UserError {
  return new UserError('repository/object-malformed', { message, ...place(path) }, options);
}

/** The error for a file larger than what is read of it; both sizes are in bytes. */
export function fileTooLarge(path: string, size: number, limit: number): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${path} has ${size} bytes; at most ${limit} are read`,
    location: { path },
  });
}

function place(path: string): { location?: { path: string } } {
  return path === '' ? {} : { location: { path } };
}
