/** Very many whole numbers, in little memory. */
export class NumberList {
  #numbers = new Int32Array(16);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  append(numbers: ArrayLike<number>): void {
    for (let at = 0; at < numbers.length; at += 1) this.push(numbers[at] as number);
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  /** The numbers as they are now. */
  copy(): Int32Array {
    return this.#numbers.slice(0, this.length);
  }

  /** All numbers, as a view. */
  view(): Int32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
