-- Asks for the addresses of a list, one after the other, and says in figures what became of that.
-- A line of the list: path, Accept-Encoding and If-None-Match, with tabs between; the last two may be empty.

local requests, last = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local path, encoding, etag = line:match('^([^\t]*)\t([^\t]*)\t([^\t]*)$')
    local headers = {}
    if encoding ~= '' then headers['Accept-Encoding'] = encoding end
    if etag ~= '' then headers['If-None-Match'] = etag end
    requests[#requests + 1] = wrk.format('GET', path, headers)
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

-- Exact numbers; what wrk itself prints is rounded. Its times are in microseconds.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'figures {"seconds":%.6f,"requests":%d,"bytes":%d,"p50":%.3f,"p99":%.3f,"longest":%.3f,' ..
    '"errors":{"connect":%d,"read":%d,"write":%d,"timeout":%d,"status":%d}}\n',
    summary.duration / 1e6, summary.requests, summary.bytes,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    errors.connect, errors.read, errors.write, errors.timeout, errors.status))
end
