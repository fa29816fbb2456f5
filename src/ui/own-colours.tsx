import { COLOURS, type Colours } from '../settings/typography';
import { contrastOf, LEAST_CONTRAST } from './contrast';
import type { TypeTexts } from './type-texts';

interface Props {
  texts: TypeTexts;
  colours: Colours;
  onColours(colours: Colours): void;
}

/** The reader's own colours. Says where text or links can hardly be read on their ground. */
export function OwnColours({ texts, colours, onColours }: Props) {
  const { ground, ink, link, mark } = colours;
  const least = Math.min(contrastOf(ground, ink), contrastOf(ground, link), contrastOf(mark, ink));
  // Rounded down: 4.49 is not enough.
  const shown = (Math.floor(least * 10) / 10).toFixed(1);
  return (
    <div class="own-colours">
      {COLOURS.map((name) => (
        <label key={name}>
          <input
            type="color"
            value={colours[name]}
            onChange={({ currentTarget }) => onColours({ ...colours, [name]: currentTarget.value })}
          />
          <span>{texts.colours[name]}</span>
        </label>
      ))}
      <p role="status" class={least < LEAST_CONTRAST ? 'too-low' : ''}>
        {least < LEAST_CONTRAST ? texts.lowContrast(shown) : texts.contrast(shown)}
      </p>
    </div>
  );
}
