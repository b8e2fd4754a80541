/** Far above the longest note that can be worked on, far below what would hold up a laptop. */
const MOST_CHARACTERS = 8_000_000;
const MOST_VALUES = 200_000;
const DEEPEST = 20;

/** Whether a knock is JSON of a size a page has reason to send; looked at before any schema, without recursion, so that neither depth nor a circle stops the core. */
export function isModestJson(knock: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value: knock, depth: 0 }];
  let characters = 0;
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    else if (isPlainObject(value) || Array.isArray(value)) {
      const keys = Array.isArray(value) ? [] : Object.keys(value);
      const inside = Object.values(value);
      for (const key of keys) characters += key.length;
      if (depth >= DEEPEST || values + waiting.length + inside.length > MOST_VALUES) return false;
      for (const each of inside) waiting.push({ value: each, depth: depth + 1 });
    } else if (!isScalar(value)) return false;
    if (characters > MOST_CHARACTERS) return false;
  }
  return true;
}

/** What a page leaves out of an object arrives as undefined. */
function isScalar(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** A Map, a Date, bytes or anything with a prototype of its own is no JSON. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
