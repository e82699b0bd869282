/** The command that says yes to a proposal; with ` --decline` behind it, it says no. */
export function acceptCommand(
  event: string,
  video: string,
  answer: Readonly<Record<string, string | number | undefined>>,
): string {
  const said: Readonly<Record<string, string | number | undefined>> = { event, video, ...answer };
  const flags = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [flag(name, String(value))],
  );
  return `npm run accept -- ${flags.join(' ')}`;
}

/** The id of a video may begin with a hyphen, and would be taken for a flag. */
const flag = (name: string, value: string) =>
  value.startsWith('-') ? `--${name}=${value}` : `--${name} ${value}`;
