import { expect, it } from 'vitest';
import { operations } from '../../../shared/contract/operations.ts';
import { ERROR_MESSAGES } from '../../../shared/errors/codes.ts';
import { unexpectedWords } from '../../../shared/errors/unexpected.ts';

it('届いた文章を扱う操作のすべてが、そしてそれだけが、文章そのものは保存していないと言う', () => {
  const withText = Object.entries(operations).filter(([name, { input }]) => name.startsWith('anonymisation.start') || input.safeParse({}).error?.issues.some(({ path }) => path[0] === 'sessionId'));
  const saying = Object.entries(operations).filter(([name, { kind }]) => unexpectedWords(name, kind).includes('届いた文章'));
  expect(saying.map(([name]) => name)).toEqual(withText.map(([name]) => name));
  expect(saying.length).toBeGreaterThan(10);
});

it('断りの言葉は、どれも「ここまでの記録は保存済み」と請け合わない', () => {
  const words = [...Object.values(ERROR_MESSAGES), ...Object.entries(operations).map(([name, { kind }]) => unexpectedWords(name, kind))];
  expect(words.filter((each) => each.includes('ここまでの記録は保存済み'))).toEqual([]);
});
