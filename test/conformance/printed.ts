// A case as text: a line for each policy, record, standing and jump, so that a change of one is seen as one.
export function printed(lists: Readonly<Record<string, readonly unknown[]>>): string {
  const parts = Object.entries(lists).map(
    ([name, list]) => `"${name}": [${list.map((one) => `\n${JSON.stringify(one)}`).join(',')}${list.length > 0 ? '\n' : ''}]`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}
