"""How plain buttons and tabs look, and above all which one has the keys: Fusion's own mark is hardly seen on dark."""

BUTTONS = """
QPushButton, QToolButton, QRadioButton, QTabBar { outline: none; }
QTabBar::tab:selected:focus { border: 2px solid @selection@; border-radius: 5px; padding: 4px 12px 6px 12px; }
QDialogButtonBox QPushButton, #banner QPushButton, #plain { border: 1px solid @border@; border-radius: 5px;
  padding: 5px 16px; background: @card@; color: @text1@; }
QDialogButtonBox QPushButton:hover, #banner QPushButton:hover, #plain:hover { border-color: @text3@; }
QDialogButtonBox QPushButton:pressed, #banner QPushButton:pressed, #plain:pressed { background: @hairline@; }
QDialogButtonBox QPushButton:default, #plain:default { background: @chrome.highlight@;
  color: @chrome.highlightedText@; border-color: @chrome.highlight@; }
QDialogButtonBox QPushButton:disabled, #plain:disabled { background: @chrome.window@; color: @chrome.disabledText@;
  border-color: @hairline@; }
QDialogButtonBox QPushButton:focus, #banner QPushButton:focus, #plain:focus { border: 2px solid @selection@;
  padding: 4px 15px; }
QDialogButtonBox QPushButton:default:focus, #plain:default:focus, #begin[main="true"]:focus {
  border: 3px double @chrome.highlightedText@; padding: 3px 14px; }
#begin[main="true"]:focus { padding: 5px 14px; }
"""
