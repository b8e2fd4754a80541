import { describe, expect, it } from 'vitest';
import { refugeMunicipalities } from '../../../electron/core/features/cases/refugeMunicipalities.ts';

describe('避難先の記録にある自治体の名', () => {
  it.each([
    ['避難先：青森県五所川原市のシェルター', ['五所川原市', '五所川原']],
    ['実家は五所川原。', ['五所川原']],
    ['東京都北区の姉宅', ['北区']],
    ['北海道上川郡美瑛町へ転居', ['美瑛町', '美瑛']],
    ['つくば市に転居した', ['つくば市', 'つくば']],
    ['水戸市の母子生活支援施設', ['水戸市', '水戸']],
  ])('%s', (body, municipalities) => {
    expect(refugeMunicipalities(body, '緑川市')).toEqual(municipalities);
  });

  it.each(['緑川市内の施設', '市内の友人宅', '実家は不明。', '当市の外', '県外の親戚', '緑川市役所に相談'])('自分の自治体や、名でない語は出さない: %s', (body) => {
    expect(refugeMunicipalities(body, '緑川市')).toEqual([]);
  });
});
