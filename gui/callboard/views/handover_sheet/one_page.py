"""The hand-over sheet on one page of paper, as PDF: smaller letters first, then fewer rows, never a second page."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from callboard.views.handover_sheet.sheet import Sheet, html_of
from callboard.views.look.theme import font_of

LETTERS_PX = (13, 12, 11, 10, 9)
"""Sizes that are tried one after the other; smaller ones nobody reads on paper."""
MOST_ROWS = 80
"""More lines of the smallest letters than a page has; laying out hundreds only to leave them out would take seconds."""
MARGIN_MM, DOTS_PER_INCH = 16.0, 96
_LETTER_PAPER = frozenset({QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico})


def paper(locale: QLocale | None = None) -> QPageSize:
    """What printers hold in the country of the window."""
    is_letter = (locale or QLocale()).territory() in _LETTER_PAPER
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)


def document_of(sheet: Sheet, size: QSizeF) -> QTextDocument:
    """`sheet` on one page of that `size`, in pixels of 96 to the inch."""
    sheet = sheet.cut_to(MOST_ROWS)
    smallest = _laid_out(sheet, size, LETTERS_PX[-1])
    if smallest.pageCount() > 1:
        return _cut_to_fit(sheet, size)
    larger = (_laid_out(sheet, size, pixels) for pixels in LETTERS_PX[:-1])
    return next((document for document in larger if document.pageCount() <= 1), smallest)


def _cut_to_fit(sheet: Sheet, size: QSizeF) -> QTextDocument:
    """In the smallest letters, with as many rows in each table as fit."""
    fits, too_many = 0, sheet.most_rows
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if _laid_out(sheet.cut_to(middle), size, LETTERS_PX[-1]).pageCount() <= 1:
            fits = middle
        else:
            too_many = middle
    return _laid_out(sheet.cut_to(fits), size, LETTERS_PX[-1])


def pdf_of(sheet: Sheet) -> bytes:
    """`sheet` as a PDF of one page. On the window's thread: fonts are asked for."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            paper(),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(sheet.title)
    writer.setCreator("Callboard")
    room = writer.pageLayout().paintRectPixels(DOTS_PER_INCH)
    document = document_of(sheet, QSizeF(room.size()))
    document.print_(writer)
    del writer  # what it still holds is written when it goes
    written: QByteArray = buffer.data()
    return bytes(written.data())


def _laid_out(sheet: Sheet, size: QSizeF, pixels: int) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font_of(pixels))
    document.setHtml(html_of(sheet))
    document.setPageSize(size)
    return document
