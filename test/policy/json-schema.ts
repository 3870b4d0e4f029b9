// The few keywords of JSON Schema that a policy's schema uses, read by their definitions.
type Schema = Readonly<Record<string, unknown>>;

export function accepts(schema: unknown, value: unknown): boolean {
  if (!isObject(schema)) return schema !== false;
  return Object.entries(schema).every(([keyword, says]) => holds(keyword, says, value, schema));
}

export function keywords(schema: unknown): Set<string> {
  if (!isObject(schema)) return new Set();
  const children = Object.entries(schema).flatMap(([keyword, says]) => {
    if (keyword === 'properties' && isObject(says)) return Object.values(says);
    if (keyword === 'anyOf' && Array.isArray(says)) return says;
    return ['items', 'not', 'propertyNames', 'additionalProperties'].includes(keyword) ? [says] : [];
  });
  return new Set([...Object.keys(schema), ...children.flatMap((child) => [...keywords(child)])]);
}

function holds(keyword: string, says: unknown, value: unknown, schema: Schema): boolean {
  switch (keyword) {
    case 'type':
      return [says].flat().some((type) => isOfType(type, value));
    case 'enum':
      return Array.isArray(says) && says.includes(value);
    case 'anyOf':
      return Array.isArray(says) && says.some((branch) => accepts(branch, value));
    case 'not':
      return !accepts(says, value);
    case 'pattern':
      return typeof value !== 'string' || new RegExp(String(says), 'u').test(value);
    case 'maxLength':
      return typeof value !== 'string' || value.length <= Number(says);
    case 'minimum':
      return typeof value !== 'number' || value >= Number(says);
    case 'maximum':
      return typeof value !== 'number' || value <= Number(says);
    case 'minItems':
      return !Array.isArray(value) || value.length >= Number(says);
    case 'items':
      return !Array.isArray(value) || value.every((element) => accepts(says, element));
    case 'required':
      return !isObject(value) || (Array.isArray(says) && says.every((key) => Object.hasOwn(value, String(key))));
    case 'properties':
      return (
        !isObject(value) ||
        !isObject(says) ||
        Object.entries(says).every(([key, child]) => !Object.hasOwn(value, key) || accepts(child, value[key]))
      );
    case 'propertyNames':
      return !isObject(value) || Object.keys(value).every((key) => accepts(says, key));
    case 'additionalProperties':
      return (
        !isObject(value) ||
        Object.keys(value).every((key) => Object.hasOwn(Object(schema['properties'] ?? {}), key) || accepts(says, value[key]))
      );
    default:
      return true;
  }
}

function isOfType(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
