"""The emotion row: one curve per persona over the touchpoints, ratings as rings or pain triangles."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, groupby

from journeymap.model.layout import marks
from journeymap.model.layout.curve import Cubic
from journeymap.model.layout.feelings import AreaPainter, CurvePainter, RatingPainter, StretchPainter, stroke
from journeymap.model.layout.frame import hairline, row_head
from journeymap.model.layout.grouping import Head
from journeymap.model.layout.items import GROUND, Home, Item, Sheaf, fixed
from journeymap.model.layout.keep import Difference, Memory
from journeymap.model.layout.plots import Plot, Plots
from journeymap.model.layout.quotes import Quotes
from journeymap.model.layout.shapes import Icon, Point, Rect, Shape
from journeymap.model.layout.stage import Now, Stage
from journeymap.model.layout.view import Row
from journeymap.model.layout.voices import Felt, Voice, VoicePart, ends, felt, segments
from journeymap.model.layout.wrap import right_to_left

_CHUNK = 24
"""Segments per item, so that a long curve is not painted whole for a small view."""
_LONG = 4 * _CHUNK
"""A curve of more segments is drawn phase by phase."""
_DASHES = ((), (9.0, 5.0), (2.0, 4.5), (12.0, 4.0, 2.0, 4.0), (5.0, 3.0))
_SHOWN = len(_DASHES)
"""No more curves than can be told apart."""


class EmotionRow:
    """Draws the row while edit follows edit; `height` is what it needs."""

    def __init__(self, now: Now, difference: Difference) -> None:
        self._now = now
        self._memory = Memory(difference)
        self._axis = self._reach = self.height = 0.0
        self._state = object()
        self.voices: list[Voice] = []

    @property
    def _stage(self) -> Stage:
        return self._now.stage

    def settle(self, plots: Plots, top: float) -> None:
        """Find the heights of all ratings, and the curves."""
        stage = self._stage
        self.height = stage.sizes.type(176) if stage.content.emotions else stage.sizes.slim
        self._axis, self._reach = top + self.height / 2, stage.sizes.type(64)

        def rated_in(plot: Plot) -> Felt:
            emotions = [emotion for it in plot.members for emotion in stage.content.emotions.get(it.id, ())]
            return plot.memory.value("felt", tuple(emotions), partial(felt, emotions))

        rated = plots.each("felt", (), rated_in)
        places = [plot.home.x for plot in plots]
        voices = []
        for at, persona_id in enumerate(self._personas(rated)):

            def said_in(plot: Plot, voice: str = f"voice {at}", persona_id: str | None = persona_id) -> VoicePart:
                mine = rated[plot.number]
                made_from = mine, persona_id, self._axis, plot.stretch.cards
                return plot.memory.value(voice, made_from, partial(self._part, plot, mine, persona_id))

            parts = plots.each(f"voice {at}", (persona_id, self._axis), said_in)
            curve = self._memory.value(f"run {at}", (*places, *parts), partial(segments, plots, at, parts))
            persona = stage.content.personas.get(persona_id or "")
            name = persona.name if persona is not None else stage.texts.text("picture.everyone")
            voices.append(Voice(persona_id, name, _DASHES[at], parts, curve))
        self.voices = voices
        lists = [item for voice in voices for item in (*voice.parts, *voice.segments)]
        self._state = self._memory.value("state", (top, self.height, stage.content.pains, *places, *lists), object)

    @property
    def shared(self) -> tuple[object, ...]:
        """What the ratings of all phases depend on."""
        return self._axis, *[voice.persona_id for voice in self.voices]

    def ends(self, plot: Plot) -> dict[str, float]:
        """Where the hairlines of the cards of a phase stop."""
        parts = tuple([voice.parts[plot.number] for voice in self.voices])
        return plot.memory.value("ends", (len(parts), *parts), partial(ends, parts))

    def starts(self, plot: Plot) -> dict[str, float]:
        """Where the lines from the ratings of a phase down to its pain points begin."""
        ends, below = self.ends(plot), self._stage.sizes.type(8)
        return plot.memory.value("starts", (ends,), lambda: {key: y + below for key, y in ends.items()})

    def ground(self, plots: Plots, top: float) -> list[Sheaf]:
        """What lies behind all lines: the filled areas of the first curve, then label, axis and smileys."""
        found: list[Sheaf] = []
        for voice in self.voices[:1]:
            painter = partial(AreaPainter, axis=self._axis, reach=self._reach)
            found += self._stretches(plots, "area", voice, painter, (self._axis,))
        names = tuple(voice.name for voice in self.voices)
        made_from = top, self.height, names, self._stage.right
        return found + self._memory.bound("frame", made_from, partial(self._frame, top))

    def sheaves(self, plots: Plots) -> list[Sheaf]:
        """The curves and the ratings on them."""
        found: list[Sheaf] = []
        for at, voice in reversed(list(enumerate(self.voices))):
            painter = partial(CurvePainter, dash=voice.dash, first=at == 0, scale=self._stage.sizes.scale)
            found += self._stretches(plots, f"curve {at}", voice, painter, (voice.dash,))

        def rings(plot: Plot) -> list[Sheaf]:
            parts = tuple([voice.parts[plot.number] for voice in self.voices])
            return plot.memory.bound("rings", (plot.version, len(parts), *parts), partial(self._rings, plot, parts))

        return found + list(chain.from_iterable(reversed(plots.each("rings", self.shared, rings))))

    def _rings(self, plot: Plot, parts: tuple[VoicePart, ...]) -> list[Item]:
        """One mark a rating, above every curve; pain is marked once, on the first curve that passes."""
        size = self._stage.sizes.type(9)
        emotions = {emotion.id: emotion for part in parts for emotion, _ in part.ratings}
        pain = RatingPainter(self._now, emotions, -1)
        plain = [RatingPainter(self._now, emotions, at) for at in range(len(parts))]
        placed: set[tuple[str, float]] = set()
        marked: set[str] = set()
        items = []
        for at, part in enumerate(parts):
            for emotion, point in part.ratings:
                place = (emotion.touchpoint_id, point.y)
                if place in placed:
                    continue
                placed.add(place)
                hurts = emotion.touchpoint_id in self._stage.content.pains and emotion.touchpoint_id not in marked
                marked.add(emotion.touchpoint_id)
                painter = pain if hurts else plain[at]
                bounds = Rect(point.x - size, point.y - size, 2 * size, 2 * size)
                items.append(Item("emotion", emotion.key, bounds, painter, plot.home))
        return items[::-1]

    def quotes(self, plots: Plots, top: float) -> list[Sheaf]:
        """The bubbles, above everything else in the row."""
        if not self.voices:
            return []
        if not any(emotion.quote for part in self.voices[0].parts for emotion, _ in part.ratings):
            return self._memory.bound("quotes", (), lambda: ())
        made_from = self._state, self._stage.right  # bubbles keep within the picture
        return self._memory.bound("quotes", made_from, partial(self._bubbles, plots, top))

    def _bubbles(self, plots: Plots, top: float) -> Iterator[Item]:
        ratings = [
            (emotion, Point(x + plot.home.x, y))
            for plot, part in zip(plots, self.voices[0].parts, strict=True)
            for emotion, (x, y) in part.ratings
        ]
        curves = [voice.curve(plots) for voice in self.voices]
        yield from Quotes(self._stage, curves, self._axis, top, self.height).items(ratings)

    def _personas(self, felt: list[Felt]) -> list[str | None]:
        """Whose curves are drawn, the leading one first."""
        content = self._stage.content
        found = {persona_id for part in felt for persona_id in part}
        shown = self._stage.view.persona_id
        if shown in content.personas:
            return [shown] if found & {None, shown} else []
        if len(found) > 1:
            found.discard(None)
        rank = {persona_id: at for at, persona_id in enumerate(content.personas)}
        return sorted(found, key=lambda key: (key != shown, rank.get(key or "", -1), key or ""))[:_SHOWN]

    def _part(self, plot: Plot, felt: Felt, persona_id: str | None) -> VoicePart:
        """What everyone feels counts for those who have not said otherwise."""
        cards = plot.stretch.cards
        rated = {**felt.get(None, {}), **felt.get(persona_id, {})}
        ratings = []
        for emotion in rated.values():
            x, _, w, _ = cards[emotion.touchpoint_id]
            ratings.append((emotion, Point(x + w / 2, self._axis - emotion.score / 3 * self._reach)))
        ratings.sort(key=lambda rating: rating[1].x)
        means = []
        for x, column in groupby((point for _, point in ratings), key=lambda point: round(point.x, 2)):
            heights = [point.y for point in column]
            means.append(Point(x, sum(heights) / len(heights)))
        return VoicePart(ratings, means)

    def _frame(self, top: float) -> Iterator[Item]:
        """Label, axis, smileys, and which dash is whose."""
        stage, sizes = self._stage, self._stage.sizes
        rect = Rect(stage.left, top, stage.right - stage.left, self.height)
        left = stage.left + sizes.label
        shapes: list[Shape] = [hairline(stage, top)]
        size = sizes.type(15)
        for icon, level in (("smile", 1), ("meh", 0), ("frown", -1)) if self.voices else ():
            y = self._axis - level * sizes.type(70)
            shapes.append(marks.line(Point(left, y), Point(stage.right, y), "hairline"))
            shapes.append(Icon(icon, Point(left - size - 5, y - size / 2), size, "text2"))
        persona = stage.content.personas.get(stage.view.persona_id or "")
        whose = persona.name if persona is not None else stage.texts.text("picture.row.emotion.sub")
        head = Head(None, stage.texts.text("picture.row.emotion"), whose)
        several = len(self.voices) > 1
        label = Rect(rect.x, rect.y, rect.w, rect.h * (0.44 if several else 1))
        yield fixed("emotion", None, rect, shapes)
        yield row_head(stage, Row.EMOTION, head, rect, label, self._names(label.bottom) if several else ())

    def _names(self, y: float) -> Iterator[Shape]:
        stage, sizes = self._stage, self._stage.sizes
        x, sample = self._stage.left + sizes.across(10), sizes.type(20)
        room = sizes.label - sizes.across(10) - sample - 6 - sizes.type(24)
        count = 2 if len(self.voices) < 4 else 1
        for at, voice in enumerate(self.voices):
            colour, width = stroke(at == 0)
            yield marks.line(Point(x, y - 4), Point(x + sample, y - 4), colour, width, voice.dash)
            yield marks.rating(Point(x + sample / 2, y - 4), sizes.type(3.6 if at else 4.2), at)
            # a name that starts at the right would touch the smileys there
            free = room - sizes.type(8) if right_to_left(voice.name) else room
            lines = stage.block(Point(x + sample + 6, y), voice.name, sizes.small, "text2", free, count)
            yield from lines
            y += sizes.type(14) * len(lines) + 3

    def _stretches(
        self,
        plots: Plots,
        name: str,
        voice: Voice,
        painter: "Callable[[list[Cubic]], StretchPainter]",
        made_from: tuple[object, ...],
    ) -> list[Sheaf]:
        """A curve in pieces, phase by phase where it is long: then an edit leaves most of them as they are."""
        if sum(map(len, voice.segments)) > _LONG:
            empty = self._memory.bound(name, (), lambda: ())
            return empty + [
                sheaf
                for plot, mine in zip(plots, voice.segments, strict=True)
                for sheaf in plot.memory.bound(
                    name, (mine, *made_from), partial(self._pieces, mine, painter, plot.home)
                )
            ]
        for plot in plots:
            plot.memory.bound(name, (), lambda: ())
        return self._memory.bound(name, (self._state,), lambda: self._pieces(voice.curve(plots), painter, GROUND))

    def _pieces(
        self, segments: list[Cubic], painter: "Callable[[list[Cubic]], StretchPainter]", home: Home
    ) -> Iterator[Item]:
        for start in range(0, len(segments), _CHUNK):
            chunk = segments[start : start + _CHUNK]
            heights = [self._axis, *(segment.start.y for segment in chunk), chunk[-1].end.y]
            x, y = chunk[0].start.x, min(heights)
            bounds = Rect(x, y, chunk[-1].end.x - x, max(heights) - y).grown(3)
            yield Item("curve", None, bounds, painter(chunk), home)
