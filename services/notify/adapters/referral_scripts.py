"""The Lua scripts that change referrals in Redis: atomic, idempotent, and indifferent to the order in which
``cases`` and ``responses`` are folded, as those of the schedule are.

Names, all under the service's prefix; organisations stand in them as an HMAC only:

- ``referral:<id>``: hash ``sealed`` (the referral, under the keyring), ``state``, ``rank``, ``answer`` (the
  latest answer, under the keyring), ``mac`` of its organisation, ``score`` in its open list;
- ``referral:<id>:claim``: an answer that is on its way to Kafka;
- ``decided:<case id>:<round>``: the decision as it stands on ``cases``, under the case's own key;
- ``referrals:<case id>``: hash ``latest`` (round), ``stopped``, and ``r:<referral id>`` → round;
- ``open:<mac>``: sorted set of the organisation's open referrals, urgent ones first, then by age;
- ``feed:<mac>``: sorted set of all its referrals by their latest change, in milliseconds since the epoch.
"""

from typing import Final

_MOVE: Final = """
local open = {waiting = true, accepted = true, forwarded = true}
-- Give a referral another state, unless it has one of the same or a higher rank.
local function move(prefix, id, state, rank, at)
  local name = prefix .. ':referral:' .. id
  if tonumber(redis.call('HGET', name, 'rank') or '-1') >= rank then return end
  redis.call('HSET', name, 'state', state, 'rank', rank)
  local known = redis.call('HMGET', name, 'mac', 'score')
  if not known[2] then return end
  if open[state] then
    redis.call('ZADD', prefix .. ':open:' .. known[1], known[2], id)
  else
    redis.call('ZREM', prefix .. ':open:' .. known[1], id)
  end
  redis.call('ZADD', prefix .. ':feed:' .. known[1], 'GT', at, id)
end
"""

ROUND: Final = (
    _MOVE
    + """
-- A decision: what waits from earlier rounds has ended; a stop ends everything, for ever.
-- KEYS referrals   ARGV prefix, ttl seconds, round, '1' to stop, moment
local stop = ARGV[4] == '1'
local limit = tonumber(ARGV[3])
if stop then
  redis.call('HSET', KEYS[1], 'stopped', 1)
else
  limit = math.max(tonumber(redis.call('HGET', KEYS[1], 'latest') or '0'), limit)
  redis.call('HSET', KEYS[1], 'latest', limit)
end
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  if string.sub(fields[i], 1, 2) == 'r:' then
    local id = string.sub(fields[i], 3)
    if stop then
      move(ARGV[1], id, 'withdrawn', 6, ARGV[5])
    elseif tonumber(fields[i + 1]) < limit
      and redis.call('HGET', ARGV[1] .. ':referral:' .. id, 'state') == 'waiting' then
      move(ARGV[1], id, 'ended', 1, ARGV[5])
    end
  end
end
redis.call('EXPIRE', KEYS[1], ARGV[2])
"""
)

OFFER: Final = (
    _MOVE
    + """
-- A referral, which may have been answered already as far as this Redis knows.
-- KEYS referral, referrals, open, feed   ARGV prefix, ttl seconds, id, round, sealed, mac, score, moment
if redis.call('HEXISTS', KEYS[1], 'sealed') == 1 then return end
redis.call('HSET', KEYS[1], 'sealed', ARGV[5], 'mac', ARGV[6], 'score', ARGV[7])
redis.call('HSET', KEYS[2], 'r:' .. ARGV[3], ARGV[4])
local state = redis.call('HGET', KEYS[1], 'state')
if state then
  if open[state] then redis.call('ZADD', KEYS[3], ARGV[7], ARGV[3]) end
  redis.call('ZADD', KEYS[4], 'GT', ARGV[8], ARGV[3])
elseif redis.call('HEXISTS', KEYS[2], 'stopped') == 1 then
  move(ARGV[1], ARGV[3], 'withdrawn', 6, ARGV[8])
elseif tonumber(ARGV[4]) < tonumber(redis.call('HGET', KEYS[2], 'latest') or '0') then
  move(ARGV[1], ARGV[3], 'ended', 1, ARGV[8])
else
  move(ARGV[1], ARGV[3], 'waiting', 0, ARGV[8])
end
for _, name in ipairs(KEYS) do redis.call('EXPIRE', name, ARGV[2]) end
"""
)

ANSWERED: Final = (
    _MOVE
    + """
-- What an organisation, or the clock, has answered. Whoever accepts relieves those who forwarded it.
-- KEYS referral, referrals, claim   ARGV prefix, ttl seconds, id, round, state, rank, answer, moment
if tonumber(redis.call('HGET', KEYS[1], 'rank') or '-1') < tonumber(ARGV[6]) then
  redis.call('HSET', KEYS[1], 'answer', ARGV[7])
  if redis.call('HEXISTS', KEYS[2], 'stopped') == 1 then
    move(ARGV[1], ARGV[3], 'withdrawn', 6, ARGV[8])
  else
    move(ARGV[1], ARGV[3], ARGV[5], tonumber(ARGV[6]), ARGV[8])
  end
end
redis.call('DEL', KEYS[3])
redis.call('HSET', KEYS[2], 'r:' .. ARGV[3], ARGV[4])
if ARGV[5] == 'accepted' then
  local fields = redis.call('HGETALL', KEYS[2])
  for i = 1, #fields, 2 do
    if string.sub(fields[i], 1, 2) == 'r:' and tonumber(fields[i + 1]) < tonumber(ARGV[4]) then
      local id = string.sub(fields[i], 3)
      if redis.call('HGET', ARGV[1] .. ':referral:' .. id, 'state') == 'forwarded' then
        move(ARGV[1], id, 'handed_over', 5, ARGV[8])
      end
    end
  end
end
redis.call('EXPIRE', KEYS[1], ARGV[2])
redis.call('EXPIRE', KEYS[2], ARGV[2])
"""
)

CLAIM: Final = """
-- Take the right to answer: nobody else may while it is held, but the same answer again may.
-- Redis must be the one that is known to be complete, else the referral may have been answered before.
-- KEYS referral, claim, epoch   ARGV answer, milliseconds, allowed states …
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')
if redis.call('GET', KEYS[3]) ~= run then return 'rebuilding' end
local state = redis.call('HGET', KEYS[1], 'state') or 'unknown'
local allowed = false
for i = 3, #ARGV do allowed = allowed or ARGV[i] == state end
if not allowed then return state end
local held = redis.call('GET', KEYS[2])
if held and held ~= ARGV[1] then return 'busy' end
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
return 'claimed'
"""

RELEASE: Final = """
-- Give the right back: nothing was sent.
-- KEYS claim   ARGV answer
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
"""
