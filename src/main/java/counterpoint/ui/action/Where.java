package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// Where keys act, in the order of the sheet of shortcuts.
public enum Where {
    /// Everywhere in the window.
    WINDOW,
    /// Where two opinions are read.
    READING,
    /// In a column that has the keyboard.
    COLUMN,
    /// In the rows of the brief.
    BRIEF,
    /// Where a search shows what it found.
    SEARCH,
    /// In the points of dispute.
    DISPUTES,
    /// In the notes of all cases.
    NOTES,
    /// In the library of doctrines.
    DOCTRINES,
    /// Where opinions come in.
    IMPORT;

    /// The place in words.
    public String words() {
        return switch (this) {
            case WINDOW -> Texts.of("where.window");
            case READING -> Texts.of("where.reading");
            case COLUMN -> Texts.of("where.column");
            case BRIEF -> Texts.of("where.brief");
            case SEARCH -> Texts.of("where.search");
            case DISPUTES -> Texts.of("where.disputes");
            case NOTES -> Texts.of("where.notes");
            case DOCTRINES -> Texts.of("where.doctrines");
            case IMPORT -> Texts.of("where.import");
        };
    }
}
