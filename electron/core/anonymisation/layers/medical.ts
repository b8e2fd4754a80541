import { MEDICAL_AFTER, MEDICAL_ENDINGS, MEDICAL_WORDS } from '../data/medicalWords.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../types.ts';

const guessing = new Set<Hit['layer']>(['morpheme', 'dictionary', 'learned']);

/** 橋本病 bears a name of its own, whoever of that name is spoken of. */
export const isEponym = (text: string, start: number, end: number): boolean => /^(?:橋本|川崎|原田|菊池|木村|平山|高安|森田)$/u.test(text.slice(start, end)) && /^(?:氏?病(?![院室])|動脈炎|療法)/u.test(text.slice(end, end + 4));

/** 橋本病, ロキソニン頓用, 大腿骨頸部: a guess about what is a disease, a medicine or a part of the body. A name that is certain, or told as one, is none. */
export function isMedical({ text }: Scene, { start, end, layer, certainty }: Hit): boolean {
  if (isEponym(text, start, end)) return true;
  if (certainty === 'certain' || !guessing.has(layer)) return false;
  const word = text.slice(start, end);
  if (MEDICAL_WORDS.has(/^(?:[ァ-ヴー]+|[A-Za-z]+)/u.exec(word)?.[0] ?? word) || MEDICAL_ENDINGS.test(word)) return true;
  return /^[ァ-ヴー]{3,}$|^.*病$/u.test(word + (/^病/u.exec(text.slice(end))?.[0] ?? '')) && (MEDICAL_AFTER.test(text.slice(end, end + 12)) || text.startsWith('病', end));
}
