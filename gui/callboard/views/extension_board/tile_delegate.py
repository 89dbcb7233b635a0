"""Paints one extension as a tile."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.matched_letters import matched_in_name, matched_in_number
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.extension_board.match_marks import draw_marks
from callboard.views.extension_board.tile_geometry import TileParts, TileSizes, mirrored, parts_of, tile_in
from callboard.views.look.look import Look
from callboard.views.look.painting import LEFT, RIGHT, Discs, TextPainter, Texts, draw_box, draw_glow
from callboard.views.look.theme import SECOND_PX
from callboard.views.my_phone import MyPhone
from callboard.views.tile_list_view import Hover, TileDelegate
from callboard.views.words.state_words import TileLines, tile_lines

PLAIN = frozenset({ExtensionState.FREE, ExtensionState.AWAY})
DIMMED = frozenset({ExtensionState.OFFLINE, ExtensionState.UNKNOWN})
RADIUS = 8.0
RING_DISTANCE, RING_RADIUS = 4, 11.0
TAG_PX = 11
MARK = 15
TARGET_ICON_SHARE = 0.53
THICK, CHOSEN, CHOSEN_BESIDE_THICK = 2.0, 2.0, 4.0
"""Borders: with a contrast theme of the computer all tiles have a thick one (ui-spec, section 4)."""
NOTHING = QColor(0, 0, 0, 0)


class ExtensionTileDelegate(TileDelegate):
    """`hover`, `is_live`, `cell`, `typed`, `in_call`, `is_fading`, `is_faded` and `would_take` are set by the view."""

    def __init__(self, look: Look, my_phone: MyPhone, now_s: Callable[[], float] = steady_now_s) -> None:
        super().__init__()
        self.typed = ""
        self.in_call: frozenset[str] = frozenset()
        self.is_fading = False
        self.is_faded: Callable[[str], bool] = lambda _: False
        self.sizes = TileSizes(look.factor)
        self._zoom = 1.0
        self._look = look
        self._my_phone = my_phone
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._measure()

    def set_sizes(self, zoom: float, is_compact: bool) -> bool:
        """Everything `zoom` times as large as the look says now; whether that is another size."""
        wanted = TileSizes(self._look.factor * zoom, is_compact)
        if wanted == self.sizes and zoom == self._zoom:
            return False
        self.sizes, self._zoom = wanted, zoom
        self._texts.set_zoom(zoom)
        self._measure()
        return True

    def _measure(self) -> None:
        self._tag = TextPainter(round(TAG_PX * self.sizes.scale), QFont.Weight.Medium)
        self._time = TextPainter(round(SECOND_PX * self.sizes.scale), QFont.Weight.Medium)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The whole cell: around the tile, in its gap, is the ring of the focus."""
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the tile of `index`."""
        facts: ExtensionFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        style: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        rect = tile_in(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.hover if self.hover is not None and self.hover.row == index.row() and self.hover.text else None
        has_colour = self.is_live and not self.is_faded(facts.extension.number)
        self._paint_box(painter, rect, facts, style, hover, has_colour)
        if hover is None and self.would_take(index):
            self._paint_dashes(painter, rect)
        is_mine = facts.extension.number == self._my_phone.number
        lines = tile_lines(facts, self._now_s(), is_mine)
        parts = self._parts(rect, facts, lines, option, has_colour)
        if facts.listening is not None or facts.reserved is not None:
            parts = self._paint_mark(painter, parts, "bookmark" if facts.listening is None else "volume")
        self._paint_disc(painter, parts.disc, facts, hover, has_colour)
        is_mirrored = parts.disc.left() > parts.name.left()
        align = RIGHT if is_mirrored else LEFT
        self._paint_name(painter, parts, facts, has_colour, is_mine, is_mirrored)
        if hover is not None:
            self._paint_hover(painter, rect, parts, hover, align)
        else:
            self._paint_lines(painter, parts, facts, lines, has_colour, align)

    def _parts(
        self, rect: QRect, facts: ExtensionFacts, lines: TileLines, option: QStyleOptionViewItem, has_colour: bool
    ) -> TileParts:
        state_width = 0
        if self.sizes.is_compact:
            state_width = self._texts.word.width(lines.word) + self._time.width(_after_word(lines, has_colour))
        parts = parts_of(rect, self._texts.body.width(facts.extension.number), self.sizes, state_width)
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        if direction is Qt.LayoutDirection.RightToLeft:
            return TileParts(*(mirrored(part, rect) for part in parts))
        return parts

    def _fades(self, facts: ExtensionFacts, has_colour: bool) -> bool:
        return self.is_fading and has_colour and facts.state is ExtensionState.RINGING

    def _paint_disc(
        self, painter: QPainter, disc: QRect, facts: ExtensionFacts, hover: Hover | None, has_colour: bool
    ) -> None:
        if hover is not None:
            self._paint_target(painter, disc)
        elif self._fades(facts, has_colour):
            painter.setOpacity(self._look.pulse.strength)
            self._discs.draw(painter, disc, facts.state)
            painter.setOpacity(1.0)
        else:
            self._discs.draw(painter, disc, facts.state, not has_colour)

    def _paint_target(self, painter: QPainter, disc: QRect) -> None:
        """In place of the state: this is where it goes."""
        theme, size = self._look.theme, round(disc.width() * TARGET_ICON_SHARE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(disc)
        ratio = painter.device().devicePixelRatio()
        icon = self._look.pixmap("phone-outgoing", "onaccent", size, ratio)
        inset = (disc.width() - size) / 2
        painter.drawPixmap(QPointF(disc.left() + inset, disc.top() + inset), icon)

    def _paint_box(
        self,
        painter: QPainter,
        rect: QRect,
        facts: ExtensionFacts,
        style: QStyle.StateFlag,
        hover: Hover | None,
        has_colour: bool,
    ) -> None:
        theme = self._look.theme
        fill, line, width = self._box_colours(facts.state, has_colour)
        chosen = CHOSEN_BESIDE_THICK if theme.is_system else CHOSEN
        is_marked = bool(style & QStyle.StateFlag.State_Selected) or facts.extension.number in self.in_call
        if hover is not None:
            fill, line, width = theme.colour("accenttint"), theme.colour("accent"), chosen
        elif is_marked:
            line, width = theme.colour("accent"), chosen
        elif style & QStyle.StateFlag.State_MouseOver and fill == theme.colour("surface"):
            fill = theme.colour("subtle")
        if self._fades(facts, has_colour) and not is_marked and hover is None:
            draw_box(painter, rect, fill, fill, width)
            painter.setOpacity(self._look.pulse.strength)
            draw_box(painter, rect, NOTHING, line, width)
            painter.setOpacity(1.0)
        else:
            draw_box(painter, rect, fill, line, width)
        draw_glow(painter, rect, self._look, self._look.glow.of(facts.extension.number))
        if style & QStyle.StateFlag.State_HasFocus:
            away = RING_DISTANCE
            draw_box(painter, rect.adjusted(-away, -away, away, away), NOTHING, theme.colour("focus"), 2.0, RING_RADIUS)

    def _box_colours(self, state: ExtensionState, has_colour: bool) -> tuple[QColor, QColor, float]:
        theme = self._look.theme
        if theme.is_system:
            return theme.colour("window"), theme.colour("line"), THICK
        if not has_colour or state in DIMMED:
            return theme.colour("window"), theme.colour("line"), 1.0
        if state in PLAIN:
            return theme.colour("surface"), theme.colour("line"), 1.0
        colours = theme.state(state)
        is_steady = state is ExtensionState.RINGING and not self._look.pulse.is_allowed
        return colours.bg, colours.line, 2.0 if is_steady else 1.0

    def _paint_dashes(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._look.theme.colour("accent"), 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_name(
        self, painter: QPainter, parts: TileParts, facts: ExtensionFacts, has_colour: bool, mine: bool, mirror: bool
    ) -> None:
        theme, texts = self._look.theme, self._texts
        person = facts.extension
        name, colour = (
            person.name or person.number,
            theme.colour("text2" if self._is_dim(facts, has_colour) else "text"),
        )
        space = parts.name
        if mine:
            space = self._paint_tag(painter, parts.name, texts.name.width(name), mirror)
        if self.typed:
            marks, tint = matched_in_name(self.typed, name), theme.colour("accenttint")
            written = _at_the_right(space, texts.name.width(name)) if mirror else space
            draw_marks(painter, written, name, marks, texts.name, tint)
            marks = matched_in_number(self.typed, person.number)
            draw_marks(painter, parts.number, person.number, marks, texts.body, tint)
        texts.name.draw(painter, space, name, colour, RIGHT if mirror else LEFT)
        texts.body.draw(painter, parts.number, person.number, theme.colour("text2"), LEFT if mirror else RIGHT)

    def _is_dim(self, facts: ExtensionFacts, has_colour: bool) -> bool:
        return not has_colour or facts.state in DIMMED

    def _paint_tag(self, painter: QPainter, name: QRect, wanted: int, mirror: bool) -> QRect:
        """Write "You" behind the name; gives what is left for the name."""
        theme, px = self._look.theme, self.sizes.px
        text = self.tr("You")
        wide = self._tag.width(text) + px(12)
        space = QRect(name.left(), name.top(), max(0, min(wanted + 1, name.width() - wide - px(7))), name.height())
        box = QRect(space.right() + px(7), name.top(), wide, px(18))
        if mirror:
            space, box = mirrored(space, name), mirrored(box, name)
        draw_box(painter, box, theme.colour("surface"), theme.colour("line"), 1.0, 4.0)
        self._tag.draw(painter, box.adjusted(px(6), 0, 0, 0), text, theme.colour("text"))
        return space

    def _paint_mark(self, painter: QPainter, parts: TileParts, icon: str) -> TileParts:
        """A mark at the end of the line of the state; gives the parts without its place."""
        size = self.sizes.px(MARK)
        line = parts.state
        is_mirrored = parts.disc.left() > parts.name.left()
        left = line.left() if is_mirrored else line.right() - size
        pixmap = self._look.pixmap(icon, "accent", size, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(left, line.top() + (line.height() - size) / 2), pixmap)
        taken = size + self.sizes.px(4)
        margins = (taken, 0, 0, 0) if is_mirrored else (0, 0, -taken, 0)
        about = parts.about.adjusted(*margins) if self.sizes.is_compact else parts.about
        return parts._replace(state=line.adjusted(*margins), about=about)

    def _paint_hover(self, painter: QPainter, rect: QRect, parts: TileParts, hover: Hover, align: int) -> None:
        theme = self._look.theme
        line = QRect(parts.name.left(), parts.state.top(), rect.right() - parts.name.left(), parts.state.height())
        self._texts.word.draw(painter, line, hover.text, theme.colour("accent"), align)
        if not self.sizes.is_compact:
            self._texts.second.draw(painter, parts.about, hover.what, theme.colour("text"), align)

    def _paint_lines(
        self, painter: QPainter, parts: TileParts, facts: ExtensionFacts, lines: TileLines, has_colour: bool, align: int
    ) -> None:
        theme, texts = self._look.theme, self._texts
        word_colour = theme.state(facts.state).fg if has_colour else theme.colour("text2")
        texts.word.draw(painter, parts.state, lines.word, word_colour, align)
        after = _after_word(lines, has_colour)
        if after:
            after = _turned(after) if align == RIGHT else after
            wide = texts.word.width(lines.word)
            beside = parts.state.adjusted(0, 0, -wide, 0) if align == RIGHT else parts.state.adjusted(wide, 0, 0, 0)
            self._time.draw(painter, beside, after, word_colour, align)
        about = f" · {lines.about}" if self.sizes.is_compact and lines.about else lines.about
        about = _turned(about) if align == RIGHT and about.startswith(" ") else about
        texts.second.draw(painter, parts.about, about, theme.colour("text2"), align)


def _after_word(lines: TileLines, has_colour: bool) -> str:
    return f" · {lines.time}" if lines.time and has_colour else ""


def _turned(part: str) -> str:
    """A part of a line with the dot on its other side, where the line runs to the left."""
    return f"{part.removeprefix(' · ')}\u00a0·\u00a0"


def _at_the_right(space: QRect, wide: int) -> QRect:
    return QRect(max(space.left(), space.right() + 1 - wide), space.top(), min(wide, space.width()), space.height())
