import { describe, expect, it } from 'vitest';
import { guessMunicipality, proposeShortName } from '../../../shared/domain/roster/shortName.ts';

describe('機関の略称の案', () => {
  it.each([
    ['みなと野市 福祉総務課', '福祉総務課'],
    ['みなと野市教育委員会 指導課', '教育委員会 指導課'],
    ['みなと野市社会福祉協議会', '社協'],
    ['北部地域包括支援センター', '北部地域包括'],
    ['みなと野市ひきこもり相談室「よりみち」', 'よりみち'],
    ['医療法人清風会 みなと野こころの病院', 'こころの病院'],
    ['NPO法人みなと野フードバンク', 'フードバンク'],
    ['社会福祉法人みなと野福祉会', '福祉会'],
    ['みなと野市障害者基幹相談支援センター', '基幹相談'],
    ['県地域生活定着支援センター', '県定着支援'],
    ['民生委員児童委員協議会', '民児協'],
    ['みなと野市医師会', '医師会'],
  ])('%s は「%s」', (name, shortName) => {
    expect(proposeShortName(name, 'みなと野市')).toBe(shortName);
  });

  it.each(['県中央保健所', 'みなと野警察署 生活安全課', '大学教授（アドバイザー）', 'みなと野市'])('%s は略さない', (name) => {
    expect(proposeShortName(name, 'みなと野市')).toBe('');
  });

  it('自治体名は、名簿に最も多く現れるものとする', () => {
    expect(guessMunicipality(['県中央保健所', 'みなと野市 納税課', 'みなと野市 住宅課', '隣町 福祉課'])).toBe('みなと野市');
    expect(guessMunicipality(['四日市市 福祉課'])).toBe('四日市市');
    expect(guessMunicipality(['社会福祉協議会'])).toBe('');
  });
});
