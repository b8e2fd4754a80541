import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import type { Choice } from '../../ui/Choice.tsx';

const named = <Id extends string>(...ids: Id[]): Choice<Id>[] => ids.map((id) => ({ id, label: id }));

/** The words under which a clerk finds each way of writing; a way the schema lacks does not compile. */
export const bodyFonts: Choice<DocumentStyle['font']>[] = named('ＭＳ 明朝', 'BIZ UD明朝 Medium', '游明朝');
export const headingFonts: Choice<DocumentStyle['headingFont']>[] = named('ＭＳ ゴシック', 'BIZ UDゴシック', '游ゴシック', '本文と同じ');
export const honorifics: Choice<DocumentStyle['honorific']>[] = named('様', '殿');
export const sizes: Choice[] = ['10.5', '11', '11.5', '12'].map((id) => ({ id, label: `${id}ポイント` }));
export const digits: Choice<DocumentStyle['digits']>[] = [
  { id: 'half', label: 'すべて半角', note: '例　9月24日、5回' },
  { id: 'mixed', label: '1桁は全角、2桁以上は半角', note: '例　９月24日、５回' },
  { id: 'full', label: 'すべて全角', note: '例　９月２４日、５回' },
];
export const times: Choice<DocumentStyle['time']>[] = [
  { id: 'meridiem', label: '午前・午後', note: '例　午後1時30分' },
  { id: 'clock', label: '24時間', note: '例　13:30' },
];
export const eras: Choice<DocumentStyle['era']>[] = [
  { id: 'long', label: '元号を略さない', note: '例　令和8年9月24日' },
  { id: 'short', label: '元号を略す', note: '例　R8.9.24' },
];
export const firstMarks: Choice<DocumentStyle['firstMark']>[] = [
  { id: '１', label: '１から始める', note: '１　→　（１）　→　ア' },
  { id: '第１', label: '第１から始める', note: '第１　→　１　→　（１）' },
];
export const voices: Choice<DocumentStyle['voice']>[] = [
  { id: 'masu', label: 'ます体' },
  { id: 'dearu', label: 'である体' },
];
