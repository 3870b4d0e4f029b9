// 表头 → 工单字段。换一个系统导出的表，只改这里。
// Headings of an export → fields of a ticket. For the export of another system, change this table and nothing else.
export const FIELDS = {
  工单编号: 'id',
  街乡镇: 'township',
  受理时间: 'received',
  办结时间: 'closed',
  紧急程度: 'urgency',
  是否联系: 'reached',
  是否解决: 'solved',
  满意度: 'opinion',
  剔除原因: 'exclusion',
  诉求内容: 'content',
} as const;

/** 月度计数表的表头 → 记录字段。 Headings of a sheet of counts → fields of a record. */
export const COUNTS = {
  街乡镇: 'township',
  考核月: 'month',
  诉求量: 'assigned',
  回访: 'surveyed',
  联系: 'contacted',
  解决: 'resolved',
  满意: 'satisfied',
} as const;

export type Heading = keyof typeof FIELDS;
export type Field = (typeof FIELDS)[Heading];

export const HEADINGS = Object.keys(FIELDS) as Heading[];
const TIMES: readonly string[] = ['received', 'closed'] satisfies Field[];

/** The fields of a sheet's columns. A column that is missing would count as empty in every ticket, so it is refused. */
export function fieldsOf(headings: readonly unknown[]): string[] {
  const names = headings.map((heading) => String(heading ?? '').trim());
  const missing = HEADINGS.filter((heading) => !names.includes(heading));
  if (missing.length > 0) throw new Error(`缺少列：${missing.join('、')}`);
  return names.map((name) => (Object.hasOwn(FIELDS, name) ? FIELDS[name as Heading] : name));
}

/** 表里的时间不带时差：写明是北京时间。 Times in a sheet carry no offset; they are Beijing's. */
export function beijingTime(text: string): string {
  return text === '' ? '' : `${text}+08:00`;
}

export function isTime(field: string): boolean {
  return TIMES.includes(field);
}

export function headingOf(field: string): string {
  return HEADINGS.find((heading) => FIELDS[heading] === field) ?? field;
}
