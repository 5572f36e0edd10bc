"""The Lua scripts that change referrals in Redis: atomic, idempotent, and indifferent to the order in which
``cases`` and ``responses`` are folded, as those of the schedule are.

Names, all under the service's prefix; organisations stand in them as an HMAC only:

- ``referral:<id>``: hash ``sealed`` (the referral, under the keyring), ``state``, ``rank``, ``answer`` (the
  latest answer, under the keyring), ``mac`` of its organisation, ``score`` in its open list;
- ``referral:<id>:claim``: an answer that is on its way to Kafka;
- ``decided:<case id>:<round>``: the decision as it stands on ``cases``, under the case's own key;
- ``referrals:<case id>``: hash ``latest`` (round), ``stopped``, and ``r:<referral id>`` → round;
- ``open:<mac>``: sorted set of the organisation's open referrals: those that wait, of these the urgent ones,
  then by age;
- ``expiries``: sorted set of the referrals that wait, by the moment until which they may, in milliseconds;
- ``feed:<mac>``: sorted set of all its referrals by their latest change; the score is the cursor of those
  who poll: microseconds since the epoch by Redis' own clock, but always more than the one before
  (``last:<mac>``), so that nothing appears behind a cursor.
"""

from typing import Final

_MOVE: Final = """
local open = {waiting = true, accepted = true, forwarded = true}
-- What waits for an answer stands before what has one: a long list must not hide it.
local function place(score, state)
  return string.format('%.0f', tonumber(score) + (state == 'waiting' and 0 or 2e14))
end
local function touch(prefix, mac, id)
  local now, last = redis.call('TIME'), prefix .. ':last:' .. mac
  local score = math.max(now[1] * 1000000 + now[2], tonumber(redis.call('GET', last) or '0') + 1)
  redis.call('SET', last, string.format('%.0f', score))
  redis.call('ZADD', prefix .. ':feed:' .. mac, string.format('%.0f', score), id)
end
-- Give a referral another state, unless it has one of the same or a higher rank.
local function move(prefix, id, state, rank)
  local name = prefix .. ':referral:' .. id
  if tonumber(redis.call('HGET', name, 'rank') or '-1') >= rank then return end
  redis.call('HSET', name, 'state', state, 'rank', rank)
  if state ~= 'waiting' then redis.call('ZREM', prefix .. ':expiries', id) end
  local known = redis.call('HMGET', name, 'mac', 'score')
  if not known[2] then return end
  if open[state] then
    redis.call('ZADD', prefix .. ':open:' .. known[1], place(known[2], state), id)
  else
    redis.call('ZREM', prefix .. ':open:' .. known[1], id)
  end
  touch(prefix, known[1], id)
end
"""

ROUND: Final = (
    _MOVE
    + """
-- A decision: what waits from earlier rounds has ended; a stop ends everything, for ever.
-- KEYS referrals   ARGV prefix, ttl seconds, round, '1' to stop
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
      move(ARGV[1], id, 'withdrawn', 6)
    elseif tonumber(fields[i + 1]) < limit
      and redis.call('HGET', ARGV[1] .. ':referral:' .. id, 'state') == 'waiting' then
      move(ARGV[1], id, 'ended', 1)
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
-- KEYS referral, referrals, open   ARGV prefix, ttl seconds, id, round, sealed, mac, score, until
if redis.call('HEXISTS', KEYS[1], 'sealed') == 1 then return end
redis.call('HSET', KEYS[1], 'sealed', ARGV[5], 'mac', ARGV[6], 'score', ARGV[7])
redis.call('HSET', KEYS[2], 'r:' .. ARGV[3], ARGV[4])
local state = redis.call('HGET', KEYS[1], 'state')
if state then
  if open[state] then redis.call('ZADD', KEYS[3], place(ARGV[7], state), ARGV[3]) end
  touch(ARGV[1], ARGV[6], ARGV[3])
elseif redis.call('HEXISTS', KEYS[2], 'stopped') == 1 then
  move(ARGV[1], ARGV[3], 'withdrawn', 6)
elseif tonumber(ARGV[4]) < tonumber(redis.call('HGET', KEYS[2], 'latest') or '0') then
  move(ARGV[1], ARGV[3], 'ended', 1)
else
  redis.call('ZADD', ARGV[1] .. ':expiries', ARGV[8], ARGV[3])
  move(ARGV[1], ARGV[3], 'waiting', 0)
end
for _, name in ipairs(KEYS) do redis.call('EXPIRE', name, ARGV[2]) end
redis.call('EXPIRE', ARGV[1] .. ':feed:' .. ARGV[6], ARGV[2])
redis.call('EXPIRE', ARGV[1] .. ':last:' .. ARGV[6], ARGV[2])
"""
)

ANSWERED: Final = (
    _MOVE
    + """
-- What an organisation, or the clock, has answered. Whoever accepts relieves those who forwarded it.
-- KEYS referral, referrals, claim   ARGV prefix, ttl seconds, id, round, state, rank, answer
if tonumber(redis.call('HGET', KEYS[1], 'rank') or '-1') < tonumber(ARGV[6]) then
  redis.call('HSET', KEYS[1], 'answer', ARGV[7])
  if redis.call('HEXISTS', KEYS[2], 'stopped') == 1 then
    move(ARGV[1], ARGV[3], 'withdrawn', 6)
  else
    move(ARGV[1], ARGV[3], ARGV[5], tonumber(ARGV[6]))
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
        move(ARGV[1], id, 'handed_over', 5)
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
