/** A line of a calendar, taken apart; the value as it stands. */
export interface IcalLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A component of a calendar, such as VEVENT. */
export interface IcalComponent {
  readonly name: string;
  readonly lines: IcalLine[];
  readonly children: IcalComponent[];
}

const lineShape =
  /^([\w.-]{1,60})((?:;[\w-]{1,40}=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s;
const parameter = /;([\w-]{1,40})=("[^"]*"|[^;]*)/g;

/** The components of a calendar whose folded lines were joined. */
export function readComponents(text: string): IcalComponent {
  const root: IcalComponent = { name: '', lines: [], children: [] };
  const open = [root];
  for (const written of text.split(/\r?\n|\r/)) {
    const line = readLine(written);
    const here = open.at(-1) ?? root;
    if (!line) continue;
    if (line.name === 'BEGIN') {
      const component = { name: line.value.trim().toUpperCase(), lines: [], children: [] };
      here.children.push(component);
      open.push(component);
    } else if (line.name === 'END') {
      if (open.length > 1) open.pop();
    } else here.lines.push(line);
  }
  return root;
}

function readLine(text: string): IcalLine | undefined {
  const [, name = '', parameters = '', value = ''] = lineShape.exec(text) ?? [];
  if (name === '') return undefined;
  const named = [...parameters.matchAll(parameter)].map(
    ([, key = '', given = '']) => [key.toUpperCase(), given.replaceAll('"', '')] as const,
  );
  return { name: name.toUpperCase(), parameters: new Map(named), value };
}

/** The first line of a name. */
export function lineNamed(component: IcalComponent, name: string): IcalLine | undefined {
  return component.lines.find((line) => line.name === name);
}

/** A value as text: `\n` is a line break, `\\n` a backslash and an n. */
export function icalText(line: IcalLine | undefined): string {
  return (line?.value ?? '')
    .replaceAll(/\\(.)/gs, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    .trim();
}
