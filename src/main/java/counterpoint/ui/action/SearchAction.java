package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What can be done with what a search found.
public enum SearchAction implements Action {
    SAVE(Keyed.of(Texts.of("action.search.save"), "Ctrl+S")),
    COPY(Keyed.of(Texts.of("action.search.copy"), "Ctrl+Shift+C")),
    OPEN_BESIDE(Keyed.of(Texts.of("action.search.openBeside"), "Shift+Enter").alsoWhileTyping().byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    SearchAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.SEARCH;
    }
}
