import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../../electron/core/anonymisation/leaks.ts';
import { DECISIONS, FAMILY_A, FAMILY_B, PERSON_C, REMARKS } from '../../support/fifthMeeting.ts';

const csv = new TextDecoder('shift_jis').decode(readFileSync(new URL('../../support/realInput/構成員名簿.csv', import.meta.url)));
const rows = csv.split(/\r?\n/u).slice(1).map((line) => line.replaceAll('"', '').split(',')).filter((cells) => cells.length > 4);
const members = rows.map((cells) => cells[3] ?? '').filter((name) => name !== '');
const agencies = [...new Set(rows.flatMap((cells) => [cells[0] ?? '', ...(cells[0] ?? '').split(' ')]).filter((name) => name !== ''))];

const allowed = [...agencies, '北部地域包括', 'よりみち', 'フードバンク'];
const remarks = Object.values(REMARKS).flat();
const decisions = Object.values(DECISIONS).flat();
const sheets = [FAMILY_A, FAMILY_B, PERSON_C];
const caseTexts = sheets.flatMap((sheet) => [
  ...sheet.fields, ...sheet.issues, sheet.strengths, sheet.decisionPoints,
  ...sheet.members.flatMap((member) => [member.relationship, member.situation, member.intention]),
]);

const leaksIn = (texts: readonly string[], passes: readonly string[]) => findLeaks(texts.map((text) => ({ place: '会議録', text, passes })), { allowed }).map(({ text, reason }) => `${text}（${reason}）`);

describe('職員が打った第5回支援会議の文の点検', () => {
  it('名簿から、出席者の名前と機関の名前を読んでいる', () => {
    expect(members).toContain('萩原 千秋');
    expect(agencies.some((name) => name.includes('社会福祉協議会'))).toBe(true);
  });

  it('匿名にした事例概要では、何も見つけない', () => {
    expect(leaksIn(caseTexts, [])).toEqual([]);
  });

  it('名簿の人を通せば、発言の要旨では何も見つけない', () => {
    expect(leaksIn(remarks, members)).toEqual([]);
  });

  it('名簿の人を通せば、決定事項と役割分担では何も見つけない', () => {
    const texts = decisions.flatMap(({ line, roles }) => [line, ...roles.flatMap((role) => [role.content, role.lead, role.support?.part ?? ''])]);
    expect(leaksIn(texts, members)).toEqual([]);
  });

  it('対象者の姓が一つ残れば、発言の要旨の中でも見つける', () => {
    expect(leaksIn(['萩原　村井さんのあざは2回確認した。'], members).join()).toContain('村井');
  });
});
