import { describe, expect, it } from 'vitest';
import { passFocus } from '../../../src/ui/passFocus.ts';

describe('passFocus', () => {
  /** Where the keyboard goes on when one of some buttons goes. */
  function after(count: number, gone: number, hasOther = true): string | null {
    let focused: string | null = null;
    const made = (name: string) => {
      const focus = () => {
        focused = name;
      };
      return { focus } as unknown as HTMLElement;
    };
    const list = Array.from({ length: count }, (_, place) => made(String(place)));
    const from = list[gone] ?? made('elsewhere');
    passFocus(from, list, hasOther ? made('other') : null);
    return focused;
  }

  it('goes to the next, from the last to the one before, and elsewhere from the only one', () => {
    expect(after(3, 0)).toBe('1');
    expect(after(3, 1)).toBe('2');
    expect(after(3, 2)).toBe('1');
    expect(after(1, 0)).toBe('other');
    expect(after(0, 0)).toBe('other');
    expect(after(1, 0, false)).toBeNull();
  });
});
