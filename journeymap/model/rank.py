"""Order keys between neighbours: text that sorts by its bytes and leaves room for one more between any two.

A key is an integer part whose first letter tells its length (so that appending grows logarithmically),
followed by a fraction that never ends in zero. Integers as positions would make each insertion a merge conflict.
"""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
PATTERN = r"^[A-Za-z][0-9A-Za-z]{1,1000}$"
_ZERO = "a0"
_BASE = len(DIGITS)


def between(low: str | None, high: str | None) -> str:
    """A key that sorts after `low` and before `high`; `None` is an open end.

    Raises ValueError if `low` is not below `high`.
    """
    if low is not None and high is not None and low >= high:
        raise ValueError(f"no room between {low!r} and {high!r}")
    if low is None:
        return _before(high)
    integer, fraction = _split(low)
    if high is None:
        following = _step(integer, 1)
        return integer + _middle(fraction, "") if following is None else following
    high_integer, high_fraction = _split(high)
    if integer == high_integer:
        return integer + _middle(fraction, high_fraction)
    following = _step(integer, 1)
    if following is not None and following < high:
        return following
    return integer + _middle(fraction, "")


def spread(count: int, low: str | None = None, high: str | None = None) -> list[str]:
    """`count` keys in order between `low` and `high`, as short as they can be."""
    if count <= 0:
        return []
    if high is None:
        keys = []
        for _ in range(count):
            low = between(low, None)
            keys.append(low)
        return keys
    centre = between(low, high)
    half = count // 2
    return [*spread(half, low, centre), centre, *spread(count - half - 1, centre, high)]


def _before(high: str | None) -> str:
    if high is None:
        return _ZERO
    integer, fraction = _split(high)
    if fraction:
        return integer
    previous = _step(integer, -1)
    if previous is None:
        raise ValueError(f"no room before {high!r}")
    return previous


def _split(key: str) -> tuple[str, str]:
    length = _integer_length(key[:1])
    if len(key) < length:
        raise ValueError(f"not an order key: {key!r}")
    return key[:length], key[length:]


def _integer_length(head: str) -> int:
    if "a" <= head <= "z":
        return ord(head) - ord("a") + 2
    if "A" <= head <= "Z":
        return ord("Z") - ord(head) + 2
    raise ValueError(f"not an order key: {head!r}")


def _step(integer: str, by: int) -> str | None:
    """The next (`by` = 1) or previous (-1) integer part, or None at the end of the range."""
    head, digits = integer[0], [DIGITS.index(d) for d in integer[1:]]
    for place in reversed(range(len(digits))):
        digits[place] += by
        if 0 <= digits[place] < _BASE:
            return head + "".join(DIGITS[d] for d in digits)
        digits[place] = 0 if by > 0 else _BASE - 1
    return _change_length(head, by)


def _change_length(head: str, by: int) -> str | None:
    if head == ("Z" if by > 0 else "a"):
        return "a0" if by > 0 else "Z" + DIGITS[-1]
    if head == ("z" if by > 0 else "A"):
        return None
    neighbour = chr(ord(head) + by)
    return neighbour + (DIGITS[0] if by > 0 else DIGITS[-1]) * (_integer_length(neighbour) - 1)


def _middle(low: str, high: str) -> str:
    """A fraction between two fractions ("" is 0 below and 1 above); never ends in zero."""
    prefix = 0
    while prefix < len(high) and (low[prefix] if prefix < len(low) else "0") == high[prefix]:
        prefix += 1
    if prefix:
        return high[:prefix] + _middle(low[prefix:], high[prefix:])
    first = DIGITS.index(low[0]) if low else 0
    last = DIGITS.index(high[0]) if high else _BASE
    if last - first > 1:
        return DIGITS[(first + last) // 2]
    if len(high) > 1:
        return high[0]
    return DIGITS[first] + _middle(low[1:], "")
