// Every form of every name of a registry → who bears it.
import { groupBy } from '../input/group-by';
import { normalForm } from './normal-form';
import { bearerIn, NO_SINGLE, timelineOf, type Bearer, type Timeline } from './timeline';
import type { RegisteredTownship } from './types';

/** A township with its months as indices. */
export interface RegistryEntry extends Bearer {
  readonly township: RegisteredTownship;
}

/** All who bear one name. */
export interface Bearers {
  readonly all: readonly RegistryEntry[];
  readonly timeline: Timeline;
  /** Whom it means where no month is said: a position or NO_SINGLE. */
  readonly ever: number;
}

/** A registry, ready for finding names. */
export interface NameIndex {
  readonly entries: readonly RegistryEntry[];
  /** Normal forms of what each is called, by its position. */
  readonly forms: readonly (readonly string[])[];
  /** By normal form. */
  readonly names: ReadonlyMap<string, Bearers>;
}

export function nameIndexOf(entries: readonly RegistryEntry[]): NameIndex {
  const ids = new Map(entries.map(({ township, position }) => [normalForm(township.id), position]));
  const forms = entries.map(({ township }) => formsOf(township));
  const names = new Map<string, Bearers>();
  const borne = entries.flatMap((entry) => forms[entry.position].map((form) => ({ form, entry })));
  for (const [form, same] of groupBy(borne, (one) => one.form)) {
    const all = same.map(({ entry }) => entry);
    const only = all.length === 1 ? all[0].position : NO_SINGLE;
    names.set(form, { all, timeline: timelineOf(all), ever: ids.get(form) ?? only });
  }
  return { entries, forms, names };
}

/** The position of the township that is meant in a month, or, where the month is null, at any time; else NO_SINGLE. */
export function positionOf(bearers: Bearers, month: number | null): number {
  return month === null ? bearers.ever : bearerIn(bearers.timeline, month);
}

export function isInForce({ from, until }: Bearer, month: number | null): boolean {
  return month === null || (from <= month && month < until);
}

// The id, and each name alone and with the district before it, in full and in short.
function formsOf({ id, name, district, aliases = [] }: RegisteredTownship): readonly string[] {
  const districts = district === undefined ? [''] : ['', district, shortDistrict(district)];
  const texts = [name, ...aliases].filter((one) => one !== '').flatMap((one) => districts.map((before) => before + one));
  return [...new Set([id, ...texts].map(normalForm))];
}

// 房山区 → 房山. One character alone would say too little.
function shortDistrict(district: string): string {
  const form = normalForm(district);
  return [...form].length > 2 && '区县市旗'.includes(form.slice(-1)) ? form.slice(0, -1) : form;
}
