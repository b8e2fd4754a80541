import { toHalfWidth } from '../../shared/text/width.ts';
import { ParsedField, type ParsedFieldProps } from './ParsedField.tsx';

interface Props extends ParsedFieldProps<number> {
  min?: number;
  max?: number;
  /** Stands after the box, e.g. 分. */
  unit?: string;
}

/** A whole number, typed in full or half width. */
export function NumberField({ min = 0, max = Number.MAX_SAFE_INTEGER, ...props }: Props) {
  const read = (text: string) => {
    const tidy = toHalfWidth(text).replace(/[,，\s]/g, '');
    const number = /^-?\d+$/.test(tidy) ? Number(tidy) : Number.NaN;
    return number >= min && number <= max ? number : undefined;
  };
  const range = max === Number.MAX_SAFE_INTEGER ? `${min}以上` : `${min}から${max}まで`;
  return <ParsedField {...props} spelling={{ read, write: String, fault: `${range}の整数を入力してください。` }} />;
}
