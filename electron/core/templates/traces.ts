import type { Docx } from './docxPackage.ts';
import { kindOf } from './docxPackage.ts';
import { keptParts } from './parts.ts';
import { isMailAddress } from './refusals.ts';
import { traceAttribute, traceField, traceParts } from './traceNames.ts';
import type { XmlElement } from './xmlTree.ts';
import { childElements, elements, ownText } from './xmlWalk.ts';

const properties: Record<string, string> = {
  'dc:creator': '作成者', 'cp:lastModifiedBy': '最終更新者', 'dc:title': '表題', 'dc:subject': '件名', 'dc:description': '説明', 'cp:keywords': 'キーワード',
  'cp:category': '分類', 'cp:revision': '改訂番号', 'dcterms:created': '作成日時', 'dcterms:modified': '更新日時', 'cp:lastPrinted': '印刷日時',
  Company: '会社名', Manager: '管理者', Template: 'ひな形の名前', TotalTime: '編集時間', HyperlinkBase: 'リンクの基点',
};
const settings: Record<string, string> = {
  'w:rsids': '編集の回を示す番号（rsid）', 'w:rsid': '編集の回を示す番号（rsid）', 'w:trackRevisions': '変更履歴を記録する設定', 'w:docVars': '文書変数',
  'w:mailMerge': '差し込み印刷の設定', 'w14:docId': '文書の識別番号', 'w15:docId': '文書の識別番号', 'w:dataBinding': '独自の XML との結び付き',
  'w:permStart': '編集を許した人の名前', 'w:writeProtection': '書き込みパスワードの設定',
};

/** What of the former office's traces a 様式 carries, in words; none of it will be in a paper made from it. */
export function traces(docx: Docx): string[] {
  const found = new Set<string>();
  for (const relationship of docx.relationships('')) {
    if (!relationship.external && ['core-properties', 'extended-properties'].includes(kindOf(relationship)) && docx.zip.has(relationship.target)) {
      for (const told of propertyTraces(docx.parse(relationship.target))) found.add(told);
    }
  }
  for (const name of docx.zip.names) for (const [pattern, told] of traceParts) if (pattern.test(name)) found.add(told);
  return [...found];
}

/** Traces inside a part that the doctor has open anyway. */
export function treeTraces(root: XmlElement): string[] {
  const found = new Set<string>();
  for (const element of elements(root)) {
    const told = settings[element.name];
    if (told !== undefined) found.add(told);
    if (Object.keys(element.attributes).some((name) => traceAttribute.test(name))) found.add('編集の回を示す番号（rsid）');
    const instruction = element.name === 'w:fldSimple' ? (element.attributes['w:instr'] ?? '') : element.name === 'w:instrText' ? ownText(element) : '';
    if (traceField.test(instruction)) found.add('作成者名やファイル名を表すフィールド');
  }
  return [...found];
}

/** Links that Word made of typed mail addresses. */
export function linkTraces(docx: Docx): string[] {
  const linked = keptParts(docx).some((part) => docx.relationships(part).some(isMailAddress));
  return linked ? ['メールアドレスのリンク（文字は残ります）'] : [];
}

function propertyTraces(root: XmlElement): string[] {
  return childElements(root).flatMap((element) => {
    const name = properties[element.name];
    const value = ownText(element).trim();
    return name === undefined || value === '' || value === '0' ? [] : [`${name}「${value.slice(0, 40)}」`];
  });
}
