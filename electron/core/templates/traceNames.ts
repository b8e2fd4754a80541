/** Attributes by which Word tells one editing session, one paragraph or one copy from another. */
export const traceAttribute = /^(w:rsid\w*|w14:(paraId|textId)|w16du:dateUtc)$/;

/** Elements that speak of people, machines or other files and never of what the paper says. */
export const traceElements = new Set([
  'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef', 'w:permStart', 'w:permEnd', 'w:proofErr',
  'w:dataBinding', 'w15:dataBinding', 'w:placeholder', 'w:rsids', 'w:rsid', 'w:attachedTemplate', 'w:docVars', 'w:mailMerge',
  'w14:docId', 'w15:docId', 'w15:chartTrackingRefBased', 'w:trackRevisions', 'w:saveThroughXslt', 'w:attachedSchema', 'w:smartTagType',
  'w:linkStyles', 'w:writeProtection', 'w:printerSettings', 'a:hlinkClick', 'a:hlinkHover', 'sl:schemaLibrary', 'w16cid:durableId',
]);

/** Fields whose stored result is somebody's name, or the name of a file or folder. */
export const traceField = /^\s*(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|COMMENTS|KEYWORDS|SUBJECT|TITLE|INFO|DOCPROPERTY|DOCVARIABLE|EDITTIME|REVNUM|CREATEDATE|SAVEDATE|PRINTDATE)\b/i;

/** Other parts that are left out, by the word in their name; each is told to the importer. */
export const traceParts: readonly [pattern: RegExp, told: string][] = [
  [/(^|\/)comments[^/]*\.xml$/i, 'コメント'],
  [/(^|\/)people\.xml$/i, 'コメントや変更をした人の一覧'],
  [/(^|\/)customXml\/.*\.xml$/i, '独自の XML（文書管理の情報など）'],
  [/docProps\/custom\.xml$/i, '独自のプロパティ'],
  [/docProps\/thumbnail/i, '縮小版の画像'],
  [/printerSettings/i, '印刷機の設定'],
  [/glossary\//i, '定型句の部品'],
  [/_xmlsignatures\//i, '電子署名'],
  [/docMetadata\//i, '秘密度ラベルの情報'],
  [/customizations\.xml$/i, 'ショートカットの設定'],
];
