package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What can be done in the library of doctrines.
public enum DoctrineAction implements Action {
    FIND(Keyed.of(Texts.of("action.doctrines.find"), "Ctrl+F")),
    NEW(Keyed.of(Texts.of("action.doctrines.new"), "N")),
    RENAME(Keyed.of(Texts.of("action.doctrines.rename"), "F2").notWhileTyping()),
    REMOVE(Keyed.of(Texts.of("action.doctrines.remove"), "Delete")),
    LEAVE(Keyed.of(Texts.of("action.doctrines.leave"), "Esc").alsoWhileTyping().byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    DoctrineAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.DOCTRINES;
    }
}
