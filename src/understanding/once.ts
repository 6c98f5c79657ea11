/** What is worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is worked out for an object, kept until another is asked for. */
export function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  let kept: { readonly key: K; readonly value: T } | undefined;
  return (key) => {
    if (kept?.key !== key) kept = { key, value: make(key) };
    return kept.value;
  };
}
