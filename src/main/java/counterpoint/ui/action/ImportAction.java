package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What can be done with opinions that come in.
public enum ImportAction implements Action {
    ACCEPT(Keyed.of(Texts.of("action.import.accept"), "Ctrl+Enter")),
    NEXT_PARAGRAPH(Keyed.of(Texts.of("action.import.nextParagraph"), "Ctrl+Down")),
    PREVIOUS_PARAGRAPH(Keyed.of(Texts.of("action.import.previousParagraph"), "Ctrl+Up")),
    SPLIT(Keyed.of(Texts.of("action.import.split"), "S")),
    JOIN(Keyed.of(Texts.of("action.import.join"), "J")),
    MOVE_UP(Keyed.of(Texts.of("action.import.moveUp"), "Alt+Up")),
    MOVE_DOWN(Keyed.of(Texts.of("action.import.moveDown"), "Alt+Down")),
    SET_ASIDE(Keyed.of(Texts.of("action.import.setAside"), "X")),
    PARAGRAPH(Keyed.of(Texts.of("action.import.paragraph"), "P")),
    JOIN_PARAGRAPH(Keyed.of(Texts.of("action.import.joinParagraph"), "Shift+P")),
    SOURCE(Keyed.of(Texts.of("action.import.source"), "F9").notWhileTyping()),
    PASTE(Keyed.of(Texts.of("action.import.paste"), "Ctrl+V").notWhileTyping()),
    UNDO(Keyed.of(Texts.of("action.import.undo"), "Ctrl+Z").notWhileTyping()),
    REDO(Keyed.of(Texts.of("action.import.redo"), "Ctrl+Shift+Z").notWhileTyping()),
    LEAVE(Keyed.of(Texts.of("action.import.leave"), "Esc").alsoWhileTyping().byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    ImportAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.IMPORT;
    }
}
