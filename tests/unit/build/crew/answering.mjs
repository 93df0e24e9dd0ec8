import process from 'node:process';

/** A process that answers as those of the build do: with the job itself, an error, or by ending. */
process.on('message', (job) => {
  if (job.ask === 'end') process.exit(3);
  process.send?.(
    job.ask === 'fail'
      ? { error: { message: `${job.page} failed`, stack: 'where it failed' } }
      : { result: { ...job, mode: process.env.NODE_ENV } },
  );
});
process.on('disconnect', () => process.exit());
