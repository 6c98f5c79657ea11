import { isBody } from '../people/body.ts';

/** The given name of a person: the last word of a Vietnamese name. A body has none, and is called by its whole name. */
export function givenNameOf(name: string): string {
  if (isBody(name)) return name.trim();
  return name.trim().split(/\s+/).at(-1) ?? '';
}

/** How people of one list are called in short: by their given names, and by their whole names where they share one. */
export function callNames(names: readonly string[]): (name: string) => string {
  const given = names.map(givenNameOf);
  return (name) => {
    const own = givenNameOf(name);
    return given.filter((each) => each === own).length > 1 ? name : own;
  };
}
