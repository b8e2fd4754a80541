import { describe, expect, it } from 'vitest';
import { judgePassphrase, normalisePassphrase } from '../../../shared/domain/store/passphrase.ts';

const KNOWN = ['緑川市', '福祉総務課', '記録 係', 'midorikawa'];
const judge = (text: string) => judgePassphrase(text, KNOWN);

describe('パスフレーズの強さ', () => {
  it('12文字に足りなければ、いま何文字かを添えて断る', () => {
    expect(judge('みじかい')).toMatchObject({ acceptable: false, strength: '弱い', reasons: ['12文字以上にしてください（いまは4文字）。'] });
  });

  it.each(['aaaaaaaaaaaa', 'abcabcabcabc'])('同じ文字の繰り返しは断る（%s）', (text) => {
    expect(judge(text).reasons).toEqual(['同じ文字の繰り返しが多すぎます。']);
  });

  it.each([
    ['よくある言葉と数字', 'password1234'],
    ['キーの並び', 'qwertyuiop12'],
    ['数字の並び', '1234567890ab'],
    ['自治体名と年', 'midorikawa2026'],
    ['職場の言葉', 'shienkaigi2026!'],
    ['職場の言葉（全角）', 'ｆｕｋｕｓｈｉ２０２６！'],
    ['日付と自治体名', '令和8年9月24日緑川市'],
    ['名前と生年月日', '19801231tanaka'],
    ['同じ言葉の繰り返し', 'パスワードパスワードパスワード'],
  ])('推測されやすい内容は断る（%s）', (_kind, text) => {
    const verdict = judge(text);
    expect(verdict.acceptable).toBe(false);
    expect(verdict.reasons.join()).toMatch(/推測されやすい|繰り返し/u);
  });

  it.each(['kaiga-no-yama-7', 'tsuki ni hashigo', 'k7Rm2xQp9vTz', '青い傘と 7つの灯台 まわり道'])('関係のない言葉の組み合わせは受け付ける（%s）', (text) => {
    expect(judge(text)).toMatchObject({ acceptable: true, reasons: [] });
  });

  it('長く意外なものほど強いと示す', () => {
    const fills = ['password1234', 'tsuki ni hashigo', 'correct horse battery staple'].map((text) => judge(text).fill);
    expect(fills).toEqual([...fills].sort((a, b) => a - b));
    expect(judge('correct horse battery staple').strength).toBe('強い');
  });

  it('全角で打っても半角で打っても、濁点が分かれていても同じものとみなす', () => {
    expect(normalisePassphrase('ＡＢＣ　１２３')).toBe('ABC 123');
    expect(normalisePassphrase('か\u3099く')).toBe(normalisePassphrase('がく'));
  });
});
