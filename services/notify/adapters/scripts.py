"""The Lua scripts that change the schedule in Redis.

Each one is atomic, idempotent and looks at the marks of the others, so events of ``cases`` and of
``notifications`` may be folded in any order and give the same schedule: after a wipe nobody knows which of
the two topics is read first.

Names, all under the service's prefix:

- ``due``: sorted set of delivery ids, score = moment in milliseconds since the epoch;
- ``delivery:<id>``: the delivery, sealed by the keyring;
- ``try:<id>``: hash ``n`` (tries that failed), ``next`` (when the next one is due), ``leased`` (1 from a
  claim until what came of it is known);
- ``done:<id>``: the mark of a delivery that has ended: ``d`` (delivered), ``x`` and the moment (exhausted),
  or ``1`` where only the one who sent it has said so yet, and its event will say which;
- ``tiers:<referral id>``: of a referral with more than one tier, hash ``case``, ``round``, ``1``, ``2``… →
  the delivery ids of each tier, and ``s:<id>`` → the delivery, sealed, of those that may come later;
- ``case:<case id>``: hash ``latest`` (round of deciding), ``stopped``, and ``d:<delivery id>`` → round for
  each delivery that waits;
- ``epoch``: the run id of the Redis server whose state is known to be complete.

The next tier follows from the marks alone, so it comes once, at the moment that the reports name, whichever
of the two topics is read first.

Everything but ``due`` and ``epoch`` is forgotten after 400 days, as the topics themselves are.
"""

from typing import Final

ROUND: Final = """
-- A decision: later rounds end what waits from earlier ones; a stop ends everything, for ever.
-- KEYS case, due   ARGV prefix, ttl seconds, round, '1' to stop
local limit
if ARGV[4] == '1' then
  redis.call('HSET', KEYS[1], 'stopped', 1)
  limit = math.huge
else
  limit = math.max(tonumber(redis.call('HGET', KEYS[1], 'latest') or '0'), tonumber(ARGV[3]))
  redis.call('HSET', KEYS[1], 'latest', limit)
end
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  if string.sub(fields[i], 1, 2) == 'd:' and tonumber(fields[i + 1]) < limit then
    local id = string.sub(fields[i], 3)
    redis.call('ZREM', KEYS[2], id)
    redis.call('DEL', ARGV[1] .. ':delivery:' .. id, ARGV[1] .. ':try:' .. id)
    redis.call('HDEL', KEYS[1], fields[i])
  end
end
redis.call('EXPIRE', KEYS[1], ARGV[2])
"""

OFFER: Final = """
-- A delivery to be made, unless it has ended, stands already, or its case went on without it.
-- KEYS case, due, delivery, done, try   ARGV ttl seconds, round, id, sealed, due
if redis.call('EXISTS', KEYS[4]) == 1
  or redis.call('HEXISTS', KEYS[1], 'stopped') == 1
  or tonumber(ARGV[2]) < tonumber(redis.call('HGET', KEYS[1], 'latest') or '0')
  or redis.call('ZSCORE', KEYS[2], ARGV[3]) then
  return
end
redis.call('SET', KEYS[3], ARGV[4], 'EX', ARGV[1])
redis.call('ZADD', KEYS[2], redis.call('HGET', KEYS[5], 'next') or ARGV[5], ARGV[3])
redis.call('HSET', KEYS[1], 'd:' .. ARGV[3], ARGV[2])
"""

TIERS: Final = """
-- What may follow the first tier of a referral.
-- KEYS tiers   ARGV ttl seconds, case, round, number of tiers, for each: ids; then id and sealed in turn
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'case', ARGV[2], 'round', ARGV[3])
local count = tonumber(ARGV[4])
for tier = 1, count do
  redis.call('HSET', KEYS[1], tier, ARGV[4 + tier])
end
for i = 5 + count, #ARGV, 2 do
  redis.call('HSET', KEYS[1], 's:' .. ARGV[i], ARGV[i + 1])
end
redis.call('EXPIRE', KEYS[1], ARGV[1])
"""

ADVANCE: Final = """
-- Offer the tier that follows, when every delivery of those before it has ended exhausted.
-- KEYS tiers, due   ARGV prefix, ttl seconds
local case, round = unpack(redis.call('HMGET', KEYS[1], 'case', 'round'))
if not case then return end
case = ARGV[1] .. ':case:' .. case
local due
local tier = 1
local ids = redis.call('HGET', KEYS[1], tier)
while ids do
  local last, open = due or 0, false
  for id in string.gmatch(ids, '%S+') do
    local mark = redis.call('GET', ARGV[1] .. ':done:' .. id)
    local at = mark and string.match(mark, '^x(%d+)$')
    if at then
      last = math.max(last, tonumber(at))
    else
      open = true
      if due and not mark
        and redis.call('HEXISTS', case, 'stopped') == 0
        and tonumber(round) >= tonumber(redis.call('HGET', case, 'latest') or '0')
        and not redis.call('ZSCORE', KEYS[2], id) then
        local sealed = redis.call('HGET', KEYS[1], 's:' .. id)
        redis.call('SET', ARGV[1] .. ':delivery:' .. id, sealed, 'EX', ARGV[2])
        redis.call('ZADD', KEYS[2], redis.call('HGET', ARGV[1] .. ':try:' .. id, 'next') or due, id)
        redis.call('HSET', case, 'd:' .. id, round)
        redis.call('EXPIRE', case, ARGV[2])
      end
    end
  end
  if open then return end
  due = last
  tier = tier + 1
  ids = redis.call('HGET', KEYS[1], tier)
end
"""

SETTLE: Final = """
-- A delivery has ended. What an event says of it stands above what the one who sent it says.
-- KEYS case, due, delivery, done, try   ARGV ttl seconds, id, mark
if ARGV[3] == '1' then
  redis.call('SET', KEYS[4], 1, 'EX', ARGV[1], 'NX')
else
  redis.call('SET', KEYS[4], ARGV[3], 'EX', ARGV[1])
end
redis.call('ZREM', KEYS[2], ARGV[2])
redis.call('DEL', KEYS[3], KEYS[5])
redis.call('HDEL', KEYS[1], 'd:' .. ARGV[2])
"""

FAIL: Final = """
-- A try failed. Read from the topic it only counts when it is news: the next try may be under way.
-- KEYS due, done, try   ARGV ttl seconds, id, try, next, '1' from the one who tried
if redis.call('EXISTS', KEYS[2]) == 1 then return end
local known = tonumber(redis.call('HGET', KEYS[3], 'n') or '0')
local try = tonumber(ARGV[3])
if known > try or (known == try and ARGV[5] ~= '1') then return end
redis.call('HSET', KEYS[3], 'n', try, 'next', ARGV[4])
redis.call('HDEL', KEYS[3], 'leased')
redis.call('EXPIRE', KEYS[3], ARGV[1])
redis.call('ZADD', KEYS[1], 'XX', ARGV[4], ARGV[2])
"""

_RUN_ID: Final = "local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')\n"

CLAIM: Final = (
    _RUN_ID
    + """
-- Take what is due and hold it until the lease ends, if the state is known to be complete.
-- The run id catches what a missing key does not: a server that came back, or took over, with an older state.
-- KEYS due, epoch   ARGV prefix, ttl seconds, now, end of the lease, limit
if redis.call('GET', KEYS[2]) ~= run then return {0, '', {}} end
local claimed = {}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[3], 'LIMIT', 0, ARGV[5])) do
  local sealed = redis.call('GET', ARGV[1] .. ':delivery:' .. id)
  if sealed then
    local try = ARGV[1] .. ':try:' .. id
    local known = redis.call('HMGET', try, 'n', 'leased')
    redis.call('ZADD', KEYS[1], ARGV[4], id)
    redis.call('HSET', try, 'leased', 1)
    redis.call('EXPIRE', try, ARGV[2])
    claimed[#claimed + 1] = {id, sealed, tonumber(known[1] or '0'), tonumber(known[2] or '0')}
  else
    redis.call('ZREM', KEYS[1], id)
  end
end
return {1, redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] or '', claimed}
"""
)

POSTPONE: Final = """
-- Put back what was claimed; '1' where it may have been sent.
-- KEYS due, try   ARGV id, due, '1' to keep it marked as leased
redis.call('ZADD', KEYS[1], 'XX', ARGV[2], ARGV[1])
if ARGV[3] ~= '1' then redis.call('HDEL', KEYS[2], 'leased') end
"""

BEGIN_OPENING: Final = (
    _RUN_ID
    + """
-- KEYS token   ARGV seconds
redis.call('SET', KEYS[1], run, 'EX', ARGV[1])
return run
"""
)

FINISH_OPENING: Final = (
    _RUN_ID
    + """
-- Only if Redis is the one, and was not wiped, since the comparison with Kafka began.
-- KEYS token, epoch   ARGV run id
if run ~= ARGV[1] or redis.call('GET', KEYS[1]) ~= run then return 0 end
redis.call('DEL', KEYS[1])
redis.call('SET', KEYS[2], run)
return 1
"""
)

IS_OPEN: Final = _RUN_ID + "return redis.call('GET', KEYS[1]) == run and 1 or 0"
