import type { LegalBasis } from '../law/schema.ts';
import type { ConferenceInput } from './schema.ts';

/** A 会議体 to start from, and what it is good for. */
export interface ConferencePreset {
  conference: ConferenceInput;
  /** Where the model comes from, in the clerk's words. */
  hint: string;
}

const usual = { place: '', startTime: '13:30', endTime: '15:30', active: true };

/** 会議体 to begin a fiscal year with, modelled on real systems (field.md §1.2–1.4, §3.1); every field may be changed. */
export const CONFERENCE_PRESETS: readonly ConferencePreset[] = [
  {
    hint: '月1回の定例など。社会福祉法第106条の6。本人の同意がなくても情報を共有できる。',
    conference: {
      ...usual,
      name: '支援会議',
      legalBasis: 'support',
      purpose: '地域生活課題を抱える住民の支援を図るために必要な情報の交換と、支援体制に関する検討を行う。',
    },
  },
  {
    hint: '隔月から3か月に1回など。情報共有の同意がそろった方だけを扱う。',
    conference: {
      ...usual,
      name: '重層的支援会議',
      legalBasis: 'multilayered',
      purpose: 'プランの適切性の協議、支援の経過及び成果の評価、終結・中断の検討、社会資源の充足状況の把握を行う。',
    },
  },
  {
    hint: '本会議の前に少人数で行う打合せ。何を議題にし、何を決めるかを整える。根拠は要綱に合わせて選ぶ。',
    conference: {
      ...usual,
      name: 'コアメンバー会議',
      legalBasis: 'other',
      purpose: '会議に諮る事例と論点を整理し、緊急の対応と当面の役割を確かめる。',
      endTime: '14:30',
    },
  },
];

/** The ground that a name speaks of; anything less than plain is その他, for a ground decides what may be shared. */
export function guessLegalBasis(name: string): LegalBasis {
  const plain = name.normalize('NFKC').replace(/\s/gu, '');
  if (/^(?:\S{1,9}[市区町村])?支援会議$/u.test(plain)) return 'support';
  if (/^(?:\S{1,9}[市区町村])?重層的支援会議$/u.test(plain)) return 'multilayered';
  return 'other';
}

/** A 会議体 known by its name only, as a list names it: the preset of that name, or an empty one with the guessed ground. */
export function conferenceFromName(name: string): ConferenceInput {
  const preset = CONFERENCE_PRESETS.find(({ conference }) => conference.name === name);
  return preset ? preset.conference : { ...usual, name, legalBasis: guessLegalBasis(name), purpose: '' };
}
