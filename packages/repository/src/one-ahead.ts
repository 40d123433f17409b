/** Asks for the next value before the present one is used. */
export async function* oneAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      // Reported when it is awaited; a caller that leaves early never awaits it.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await source.return(undefined).catch(() => {});
  }
}
