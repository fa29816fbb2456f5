import { describe, expect, it } from 'vitest';
import { holdsTimeOfDay, isTimeOfDay, startsWithTimeOfDay } from '../../../src/engine/roles/time-of-day';

describe('a time of day', () => {
  it.each(['12:31', '9.05', '21h15', '12.31 Uhr', '11:45 am', '9.30 p.m.', '09:05:30'])(
    'is all of the line "%s"',
    (text) => {
      expect(isTimeOfDay(text)).toBe(true);
    },
  );

  it.each(['12:31 The first stones are down', '9h05: le port ferme'])('begins the post "%s"', (text) => {
    expect(startsWithTimeOfDay(text)).toBe(true);
    expect(isTimeOfDay(text)).toBe(false);
  });

  it.each(['12.05.2026', '25:10', '1.500 boats', '12 boats'])('does not begin "%s"', (text) => {
    expect(startsWithTimeOfDay(text)).toBe(false);
  });

  it.each(['Published November 18, 2024 9:26pm', 'Stand: 18.30 Uhr'])('stands in "%s"', (text) => {
    expect(holdsTimeOfDay(text)).toBe(true);
  });

  it.each(['In 2019 it leaked', 'The mole is 12 m high'])('does not stand in "%s"', (text) => {
    expect(holdsTimeOfDay(text)).toBe(false);
  });
});
