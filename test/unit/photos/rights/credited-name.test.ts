import { expect, test } from 'vitest';
import { creditOf } from '../../../../src/domain/photos/propose-entries.ts';

test.each([
  [{ credit: 'Studio', creators: ['Ana'] }, 'Studio'],
  [{ creators: ['Ana'], copyright: '© Studio' }, 'Ana'],
  [{ creators: ['Ana Example', 'Ben Weir'] }, 'Ana Example and Ben Weir'],
  [{ creators: ['Ana Example', 'Ben Weir', 'Ana Example'] }, 'Ana Example and Ben Weir'],
  [{ copyright: '© 2031 Ana Example. All rights reserved.' }, 'Ana Example'],
  [{ copyright: '2031 Ana Example, CC BY-NC-ND 4.0' }, 'Ana Example'],
  [{ copyright: 'CC BY-NC 2.0' }, undefined],
  [{ copyright: 'Alle Rechte vorbehalten' }, undefined],
  [{ copyright: '版权所有' }, undefined],
  [{ copyright: 'For press use only' }, undefined],
  [{ copyright: 'https://creativecommons.org/licenses/by/4.0/' }, undefined],
  [{ credit: 'Ana Example / CC BY 4.0' }, 'Ana Example'],
  [{ credit: 'All rights reserved', creators: ['Ana Example'] }, 'Ana Example'],
  [{ credit: 'Courtesy of the BrookCon team' }, 'Courtesy of the BrookCon team'],
  [{ copyright: '©' }, undefined],
  [{ credit: '???' }, undefined],
  [{ credit: 'Ana Example / BrookCon' }, 'Ana Example / BrookCon'],
  [{ credit: ' <b>Ana Example</b> ' }, 'Ana Example'],
  [{ credit: 'Ana Example, http://ana.example.org/licence' }, 'Ana Example'],
  [{ credit: 'Ana Example creativecommons.org/licenses/by/4.0' }, 'Ana Example'],
  [{ credit: 'Ana Example / / Ben Weir / CC BY 4.0' }, 'Ana Example, Ben Weir'],
  [{ credit: 'Ana Example, Version 4.0, All rights reserved' }, 'Ana Example'],
  [{ credit: 'Ana Example BY-NC 4.0' }, undefined],
  [{ credit: 'Ana Example by-sa-nd 4.0' }, undefined],
  [{ credit: 'Ana Example, Minden jog fenntartva' }, 'Ana Example'],
  [{ creators: ['Ana Example', 'Ben Weir', 'Cleo Quay'] }, 'Ana Example, Ben Weir and Cleo Quay'],
  [{ creators: ['All rights reserved', 'Ana Example'] }, 'Ana Example'],
  [{}, undefined],
])('of %j the credit is %j', (said, credit) => {
  expect(creditOf(said)).toBe(credit);
});
