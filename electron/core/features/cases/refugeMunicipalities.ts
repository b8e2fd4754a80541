/** 東京都, 北海道 and the like stand before a municipality and are no part of its name. */
const PREFECTURE = /東京都|北海道|(?:大阪|京都)府|[一-龠]{2,3}県/gu;
const NAME = '(?:(?![都道府県郡市区])[一-龠々ヶケ]){1,5}?|[ぁ-ん]{2,5}|[ァ-ヴー]{2,6}';
const written = new RegExp(`(?<![一-龠々ヶァ-ヴー])(?<name>${NAME})(?<kind>[市区町村])(?![一-龠々])|(?<=郡)(?<village>${NAME})[町村]`, 'gu');
const told = /(?:実家|転居先|避難先|行き先|居所|住まい|身を寄せた先)(?:は|が|の|：|:)(?<name>[一-龠々ヶケ]{2,5})(?=$|[。、,，\n（(にへで])/gu;
/** 市内, 当町, 隣村: no municipality by name. */
const NO_NAME = /^(?:当|本|他|同|隣|近隣|各|某|両|旧|現|その|この|となり|市|町|村|県外|県内|市外|市内|町内|不明|未定|他県|遠方|近所|親戚|友人|知人|姉|妹|兄|弟|祖母|祖父|叔母|伯母|施設|病院)$/u;

/** Municipalities that a note about a refuge names: 青森県五所川原市 says 五所川原市 and 五所川原. The office's own says nothing. */
export function refugeMunicipalities(body: string, ownMunicipality: string): string[] {
  const text = body.replaceAll(PREFECTURE, ' ');
  const own = ownMunicipality.replace(/[市区町村]$/u, '');
  const names = [...text.matchAll(written)].map(({ groups }) => [groups?.['name'] ?? groups?.['village'] ?? '', groups?.['kind'] ?? '町'] as const);
  const bare = [...text.matchAll(told)].map(({ groups }) => [groups?.['name'] ?? '', ''] as const);
  const others = [...names, ...bare].filter(([name]) => name !== own && name !== ownMunicipality && !NO_NAME.test(name));
  return [...new Set(others.flatMap(([name, kind]) => [`${name}${kind}`, name]))].filter((word) => word.length > 1);
}
