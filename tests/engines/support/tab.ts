import type { Driver } from '../drivers/driver.ts';
import { clicked, type Key, type Point, pressed, typed } from './input.ts';
import { type PageFunction, sourceOf } from './pageFunction.ts';
import { middleOf, outwards, type Target } from './places.ts';
import { until } from './until.ts';

/** Where to look: the first element that fits, in the page or in the iframe with this in its address. */
interface Where {
  frame?: string;
  /** Milliseconds. */
  patience?: number;
}

/** A tab as a person has it: eyes that wait until they see what was promised, a mouse and keys. */
export class Tab {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  open(address: string): Promise<void> {
    return this.driver.goto(address);
  }

  /** Loads the page anew, and waits until that is another one. */
  async reload(): Promise<void> {
    await this.call(() => {
      document.documentElement.dataset.old = '';
      // After the answer to this call, which would otherwise have no page to come from.
      setTimeout(() => location.reload());
    }, null);
    const isOld = () => this.call(() => 'old' in document.documentElement.dataset, null);
    await until('the page has been loaded anew', isOld, (old) => !old);
  }

  async call<A, R>(run: PageFunction<A, R>, argument: A, { frame }: Where = {}): Promise<R> {
    // It is what the function has given back, by way of JSON.
    return (await this.driver.call(sourceOf(run), argument, frame ?? null)) as R;
  }

  /** Waits until the address of the page fits. */
  async isAt(pattern: RegExp): Promise<void> {
    const look = () => this.call(() => location.href, null);
    await until(`the address is ${pattern}`, look, (address) => pattern.test(address));
  }

  /** Waits until the text is this, or fits; spaces count once. */
  async reads(selector: string, wanted: string | RegExp, where: Where = {}): Promise<string> {
    const look = () =>
      this.call(
        (selector) => document.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? null,
        selector,
        where,
      );
    const isRight = (text: string | null) =>
      text !== null && (typeof wanted === 'string' ? text === wanted : wanted.test(text));
    return (await until(`${selector} reads ${wanted}`, look, isRight, where.patience)) ?? '';
  }

  /** Waits until so many elements are there. */
  async counts(selector: string, wanted: number, where: Where = {}): Promise<void> {
    const look = () => this.call((selector) => document.querySelectorAll(selector).length, selector, where);
    await until(`${wanted} times ${selector}`, look, (count) => count === wanted, where.patience);
  }

  async shows(selector: string, where: Where = {}): Promise<void> {
    const look = () => this.#isSeen(selector, where);
    await until(`${selector} is seen`, look, (isSeen) => isSeen, where.patience);
  }

  async hides(selector: string, where: Where = {}): Promise<void> {
    const look = () => this.#isSeen(selector, where);
    await until(`${selector} is not seen`, look, (isSeen) => !isSeen, where.patience);
  }

  /** Brings it into sight and clicks its middle, once it stands still and nothing lies upon it. */
  async click(target: Target | string, { frame, patience }: Where = {}): Promise<void> {
    const wanted = typeof target === 'string' ? { selector: target } : target;
    const look = async () => {
      const point = await this.call(middleOf, wanted, frame === undefined ? {} : { frame });
      if (frame === undefined || point === null) return point;
      const outside = await this.call(outwards, { frame, point });
      return this.driver.aimsWithinFrames ? point : outside;
    };
    const what = `${wanted.selector} ${wanted.text ?? ''} can be clicked`;
    // Right after scrolling some browsers still take a press for what was there before.
    let before: Point | null = null;
    const stands = (found: Point | null) => {
      const isSame = found !== null && found.x === before?.x && found.y === before.y;
      before = found;
      return isSame;
    };
    const point = await until(what, look, stands, patience);
    if (point) await this.driver.act(clicked(point), frame);
  }

  clickAt(point: Point): Promise<void> {
    return this.driver.act(clicked(point));
  }

  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.driver.act(pressed(key));
  }

  type(text: string): Promise<void> {
    return this.driver.act(typed(text));
  }

  /** Presses Tab until the focus is there, and says how often. */
  async tabTo(selector: string, most = 30): Promise<number> {
    for (let presses = 1; presses <= most; presses += 1) {
      await this.press('Tab');
      if (await this.call((selector) => document.activeElement?.matches(selector) ?? false, selector))
        return presses;
    }
    throw new Error(`${selector} has no focus after ${most} times Tab`);
  }

  /** Chooses a value of a list that folds out: what folds out is the system's, out of a driver's reach. */
  async choose(selector: string, value: string): Promise<void> {
    await this.shows(selector);
    await this.call(
      ([selector, value]) => {
        const list = document.querySelector(selector);
        if (!(list instanceof HTMLSelectElement)) throw new Error(`no list: ${selector}`);
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [selector, value] as const,
    );
  }

  #isSeen(selector: string, where: Where): Promise<boolean> {
    return this.call(
      (selector) => {
        const element = document.querySelector(selector);
        if (!element) return false;
        const { width, height } = element.getBoundingClientRect();
        const { visibility, opacity } = getComputedStyle(element);
        return width > 1 && height > 1 && visibility === 'visible' && opacity !== '0';
      },
      selector,
      where,
    );
  }
}
