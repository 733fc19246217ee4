"""Few crossings where rows are free: barycenters, swaps of neighbours, then sifting (Sugiyama's second step)."""

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence

ROUNDS = 24
HOPELESS = 5
"""So many crossings more, and no better place is looked for further that way."""
PATIENCE = 2
"""Sweeps without a better result before it stops."""


def order(layers: Sequence[Sequence[str]], links: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The cards of each layer from top to bottom so that few links cross. Links may go over several layers."""
    graph = _Graph(layers, list(links))
    given = [list(layer) for layer in graph.layers]
    best = graph.sifted(min((graph.improved(start) for start in graph.starts()), key=graph.count))
    best = min(best, given, key=graph.count)
    return [[graph.names[node] for node in layer if node < len(graph.names)] for layer in best]


def crossings(layers: Sequence[Sequence[str]], links: Iterable[tuple[str, str]]) -> int:
    """How often links between neighbouring layers cross if drawn as straight lines in this order."""
    graph = _Graph(layers, [])
    graph.link(list(links), split=False)
    return graph.count(graph.layers)


class _Graph:
    """Cards as numbers; a link over several layers is cut into pieces by waypoints, which get higher numbers."""

    def __init__(self, layers: Sequence[Sequence[str]], links: list[tuple[str, str]]) -> None:
        self.names = [name for layer in layers for name in layer]
        self.number = {name: number for number, name in enumerate(self.names)}
        self.layers = [[self.number[name] for name in layer] for layer in layers]
        self.level = [level for level, layer in enumerate(layers) for _ in layer]
        self.before: list[list[int]] = [[] for _ in self.names]
        self.after: list[list[int]] = [[] for _ in self.names]
        self.place: list[int] = [0] * len(self.names)
        self.link(links, split=True)

    def link(self, links: list[tuple[str, str]], split: bool) -> None:
        """Add links; those within a layer do not count, nor those over several unless they are to be split."""
        for source, target in links:
            a, b = self.number[source], self.number[target]
            if self.level[a] > self.level[b]:
                a, b = b, a
            if self.level[a] == self.level[b] or (self.level[b] - self.level[a] > 1 and not split):
                continue
            for level in range(self.level[a] + 1, self.level[b]):
                waypoint = len(self.level)
                self.level.append(level)
                self.before.append([])
                self.after.append([])
                self.place.append(0)
                self.layers[level].append(waypoint)
                self._join(a, waypoint)
                a = waypoint
            self._join(a, b)

    def _join(self, a: int, b: int) -> None:
        self.after[a].append(b)
        self.before[b].append(a)

    def starts(self) -> list[list[list[int]]]:
        """Orders to begin with: depth first from the left and from the right."""
        return [self._walked(self.layers, self.after), self._walked(self.layers[::-1], self.before)]

    def _walked(self, roots: Sequence[Sequence[int]], onward: list[list[int]]) -> list[list[int]]:
        answer: list[list[int]] = [[] for _ in self.layers]
        seen = [False] * len(self.level)
        for layer in roots:
            for root in layer:
                stack = [root]
                while stack:
                    node = stack.pop()
                    if not seen[node]:
                        seen[node] = True
                        answer[self.level[node]].append(node)
                        stack += [n for n in reversed(onward[node]) if not seen[n]]
        return answer

    def settle(self, layers: Sequence[Sequence[int]]) -> None:
        """Make `place` tell the places of this order."""
        for layer in layers:
            for place, node in enumerate(layer):
                self.place[node] = place

    def count(self, layers: Sequence[Sequence[int]]) -> int:
        """Crossings of an order."""
        self.settle(layers)
        place, total = self.place, 0
        for layer in layers[:-1]:
            seen: list[int] = []
            for node in layer:
                ends = sorted(place[n] for n in self.after[node])
                for end in ends:
                    total += len(seen) - bisect_right(seen, end)
                for end in ends:
                    insort(seen, end)
        return total

    def improved(self, layers: list[list[int]]) -> list[list[int]]:
        """Sweeps to and fro; the best order met."""
        best, lowest, idle = [list(layer) for layer in layers], self.count(layers), 0
        for number in range(ROUNDS):
            if not lowest or idle >= PATIENCE:
                break
            self._sweep(layers, down=number % 2 == 0)
            self._swap(layers)
            total = self.count(layers)
            if total < lowest:
                best, lowest, idle = [list(layer) for layer in layers], total, 0
            else:
                idle += 1
        return best

    def _sweep(self, layers: list[list[int]], down: bool) -> None:
        place = self.place
        for layer in layers if down else layers[::-1]:
            near = self.before if down else self.after
            weight = {n: sum(place[m] for m in near[n]) / len(near[n]) if near[n] else place[n] for n in layer}
            layer.sort(key=weight.__getitem__)
            for number, node in enumerate(layer):
                place[node] = number

    def _swap(self, layers: list[list[int]]) -> None:
        """Swap neighbours while that helps."""
        for _ in range(2):
            better = False
            for layer in layers:
                for number in range(len(layer) - 1):
                    a, b = layer[number], layer[number + 1]
                    if self._gain(a, b) > 0:
                        layer[number], layer[number + 1] = b, a
                        self.place[a], self.place[b] = number + 1, number
                        better = True
            if not better:
                return

    def _gain(self, upper: int, lower: int) -> int:
        """How many crossings go (more than come) if these two nodes of a layer change places."""
        place, total = self.place, 0
        for near in (self.before, self.after):
            ends, others = near[lower], near[upper]
            if not ends or not others:
                continue
            for node in others:
                high = place[node]
                for end in ends:
                    low = place[end]
                    if high > low:
                        total += 1
                    elif high < low:
                        total -= 1
        return total

    def sifted(self, layers: list[list[int]]) -> list[list[int]]:
        """Try every place of its layer for every node, while that helps."""
        self.settle(layers)
        for _ in range(6):
            better = False
            for layer in layers:
                for node in list(layer):
                    better = self._sift(layer, node) or better
            if not better:
                break
            self._swap(layers)
        return layers

    def _sift(self, layer: list[int], node: int) -> bool:
        here = self.place[node]
        best, change, gain = here, 0, 0
        for place in range(here - 1, -1, -1):
            change -= self._gain(layer[place], node)
            if change < gain:
                best, gain = place, change
            elif change > gain + HOPELESS:
                break
        change = 0
        for place in range(here + 1, len(layer)):
            change -= self._gain(node, layer[place])
            if change < gain:
                best, gain = place, change
            elif change > gain + HOPELESS:
                break
        if best == here:
            return False
        layer.insert(best, layer.pop(here))
        for place in range(min(best, here), max(best, here) + 1):
            self.place[layer[place]] = place
        return True
