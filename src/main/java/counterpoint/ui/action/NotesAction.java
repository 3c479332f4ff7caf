package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What can be done with the notes of all cases.
public enum NotesAction implements Action {
    FIND(Keyed.of(Texts.of("action.notes.find"), "Ctrl+F")),
    OPEN(Keyed.of(Texts.of("action.notes.open"), "Enter").byKeyAlone()),
    REMOVE(Keyed.of(Texts.of("action.notes.remove"), "Delete").byKeyAlone()),
    NO_COLOR(Keyed.of(Texts.of("action.notes.noColor"), "0").byKeyAlone()),
    COLOR_1(Keyed.of(Texts.of("action.notes.color", 1), "1").byKeyAlone()),
    COLOR_2(Keyed.of(Texts.of("action.notes.color", 2), "2").byKeyAlone()),
    COLOR_3(Keyed.of(Texts.of("action.notes.color", 3), "3").byKeyAlone()),
    COLOR_4(Keyed.of(Texts.of("action.notes.color", 4), "4").byKeyAlone()),
    COLOR_5(Keyed.of(Texts.of("action.notes.color", 5), "5").byKeyAlone()),
    COLOR_6(Keyed.of(Texts.of("action.notes.color", 6), "6").byKeyAlone()),
    COLOR_7(Keyed.of(Texts.of("action.notes.color", 7), "7").byKeyAlone()),
    COLOR_8(Keyed.of(Texts.of("action.notes.color", 8), "8").byKeyAlone()),
    LEAVE(Keyed.of(Texts.of("action.notes.leave"), "Esc").byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    NotesAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.NOTES;
    }
}
