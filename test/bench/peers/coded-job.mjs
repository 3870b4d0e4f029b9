// What every peer but the package begins with: townships as codes, months as whole months from the first one. Columns
// of text are coded with a Map, by the same few lines for each of them.

export function codedJob(input) {
  const township = coded(input.township);
  const month = coded(input.month);
  const numbers = month.names.map(monthNumber);
  const firstMonth = Math.min(...numbers);
  const inOrder = numbers.every((number, code) => number === firstMonth + code);
  return {
    township: township.codes,
    townshipNames: township.names,
    month: inOrder ? month.codes : month.codes.map((code) => numbers[code] - firstMonth),
    months: Math.max(...numbers) - firstMonth + 1,
    firstMonth,
    counts: input,
  };
}

/** Whole months since the year 0. */
export function monthNumber(name) {
  return Number(name.slice(0, 4)) * 12 + Number(name.slice(5)) - 1;
}

export function monthName(number) {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function coded(column) {
  if (!Array.isArray(column)) return column;
  const codeOf = new Map();
  const names = [];
  const codes = Int32Array.from(column, (name) => {
    let code = codeOf.get(name);
    if (code === undefined) {
      code = names.push(name) - 1;
      codeOf.set(name, code);
    }
    return code;
  });
  return { codes, names };
}
