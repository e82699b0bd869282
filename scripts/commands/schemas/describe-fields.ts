/** What one word of a hand file is, as its schema tells it. */
export interface Field {
  /** The words it stands under, the outermost first: `['venue', 'city']`. */
  readonly path: readonly string[];
  readonly isNeeded: boolean;
  readonly kind: FieldKind;
  /** What it means; '' where the schema does not say. */
  readonly description: string;
  /** What may be written, where there are few such words, else examples. */
  readonly values: readonly string[];
  /** What holds where nothing is written; undefined where that is nothing. */
  readonly otherwise: string | undefined;
}

type FieldKind = 'list' | 'group' | 'group-list' | 'choice' | 'switch' | 'number' | 'value';

/** The part of a JSON Schema that the schemas of hand files use. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

/** Every word a file of this schema may hold, in the schema's order, those of a group after it. */
export function describeFields(schema: JsonSchema, above: readonly string[] = []): Field[] {
  const group = schema.type === 'array' ? (schema.items ?? {}) : schema;
  return Object.entries(group.properties ?? {}).flatMap(([name, field]) => {
    const path = [...above, name];
    const isNeeded = group.required?.includes(name) ?? false;
    return [describe(field, path, isNeeded), ...describeFields(field, path)];
  });
}

function describe(schema: JsonSchema, path: readonly string[], isNeeded: boolean): Field {
  const { items, description = '' } = schema;
  return {
    path,
    isNeeded,
    kind: kindOf(schema),
    description,
    values: schema.enum ?? items?.enum ?? examplesOf(schema),
    otherwise: ['string', 'number', 'boolean'].includes(typeof schema.default)
      ? String(schema.default)
      : undefined,
  };
}

function kindOf({ type, properties, items, enum: choice }: JsonSchema): FieldKind {
  if (type === 'array') return items?.properties ? 'group-list' : 'list';
  if (properties) return 'group';
  if (type === 'boolean') return 'switch';
  if (type === 'integer' || type === 'number') return 'number';
  return choice ? 'choice' : 'value';
}

/** An example of a list is written as YAML has it: `[ada-pool]`. */
function examplesOf({ examples, items }: JsonSchema): string[] {
  const own = (examples ?? []).map((one) =>
    Array.isArray(one) ? `[${one.join(', ')}]` : String(one),
  );
  if (own.length > 0 || !items?.examples) return own;
  return items.examples.slice(0, 1).map((one) => `[${String(one)}]`);
}
