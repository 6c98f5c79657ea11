import type { JSX } from 'preact';
import type { Part } from '#sandbox/front/view.ts';

/** Somebody's initial on a colour of their part: of a Vietnamese name the last word is the given one. */
export function Avatar({ name, part }: { name: string; part: Part }): JSX.Element {
  const [given = ''] = name.split(' ').slice(-1);
  return (
    <span class={`avatar ${part.toLowerCase()}`} aria-hidden="true">
      {part === 'GROUP' ? '★' : given.charAt(0)}
    </span>
  );
}
