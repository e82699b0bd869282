/** The parts of the search page that stand before any script: its field, and what it shows at first. */
export interface PageForm {
  read(): string;
  write(query: string): void;
  focus(): void;
  /** Calls back with the query on every change; on Enter also `submitted`, which puts a screen keyboard away. Returns what ends it. */
  listen(changed: (query: string, submitted: boolean) => void): () => void;
  showStart(shown: boolean): void;
}

export function pageForm(field: HTMLInputElement, start: HTMLElement | null): PageForm {
  return {
    read: () => field.value,
    write(query) {
      field.value = query;
    },
    focus: () => field.focus(),
    listen(changed) {
      const onInput = () => changed(field.value, false);
      const onSubmit = (event: Event) => {
        event.preventDefault();
        changed(field.value, true);
        if (matchMedia('(pointer: coarse)').matches) field.blur();
      };
      field.addEventListener('input', onInput);
      field.form?.addEventListener('submit', onSubmit);
      return () => {
        field.removeEventListener('input', onInput);
        field.form?.removeEventListener('submit', onSubmit);
      };
    },
    showStart(shown) {
      if (start) start.hidden = !shown;
    },
  };
}
