import { describe, expect, it } from 'vitest';
import { refuseBareReadings } from '../../../src/build/refuseBareReadings.ts';

describe('refuseBareReadings', () => {
  it('refuses a page that shows how a reading is written, and says where', () => {
    expect(() => refuseBareReadings('easy/index.html', '<p>近《ちか》くの町</p>')).toThrow(
      /easy\/index\.html.*近《ちか》くの町/,
    );
    expect(() => refuseBareReadings('a', '<p title="地図《ちず》">')).toThrow('not drawn');
  });

  it('lets ruby and data blocks be', () => {
    expect(() =>
      refuseBareReadings(
        'a',
        '<ruby>町<rt>まち</rt></ruby><script type="application/json">{"a":"町《まち》"}</script>',
      ),
    ).not.toThrow();
  });
});
