package counterpoint.ui.text;

/// The side on which a pane shows its margin labels: two panes mirror each other like the pages of a book.
public enum MarginSide {
    LEFT,
    RIGHT
}
