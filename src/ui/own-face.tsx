import { LONGEST_NAME } from '../settings/typography';
import { isInstalled } from './fonts';
import type { TypeTexts } from './type-texts';

interface Props {
  texts: TypeTexts;
  family: string;
  onFamily(family: string): void;
}

/** A field for the name of a typeface that is installed on this device. Says where there is none of that name. */
export function OwnFace({ texts, family, onFamily }: Props) {
  return (
    <p class="own-face">
      <label>
        <span>{texts.family}</span>
        <input
          type="text"
          maxLength={LONGEST_NAME}
          spellcheck={false}
          value={family}
          onChange={({ currentTarget }) => onFamily(currentTarget.value.trim())}
        />
      </label>
      <span role="status">{family !== '' && !isInstalled([family]) && texts.notInstalled}</span>
    </p>
  );
}
