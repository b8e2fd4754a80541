import { legalBasis, LEGAL_BASIS_LABELS, type LegalBasis } from '../../../shared/domain/law/schema.ts';
import type { BadgeTone } from '../../ui/Badge.tsx';

/** The colour that goes with a ground; the words stand beside it. */
export const basisTone = (basis: LegalBasis): BadgeTone =>
  basis === 'support' ? 'law' : basis === 'multilayered' || basis === 'combined' ? 'juso' : 'plain';

/** Every ground, to choose from. */
export const BASIS_CHOICES = legalBasis.options.map((id) => ({ id, label: LEGAL_BASIS_LABELS[id] }));
