import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './setup/pages.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes attributes without a value where there is none to write.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Titles are as long as the talks’ own.
      'long-title': 'off',
    },
  }),
);

test.each(inject('sites'))('every page of $name is valid HTML', async (site) => {
  const mistakes: string[] = [];
  for (const { path, html } of pagesOf(site)) {
    const report = await validator.validateString(html, path || 'index.html');
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column, selector } of messages)
        mistakes.push(`${path} ${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
    }
  }
  expect(mistakes.slice(0, 40)).toEqual([]);
});
