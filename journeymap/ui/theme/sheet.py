"""What a palette cannot say, as Qt style sheet: hairlines instead of bevels, room, quiet buttons, flat bars."""

import re
from collections.abc import Mapping

from journeymap.ui.theme.buttons import BUTTONS
from journeymap.ui.theme.chrome import chosen_in_menus


def style_sheet(colours: Mapping[str, str]) -> str:
    """The rules in the colours of a theme ("#RRGGBB" by name)."""
    known = {**colours, "menu.chosen": chosen_in_menus(colours)}
    return _TOKEN.sub(lambda token: known[token[1]], _SHEET + BUTTONS)


_TOKEN = re.compile(r"@([\w.]+)@")
_SHEET = """
QLineEdit, QPlainTextEdit, #form QComboBox, #form #add, #tablesPanel QComboBox {
  placeholder-text-color: @chrome.placeholder@; }
QMenuBar { background: @chrome.window@; color: @text1@; padding: 3px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selectionTint@; color: @text1@; }
QMenu#roomy::item, QMenu#roomy QMenu::item { padding: 8px 22px 7px 10px; min-height: 17px;
  border-left: 3px solid transparent; }
QMenu#roomy::item:selected, QMenu#roomy QMenu::item:selected {
  background: @menu.chosen@; color: @text1@; border-left: 3px solid @selection@; }
QMenu#roomy::item:disabled, QMenu#roomy QMenu::item:disabled { color: @chrome.disabledText@; }
QMenu#roomy::separator, QMenu#roomy QMenu::separator { height: 1px; background: @hairline@; margin: 3px 6px; }
QMenu#roomy::icon, QMenu#roomy QMenu::icon { margin-left: 7px; }
QMenu#roomy::indicator, QMenu#roomy QMenu::indicator { margin-left: 7px; width: 13px; height: 13px; }
QMenu#roomy::icon:checked, QMenu#roomy QMenu::icon:checked { border: 1px solid @selection@; border-radius: 4px;
  background: @selectionTint@; margin-left: 4px; padding: 2px; }
QMenu#roomy::indicator:non-exclusive:unchecked, QMenu#roomy QMenu::indicator:non-exclusive:unchecked {
  width: 11px; height: 11px; border: 1px solid @text3@; border-radius: 3px; }
QToolBar { background: @chrome.window@; border: none; border-bottom: 1px solid @hairline@;
  padding: 3px 8px; spacing: 2px; }
QToolBar::separator { background: @hairline@; width: 1px; margin: 5px 6px; }
QToolButton { border: none; border-radius: 5px; padding: 5px; color: @text2@; }
QToolBar QToolButton, #maps QToolButton { min-height: 22px; }
QToolBar > QToolButton { min-width: 22px; }
QToolButton:hover { background: @selectionTint@; color: @text1@; }
QToolButton:pressed { background: @hairline@; }
QToolButton:disabled { color: @chrome.disabledText@; }
QToolButton:focus { border: 1px solid @selection@; padding: 4px; }
QStatusBar { background: @chrome.window@; border-top: 1px solid @hairline@; color: @text2@; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @text2@; padding: 4px 10px; }
QStatusBar QLabel[tone="trouble"] { color: @pain@; font-weight: 600; }
QStatusBar QToolButton { padding: 3px 7px; min-height: 26px; }
#timer { color: @text2@; }
#timer[tone="over"] { color: @text1@; background: @painTint@; border: 1px solid @painBorder@; padding: 2px 6px; }
#banner { background: @selectionTint@; border: none; border-bottom: 1px solid @hairline@; }
#banner[tone="trouble"] { background: @painTint@; border-bottom: 1px solid @painBorder@; }
#banner QLabel { color: @text1@; }
QTabBar { background: @chrome.window@; }
QTabBar::tab { background: @chrome.window@; color: @text2@; padding: 6px 14px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text1@; border-bottom: 2px solid @selection@; }
QTabBar::tab:hover { color: @text1@; }
#start, #start #ground, #start #page { background: @chrome.base@; }
#begin { border: 1px solid @border@; border-radius: 6px; padding: 7px 16px; background: @card@; color: @text1@; }
#begin:hover { border-color: @text3@; }
#begin:focus { border: 2px solid @selection@; padding: 6px 15px; }
#begin[main="true"] {
    background: @chrome.highlight@; color: @chrome.highlightedText@; border-color: @chrome.highlight@;
}
#cross { background: @card@; color: @text1@; border: 1px solid @border@; border-radius: 16px; }
#start #heading { font-size: 25px; font-weight: 600; color: @text1@; }
#start #quiet { color: @text3@; }
#start #column { font-size: 15px; font-weight: 600; color: @text1@; }
#link { text-align: left; border: none; border-radius: 5px; padding: 5px 8px; margin-left: -8px; color: @chrome.link@; }
#link:hover { background: @selectionTint@; }
#link:focus { border: 1px solid @selection@; padding: 4px 7px; }
#works { background: @chrome.base@; border: 1px solid @hairline@; border-radius: 8px; }
#work { border: none; border-top: 1px solid @hairline@; background: transparent; }
#work[first="true"] { border-top: none; }
#work:hover { background: @band@; }
#workTitle { font-weight: 600; color: @text1@; }
#workOpen { border: 1px solid @border@; border-radius: 5px; padding: 4px 14px; background: @card@; color: @text1@;
  min-height: 22px; }
#workOpen:hover { border-color: @text3@; }
#workOpen:focus { border: 2px solid @selection@; padding: 3px 13px; }
QGraphicsView { border: none; }
QMainWindow::separator { background: @hairline@; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @selection@; }
QDockWidget { color: @text2@; font-weight: 600; }
QDockWidget::close-button, QDockWidget::float-button { subcontrol-position: top right; subcontrol-origin: margin;
  position: absolute; top: 0; width: 32px; height: 32px; }
QDockWidget::close-button { right: 0; }
QDockWidget::float-button { right: 32px; }
QDockWidget::title { background: @chrome.window@; padding: 8px 12px; border-bottom: 1px solid @hairline@; }
#inspectorPanel, #inspectorPanel QScrollArea, #inspectorPanel #page { background: @chrome.base@; }
#inspectorPanel #heading { font-weight: 600; color: @text1@; padding: 12px 12px 6px 12px; background: @chrome.base@; }
#section { font-weight: 600; color: @text2@; border: 1px solid transparent; border-radius: 4px; min-height: 30px; }
#section:hover { color: @text1@; }
#section:focus { border: 1px solid @selection@; }
#fact { color: @text2@; padding: 3px 0; }
#card { background: @chrome.window@; border: 1px solid @hairline@; border-radius: 7px; }
#cardHead { border: 1px solid transparent; border-radius: 7px; }
#cardHead:hover { background: @selectionTint@; }
#cardHead:focus { border: 1px solid @selection@; }
#cardTitle { color: @text1@; }
#cardNote { color: @text3@; }
#badge { background: @hairline@; color: @text1@; border: 1px solid @border@; border-radius: 5px; padding: 1px 5px;
  min-width: 16px; font-weight: 600; }
#badge[tone="middle"] { background: @painTint@; color: @text1@; border: 1px solid @painBorder@; }
#badge[tone="high"] { background: @pain@; color: @chrome.base@; border: 1px solid @pain@; }
#badge[tone="good"] { background: @delightTint@; color: @text1@; border: 1px solid @delight@; }
#form #add { border: 1px solid transparent; background: transparent; color: @text1@; padding: 3px 6px;
  border-radius: 5px; min-height: 24px; }
#form QComboBox[blank="true"], #form #add[blank="true"] { color: @chrome.placeholder@; }
#form #add:hover { border: 1px solid @hairline@; }
#form #add:focus { border: 1px solid @selection@; background: @chrome.base@; }
#form #add[wrong="true"] { border: 1px solid @painBorder@; background: @painTint@; }
QLabel#quiet { color: @text2@; }
QAbstractButton#quiet { border: 1px solid transparent; border-radius: 5px; background: transparent; color: @text2@;
  padding: 3px 8px; min-height: 20px; }
QAbstractButton#quiet:hover { background: @selectionTint@; color: @text1@; }
QAbstractButton#quiet:focus { border: 1px solid @selection@; }
#chip { background: transparent; color: @text2@; border: 1px solid @border@; border-radius: 12px; padding: 2px 10px;
  min-height: 20px; }
#chip:hover { color: @text1@; border: 1px solid @text3@; }
#chip:checked { background: @selectionTint@; color: @text1@; border: 1px solid @selection@; }
#chip[mixed="true"] { border: 1px dashed @text2@; }
#chip:focus { border: 2px solid @selection@; padding: 1px 9px; }
#score { background: @chrome.base@; color: @text2@; border: 1px solid @border@; border-right: none; padding: 3px 0;
  min-height: 24px; min-width: 16px; }
#score[end="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
#score[end="last"] { border-right: 1px solid @border@; border-top-right-radius: 5px;
  border-bottom-right-radius: 5px; }
#score:hover { background: @selectionTint@; color: @text1@; }
#score:checked { background: @selectionTint@; color: @text1@; border: 1px solid @selection@; font-weight: 600; }
#score:focus { border: 2px solid @selection@; padding: 2px 0; }
#way { border: 1px solid transparent; border-radius: 5px; text-align: left; color: @chrome.link@; padding: 3px 6px;
  background: transparent; min-height: 24px; }
#way:hover { background: @selectionTint@; }
#way:focus { border: 1px solid @selection@; }
#form #field { color: @text2@; }
#form QLineEdit { padding: 3px 6px; min-height: 24px; }
#form QLineEdit, #form QPlainTextEdit, #form QComboBox { background: @chrome.base@;
  color: @text1@; border: 1px solid @border@; border-radius: 5px; }
#form QComboBox QLineEdit { border: none; padding: 0; min-height: 0; }
#form QLineEdit:focus, #form QPlainTextEdit:focus, #form QComboBox:focus {
  border: 1px solid @selection@; }
#form QComboBox QLineEdit:focus { border: none; }
#form QLineEdit[wrong="true"] { border: 1px solid @painBorder@; background: @painTint@; }
#form QComboBox { padding: 3px 6px; min-height: 24px; }
#form QComboBox::drop-down { border: none; width: 22px; }
#form QComboBox:disabled, #form QLineEdit:disabled, #form QPlainTextEdit:disabled, #form QLineEdit:read-only {
  color: @text2@; background: @chrome.window@; }
#form QAbstractSpinBox { background: @chrome.base@; color: @text1@; border: 1px solid @border@; border-radius: 5px;
  padding: 3px 24px 3px 6px; min-height: 21px; }
#form QAbstractSpinBox:focus { border: 1px solid @selection@; }
#form QAbstractSpinBox:disabled { color: @text2@; background: @chrome.window@; }
#form QAbstractSpinBox QLineEdit, #form QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0;
  background: transparent; }
#form QAbstractSpinBox::up-button, #form QAbstractSpinBox::down-button { border: none; background: transparent;
  width: 24px; subcontrol-origin: border; }
#form QAbstractSpinBox::up-arrow, #form QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
#form QCheckBox { color: @text1@; min-height: 32px; }
#form QCheckBox:disabled { color: @chrome.disabledText@; }
#tag { background: @selectionTint@; color: @text1@; border: 1px solid @hairline@; border-radius: 5px; padding: 4px 9px;
  min-height: 22px; }
#tag:hover { border: 1px solid @border@; }
#tag:focus { border: 1px solid @selection@; }
#view-by, #view-persona { padding-right: 18px; }
#view-by::menu-indicator, #view-persona::menu-indicator { subcontrol-origin: padding;
  subcontrol-position: right center; right: 3px; width: 11px; }
#popover { background: @chrome.base@; border: 1px solid @border@; }
#popover QLabel { color: @text2@; }
#popover #section { font-weight: 600; color: @text1@; }
#popover QCheckBox { color: @text1@; min-height: 20px; }
#popover QCheckBox:disabled { color: @chrome.disabledText@; }
#rowList { background: @chrome.base@; color: @text1@; outline: none; }
#rowList::item { border: 1px solid transparent; border-radius: 5px; padding: 0 4px; }
#rowList::item:hover { background: @chrome.window@; }
#rowList::item:selected { background: @selectionTint@; color: @text1@; }
#rowList::item:selected:focus { border: 1px solid @selection@; }
#filter, #find { background: @chrome.window@; border: none; border-bottom: 1px solid @hairline@; }
#find { border-bottom: none; border-top: 1px solid @hairline@; }
#filterChip { background: @selectionTint@; color: @text1@; border: 1px solid @border@; border-radius: 5px;
  padding: 4px 24px 4px 9px; }
#filterChip:hover { border: 1px solid @text3@; }
#filterChip:focus { border: 2px solid @selection@; padding: 3px 23px 3px 8px; }
#filterChip::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 7px; width: 10px; }
#filterStart { background: transparent; color: @text2@; border: 1px solid transparent; border-radius: 5px;
  padding: 4px 3px; }
#filterStart:hover, #filterStart:pressed, #filterStart:open { background: @chrome.base@; color: @text1@;
  border: 1px solid @border@; }
#filterStart:focus { border: 2px solid @selection@; padding: 3px 2px; }
#filterStart::menu-indicator { image: none; width: 0; }
#filterEntry, #find QLineEdit { background: @chrome.base@; color: @text1@; border: 1px solid @border@;
  border-radius: 5px; padding: 3px 7px; min-height: 22px; }
#filterEntry:focus, #find QLineEdit:focus { border: 1px solid @selection@; }
#filter QLabel, #find QLabel { color: @text2@; }
#filterOffers, #offers, #cellChoices { background: @chrome.base@; color: @text1@; border: 1px solid @border@;
  padding: 3px; }
#filterOffers::item, #offers::item, #cellChoices::item, #hits::item { padding: 4px 8px; border-radius: 4px; }
#filterOffers::item:hover, #offers::item:hover, #cellChoices::item:hover, #hits::item:hover {
  background: @chrome.window@; }
#filterOffers::item:selected, #offers::item:selected, #cellChoices::item:selected, #hits::item:selected {
  background: @selectionTint@; color: @text1@; }
#hits { background: @chrome.base@; color: @text1@; border: 1px solid @hairline@; border-radius: 5px; }
#find QToolButton:checked { background: @selectionTint@; color: @text1@; }
#outlineTree { background: @chrome.base@; color: @text1@; }
#outlineTree::item { border: none; padding: 0 2px; }
#outlineTree::item:hover { background: @chrome.window@; }
#outlineTree::item:selected { background: @selectionTint@; color: @text1@; }
#outlineTree QLineEdit { background: @chrome.base@; color: @text1@; border: 1px solid @selection@; padding: 0; }
#outlineTree QHeaderView::section { background: @chrome.base@; color: @text3@; border: none; padding: 5px 6px;
  border-bottom: 1px solid @hairline@; }
#capture { background: @chrome.window@; border-top: 1px solid @hairline@; }
#capture #quiet { color: @text3@; padding: 4px 8px 4px 0; }
#captureLine { background: @chrome.base@; color: @text1@; border: 1px solid @border@; border-radius: 6px; }
#captureLine:focus { border: 1px solid @selection@; }
#capture #chip { background: @chrome.base@; border-radius: 10px; padding: 0; }
#capture #chip[tone="new"] { border: 1px dashed @text3@; }
#capture #chip[tone="unknown"] { background: @painTint@; border: 1px solid @painBorder@; }
#capture #chip QLabel { color: @text1@; }
#chartsPanel { background: @chrome.base@; }
#chartsPanel #tools { background: @chrome.base@; }
#chartsPanel QComboBox { background: @chrome.base@; color: @text1@; border: 1px solid @border@; border-radius: 5px;
  padding: 3px 8px; min-height: 22px; }
#chartsPanel QComboBox:focus { border: 1px solid @selection@; }
#chartsPanel QComboBox::drop-down { border: none; width: 22px; }
#importPreview, #importPlaces { background: @chrome.base@; border: 1px solid @hairline@; }
#importPreview QComboBox, #importPlaces QComboBox { border: none; border-radius: 0; }
#importPreview::item, #importPlaces::item { padding: 0 6px; }
#importPreview QHeaderView::section, #importPlaces QHeaderView::section { background: @chrome.base@; color: @text3@;
  border: none; padding: 5px 6px; border-bottom: 1px solid @border@; }
#importPreview QTableCornerButton::section { background: @chrome.base@; border: none;
  border-bottom: 1px solid @border@; }
#dropHere { color: @text2@; background: @chrome.base@; border: 1px dashed @border@; border-radius: 8px; padding: 24px; }
#result { color: @text3@; padding: 8px 0; }
#result[ready="true"] { color: @text1@; font-weight: 600; }
#chartsPanel QToolButton:checked { background: @selectionTint@; color: @text1@; }
#chartTable { background: @chrome.base@; color: @text1@; border: none; }
#chartTable::item { padding: 0 8px; border-bottom: 1px solid @hairline@; }
#chartTable::item:selected { background: @selectionTint@; color: @text1@; }
#chartTable QHeaderView, #chartTable QHeaderView::section { background: @chrome.base@; color: @text3@; border: none;
  padding: 5px 8px; border-bottom: 1px solid @border@; }
#tablesPanel { background: @chrome.window@; }
#tablesPanel QTabBar::tab { padding: 7px 11px; }
#tablesPanel #quiet { color: @text3@; padding: 0 4px; }
#tablesPanel QLineEdit, #tablesPanel QComboBox { background: @chrome.base@; color: @text1@; border: 1px solid @border@;
  border-radius: 5px; padding: 2px 6px; min-height: 22px; }
#tablesPanel QLineEdit:focus, #tablesPanel QComboBox:focus { border: 1px solid @selection@; }
#tablesPanel QComboBox::drop-down { border: none; width: 20px; }
#tablesPanel QComboBox QLineEdit, #tablesPanel QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; }
#tablesPanel #sheet { background: @chrome.base@; color: @text1@; gridline-color: @hairline@;
  selection-background-color: @selectionTint@; selection-color: @text1@; border-top: 1px solid @hairline@; }
#tablesPanel #sheet QHeaderView { background: @chrome.window@; border: none; }
#tablesPanel #empty { color: @text2@; padding: 20px; }
#tablesPanel #cellEditor { background: @chrome.base@; color: @text1@; border: 2px solid @selection@;
  border-radius: 0; padding: 0 4px; min-height: 0; }
#tablesPanel #cellEditor[wrong="true"] { border: 2px solid @painBorder@; background: @painTint@; }
#strip { background: @selectionTint@; border: none; border-top: 1px solid @hairline@; }
#strip[tone="trouble"] { background: @painTint@; border-top: 1px solid @painBorder@; }
#strip QLabel { color: @text1@; }
#strip QPushButton, #addLine QPushButton, #valuesPopup QPushButton { border: 1px solid @border@; border-radius: 5px;
  padding: 4px 12px; background: @card@; color: @text1@; }
#strip QPushButton:focus, #addLine QPushButton:focus, #valuesPopup QPushButton:focus {
  border: 1px solid @selection@; }
#addLine { background: @chrome.window@; border-top: 1px solid @hairline@; }
#addLine QLabel { color: @text2@; }
#valuesPopup { background: @chrome.base@; border: 1px solid @border@; }
#valuesPopup QListWidget { border: 1px solid @hairline@; background: @chrome.base@; color: @text1@; }
#valuesPopup QListWidget::item { padding: 3px 2px; }
#catalogues #banner { border-top: 1px solid @hairline@; }
#entries, #shares, #icons { background: @chrome.base@; color: @text1@; border: 1px solid @hairline@;
  border-radius: 5px; selection-background-color: @selectionTint@; selection-color: @text1@; }
#entries:focus, #shares:focus, #icons:focus { border: 1px solid @selection@; }
#entries, #shares { outline: none; }
#entrySearch { background: @chrome.base@; color: @text1@; border: 1px solid @border@; border-radius: 5px;
  padding: 3px 6px; min-height: 24px; }
#entrySearch:focus { border: 1px solid @selection@; }
#entries::item { padding: 0 6px; border: none; }
#entries::item:selected, #shares::item:selected, #icons::item:selected { background: @selectionTint@; color: @text1@; }
#icons::item:selected { border: 1px solid @selection@; border-radius: 5px; }
#entries QHeaderView::section, #shares QHeaderView::section { background: @chrome.base@; color: @text3@; border: none;
  padding: 5px 6px; border-bottom: 1px solid @hairline@; }
#form #part { font-weight: 600; color: @text2@; }
#form #head { color: @text3@; }
#form #sum { color: @text2@; }
#form #sum[tone="trouble"] { color: @pain@; font-weight: 600; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid @text3@; border-radius: 7px;
  background: @chrome.base@; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid @selection@; }
QRadioButton::indicator:focus { border-color: @selection@; }
#iconButton { background: @chrome.base@; color: @text1@; border: 1px solid @border@; border-radius: 5px;
  padding: 3px 10px; min-height: 24px; text-align: left; }
#iconButton:hover { border: 1px solid @text3@; }
#iconButton:focus, #thumb:focus { border: 1px solid @selection@; }
#thumb { background: @chrome.window@; border: 1px solid @hairline@; border-radius: 5px; padding: 2px; }
#addPicture { border: 1px solid transparent; border-radius: 5px; background: transparent; color: @chrome.placeholder@;
  padding: 3px 8px; min-height: 24px; text-align: left; }
#addPicture:hover { border: 1px solid @hairline@; }
#addPicture:focus { border: 1px solid @selection@; }
#thumb:hover { border: 1px solid @text3@; }
#more { font-weight: 600; min-width: 18px; }
#more::menu-indicator { image: none; width: 0; }
#palette { background: @chrome.base@; border: 1px solid @border@; border-radius: 9px; }
#palette QLineEdit { border: 1px solid @selection@; border-radius: 5px; padding: 3px 8px; min-height: 26px;
  background: @chrome.base@; color: @text1@; }
QAbstractScrollArea::corner { background: @chrome.window@; border: none; }
QScrollBar { background: @chrome.window@; border: none; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
#inspectorPanel QScrollBar { background: @chrome.base@; }
#inspectorPanel QScrollBar:vertical { width: 12px; }
QScrollBar::handle { background: @chrome.handle@; border-radius: 4px; margin: 3px; }
#inspectorPanel QScrollBar::handle { border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @text3@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @chrome.base@; color: @text1@; border: 1px solid @border@; padding: 4px; }
"""
