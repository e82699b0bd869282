import { expect, test } from 'vitest';
import { commands } from '../../../scripts/commands/index.ts';

test.each(Object.entries(commands))('npm run %s explains itself', async (name, load) => {
  const command = await load();
  const { help, options, summary } = command;
  expect(command.name).toBe(name);
  expect(summary).toMatch(/^[a-z].*[^.]$/);
  expect(help.trim()).toMatch(new RegExp(`^Usage: npm (?:run )?(?:--silent )?${name}\\b`));
  for (const option of Object.keys(options)) expect(help).toContain(`--${option}`);
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test.each(['check', 'status', 'schemas', 'pin'])('the help of %s is as it was', async (name) => {
  const command = await commands[name]?.();
  expect(command?.help.trim()).toMatchSnapshot();
});
