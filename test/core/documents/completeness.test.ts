import { describe, expect, it } from 'vitest';
import { formById } from '../../../electron/core/documents/forms.ts';
import { readDocxTexts } from '../../../electron/core/documents/readText.ts';
import { defaultDocumentStyle } from '../../../shared/domain/documents/style.ts';
import { samples } from './samples/all.ts';
import { markTexts } from './wildModels.ts';

/** Fields that a form takes but does not print, each for a reason. */
const unprinted: Record<string, string[]> = {
  'F01 ': ['head.municipality', 'head.office', 'head.chair', 'head.facilitator', 'head.recorder', 'addressees.agency', 'addressees.headTitle', 'addressees.name'],
  'F02 ': ['head.municipality', 'head.legalBasis'],
  'F03 ': ['head.municipality', 'head.chair', 'head.facilitator', 'head.recorder', 'head.legalBasis', 'head.secrecyNotice'],
  'F04 重層的支援会議': ['penalty'],
  'F06 同意なし': ['addresseeTitle', 'consentText'],
  'F09 ': ['head.municipality', 'head.chair', 'head.facilitator', 'head.recorder', 'head.legalBasis', 'head.secrecyNotice', 'head.place'],
  'F12 項目別要旨': ['head.municipality'],
  'F12 発言順': ['head.municipality'],
  'F13 ': ['head.municipality', 'head.chair', 'head.facilitator', 'head.recorder', 'head.legalBasis', 'head.secrecyNotice'],
  'F14 ': ['head.municipality', 'head.office', 'head.chair', 'head.facilitator', 'head.recorder', 'head.secrecyNotice'],
  'F17 ': ['head.municipality', 'head.chair', 'head.facilitator', 'head.recorder', 'head.legalBasis', 'head.secrecyNotice', 'head.place'],
};

describe.each(samples)('$form $variant', ({ form, variant, model }) => {
  it('渡した文は一つも落ちずに様式に載る', async () => {
    const { marked, marks } = markTexts(model, (candidate) => void formById(form).papers(candidate));
    const paper = formById(form).papers(marked)[0];
    const texts = (await readDocxTexts((await paper?.render(defaultDocumentStyle)) ?? new Uint8Array())).map(({ text }) => text).join('\n');
    const lost = [...marks].filter(([mark]) => !texts.includes(mark)).map(([, path]) => path.replace(/\.\d+/g, ''));
    expect([...new Set(lost)].sort()).toEqual((unprinted[`${form} ${variant}`] ?? []).sort());
  });
});
