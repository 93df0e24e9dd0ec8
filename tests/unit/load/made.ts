import type { Exact, Releases, Results, Round, Step } from '../../load/results.ts';
import type { Figures } from '../../load/wrk.ts';

/** What a load comes to where all goes well. */
export function madeFigures(more: Partial<Figures> = {}): Figures {
  return {
    seconds: 10,
    requests: 50_000,
    bytes: 100_000_000,
    p50: 1.5,
    p99: 9.5,
    longest: 40,
    errors: { connect: 0, read: 0, write: 0, timeout: 0, status: 0 },
    ...more,
  };
}

export function madeRound(more: Partial<Round> = {}): Round {
  return { others: 0, floor: madeFigures({ requests: 200_000 }), mix: madeFigures(), ...more };
}

export function madeStep(more: Partial<Step> = {}): Step {
  return {
    connections: 64,
    rounds: [madeRound()],
    statuses: { '200': 40_000, '304': 10_000 },
    complaints: {},
    ...more,
  };
}

export function madeExact(more: Partial<Exact> = {}): Exact {
  return { files: 50, rounds: 2, answers: 900, wrong: [], load: madeFigures(), ...more };
}

export function madeReleases(more: Partial<Releases> = {}): Releases {
  return {
    pages: 11,
    walks: 40,
    straddling: 20,
    files: 1600,
    met: ['one', 'other'],
    wrong: [],
    load: madeFigures(),
    control: { walks: 6, wrong: 300 },
    ...more,
  };
}

export function madeResults(more: Partial<Results> = {}): Results {
  return { steps: [madeStep()], exact: madeExact(), releases: madeReleases(), ...more };
}
