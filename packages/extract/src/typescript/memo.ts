/**
 * Remembers what `make` finds about an object, as long as the object lives. Names of a module are
 * asked for again and again; without this, hostile sources would cost their size squared.
 */
export function remember<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
