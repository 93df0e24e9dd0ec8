import { describe, expect, it } from 'vitest';
import { lost, rate, readFigures } from '../../load/wrk.ts';

const OUTPUT = `Running 10s test @ http://127.0.0.1:8080/
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   635.91us    0.89ms  12.92ms   93.69%
    Req/Sec    56.20k     8.07k   62.00k    86.54%
  562010 requests in 10.00s, 17.76GB read
  Socket errors: connect 0, read 3, write 0, timeout 2
Requests/sec:  56201.00
Transfer/sec:    606.33MB
figures {"seconds":10.000123,"requests":562010,"bytes":19069712,"p50":0.250,"p99":5.800,"longest":12.920,"errors":{"connect":0,"read":3,"write":0,"timeout":2,"status":0}}
`;

describe('what wrk prints', () => {
  it('is read as exact figures', () => {
    const figures = readFigures(OUTPUT);
    expect(figures).toMatchObject({ requests: 562_010, p99: 5.8, errors: { read: 3, timeout: 2 } });
    expect(rate(figures)).toBeCloseTo(56_200.3, 1);
    expect(lost(figures)).toBe(5);
  });

  it.each([
    ['nothing but a reason', 'unable to connect to 127.0.0.1:1 Connection refused\n'],
    ['figures cut short', OUTPUT.replace(',"status":0}}', '')],
    ['no requests', OUTPUT.replace('"requests":562010', '"requests":-1')],
  ])('is refused: %s', (_, output) => {
    expect(() => readFigures(output)).toThrow();
  });
});
