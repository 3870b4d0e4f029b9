// A registry: which townships there are, under which names, and from when until when.
import type { CodedColumn, TextColumn } from '../input/types';

/** 名录中的一个街乡镇 · One township of a {@link Registry}, as long as it keeps its id. Texts are of up to 100 characters. */
export interface RegisteredTownship {
  /**
   * 标识；在册的月份里，以及没有写明月份时，只指这个街乡镇 · What records and results call it; in its months, and where no
   * month is said, it names this township and no other.
   */
  readonly id: string;
  /** 名称 · Its name without the district's, such as 窦店镇; townships of several districts may share it. */
  readonly name: string;
  /** 区县 · The district's name, such as 房山区. */
  readonly district?: string | undefined;
  /** 类型 · 街道, 镇, 乡, 地区, or a kind of one's own; it takes no part in finding names. */
  readonly kind?: string | undefined;
  /** 别名 · Further names, such as 将台地区 for 将台乡. */
  readonly aliases?: readonly string[] | undefined;
  /** 起始月份 · The first month, `YYYY-MM`; without it there is none. */
  readonly from?: string | undefined;
  /** 终止月份（不含） · The month in which it is no more, `YYYY-MM`; without it, or null, there is none. */
  readonly until?: string | null | undefined;
  /** 后来并入或改为 · Ids of those that it became or was divided among; they begin at its end or later. */
  readonly successors?: readonly string[] | undefined;
  /**
   * 与哪个前身比较 · The id of the predecessor that its first gains compare with, which ended when this one began, or
   * earlier.
   */
  readonly predecessor?: string | undefined;
}

/** 名录 · Townships and their names over time, as plain JSON; {@link defineRegistry} checks it. */
export interface Registry {
  /** 街乡镇 · In any order. */
  readonly townships: readonly RegisteredTownship[];
}

/** 查名称的结果 · What {@link resolveTownship} found: the township, or why there is no single one, and which it may be. */
export type NameMatch =
  | {
      /** 查到了 · It was found. */
      readonly ok: true;
      /** 街乡镇 · The township. */
      readonly township: RegisteredTownship;
    }
  | {
      /** 没有查到唯一的一个 · There is no single one. */
      readonly ok: false;
      /** 是没有这个名称，还是不止一个街乡镇符合 · Whether no township has the name, or several do. */
      readonly code: 'unknown-name' | 'ambiguous-name';
      /**
       * 可能是哪些 · Which it may be:
       *
       * - 不止一个街乡镇符合的：符合的各个，按标识排列 · of an ambiguous name all whom it fits, by id
       * - 没有这个名称的：至多三个，在其他月份有这个名称的街乡镇，其前身和后继在前，其余以接近的在前 · of an unknown
       *   one three at most: first predecessors and successors of a township that has the name in other months, then
       *   the nearest; equals by id
       */
      readonly candidates: readonly RegisteredTownship[];
    };

/** A match that is none. */
export type NameMismatch = Extract<NameMatch, { readonly ok: false }>;

/**
 * 写名称的一行 · A row with a township's name: a record, a ticket, a row of published ranks. Where it has a month, the name
 * is of that month.
 */
export interface NamedRow {
  /** 街乡镇的名称或标识 · The township's name or id. */
  readonly township: string;
  /** 月份；没有则不论月份 · `YYYY-MM`; without it the name is of any month. */
  readonly month?: unknown;
}

/** 写名称的列 · The same as rows of {@link NamedRow}, a column a field. */
export interface NamedColumns {
  /** 街乡镇的名称或标识 · The township's name or id of each row. */
  readonly township: TextColumn;
  /** 月份；没有则不论月份 · `YYYY-MM`; without it the names are of any month. */
  readonly month?: TextColumn | undefined;
}

/**
 * 写标识的一行 · A row whose `township` is an id; `predecessor` is the id of the predecessor that it compares with, where
 * there is one.
 */
export type ResolvedRow<R> = { readonly [K in keyof R as K extends 'predecessor' ? never : K]: K extends 'township' ? string : R[K] } & {
  /** 前身的标识 · The id of the predecessor that it compares with. */
  readonly predecessor?: string;
};

/**
 * 写标识的列 · Columns whose `township` holds ids; `predecessor` is there where some township has a predecessor, and null for
 * the others.
 */
export type ResolvedColumns<C> = {
  readonly [K in keyof C as K extends 'predecessor' ? never : K]: K extends 'township' ? CodedColumn : C[K];
} & {
  /** 前身的标识；没有前身则为 null · The id of the predecessor of each row; null for those without. */
  readonly predecessor?: readonly (string | null)[];
};
