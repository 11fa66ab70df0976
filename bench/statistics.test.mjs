import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeAmong, summarise } from './statistics.mjs';

/** @param {number[]} values */
const summaryOf = (values) => {
  const summary = summarise(values);
  assert.ok(summary);
  return summary;
};

describe('summarise', () => {
  it('gives the median, the range and the quartiles, whatever the order', () => {
    assert.deepEqual(summarise([5, 1, 4, 2, 3]), { median: 3, least: 1, most: 5, lower: 2, upper: 4, count: 5 });
  });

  it('takes the middle of two where the number is even', () => {
    assert.equal(summaryOf([1, 2, 3, 10]).median, 2.5);
  });

  it('leaves out what was not measured, and gives nothing where nothing was', () => {
    assert.equal(summaryOf([NaN, 7, undefined].filter((value) => value !== undefined)).count, 1);
    assert.equal(summarise([NaN, undefined]), undefined);
  });
});

describe('placeAmong', () => {
  const best = summaryOf([10, 11, 12]);
  const second = summaryOf([30, 31, 32]);

  it('is first where every median is greater', () => {
    assert.equal(placeAmong(summaryOf([1, 2, 3]), [best, second]), '1');
  });

  it('counts those that are better', () => {
    assert.equal(placeAmong(summaryOf([20, 21, 22]), [best, second]), '2');
    assert.equal(placeAmong(summaryOf([40, 41, 42]), [best, second]), '3');
  });

  it('is equal first where the middle half of the values overlaps the best one’s', () => {
    assert.equal(placeAmong(summaryOf([11, 12, 13]), [best, second]), '1 =');
    assert.equal(placeAmong(summaryOf([10, 11, 12]), [best, second]), '1 =');
  });
});
