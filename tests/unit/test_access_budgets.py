"""What a client may still do, as one process counts it."""

from hypothesis import given
from hypothesis import strategies as st

from shared.budgets import Account, Accounts, Budget

WHO = "00000005" + "a" * 24
"""Its window begins five seconds before the minute."""


def test_a_tenth_of_a_budget_is_told_at_a_time_and_a_small_or_exact_one_each_single_time() -> None:
    assert [Budget(amount, 60).portion for amount in (1, 9, 10, 30, 600)] == [1, 1, 1, 3, 60]
    assert Budget(20, 3_600, exact=True).portion == 1


def test_nothing_is_told_before_a_portion_is_full_nor_while_another_is_on_its_way() -> None:
    budget, account = Budget(30, 60), Account(0)
    account.untold = 2
    assert not account.due(budget)
    account.untold = 3
    assert account.due(budget)
    assert account.telling() == 3
    account.untold = 9
    assert not account.due(budget)
    assert account.known == 12


def test_what_the_others_have_let_pass_counts_once_it_was_heard() -> None:
    account = Account(0, untold=3)
    account.telling()
    account.told(25)
    assert account.known == 25


def test_what_nobody_heard_is_told_the_next_time() -> None:
    account = Account(0, untold=3)
    account.telling()
    account.untold += 1
    account.not_told()
    assert account.known == 4
    assert account.telling() == 4


def test_a_shared_memory_that_was_wiped_does_not_give_anything_back() -> None:
    account = Account(0, together=27, untold=3)
    account.telling()
    account.told(3)
    assert account.known == 30


def test_an_account_lasts_for_its_window_and_the_next_begins_at_nothing() -> None:
    accounts = Accounts(60)
    accounts.of(WHO, 55).untold = 7
    assert accounts.of(WHO, 114.9).untold == 7
    assert accounts.of(WHO, 115).untold == 0


def test_what_is_still_being_told_when_the_window_ends_does_not_count_in_the_next() -> None:
    accounts = Accounts(60)
    old = accounts.of(WHO, 114)
    old.untold = 3
    old.telling()
    new = accounts.of(WHO, 115)
    old.told(30)
    assert new.known == 0


@given(now=st.floats(0, 1e10), who=st.text("0123456789abcdef", min_size=32, max_size=32))
def test_after_the_seconds_to_wait_the_next_window_has_begun_and_not_much_earlier(
    now: float, who: str
) -> None:
    accounts = Accounts(60)
    account = accounts.of(who, now)
    wait = accounts.seconds_left(who, now)
    assert 1 <= wait <= 60
    assert accounts.of(who, now + wait).window == account.window + 1


def test_clients_that_have_gone_are_forgotten() -> None:
    accounts = Accounts(60)
    for number in range(1_000):
        accounts.of(f"{number:032x}", 0)
    accounts.of(WHO, 60)
    accounts.of(WHO, 120)
    assert len(accounts) == 1


def test_a_flood_of_addresses_takes_bounded_room_and_does_not_push_out_the_latest() -> None:
    accounts = Accounts(60, most=100)
    for number in range(10_000):
        accounts.of(f"{number:032x}", 0).untold += 1
    assert len(accounts) <= 200
    assert accounts.of(f"{9_999:032x}", 0).untold == 1
