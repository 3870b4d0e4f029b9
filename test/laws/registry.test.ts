import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRegistry } from '../../src/registry/define-registry';
import { editDistance } from '../../src/registry/edit-distance';
import { resolveTownship } from '../../src/registry/resolve-township';
import type { NameMatch } from '../../src/registry/types';
import { safeWithRegistry } from '../../src/registry/with-registry';
import { codedOf, columnsOf } from '../registry/columns';
import { inForce, months, namesOf, plainDistance, plainResolve, registries, registriesFrom, squash, texts } from '../registry/plain-names';
import { often, runs } from './seed';

const anyMonth = fc.constantFrom(undefined, ...months);
const told = (match: NameMatch): unknown => (match.ok ? match.township.id : [match.code, match.candidates.map(({ id }) => id)]);

describe('registry', () => {
  it('law 73: a name is resolved as by comparing it with every name of every township', () => {
    let found = 0;
    fc.assert(
      fc.property(registries, texts, anyMonth, (registry, text, month) => {
        const match = resolveTownship(registry, text, month);
        const fitting = plainResolve(registry, text, month);
        if (match.ok) found += 1;
        if (fitting.length === 1) expect(match.ok && match.township.id).toBe(fitting[0]);
        else expect(match).toMatchObject({ ok: false, code: fitting.length === 0 ? 'unknown-name' : 'ambiguous-name' });
        if (fitting.length > 1) expect(told(match)).toEqual(['ambiguous-name', fitting]);
      }),
      runs(4),
    );
    expect(found).toBeGreaterThan(often(30));
  });
  it('law 74: a name means its township in every month, alias or not, or is told to be ambiguous', () => {
    fc.assert(
      fc.property(registries, fc.constantFrom(...months), (registry, month) => {
        for (const township of registry.townships.filter((one) => inForce(one, month))) {
          for (const name of namesOf(township)) {
            const match = resolveTownship(registry, name, month);
            if (match.ok) expect(match.township).toBe(township);
            else expect(match.code === 'ambiguous-name' && match.candidates.includes(township)).toBe(true);
          }
        }
      }),
    );
  });
  it('law 75: an id means its township, so that what was resolved resolves to itself', () => {
    fc.assert(
      fc.property(registries, anyMonth, (registry, month) => {
        for (const { id } of registry.townships.filter((one) => inForce(one, month)))
          expect(told(resolveTownship(registry, id, month))).toBe(id);
      }),
    );
  });
  it('law 76: a name means the same whatever the order of the registry', () => {
    const shuffled = registries.chain((registry) =>
      fc.tuple(fc.constant(registry), fc.shuffledSubarray([...registry.townships], { minLength: registry.townships.length })),
    );
    fc.assert(
      fc.property(shuffled, texts, anyMonth, ([registry, townships], text, month) => {
        expect(told(resolveTownship(defineRegistry({ townships }), text, month))).toEqual(told(resolveTownship(registry, text, month)));
      }),
    );
  });
  it('law 77: a name means the same in its every spelling', () => {
    fc.assert(
      fc.property(registries, texts, anyMonth, (registry, text, month) => {
        const plain = told(resolveTownship(registry, text, month));
        for (const other of [` ${text}\n`, [...squash(text)].join('\u3000'), `\u200b${text}`])
          expect(told(resolveTownship(registry, other, month))).toEqual(plain);
      }),
    );
  });
  it('law 78: distances are as Levenshtein defined them, up to a limit', () => {
    const short = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 6 });
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 7 }), (a, b, most) => {
        const distance = plainDistance(a, b);
        expect(editDistance(a.join(''), b.join(''), most)).toBe(distance <= most ? distance : Infinity);
      }),
    );
  });
  it('law 79: candidates are those that sorting all by distance, then id, puts first', () => {
    let several = 0;
    fc.assert(
      fc.property(
        registriesFrom(4),
        fc.oneof(texts, fc.constantFrom('甲街', '丁街道', '乙镇', '东山街道')),
        anyMonth,
        (registry, text, month) => {
          const match = resolveTownship(registry, text, month);
          fc.pre(
            !match.ok && match.code === 'unknown-name' && squash(text).length < 10 && plainResolve(registry, text, month).length === 0,
          );
          const far = ({ length }: string): number => Math.max(length, squash(text).length) / 2;
          const near = registry.townships
            .filter((one) => inForce(one, month))
            .flatMap((one) => {
              const distances = namesOf(one)
                .map(squash)
                .map((name) => ({ name, distance: plainDistance([...squash(text)], [...name]) }));
              const best = Math.min(...distances.filter(({ name, distance }) => distance <= far(name)).map(({ distance }) => distance));
              return best === Infinity ? [] : [{ id: one.id, best }];
            });
          near.sort((a, b) => a.best - b.best || (a.id < b.id ? -1 : 1));
          if (near.length > 3) several += 1;
          expect(told(match)).toEqual(['unknown-name', near.slice(0, 3).map(({ id }) => id)]);
        },
      ),
      runs(1.5),
    );
    expect(several).toBeGreaterThan(often(2));
  });
  it('law 80: rows are resolved one by one, or all that cannot be is listed, and columns like rows', () => {
    let good = 0;
    const row = fc.record({ township: texts, month: fc.constantFrom(...months) });
    fc.assert(
      fc.property(registries, fc.array(row, { maxLength: 5 }), (registry, rows) => {
        const matches = rows.map(({ township, month }) => resolveTownship(registry, township, month));
        const wrong = matches.flatMap((match, i) => (match.ok ? [] : [{ code: match.code, path: [i, 'township'] }]));
        const asRows = safeWithRegistry(rows, registry);
        if (wrong.length > 0) expect(asRows).toMatchObject({ ok: false, issues: wrong });
        else
          expect(asRows).toEqual({
            ok: true,
            value: matches.map((match, i) => ({ township: match.ok && match.township.id, month: rows[i]?.month })),
          });
        const asColumns = safeWithRegistry(columnsOf(rows), registry);
        const coded = safeWithRegistry(codedOf(columnsOf(rows)), registry);
        if (!asRows.ok) for (const other of [asColumns, coded]) expect(other).toEqual(asRows);
        else {
          good += 1;
          expect(asColumns.ok && Array.from(asColumns.value.township.codes, (code) => asColumns.value.township.names[code])).toEqual(
            asRows.value.map(({ township }) => township),
          );
          expect(coded.ok && asColumns.ok && coded.value.township).toEqual(asColumns.ok && asColumns.value.township);
        }
      }),
      runs(2.5),
    );
    expect(good).toBeGreaterThan(often(50));
  });
});
