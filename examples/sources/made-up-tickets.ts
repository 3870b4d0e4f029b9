// 虚构工单：由固定种子生成，与任何街乡镇无关。
// Made-up tickets from a seeded generator: the same ones on every machine, in the order of receipt.
import { assessmentMonth } from 'ranking-rules';
import { lehmer } from '../beijing-2019-data';
import { OPINIONS, REASONS, ticketsPolicy, URGENCIES } from '../tickets-policy';
import type { Field } from './headings';

export const MADE_UP = '虚构数据：工单由固定种子生成 (made-up tickets)';

export const MONTHS = ['2019-05', '2019-06'] as const;

/** 最后一个考核月结束时的情况。 As things stood at the end of the last assessment month. */
export const AS_OF = assessmentMonth(MONTHS[MONTHS.length - 1] ?? '', ticketsPolicy).until;

const TOWNSHIPS = ['甲街道', '乙街道', '丙街道', '丁街道', '戊镇', '己镇', '庚镇', '辛乡', '壬乡', '癸乡'];
const HOUR = 3_600_000;
/** Hours that a request of each kind usually takes: some are late. */
const USUAL = { 突发事故: 1.5, 生活保障: 16, 其他事项: 120, 复杂疑难: 500 };
const CONTENTS = ['小区停水', '路灯不亮', '楼道堆物,影响通行', '噪声扰民', '电梯停运，老人无法下楼', '反映“物业”不作为'];

export type MadeUpTicket = Readonly<Record<Field, string>>;

/** @param perMonth how many tickets each assessment month has; the first and the last lie on its very edges */
export function* madeUpTickets(perMonth: number, seed = 2019): Generator<MadeUpTicket> {
  const random = lehmer(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  // How well each township does, month by month.
  const skills = new Map(MONTHS.map((month) => [month, new Map(TOWNSHIPS.map((township) => [township, 0.55 + 0.4 * random()]))]));
  for (const month of MONTHS) {
    const period = assessmentMonth(month, ticketsPolicy);
    const [from, until] = [Date.parse(period.from), Date.parse(period.until)];
    for (let i = 0; i < perMonth; i += 1) {
      const edge = i === 0 ? from : until - 1000;
      const received =
        i === 0 || i === perMonth - 1 ? edge : from + Math.floor(((i + random()) / perMonth) * ((until - from) / 1000)) * 1000;
      const township = pick(TOWNSHIPS);
      const skill = skills.get(month)?.get(township) ?? 0;
      const kind = random();
      const urgency = URGENCIES[kind < 0.05 ? 0 : kind < 0.2 ? 1 : kind < 0.9 ? 2 : 3] ?? '其他事项';
      const closed = received + Math.floor(USUAL[urgency] * (0.2 + 3 * random() * (1.2 - skill)) * 3600) * 1000;
      const isClosed = closed <= Date.parse(AS_OF);
      const surveyed = isClosed && random() < 0.6;
      const reached = surveyed && random() < 0.97;
      const solved = reached && random() < skill;
      yield {
        id: `${month}-${String(i + 1).padStart(5, '0')}`,
        township,
        received: textOf(received),
        closed: isClosed ? textOf(closed) : '',
        urgency,
        reached: surveyed ? (reached ? '是' : '否') : '',
        solved: reached ? (solved ? '是' : '否') : '',
        opinion: reached ? (solved ? OPINIONS[random() < 0.85 ? 0 : 1] : OPINIONS[random() < 0.2 ? 1 : 2]) : '',
        exclusion: random() < 0.05 ? pick(REASONS) : '',
        content: pick(CONTENTS),
      };
    }
  }
}

function textOf(ms: number): string {
  return `${new Date(ms + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
}
