import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, type Ref, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  label: string;
  value: string;
  onChange(text: string): void;
  path?: string;
  error?: string | undefined;
  description?: ReactNode;
  autoFocus?: boolean;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A passphrase: covered, with an eye to check it where nobody looks on. */
export function PassphraseField(props: Props) {
  const [isVisible, setVisible] = useState(false);
  return (
    <TextField
      {...props}
      type={isVisible ? 'text' : 'password'}
      after={
        <IconButton
          label={isVisible ? '文字を隠す' : '文字を表示する'}
          icon={isVisible ? EyeOff : Eye}
          size="medium"
          onPress={() => setVisible(!isVisible)}
        />
      }
    />
  );
}
