/** How a facility is called once its name is gone: kinds that a town has few of get a letter, schools are 市内の… (field.md §5.2-8). */
interface FacilityKind {
  readonly words: RegExp;
  readonly label: (letter: () => string, isFirst: boolean) => string;
}

const lettered = (type: string): FacilityKind['label'] => (letter) => `${letter()}${type}`;
const local = (type: string): FacilityKind['label'] => (letter, isFirst) => (isFirst ? `市内の${type}` : `${letter()}${type}`);

const SCHOOLS = ['特別支援学校', '支援学校', '小学校', '中学校', '高等学校', '高校', '大学', '専門学校', '保育園', '保育所', 'こども園', '幼稚園', '児童クラブ'];

const KINDS: readonly FacilityKind[] = [
  ...SCHOOLS.map((type) => ({ words: new RegExp(type, 'u'), label: local(type === '高等学校' ? '高校' : type) })),
  { words: /病院|医療センター/u, label: lettered('病院') },
  { words: /医院|クリニック|診療所|内科|外科|歯科|眼科|皮膚科|心療/u, label: lettered('クリニック') },
  { words: /薬局|ドラッグ/u, label: lettered('薬局') },
  { words: /デイサービス|デイケア|通所/u, label: lettered('デイサービス') },
  { words: /訪問看護/u, label: lettered('訪問看護事業所') },
  { words: /グループホーム/u, label: lettered('グループホーム') },
  { words: /ホーム|苑|荘|寮|施設|シェルター/u, label: lettered('施設') },
  { words: /団地|アパート|マンション|ハイツ|コーポ|ハイム|メゾン|レジデンス/u, label: () => '集合住宅' },
  { words: /銀行|信用金庫|信金|農協|ＪＡ|JA/u, label: lettered('金融機関') },
  { words: /寺$|神社|教会/u, label: lettered('寺社') },
  { words: /株式会社|有限会社|合同会社|（株）|（有）|㈱|㈲|商店|工業|工務|製作所|建設|建材|運送|運輸|水産|産業|興業|物流|電機/u, label: lettered('社') },
  { words: /店|スーパー|食堂|居酒屋|美容|理容/u, label: lettered('店') },
];

/** The kind of a facility as one word, so that the second school of a kind gets a letter. */
export function facilityKind(name: string): number {
  return KINDS.findIndex(({ words }) => words.test(name));
}

/** 市内の小学校, B病院, C社; `letter` is asked only where a letter is needed. */
export function facilityLabel(name: string, letter: () => string, isFirst: boolean): string {
  return (KINDS[facilityKind(name)]?.label ?? lettered('事業所'))(letter, isFirst);
}

/** What stands for an address below the municipality: 公営住宅, 集合住宅, ○○地区 (field.md §5.2-2). */
export function addressLabel(address: string): string {
  if (/〒|^\d{3}-?\d{4}$/u.test(address)) return '〒○○○-○○○○';
  if (/(?:市|県|町|村|都|府|道)営/u.test(address)) return '公営住宅';
  if (/団地|アパート|マンション|ハイツ|コーポ|ハイム|メゾン|レジデンス|荘/u.test(address)) return '集合住宅';
  if (/^[\d０-９A-Za-z\-－‐ー]+(?:号室|号|棟|階|室)/u.test(address)) return '○○号室';
  if (/[市]$/u.test(address)) return 'ほかの市';
  if (/[町村]$/u.test(address)) return 'ほかの町村';
  return '○○地区';
}
