// Prints how many answers there are, and one digest of them all.
import { answers, POLICIES } from './answers';
import { sha256 } from './sha256';

const lines = [...answers()];
const summary = `${POLICIES} policies ${lines.length} answers ${sha256(lines.join('\n'))}`;
// A page has nowhere to print to but itself.
const page: unknown = Reflect.get(globalThis, 'document');
if (typeof page === 'object' && page !== null) Reflect.set(Reflect.get(page, 'body') as object, 'textContent', summary);
else console.log(summary);
