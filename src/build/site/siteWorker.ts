import { stopClockAt } from '../../view/today.ts';
import { answerJobs } from '../crew/processHand.ts';
import { readGeometry } from '../geometry.ts';
import { timeOfBuild } from '../openData/openData.ts';
import { readRecord } from '../readRecord.ts';
import { siteJobs } from './siteJobs.ts';

stopClockAt(timeOfBuild(process.env.SOURCE_DATE_EPOCH));

/** Process that makes a share of the site's files, as site.tsx asks for them. */
const ready = Promise.all([readRecord('data'), readGeometry('geodata')]).then(([atlas, geometry]) =>
  siteJobs(atlas, geometry, 'dist'),
);
answerJobs(async (job: Parameters<Awaited<typeof ready>>[0]) => (await ready)(job));
