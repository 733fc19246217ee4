"""What must hold for every plan, checked from its geometry alone."""

from collections import defaultdict
from itertools import pairwise

from journeymap.model.layout.plan import GridInput, Plan, Wire
from journeymap.model.layout.shapes import Point, Rect

CLEAR = 6.0


def faults(plan: Plan, grid: GridInput) -> list[str]:
    """All breaches, as sentences; an empty list means that the plan is legal."""
    wires = {w.id: w for w in grid.wires}
    return [
        *_cards(plan, grid),
        *_spans(plan, grid),
        *_ends(plan, wires),
        *_clearance(plan, wires),
        *_overlaps(plan, wires),
        *_labels(plan, wires),
        *_frame(plan),
    ]


def segments(points: tuple[Point, ...]) -> list[Rect]:
    return [Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)) for a, b in pairwise(points)]


def crossings(plan: Plan) -> int:
    """How often lines of different wires cross."""
    flat, steep = [], []
    for key, route in plan.routes.items():
        for s in segments(route.points):
            (flat if s.h == 0 else steep).append((key, s))
    return sum(1 for a, f in flat for b, s in steep if a != b and f.x < s.x < f.right and s.y < f.y < s.bottom)


def _buckets(plan: Plan) -> dict[int, list[tuple[str, Rect]]]:
    found: dict[int, list[tuple[str, Rect]]] = defaultdict(list)
    for key, card in plan.cards.items():
        for bucket in range(int(card.x - 10) // 200, int(card.right + 10) // 200 + 1):
            found[bucket].append((key, card))
    return found


def _near(buckets: dict[int, list[tuple[str, Rect]]], rect: Rect) -> dict[str, Rect]:
    found: dict[str, Rect] = {}
    for bucket in range(int(rect.x) // 200, int(rect.right) // 200 + 1):
        found.update(buckets.get(bucket, ()))
    return found


def _cards(plan: Plan, grid: GridInput) -> list[str]:
    answer = [] if set(plan.cards) == {s.id for s in grid.slots} else ["not every card stands"]
    buckets = _buckets(plan)
    for key, card in plan.cards.items():
        for other, rect in _near(buckets, card).items():
            if key < other and card.grown(2).overlaps(rect):
                answer.append(f"cards {key} and {other} overlap")
    return answer


def _spans(plan: Plan, grid: GridInput) -> list[str]:
    answer = []
    for name, spans, count, full in (
        ("phase", plan.phases, grid.phases, plan.width),
        ("row", plan.rows, grid.rows, plan.height),
    ):
        if len(spans) != count:
            answer.append(f"{len(spans)} {name}s instead of {count}")
        answer += [f"{name}s overlap" for a, b in pairwise(spans) if b.start < a.end - 1e-6]
        answer += [f"a {name} is empty" for s in spans if s.size <= 0]
        answer += [f"a {name} is outside" for s in spans if s.start < -1e-6 or s.end > full + 1e-6]
    for slot in grid.slots:
        card, phase, row = plan.cards[slot.id], plan.phases[slot.phase], plan.rows[slot.row]
        if card.x < phase.start or card.right > phase.end:
            answer.append(f"card {slot.id} is outside its phase")
        if card.y < row.start or card.bottom > row.end:
            answer.append(f"card {slot.id} is outside its row")
    return answer


def _on_border(card: Rect, p: Point, before: Point) -> bool:
    """On the border, away from corners, and reached from outside at a right angle."""
    if p.x in (card.x, card.right):
        outside = before.x < p.x if p.x == card.x else before.x > p.x
        return outside and before.y == p.y and card.y + 4 <= p.y <= card.bottom - 4
    if p.y in (card.y, card.bottom):
        outside = before.y < p.y if p.y == card.y else before.y > p.y
        return outside and before.x == p.x and card.x + 4 <= p.x <= card.right - 4
    return False


def _ends(plan: Plan, wires: dict[str, Wire]) -> list[str]:
    answer = []
    wanted = {w.id for w in wires.values() if w.source in plan.cards and w.target in plan.cards}
    if wanted != set(plan.routes):
        answer.append("not every wire is routed")
    ends: dict[Point, str] = {}
    for key, route in plan.routes.items():
        wire, points = wires[key], route.points
        if len(points) < 2:
            answer.append(f"{key} is no line")
            continue
        answer += [f"{key} is oblique or stands still" for a, b in pairwise(points) if (a.x == b.x) == (a.y == b.y)]
        if not _on_border(plan.cards[wire.source], points[0], points[1]):
            answer.append(f"{key} does not start on its card")
        if not _on_border(plan.cards[wire.target], points[-1], points[-2]):
            answer.append(f"{key} does not end on its card")
        if abs(points[-1].x - points[-2].x) + abs(points[-1].y - points[-2].y) < 12 - 1e-6:
            answer.append(f"{key} has no room for its arrow")
        for p in (points[0], points[-1]):
            if p in ends:
                answer.append(f"{key} and {ends[p]} share an end")
            ends[p] = key
    return answer


def _clearance(plan: Plan, wires: dict[str, Wire]) -> list[str]:
    answer = []
    buckets = _buckets(plan)
    for key, route in plan.routes.items():
        wire = wires[key]
        parts = segments(route.points)
        for number, part in enumerate(parts):
            for card_id, card in _near(buckets, part.grown(CLEAR)).items():
                allowed = (number == 0 and card_id == wire.source) or (
                    number == len(parts) - 1 and card_id == wire.target
                )
                if allowed:
                    inner = card.grown(-0.001)
                    if (
                        part.x < inner.right
                        and part.right > inner.x
                        and part.y < inner.bottom
                        and part.bottom > inner.y
                    ):
                        answer.append(f"{key} runs through its own card {card_id}")
                    continue
                room = card.grown(CLEAR - 1e-6)
                if part.x < room.right and part.right > room.x and part.y < room.bottom and part.bottom > room.y:
                    answer.append(f"{key} comes too close to {card_id}")
    return answer


def _overlaps(plan: Plan, wires: dict[str, Wire]) -> list[str]:
    lines: dict[tuple[bool, float], list[tuple[float, float, str]]] = defaultdict(list)
    for key, route in plan.routes.items():
        for part in segments(route.points):
            if part.h == 0:
                lines[True, part.y].append((part.x, part.right, key))
            else:
                lines[False, part.x].append((part.y, part.bottom, key))
    answer = []
    for parts in lines.values():
        parts.sort()
        end, last = -1e18, ""
        for low, high, key in parts:
            if low < end - 1e-6 and key != last:
                answer.append(f"{key} and {last} lie on each other")
            if high > end:
                end, last = high, key
    return answer


def _labels(plan: Plan, wires: dict[str, Wire]) -> list[str]:
    answer = []
    labels = sorted((r.label, k) for k, r in plan.routes.items() if r.label)
    if {k for _, k in labels} != {k for k in plan.routes if wires[k].label_width > 0}:
        answer.append("not every label stands")
    buckets = _buckets(plan)
    for n, (label, key) in enumerate(labels):
        answer += [f"label {key} is on {c}" for c, card in _near(buckets, label).items() if card.overlaps(label)]
        for other, other_key in labels[n + 1 :]:
            if other.x >= label.right:
                break
            if label.overlaps(other):
                answer.append(f"labels {key} and {other_key} overlap")
        if not any(part.grown(0.01).overlaps(label) for part in segments(plan.routes[key].points)):
            answer.append(f"label {key} is not on its line")
    return answer


def _frame(plan: Plan) -> list[str]:
    answer = []
    for key, route in plan.routes.items():
        label = (
            [Point(route.label.x, route.label.y), Point(route.label.right, route.label.bottom)] if route.label else []
        )
        answer += [
            f"{key} leaves the map at {p}"
            for p in (*route.points, *label)
            if not (0 <= p.x <= plan.width and 0 <= p.y <= plan.height)
        ]
    return answer
