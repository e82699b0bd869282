/** Keys by the names pages know them by. */
export type Key = 'ArrowDown' | 'Enter' | 'Escape' | 'Space' | 'Control+k';

/** A point of the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tab of any engine, by what every driver can do. */
export interface Driver {
  readonly goTo: (address: string) => Promise<void>;
  /** What an expression of script is in the page, as JSON carries it; promises are waited for. */
  readonly ask: <Answer>(expression: string) => Promise<Answer>;
  readonly press: (key: Key) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  readonly click: (point: Point) => Promise<void>;
  readonly tap: (point: Point) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** By what somebody acts. */
export type Manner = 'mouse' | 'keyboard' | 'touch';

const PATIENCE = 20_000;

/** Somebody who acts in one manner, in any engine. */
export class Visitor {
  readonly manner: Manner;
  readonly #driver: Driver;

  constructor(driver: Driver, manner: Manner) {
    this.#driver = driver;
    this.manner = manner;
  }

  goTo(address: string): Promise<void> {
    return this.#driver.goTo(address);
  }

  ask<Answer>(expression: string): Promise<Answer> {
    return this.#driver.ask(expression);
  }

  write(text: string): Promise<void> {
    return this.#driver.write(text);
  }

  press(key: Key): Promise<void> {
    return this.#driver.press(key);
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      // A page that is being left answers nothing.
      const is = await this.ask<boolean>(`Boolean(${expression})`).catch(() => false);
      if (is) return;
      if (performance.now() > end) throw new Error(`It never was so: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Acts on the first visible element a selector names, once it is there: presses it in one's own manner. */
  async act(selector: string): Promise<void> {
    const first = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.checkVisibility({ visibilityProperty: true }))`;
    await this.until(first);
    if (this.manner === 'keyboard') {
      await this.until(`((e) => { e.focus(); return document.activeElement === e; })(${first})`);
      // WebKit's driver presses no button with Enter, as WebKit does for people.
      const isButton = await this.ask<boolean>('document.activeElement.tagName === "BUTTON"');
      await this.#driver.press(isButton ? 'Space' : 'Enter');
      return;
    }
    const point = await this.ask<Point>(`(async () => {
      const element = ${first};
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    })()`);
    if (this.manner === 'touch') await this.#driver.tap(point);
    else await this.#driver.click(point);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
