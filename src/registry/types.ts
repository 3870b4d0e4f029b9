// A registry: which townships there are, under which names, and from when until when.
import type { CodedColumn, TextColumn } from '../columns/types';
import type { Issue } from '../issues/issue';

/** 名录中的一个街乡镇 · One township of a {@link Registry}, as long as it keeps its id. Texts are of up to 100 characters. */
export interface RegisteredTownship {
  /** 标识 · What records and results call it; it always names this township and no other. */
  readonly id: string;
  /** 名称 · Its name without the district's, such as 窦店镇; townships of several districts may share it. */
  readonly name: string;
  /** 区县 · The district's name, such as 房山区. */
  readonly district?: string;
  /** 类型 · 街道, 镇, 乡, 地区, or a kind of one's own; it takes no part in finding names. */
  readonly kind?: string;
  /** 别名 · Further names, such as 将台地区 for 将台乡. */
  readonly aliases?: readonly string[];
  /** 起始月份 · The first month, `YYYY-MM`; without it there is none. */
  readonly from?: string;
  /** 终止月份（不含） · The month in which it is no more, `YYYY-MM`; without it, or null, there is none. */
  readonly until?: string | null;
  /** 后来并入或改为 · Ids of those that it became or was divided among; they begin at its end or later. */
  readonly successors?: readonly string[];
  /**
   * 与哪个前身比较 · The id of the predecessor that its first gains compare with, which ended when this one began, or
   * earlier.
   */
  readonly comparedWith?: string;
}

/** 名录 · Townships and their names over time, as plain JSON; {@link defineRegistry} checks it. */
export interface Registry {
  /** 标识 · Its id. */
  readonly id: string;
  /** 名称 · What it is called. */
  readonly title?: { readonly zh: string; readonly en: string };
  /** 街乡镇 · In any order. */
  readonly townships: readonly RegisteredTownship[];
}

/** 检查的结果 · A value, or the first 100 mistakes and how many more there are. */
export type RegistryResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly more: number };

/** 查名称的结果 · What {@link resolveTownship} found: the township, or why there is no single one, and which it may be. */
export type NameMatch =
  | { readonly ok: true; readonly township: RegisteredTownship }
  | {
      readonly ok: false;
      readonly code: 'unknown-name' | 'ambiguous-name';
      /** Of an ambiguous name all whom it fits, by id; of an unknown one the three nearest at most, nearest first, then by id. */
      readonly candidates: readonly RegisteredTownship[];
    };

/** A match that is none. */
export type NameMismatch = Extract<NameMatch, { readonly ok: false }>;

/**
 * 写名称的一行 · A row with a township's name: a record, a ticket, a row of published ranks. Where it has a month, the name
 * is of that month.
 */
export interface NamedRow {
  readonly township: string;
  /** `YYYY-MM` */
  readonly month?: unknown;
}

/** 写名称的列 · The same as rows of {@link NamedRow}, a column a field. */
export interface NamedColumns {
  readonly township: TextColumn;
  /** `YYYY-MM` */
  readonly month?: TextColumn;
}

/**
 * 写标识的一行 · A row whose `township` is an id; `succeeds` is the id of the predecessor that it compares with, where
 * there is one.
 */
export type ResolvedRow<R> = { readonly [K in keyof R]: K extends 'township' ? string : R[K] } & { readonly succeeds?: string };

/**
 * 写标识的列 · Columns whose `township` holds ids; `succeeds` is there where some township has a predecessor, and null for
 * the others.
 */
export type ResolvedColumns<C> = { readonly [K in keyof C]: K extends 'township' ? CodedColumn : C[K] } & {
  readonly succeeds?: readonly (string | null)[];
};
