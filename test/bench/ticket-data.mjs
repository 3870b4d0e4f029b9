// The job of the tickets' benchmark: 333 townships × 12 assessment months, two deadlines, reasons for leaving out, ten
// counts; a seventh of the tickets still open, one in twenty left out. Drawn from a fixed seed, in the order of receipt.
import { beijing2019, definePolicy } from '../../dist/index.mjs';

const HOUR = 3_600_000;
const FROM = Date.UTC(2018, 11, 18, 16);
const YEAR = 365 * 24 * HOUR;
const URGENCIES = ['突发事故', '生活保障', '其他事项', '复杂疑难'];
const ANSWERS = ['满意', '基本满意', '不满意', null];
const REASONS = ['非本辖区居民', '历史遗留', '不符合政策', '个人与公共利益冲突'];
const TOWNSHIPS = Array.from({ length: 333 }, (_, i) => `第${i + 1}街道`);

export const asOf = FROM + YEAR;

const reached = { field: 'reached', equals: '是' };
const limits = (...within) => URGENCIES.map((value, i) => ({ value, within: within[i] }));
export const policy = definePolicy({
  ...beijing2019,
  id: 'tickets',
  inForce: { from: '2018-01', until: null },
  tallying: {
    month: { event: 'received', day: 19, hour: 0, offset: '+08:00' },
    fields: [
      { field: 'urgency', values: URGENCIES },
      { field: 'reached', values: ['是', '否'] },
      { field: 'solved', values: ['是', '否'] },
      { field: 'answer', values: ANSWERS.slice(0, 3) },
    ],
    deadlines: [
      { id: 'closing', by: 'urgency', from: 'received', until: 'closed', limits: limits('PT2H', 'PT24H', 'P7D', null) },
      { id: 'contact', by: 'urgency', from: 'received', until: 'contacted', limits: limits('PT2H', 'PT2H', 'PT24H', 'PT24H') },
    ],
    exclusion: { field: 'exclusion', reasons: REASONS.map((id) => ({ id, label: { zh: id, en: id } })) },
    counts: [
      { field: 'assigned', where: [] },
      { field: 'surveyed', where: [{ field: 'reached', present: true }] },
      { field: 'contacted', where: [reached] },
      { field: 'resolved', where: [reached, { field: 'solved', equals: '是' }] },
      { field: 'satisfied', where: [reached, { field: 'answer', equals: '满意' }] },
      { field: 'content', where: [reached, { field: 'answer', oneOf: ['满意', '基本满意'] }] },
      { field: 'inTime', where: [{ deadline: 'closing', status: 'met' }] },
      { field: 'late', where: [{ deadline: 'closing', status: 'late' }] },
      { field: 'open', where: [{ deadline: 'closing', status: 'open' }] },
      { field: 'calledInTime', where: [{ deadline: 'contact', status: 'met' }] },
    ],
  },
});

// By way of a buffer, as text that is read from a file: put together, it would be two pieces until it is looked at.
const text = (ms) => Buffer.from(`${new Date(ms + 8 * HOUR).toISOString().slice(0, 19)}+08:00`, 'latin1').toString('latin1');

/** One ticket at a time, made when it is asked for. */
export function* ticketsOf(n, form) {
  const time = form === 'ms' ? (ms) => ms : text;
  let state = 20190801;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8;
  for (let i = 0; i < n; i += 1) {
    const [a, b, c] = [draw(), draw(), draw()];
    const received = FROM + Math.floor(((i / n) * YEAR) / 1000) * 1000;
    const answered = c % 10 < 6;
    yield {
      township: TOWNSHIPS[a % 333],
      received: time(received),
      contacted: time(received + (b % 30) * HOUR),
      closed: a % 7 === 0 ? null : time(received + (b % 250) * HOUR),
      urgency: URGENCIES[(a >>> 12) & 3],
      reached: answered ? '是' : null,
      solved: answered ? (b & 4096 ? '是' : '否') : null,
      answer: answered ? ANSWERS[c & 3] : null,
      exclusion: c % 20 === 0 ? REASONS[(c >>> 8) & 3] : null,
    };
  }
}

export function objectsOf(n, form) {
  return [...ticketsOf(n, form)];
}

/** As a database gives them: words coded, times as numbers or text. */
export function columnsOf(n, form) {
  const words = ['township', 'urgency', 'reached', 'solved', 'answer', 'exclusion'];
  const times = ['received', 'contacted', 'closed'];
  const coded = Object.fromEntries(words.map((field) => [field, { codes: new Int32Array(n), names: [] }]));
  const plain = Object.fromEntries(times.map((field) => [field, form === 'ms' && field !== 'closed' ? new Float64Array(n) : []]));
  const places = Object.fromEntries(words.map((field) => [field, new Map()]));
  let row = 0;
  for (const ticket of ticketsOf(n, form)) {
    for (const field of words) {
      const { codes, names } = coded[field];
      if (!places[field].has(ticket[field])) places[field].set(ticket[field], names.push(ticket[field]) - 1);
      codes[row] = places[field].get(ticket[field]);
    }
    for (const field of times) plain[field][row] = ticket[field];
    row += 1;
  }
  return { ...coded, ...plain };
}
